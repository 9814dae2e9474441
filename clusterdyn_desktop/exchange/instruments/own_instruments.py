"""The user's own instruments, written to their folder whole or not at all."""

import json
import re
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from clusterdyn_desktop.exchange.delivery import file_errors
from clusterdyn_desktop.services.instrument_port import InstrumentFiles, Plain

LONGEST_NAME = 60


def keep_files(folder: Path, place: Path | None, files: InstrumentFiles) -> Path:
    """Write the files of an instrument to its folder below `folder`; return that.

    `place` is where the same one lies already. Raises `file.not-writable` and `file.disk-full`;
    then everything is as it was.
    """
    target = place or folder / _name_of(files)
    made = folder / f".{secrets.token_hex(4)}-new"
    aside = folder / f".{secrets.token_hex(4)}-old"
    with file_errors(target):
        made.mkdir(parents=True)
        try:
            for name, data in _named(files):
                text = json.dumps(data, ensure_ascii=False, indent=2)
                (made / name).write_text(text + "\n", encoding="utf-8")
            if target.exists():
                target.replace(aside)
            try:
                made.replace(target)
            except OSError:
                if aside.exists():
                    aside.replace(target)
                raise
        finally:
            shutil.rmtree(made, ignore_errors=True)
            shutil.rmtree(aside, ignore_errors=True)
    return target


def _named(files: InstrumentFiles) -> Iterator[tuple[str, Plain]]:
    yield "structure.json", files.structure
    for tag, text in files.texts.items():
        yield f"text.{tag}.json", text
    if files.planning is not None:
        yield "planning.json", files.planning
    for tag, guidance in files.guidance.items():
        yield f"guidance.{tag}.json", guidance


def _name_of(files: InstrumentFiles) -> str:
    """Return a name that any system takes for a folder; what counts is in the files."""
    said = f"{files.structure['id']}-{files.structure['version']}"
    plain = re.sub(r"[^A-Za-z0-9]+", "-", said).strip("-")[:LONGEST_NAME]
    return f"{plain}-{secrets.token_hex(3)}"
