"""Which desk this is: an id of this installation, kept in its data folder.

On a store that several share it tells whose half-typed words are whose. It says nothing about the
computer or the person.
"""

import contextlib
from pathlib import Path
from uuid import UUID, uuid4


def desk_id(file: Path) -> str:
    """Return the id kept in a file, made and kept there the first time.

    Where nothing can be kept, the id is good for this session alone.
    """
    return _read(file) or _made(file)


def _made(file: Path) -> str:
    made = str(uuid4())
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f"{file.name}.{made}")
        beside.write_text(made, encoding="ascii")
        beside.replace(file)
    return _read(file) or made


def _read(file: Path) -> str:
    try:
        return str(UUID(file.read_text(encoding="ascii").strip()))
    except (OSError, ValueError):
        return ""
