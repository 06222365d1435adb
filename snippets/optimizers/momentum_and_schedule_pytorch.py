import torch


def train(rescale=1.0):
    weight = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    weights = []
    for step in range(6):
        if step == 3:
            optimizer.param_groups[0]["lr"] = 0.01
            velocity = optimizer.state[weight]["momentum_buffer"]
            velocity.mul_(rescale)
        optimizer.zero_grad()
        loss = weight**2
        loss.backward()
        optimizer.step()
        weights.append(weight.item())
    return weights


weights = train()
before_drop, final_weight = weights[:3], weights[-1]
pytorch_rule = weights
keras_rule = train(rescale=0.1 / 0.01)  # old rate / new rate
print([round(w, 4) for w in pytorch_rule])
#> [0.8, 0.46, 0.062, 0.0249, -0.0089, -0.0392]
print([round(w, 4) for w in keras_rule])
#> [0.8, 0.46, 0.062, -0.2974, -0.615, -0.8885]
