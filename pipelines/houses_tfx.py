"""From a CSV file to a pushed model with TFX: `python pipelines/houses_tfx.py FOLDER`.

`make test-tfx` installs what it needs, runs it, and checks what it prints. The last line of the
output is JSON: what each step found, and the same computed once more without TFX.
"""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf
import tensorflow_model_analysis as tfma
import tensorflow_transform as tft
from tensorflow_metadata.proto.v0 import anomalies_pb2
from tensorflow_model_analysis.proto import config_pb2
from tfx import v1 as tfx

CITIES = ["Bern", "Oslo", "Rome"]


def write_csv(folder: Path, *, bad: bool = False) -> None:
    """600 houses, and whether each was sold. In the bad file the area has got its unit."""
    rng = np.random.default_rng(0)
    area, city = rng.uniform(40, 160, 600), rng.integers(3, size=600)
    sold = (area + 20 * city + rng.normal(0, 5, 600) < 120).astype(int)
    unit = " m2" if bad else ""
    rows = [f"{a:.1f}{unit},{CITIES[c]},{s}" for a, c, s in zip(area, city, sold, strict=True)]
    folder.mkdir(parents=True)
    (folder / "houses.csv").write_text("\n".join(["area,city,sold", *rows]) + "\n", "utf-8")


def preprocessing_fn(inputs):
    """Transform runs it over all rows, and keeps mean, deviation and vocabulary in its graph."""
    city = tft.compute_and_apply_vocabulary(inputs["city"])
    hot = tf.one_hot(tf.squeeze(city, 1), len(CITIES))
    return {"area": tft.scale_to_z_score(inputs["area"]), "city": hot, "sold": inputs["sold"]}


def run_fn(arguments):
    """Trainer calls it: trains on what Transform wrote, exports a model that takes raw rows."""
    transformed = tft.TFTransformOutput(arguments.transform_output)
    features = transformed.transformed_feature_spec()

    def batches(pattern):
        files = [file for one in pattern for file in tf.io.gfile.glob(one)]
        data = tf.data.TFRecordDataset(files, compression_type="GZIP")
        data = data.map(lambda row: tf.io.parse_single_example(row, features))
        pick = lambda row: (tf.concat([row["area"], row["city"]], -1), row["sold"])  # noqa: E731
        return data.map(pick).shuffle(1000, seed=0).repeat().batch(50)

    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(keras.optimizers.Adam(0.05), loss="binary_crossentropy")
    steps = {"steps_per_epoch": arguments.train_steps, "epochs": 20}
    model.fit(batches(arguments.train_files), **steps, shuffle=False, verbose=0)

    raw = transformed.raw_feature_spec()
    del raw["sold"]
    module = tf.Module()
    module.model, module.layer = model, transformed.transform_features_layer()

    @tf.function(input_signature=[tf.TensorSpec([None], tf.string)])
    def serve(examples):
        row = module.layer(tf.io.parse_example(examples, raw))
        return {"sold": model(tf.concat([row["area"], row["city"]], -1))}

    tf.saved_model.save(module, arguments.serving_model_dir, {"serving_default": serve})


def from_csv_to_model(root: Path, at_least: float) -> list:
    """All steps. Pusher hands the model on if Evaluator finds it accurate enough."""
    examples = tfx.components.CsvExampleGen(str(root / "good"))
    statistics = tfx.components.StatisticsGen(examples.outputs["examples"])
    schema = tfx.components.SchemaGen(statistics.outputs["statistics"])
    data = {"examples": examples.outputs["examples"], "schema": schema.outputs["schema"]}
    transform = tfx.components.Transform(**data, preprocessing_fn="houses_tfx.preprocessing_fn")
    trainer = tfx.components.Trainer(
        run_fn="houses_tfx.run_fn",
        examples=transform.outputs["transformed_examples"],
        transform_graph=transform.outputs["transform_graph"],
        schema=schema.outputs["schema"],
        train_args=tfx.proto.TrainArgs(num_steps=8),
        eval_args=tfx.proto.EvalArgs(num_steps=1),
    )
    bound = config_pb2.GenericValueThreshold(lower_bound={"value": at_least})
    accuracy = config_pb2.MetricConfig(
        class_name="BinaryAccuracy", threshold=config_pb2.MetricThreshold(value_threshold=bound)
    )
    evaluator = tfx.components.Evaluator(
        examples=examples.outputs["examples"],
        model=trainer.outputs["model"],
        eval_config=config_pb2.EvalConfig(
            model_specs=[config_pb2.ModelSpec(label_key="sold")],
            metrics_specs=[config_pb2.MetricsSpec(metrics=[accuracy])],
            slicing_specs=[{}, {"feature_keys": ["city"]}],
        ),
    )
    pusher = tfx.components.Pusher(
        model=trainer.outputs["model"],
        model_blessing=evaluator.outputs["blessing"],
        push_destination=tfx.proto.PushDestination(
            filesystem={"base_directory": str(root / "pushed")}
        ),
    )
    return [
        examples,
        statistics,
        schema,
        validator(statistics, schema),
        transform,
        trainer,
        evaluator,
        pusher,
    ]


def validator(statistics, schema):
    return tfx.components.ExampleValidator(
        statistics=statistics.outputs["statistics"], schema=schema.outputs["schema"]
    )


def look_at_new_data(root: Path) -> list:
    """The next file, against the schema of the first one."""
    examples = tfx.components.CsvExampleGen(str(root / "bad"))
    statistics = tfx.components.StatisticsGen(examples.outputs["examples"])
    (schema,) = root.glob("one/SchemaGen/schema/*/schema.pbtxt")
    known = tfx.components.ImportSchemaGen(str(schema))
    return [examples, statistics, known, validator(statistics, known)]


def run(root: Path, name: str, components: list) -> None:
    database = tfx.orchestration.metadata.sqlite_metadata_connection_config(
        str(root / f"{name}.db")
    )
    pipeline = tfx.dsl.Pipeline(
        name,
        str(root / name),
        components=components,
        metadata_connection_config=database,
        enable_cache=True,
    )
    tfx.orchestration.LocalDagRunner().run(pipeline)


def anomalies(root: Path, name: str) -> dict[str, str]:
    """What ExampleValidator found in the training rows, by column."""
    (file,) = root.glob(f"{name}/ExampleValidator/anomalies/*/Split-train/SchemaDiff.pb")
    found = anomalies_pb2.Anomalies.FromString(file.read_bytes())
    return {column: info.description for column, info in found.anomaly_info.items()}


def rows(root: Path, component: str, split: str) -> list[tf.train.Example]:
    (folder,) = root.glob(f"one/{component}/*/*/Split-{split}")
    files = sorted(map(str, folder.glob("*.gz")))
    data = tf.data.TFRecordDataset(files, compression_type="GZIP")
    return [tf.train.Example.FromString(row.numpy()) for row in data]


def values(examples, name: str) -> np.ndarray:
    lists = [example.features.feature[name] for example in examples]
    return np.array([(one.float_list.value or one.int64_list.value)[0] for one in lists])


def results(root: Path) -> dict:
    train, held_out = rows(root, "CsvExampleGen", "train"), rows(root, "CsvExampleGen", "eval")
    area, scaled = values(train, "area"), values(rows(root, "Transform", "train"), "area")
    (pushed,) = pushed_to(root)
    serve = tf.saved_model.load(str(pushed)).signatures["serving_default"]
    answers = serve(tf.constant([row.SerializeToString() for row in held_out]))["sold"]
    right = (answers.numpy()[:, 0] > 0.5) == values(held_out, "sold")
    cities = np.array(
        [row.features.feature["city"].bytes_list.value[0].decode() for row in held_out]
    )
    evaluation = max(root.glob("one/Evaluator/evaluation/*"), key=lambda path: int(path.name))
    metrics = tfma.load_eval_result(str(evaluation)).get_metrics_for_all_slices()
    return {
        "anomalies": {name: anomalies(root, name) for name in ("one", "two")},
        "scaled": [min(scaled), max(scaled)],
        "scaled_by_hand": [(end - area.mean()) / area.std() for end in (min(area), max(area))],
        "accuracy": {
            where[0][1] if where else "all": metric["binary_accuracy"]["doubleValue"]
            for where, metric in metrics.items()
        },
        "accuracy_by_hand": {
            "all": right.mean(),
            **{city: right[cities == city].mean() for city in CITIES},
        },
    }


def pushed_to(root: Path) -> list[Path]:
    return list(root.glob("pushed/*"))


if __name__ == "__main__":
    root = Path(sys.argv[1]).resolve()
    write_csv(root / "good")
    write_csv(root / "bad", bad=True)
    pushed = {}
    for at_least in (1.1, 0.9):  # what does not change is not computed again
        run(root, "one", from_csv_to_model(root, at_least))
        pushed[f"threshold {at_least}"] = len(pushed_to(root))
    run(root, "two", look_at_new_data(root))
    print(json.dumps(results(root) | {"pushed": pushed}, default=float))
