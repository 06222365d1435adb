import torch

x = torch.ones(1, 100)
model = torch.nn.Sequential(torch.nn.Identity(), torch.nn.Dropout(0.5))

program = torch.export.export(model, (x,)).module()
word_for_word = bool((program(x) == 0).any())

program = torch.export.export(model.eval(), (x,)).module()
mended = bool((program(x) == 0).any())
print("drops:", word_for_word, mended)
#> drops: True False
