"""Two parts of TFX without TFX: rows in memory, TensorFlow Transform, then Model Analysis.

`make test-tfx` installs what this needs, runs it, and computes the same with NumPy.
"""

import os
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import pandas as pd
import tensorflow as tf
import tensorflow_model_analysis as tfma
import tensorflow_transform as tft
import tensorflow_transform.beam as tft_beam
from tensorflow_model_analysis.proto import config_pb2
from tensorflow_transform.tf_metadata import dataset_metadata, schema_utils

houses = pd.DataFrame(
    {
        "area": [50.0, 65.0, 80.0, 95.0, 110.0, 125.0, 140.0, 155.0],
        "city": ["Rome", "Oslo", "Rome", "Bern", "Rome", "Oslo", "Oslo", "Rome"],
        "sold": [1, 1, 1, 0, 0, 0, 1, 0],
        "predicted": [0.9, 0.8, 0.4, 0.3, 0.6, 0.2, 0.7, 0.1],
    }
)

# --- Transform: what it learns from all rows becomes a graph ----------------------------


def preprocessing_fn(inputs):
    area = tft.scale_to_z_score(inputs["area"])
    return {"area": area, "city": tft.compute_and_apply_vocabulary(inputs["city"])}


columns = {
    "area": tf.io.FixedLenFeature([], tf.float32),
    "city": tf.io.FixedLenFeature([], tf.string),
}


def learn(folder):
    """Writes the graph into the folder, and returns the rows as it transforms them."""
    schema = schema_utils.schema_from_feature_spec(columns)
    data = houses[[*columns]].to_dict("records"), dataset_metadata.DatasetMetadata(schema)
    with tft_beam.Context(temp_dir=folder):
        (rows, _), graph = data | tft_beam.AnalyzeAndTransformDataset(preprocessing_fn)
        graph | tft_beam.WriteTransformFn(f"{folder}/graph")
    return pd.DataFrame(rows)


def transform(folder, rows):
    """It could be another program: it needs the folder, and no training row."""
    layer = tft.TFTransformOutput(f"{folder}/graph").transform_features_layer()
    found = layer({name: tf.constant(rows[name]) for name in columns})
    return pd.DataFrame({name: found[name].numpy() for name in columns})


with tempfile.TemporaryDirectory() as folder:
    transformed = learn(folder)
    loaded = transform(folder, houses)
    served = transform(folder, {"area": [200.0, 50.0], "city": ["Oslo", "Paris"]})

print("All rows, transformed:", transformed.round(4), sep="\n")
print("New rows, by the graph on disk:", served.round(4), sep="\n")

# --- Model Analysis: metrics of a table, for all rows and for each city -----------------

names = ["ExampleCount", "BinaryAccuracy", "AUC"]
config = config_pb2.EvalConfig(  # release 0.52.0 has no tfma.EvalConfig
    model_specs=[{"label_key": "sold", "prediction_key": "predicted"}],
    metrics_specs=[{"metrics": [{"class_name": name} for name in names]}],
    slicing_specs=[{}, {"feature_keys": ["city"]}],
)
result = tfma.analyze_raw_data(houses, config)
metrics = {
    where[0][1] if where else "all": {name: value["doubleValue"] for name, value in found.items()}
    for where, found in result.get_metrics_for_all_slices().items()
}
print("Metrics:", pd.DataFrame(metrics).T.sort_index().round(4), sep="\n")
