"""What a column of the exchange workbook is: its form, its width, whether edits in it are read."""

from dataclasses import dataclass
from enum import Enum, auto

from clusterdyn_desktop.domain.records import Record


class Form(Enum):
    """The form a column's values take in a cell."""

    ID = auto()
    TEXT = auto()
    WHOLE = auto()
    NUMBER = auto()
    DATE = auto()
    MOMENT = auto()
    TEXTS = auto()
    STATE = auto()
    CERTAINTY = auto()
    MODE = auto()
    SIZE = auto()
    METHOD = auto()
    STATUS = auto()
    YES_NO = auto()
    ROLE = auto()
    EVIDENCE = auto()
    VARIABLE = auto()
    SCORE = auto()
    SHOWN = auto()


WORD_FORMS = (
    Form.STATE,
    Form.CERTAINTY,
    Form.MODE,
    Form.SIZE,
    Form.METHOD,
    Form.STATUS,
    Form.YES_NO,
)
"""Forms whose cells hold a word of the program's languages."""

CODE_FORMS = (Form.ROLE, Form.EVIDENCE, Form.VARIABLE)
"""Forms whose cells hold an id of the instrument, followed by its text."""

LIST_FORMS = (*WORD_FORMS, *CODE_FORMS)
"""Forms whose cells can be chosen from a list on the lists sheet."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `name` is a field of the record, or what the column explains (`Form.SHOWN`).

    `width` is in characters; `edited` says whether an edit made in the sheet is read.
    """

    name: str
    form: Form
    width: float
    edited: bool = True
    centred: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A sheet: one kind of record, a row each. `frozen` counts the columns that stay in view."""

    kind: type[Record]
    columns: tuple[Column, ...]
    frozen: int

    def key(self, column: Column) -> str:
        """Return the column's key in the hidden row."""
        return f"{self.kind.kind}.{column.name}"


def id_column() -> Column:
    """Return the hidden column with the records' ids."""
    return Column("id", Form.ID, 38, edited=False, hidden=True)


def shown(name: str, width: float, centred: bool = False) -> Column:
    """Return a column that explains the row."""
    return Column(name, Form.SHOWN, width, edited=False, centred=centred)


def fixed(name: str, form: Form, width: float) -> Column:
    """Return a column whose field is not changed in the sheet."""
    return Column(name, form, width, edited=False)


def code(name: str, form: Form, width: float = 12) -> Column:
    """Return a narrow column of short values."""
    return Column(name, form, width, centred=True)
