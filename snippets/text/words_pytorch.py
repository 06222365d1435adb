import torch
from tokenizers import Regex, Tokenizer, models
from tokenizers.normalizers import Lowercase, Replace, Sequence
from tokenizers.pre_tokenizers import WhitespaceSplit

texts = ["The cat sat.", "The dog sat on the mat!"]
vocabulary = ["the", "sat", "on", "cat", "mat"]

words = ["", "[UNK]", *vocabulary]
ids = {word: number for number, word in enumerate(words)}
tokenizer = Tokenizer(models.WordLevel(ids, unk_token="[UNK]"))
punctuation = Replace(Regex(r"[!-/:-@\[-`{-~]"), "")
tokenizer.normalizer = Sequence([Lowercase(), punctuation])
tokenizer.pre_tokenizer = WhitespaceSplit()
tokenizer.enable_padding(length=7, pad_id=0, pad_token="")
tokenizer.enable_truncation(7)

encoded = tokenizer.encode_batch(texts)
tokens = torch.tensor([text.ids for text in encoded])
size = tokenizer.get_vocab_size()
print(tokens, size)
#> tensor([[2, 5, 3, 0, 0, 0, 0],
#>         [2, 1, 3, 4, 2, 6, 0]]) 7
