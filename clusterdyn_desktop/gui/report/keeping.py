"""Keeping a document that has been looked at: the very file, whole or not at all. No Qt here."""

import shutil
from contextlib import suppress
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError


def keep(document: Path, target: Path) -> Path:
    """Copy a document to where it is to stay; raises `file.not-writable`."""
    beside = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(document, beside)
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise UserError("file.not-writable", file=str(target), reason=reason) from error
    return target
