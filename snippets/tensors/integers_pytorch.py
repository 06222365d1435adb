import torch

scores = torch.tensor([7, 8])
try:
    scores.mean()
except RuntimeError as error:
    print(str(error).split(".")[0])
    #> mean(): could not infer output dtype
mean = scores.float().mean()
print(mean)
#> tensor(7.5000)

pixels = torch.tensor([250, 251, 252, 254], dtype=torch.uint8)
default_sum = pixels.sum()
wide_sum = default_sum  # int64 already
print(default_sum, wide_sum)
#> tensor(1007) tensor(1007)

quotient = scores / 2
float_quotient = scores.float() / 2
print(quotient.dtype, float_quotient.dtype)
#> torch.float32 torch.float32

negative = torch.tensor(-7)
floor, remainder = negative // 2, negative % 3
toward_zero = torch.div(negative, 2, rounding_mode="trunc")
signed_remainder = torch.fmod(negative, 3)
print(floor, remainder, toward_zero, signed_remainder)
#> tensor(-4) tensor(2) tensor(-3) tensor(-1)
