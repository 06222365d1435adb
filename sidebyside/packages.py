"""The health of packages."""


def problems(guide) -> list:
    return []


def figures(guide) -> dict[str, dict]:
    return {}


def markdown(guide, rest: str) -> str:
    return ""
