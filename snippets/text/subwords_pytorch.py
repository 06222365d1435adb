import torch
from tokenizers import Tokenizer, models, trainers
from tokenizers.pre_tokenizers import Whitespace

texts = ["low lower lowest", "new newer newest", "wide wider widest"]

tokenizer = Tokenizer(models.BPE(unk_token="[UNK]"))
tokenizer.pre_tokenizer = Whitespace()
trainer = trainers.BpeTrainer(
    vocab_size=30,
    special_tokens=["[PAD]", "[UNK]"],
    show_progress=False,
)
tokenizer.train_from_iterator(texts, trainer)

encoded = tokenizer.encode("lowest newer")
pieces = encoded.tokens
tokens = torch.tensor([encoded.ids])
table = torch.arange(60.0).reshape(30, 2)
vectors = torch.nn.Embedding.from_pretrained(table)(tokens)
print(pieces, vectors.shape)
#> ['lowest', 'newer'] torch.Size([1, 2, 2])
