"""A fingerprint of the content a report shows: the same content gives the same, anywhere.

SHA-256 over the living records (their fields, not their merge stamps) and the instrument's id,
version and hash, written as canonical JSON.
"""

import hashlib
import json
from dataclasses import asdict
from datetime import date
from enum import Enum

from clusterdyn_desktop.domain.records import Record
from clusterdyn_desktop.services.report_ports import ReportMaterial


def fingerprint(material: ReportMaterial) -> str:
    """Return the fingerprint as 64 hexadecimal digits."""
    ordered = sorted(_living(material), key=lambda record: (record.kind, record.id))
    records = [[record.kind, asdict(record)] for record in ordered]
    instrument = material.instrument
    content = [[instrument.id, instrument.version, instrument.hash], records]
    canonical = json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain
    )
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def _living(material: ReportMaterial) -> list[Record]:
    return [stamped.record for stamped in material.dossier.stamped() if not stamped.deleted]


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    raise TypeError(type(value).__name__)


def short_fingerprint(whole: str) -> str:
    """Return the first sixteen digits in groups of four, for people to compare."""
    return " ".join(whole[start : start + 4] for start in range(0, 16, 4))
