import keras
import tensorflow as tf
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
tokens = tf.constant([encoded.ids], tf.int64)
table = tf.reshape(tf.range(60.0), (30, 2))
embedding = keras.layers.Embedding(30, 2)
embedding.build()
embedding.set_weights([table])
vectors = embedding(tokens)
print(pieces, vectors.shape)
#> ['lowest', 'newer'] (1, 2, 2)
