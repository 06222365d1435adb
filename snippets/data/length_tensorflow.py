import tensorflow as tf

count = 10
numbers = tf.data.Dataset.range(count)
batch_count = len(numbers.batch(4))
print(batch_count)
#> 3

odd = numbers.filter(lambda n: n % 2 == 1)
rows = [row.numpy().item() for row in odd]
print(rows)
#> [1, 3, 5, 7, 9]
for dataset in odd, numbers.repeat():
    try:
        print(len(dataset))
    except TypeError as error:
        print(error)
        #> The dataset length is unknown.
        #> The dataset is infinite.

known = odd.apply(tf.data.experimental.assert_cardinality(5))
print(len(known))
#> 5
