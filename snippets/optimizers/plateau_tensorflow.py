import keras

flat = [1.0] * 10
slow = [1000 - 0.01 * epoch for epoch in range(10)]
tiny = [1e-5 * 0.5**epoch for epoch in range(10)]


def cuts(losses, patience):
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(1.0))
    callback = keras.callbacks.ReduceLROnPlateau(
        monitor="loss", factor=0.5, patience=patience
    )
    callback.set_model(model)
    callback.on_train_begin()
    found, rate = {}, 1.0
    for epoch, loss in enumerate(losses):
        callback.on_epoch_end(epoch, {"loss": loss})
        if float(model.optimizer.learning_rate) < rate:
            rate = float(model.optimizer.learning_rate)
            found[epoch] = rate
    return found


word_for_word = {
    "flat": cuts(flat, 3),
    "slow": cuts(slow, 3),
    "tiny": cuts(tiny, 3),
}
aligned = {
    "flat": cuts(flat, 4),
    "slow": cuts(slow, 4),
    "tiny": cuts(tiny, 4),
}
print(*word_for_word.items(), sep="\n")
#> ('flat', {3: 0.5, 6: 0.25, 9: 0.125})
#> ('slow', {})
#> ('tiny', {3: 0.5, 6: 0.25, 9: 0.125})
print(*aligned.items(), sep="\n")
#> ('flat', {4: 0.5, 8: 0.25})
#> ('slow', {})
#> ('tiny', {4: 0.5, 8: 0.25})
