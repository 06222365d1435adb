import torch

generator = torch.Generator().manual_seed(7)
draw = torch.randn(3, generator=generator)
second = torch.randn(3, generator=generator)
second_draw_is_new = not torch.equal(draw, second)
fixed_second_draw_is_new = second_draw_is_new
print(second_draw_is_new, fixed_second_draw_is_new)
#> True True

generator = torch.Generator().manual_seed(7)
torch.randn(())  # someone else draws, from the global generator
repeated = torch.randn(3, generator=generator)
undisturbed = torch.equal(draw, repeated)
print(undisturbed)
#> True

torch.manual_seed(7)
start_1 = torch.randn(3)
torch.manual_seed(7)
torch.randn(())
start_2 = torch.randn(3)
global_undisturbed = torch.equal(start_1, start_2)
print(global_undisturbed)
#> False
