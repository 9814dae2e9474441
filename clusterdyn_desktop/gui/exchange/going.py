"""What can go out: the kinds of files, and what a person asks for. Knows nothing of widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from clusterdyn_desktop.gui.words import translate

EXCEL = "Excel"
SUFFIX = ".xlsx"


class Going(Enum):
    """The kinds of files that go out, in the order in which they are offered."""

    WORKBOOK = "workbook"
    FILL_IN = "fill-in"
    PEER_PACK = "peer pack"
    FORM = "form"
    TABLES = "tables"
    INSTRUMENT = "instrument"


HAS_PASSWORD = frozenset({Going.WORKBOOK, Going.FILL_IN})
OF_ONE = frozenset({Going.FILL_IN})
"""What is about exactly one assessment."""

OF_ANY = frozenset({Going.PEER_PACK, Going.FORM, Going.INSTRUMENT})
"""What needs no assessment to be chosen."""


class Whom(Enum):
    """For whom a fill-in workbook or a form is meant, or of where a peer pack is."""

    ALL = "all"
    INTERVIEW = "interview"
    ROLE = "role"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a file is meant for: an interview's id, a role or a country, and what it is called."""

    whom: Whom
    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class OutWish:
    """What a person wants to go out; `ids` are those of assessments, `language` is a tag."""

    going: Going
    ids: Sequence[str]
    language: str
    attachments: bool = False
    notes: bool = False
    meant: Meant = Meant(Whom.ALL)
    maker: str = ""
    password: str = ""


def names() -> Mapping[Going, str]:
    """Return what the kinds are called."""
    return {
        Going.WORKBOOK: translate("exchange", "Exchange workbook"),
        Going.FILL_IN: translate("exchange", "Fill-in workbook"),
        Going.PEER_PACK: translate("exchange", "Peer pack"),
        Going.FORM: translate("exchange", "Form for phones (XLSForm)"),
        Going.TABLES: translate("exchange", "Tables for statisticians"),
        Going.INSTRUMENT: translate("exchange", "Instrument, to translate or adapt"),
    }


def purposes() -> Mapping[Going, str]:
    """Say what each kind is for."""
    return {
        Going.WORKBOOK: translate(
            "exchange",
            "Everything in the assessments you choose. Partners edit it in Excel and send it back.",
        ),
        Going.FILL_IN: translate(
            "exchange",
            "One respondent’s questions, to be answered in Excel without this program.",
        ),
        Going.PEER_PACK: translate(
            "exchange",
            "Anonymous figures of a country’s clusters for the network, signed by you. No texts, no"
            " names; which assessments are chosen makes no difference.",
        ),
        Going.FORM: translate(
            "exchange",
            "The questions as a form, to collect answers on phones with ODK or KoboToolbox.",
        ),
        Going.TABLES: translate(
            "exchange",
            "One row an answer, and a list of what every column means, as CSV files.",
        ),
        Going.INSTRUMENT: translate(
            "exchange",
            "The questions and all their words, a column a language, to be translated or changed in"
            " Excel. Of the assessment chosen, else the usual one.",
        ),
    }


def whom_of() -> Mapping[Going, str]:
    """Say what is chosen beside the assessments."""
    return {
        Going.FILL_IN: translate("exchange", "For whom"),
        Going.PEER_PACK: translate("exchange", "Country"),
        Going.FORM: translate("exchange", "For whom"),
    }


def languages_of() -> Mapping[Going, str]:
    """Say what the language is chosen for."""
    workbook = translate("exchange", "Language of the workbook")
    return {
        Going.WORKBOOK: workbook,
        Going.FILL_IN: translate("exchange", "Language to ask in"),
        Going.PEER_PACK: workbook,
        Going.FORM: translate("exchange", "Language shown first"),
        Going.TABLES: translate("exchange", "Language of the labels"),
        Going.INSTRUMENT: workbook,
    }


def button_words(going: Going, count: int, *, is_to_all: bool) -> str:
    """Return what the button says that makes it, of so many assessments.

    `is_to_all`: a fill-in workbook for every respondent.
    """
    if going is Going.WORKBOOK and count:
        return translate("exchange", "Export %n assessment(s)…", "", count)
    if going is Going.FILL_IN and is_to_all:
        return translate("exchange", "Make fill-in workbooks…")
    return {
        Going.WORKBOOK: translate("exchange", "Export…"),
        Going.FILL_IN: translate("exchange", "Make fill-in workbook…"),
        Going.PEER_PACK: translate("exchange", "Make peer pack…"),
        Going.FORM: translate("exchange", "Make form…"),
        Going.TABLES: translate("exchange", "Make tables…"),
        Going.INSTRUMENT: translate("exchange", "Export instrument…"),
    }[going]
