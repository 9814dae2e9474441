"""The kinds of files that come in and go out, as every part of the program names them."""

from enum import StrEnum


class FileKind(StrEnum):
    """What a file is, told by what it holds and never by its name."""

    EXCHANGE = "exchange workbook"
    FILL_IN = "fill-in workbook"
    PEER_PACK = "peer pack"
    SUBMISSIONS = "submissions"
    INSTRUMENT = "instrument workbook"
    TABLES = "tables"
    UNKNOWN = "unknown"
