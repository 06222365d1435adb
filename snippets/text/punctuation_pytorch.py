from tokenizers.pre_tokenizers import Whitespace, WhitespaceSplit

text = "Don't stop, e.g. here."

word_for_word = [
    word for word, _ in Whitespace().pre_tokenize_str(text)
]
only_spaces = [
    word for word, _ in WhitespaceSplit().pre_tokenize_str(text)
]
print(word_for_word)
#> ['Don', "'", 't', 'stop', ',', 'e', '.', 'g', '.', 'here', '.']
print(only_spaces)
#> ["Don't", 'stop,', 'e.g.', 'here.']
