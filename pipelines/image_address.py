"""Which image does SageMaker start? Its SDK knows without a network.

`make test-cloud` installs what this needs, and checks what it prints.
"""

from packaging.version import Version
from sagemaker.core import image_uris

REGION = "eu-central-1"
MACHINES = ["ml.m5.xlarge", "ml.g5.xlarge"]  # without and with a GPU


def newest(framework, use):
    """The newest version that this SDK has an image for."""
    known = image_uris.list_versions(framework, image_scope=use)
    full = [name for name in known if name.count(".") == 2]  # no 2.10
    return max(full, key=Version)


def address(framework, use, version, machine):
    return image_uris.retrieve(
        framework,
        REGION,
        version=version,
        image_scope=use,
        instance_type=machine,
    )


for framework in ("pytorch", "tensorflow"):
    for use in ("training", "inference"):
        version = newest(framework, use)
        for machine in MACHINES:
            print(address(framework, use, version, machine))

for framework in ("pytorch", "tensorflow"):
    try:
        address(framework, "training", "99", MACHINES[0])
    except ValueError as error:  # there is no such version
        print(error)

try:  # written before release 3
    from sagemaker.pytorch import PyTorch  # noqa: F401
except ModuleNotFoundError as error:
    print(error)
