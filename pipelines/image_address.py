"""Which image does SageMaker start for PyTorch, and which for TensorFlow? Its SDK knows offline.

`make test-cloud` installs what this needs, runs it without a network, and checks what it prints.
"""

from packaging.version import Version
from sagemaker.core import image_uris

REGION = "eu-central-1"
MACHINES = ["ml.m5.xlarge", "ml.g5.xlarge"]  # without and with a GPU


def newest(framework: str, use: str) -> str:
    """The newest version that this release of the SDK has an image for."""
    known = image_uris.list_versions(framework, image_scope=use)
    return max(known, key=lambda name: (Version(name), len(name)))  # 2.10.0, and not 2.10


def address(framework: str, use: str, version: str, machine: str) -> str:
    return image_uris.retrieve(
        framework, REGION, version=version, image_scope=use, instance_type=machine
    )


for framework in ("pytorch", "tensorflow"):
    for use in ("training", "inference"):
        for machine in MACHINES:
            print(address(framework, use, newest(framework, use), machine))

for framework in ("pytorch", "tensorflow"):  # a version that has no image
    try:
        address(framework, "training", "99", MACHINES[0])
    except ValueError as error:
        print(error)

try:  # what was written before release 3
    from sagemaker.pytorch import PyTorch  # noqa: F401
except ModuleNotFoundError as error:
    print(error)
