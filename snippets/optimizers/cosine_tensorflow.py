from keras.optimizers.schedules import CosineDecay


def rates(lr, alpha=0.0):
    schedule = CosineDecay(lr, decay_steps=10, alpha=alpha)
    return [float(schedule(step)) for step in range(21)]


word_for_word = rates(0.5)
first_ten = word_for_word[:11]
stopped = word_for_word
to_floor = rates(0.5, alpha=0.1)
floor_word_for_word = floor = to_floor[-1]
for step in (0, 5, 10, 15, 20):
    print(step, f"{word_for_word[step]:.3f} {stopped[step]:.3f}")
    #> 0 0.500 0.500
    #> 5 0.250 0.250
    #> 10 0.000 0.000
    #> 15 0.000 0.000
    #> 20 0.000 0.000
print(f"{floor_word_for_word:.3f} {floor:.3f}")
#> 0.050 0.050
