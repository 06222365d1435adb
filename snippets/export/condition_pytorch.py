import torch


class Clip(torch.nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x * 2
        return -x


class Mended(torch.nn.Module):
    def forward(self, x):
        return torch.cond(
            x.sum() > 0, lambda x: x * 2, lambda x: -x, (x,)
        )


x = torch.tensor([1.0, 2.0])
try:
    torch.export.export(Clip(), (x,))
    word_for_word = "exported"
except Exception as error:
    word_for_word = "refused"
    print(type(error).__name__)
    #> GuardOnDataDependentSymNode

program = torch.export.export(Mended(), (x,)).module()
positive, negative = program(x), program(-x)
print(word_for_word, positive, negative)
#> refused tensor([2., 4.]) tensor([1., 2.])
