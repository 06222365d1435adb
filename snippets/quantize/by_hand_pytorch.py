import torch

weights = torch.tensor([-1.0, -0.37, 0.0, 0.26, 2.0])
scale, zero = 3.0 / 255, -43

by_hand = (weights / scale + zero).round().clamp(-128, 127)
integers = by_hand.to(torch.int8)
restored = (integers.float() - zero) * scale
in_one_call = torch.fake_quantize_per_tensor_affine(
    weights, scale, zero, -128, 127
)
error = float((restored - weights).abs().max())
print(integers, f"{error:.4f}")
#> tensor([-128,  -74,  -43,  -21,  127], dtype=torch.int8) 0.0053
