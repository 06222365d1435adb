"""Two parts of TFX without TFX: Transform, then Model Analysis.

`make test-tfx` installs what this needs, and checks what it computes.
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
from tensorflow_transform.tf_metadata import (
    dataset_metadata,
    schema_utils,
)

houses = pd.DataFrame(
    [
        (50.0, "Rome", 1, 0.9),
        (65.0, "Oslo", 1, 0.8),
        (80.0, "Rome", 1, 0.4),
        (95.0, "Bern", 0, 0.3),
        (110.0, "Rome", 0, 0.6),
        (125.0, "Oslo", 0, 0.2),
        (140.0, "Oslo", 1, 0.7),
        (155.0, "Rome", 0, 0.1),
    ],
    columns=["area", "city", "sold", "predicted"],
)

# --- Transform: what it learns from all rows becomes a graph


def preprocessing_fn(inputs):
    return {
        "area": tft.scale_to_z_score(inputs["area"]),
        "city": tft.compute_and_apply_vocabulary(inputs["city"]),
    }


columns = {
    "area": tf.io.FixedLenFeature([], tf.float32),
    "city": tf.io.FixedLenFeature([], tf.string),
}


def learn(folder):
    """Writes the graph, and returns the rows as it transforms them."""
    schema = schema_utils.schema_from_feature_spec(columns)
    metadata = dataset_metadata.DatasetMetadata(schema)
    data = houses[[*columns]].to_dict("records"), metadata
    with tft_beam.Context(temp_dir=folder):
        (rows, _), graph = data | tft_beam.AnalyzeAndTransformDataset(
            preprocessing_fn,
        )
        graph | tft_beam.WriteTransformFn(f"{folder}/graph")
    return pd.DataFrame(rows)


def transform(folder, rows):
    """Another program could: it needs the folder, no training row."""
    output = tft.TFTransformOutput(f"{folder}/graph")
    layer = output.transform_features_layer()
    found = layer({name: tf.constant(rows[name]) for name in columns})
    return pd.DataFrame({name: found[name].numpy() for name in columns})


with tempfile.TemporaryDirectory() as folder:
    transformed = learn(folder)
    loaded = transform(folder, houses)
    new = {"area": [200.0, 50.0], "city": ["Oslo", "Paris"]}
    served = transform(folder, new)

print("All rows, transformed:", transformed.round(4), sep="\n")
print("New rows, by the graph on disk:", served.round(4), sep="\n")

# --- Model Analysis: metrics for all rows and for each city

names = ["ExampleCount", "BinaryAccuracy", "AUC"]
chosen = [{"class_name": name} for name in names]
# Release 0.52.0 has no tfma.EvalConfig.
config = config_pb2.EvalConfig(
    model_specs=[{"label_key": "sold", "prediction_key": "predicted"}],
    metrics_specs=[{"metrics": chosen}],
    slicing_specs=[{}, {"feature_keys": ["city"]}],
)
result = tfma.analyze_raw_data(houses, config)
metrics = {}
for where, found in result.get_metrics_for_all_slices().items():
    city = where[0][1] if where else "all"
    metrics[city] = {key: found[key]["doubleValue"] for key in found}
table = pd.DataFrame(metrics).T.sort_index()
print("Metrics:", table.round(4), sep="\n")
