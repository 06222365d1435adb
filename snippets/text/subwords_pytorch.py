import torch
from tokenizers import Tokenizer, models, trainers
from tokenizers.pre_tokenizers import Whitespace

texts = ["low lower lowest", "new newer newest", "wide wider widest"]

tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
tokenizer.pre_tokenizer = Whitespace()
trainer = trainers.BpeTrainer(
    vocab_size=25,
    special_tokens=["[PAD]", "[UNK]"],
    show_progress=False,
)
tokenizer.train_from_iterator(texts, trainer)

encoded = tokenizer.encode("slowest wax")
pieces = encoded.tokens
size = tokenizer.get_vocab_size()
tokens = torch.tensor([encoded.ids])
table = torch.arange(50.0).reshape(25, 2)
vectors = torch.nn.Embedding.from_pretrained(table)(tokens)
print(pieces)
#> ['s', 'lowest', 'w', '[UNK]', '[UNK]']
print(size, vectors.shape)
#> 25 torch.Size([1, 5, 2])
