"""The names of backups and of the folder they lie in: `<store> 2026-11-22 154030 <reason>`.

The time is this computer's, so that a person finds a backup without the program; the reason is
English whatever the screen speaks, so that the program finds it again.
"""

import re
from datetime import datetime, tzinfo

from clusterdyn_desktop.domain.backups import Reason

SUFFIX = ".clusterdyn"

_FOLDER = " backups"
_TIME = "%Y-%m-%d %H%M%S"
_REASONS = "|".join(reason.value for reason in Reason)
_AFTER_STORE = re.compile(
    rf" (?P<time>\d{{4}}-\d\d-\d\d \d{{6}}) (?P<reason>{_REASONS})(?: \d+)?{re.escape(SUFFIX)}"
)


def folder_name(store: str) -> str:
    """Return the name of the folder for the backups of a store, by the store's name."""
    return f"{store}{_FOLDER}"


def is_backup(folder: str, name: str) -> bool:
    """Say whether a file is a backup where backups lie, by the names of its folder and itself."""
    return folder.endswith(_FOLDER) and read_name(folder.removesuffix(_FOLDER), name) is not None


def backup_name(store: str, made_at: datetime, reason: Reason, number: int = 1) -> str:
    """Return the name of a backup; from `number` 2 on it tells apart those of one second."""
    again = f" {number}" if number > 1 else ""
    return f"{store} {made_at.strftime(_TIME)} {reason}{again}{SUFFIX}"


def read_name(store: str, name: str, zone: tzinfo | None = None) -> tuple[datetime, Reason] | None:
    """Return when and why a backup was made, None where a name is not that of one of the store.

    The moment carries `zone`, or the zone of this computer.
    """
    if not name.startswith(store):
        return None
    found = _AFTER_STORE.fullmatch(name, len(store))
    if found is None:
        return None
    try:
        made_at = datetime.fromisoformat(found["time"])
    except ValueError:  # a thirteenth month
        return None
    aware = made_at.replace(tzinfo=zone) if zone else made_at.astimezone()
    return aware, Reason(found["reason"])
