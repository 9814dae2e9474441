"""JSON files from outside, opened within bounds, with errors that name line and column.

What the files must hold is judged by the readers in domain; here they are only parsed.
"""

import json
from pathlib import Path
from typing import Any

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.files import read_utf8

LARGEST_FILE = 5_000_000


def read_json_object(path: Path, topic: str) -> dict[str, Any]:
    """Read a file that holds one JSON object.

    Raises `<topic>.not-json` and `<topic>.duplicate-key`, and the `file.*` errors of `read_utf8`.
    """
    text = read_utf8(path, LARGEST_FILE)
    try:
        data = json.loads(text, object_pairs_hook=_no_twins)
    except json.JSONDecodeError as error:
        raise _refusal(topic, "not-json", path, line=error.lineno, column=error.colno) from error
    except (RecursionError, ValueError) as error:  # nested too deep; a number of absurd length
        raise _refusal(topic, "not-json", path, line=1, column=1) from error
    except _Twin as twin:
        raise _refusal(topic, "duplicate-key", path, key=twin.key) from twin
    if not isinstance(data, dict):
        raise _refusal(topic, "not-json", path, line=1, column=1)
    return data


def _refusal(topic: str, code: str, path: Path, **parameters: str | int) -> UserError:
    return UserError(f"{topic}.{code}", problems=(), file=path.name, **parameters)


class _Twin(Exception):
    """A key that stands twice in one object; parsers keep only the last, silently."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held: dict[str, Any] = {}
    for key, value in pairs:
        if key in held:
            raise _Twin(key)
        held[key] = value
    return held
