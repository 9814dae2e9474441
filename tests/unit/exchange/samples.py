"""What the exchange tests share: instrument, words, a clock that stands still, and dossiers."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    DELETED,
    Action,
    ActionStatus,
    AgreedValue,
    Answer,
    AnswerState,
    Assessment,
    Attachment,
    CaseStory,
    Certainty,
    Cluster,
    ConsentMethod,
    Indicator,
    Interview,
    InterviewMode,
    Jotting,
    R,
    Record,
    SizeClass,
    Stamped,
    derived_id,
)
from clusterdyn_desktop.exchange.instruments.files import FolderInstrumentLibrary
from clusterdyn_desktop.exchange.tables.study_tables import CsvStudyTables
from clusterdyn_desktop.exchange.workbooks.exchange_workbooks import ExchangeWorkbooks
from clusterdyn_desktop.services.ports import WorkbookContent, WorkbookReading
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.theme import Theme, read_themes

RESOURCES = Path(__file__).parents[3] / "resources"
SAMPLE = RESOURCES / "sample"
LIBRARY = FolderInstrumentLibrary(RESOURCES / "instruments")
MOMENT = datetime(2026, 10, 14, 9, 12, tzinfo=UTC)
JOTTED = datetime(2026, 10, 14, 9, 31, 7, 250_125, tzinfo=UTC)
SITE = "5c0e3f1a-site"


@cache
def instrument() -> Instrument:
    """Return the project's own instrument."""
    return LIBRARY.default()


@cache
def theme() -> Theme:
    """Return the light theme."""
    return read_themes(json.loads((RESOURCES / "theme.json").read_text("utf-8")))["light"]


class PrefixedTexts:
    """Words of a made-up translation: every text with the language before it."""

    def __init__(self, language: str) -> None:
        self.language = language

    def translate(self, _context: str, source: str, _comment: str = "", n: int = -1) -> str:
        """Return the text, in any language but English with the language before it."""
        text = source.replace("%n", str(n))
        return text if self.language == "en" else f"{self.language} {text}"


class TwoLanguages:
    """A catalogue of English and a made-up Swedish."""

    def languages(self) -> Sequence[str]:
        """Return the tags."""
        return ("en", "sv")

    def texts(self, language: str) -> PrefixedTexts:
        """Return the words."""
        return PrefixedTexts(language)


class StoppedClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return the moment."""
        return MOMENT

    def zone(self) -> str:
        """Return the zone."""
        return "Europe/Stockholm"


def workbooks() -> ExchangeWorkbooks:
    """Return the workbook format."""
    return ExchangeWorkbooks(TwoLanguages(), theme(), StoppedClock(), "0.0")


def write(
    dossiers: Sequence[Dossier],
    path: Path,
    language: str = "en",
    progress: Progress = no_progress,
) -> Path:
    """Write dossiers to a workbook."""
    contents = (WorkbookContent(dossier, instrument()) for dossier in dossiers)
    texts = PrefixedTexts(language)
    workbooks().write(contents, len(dossiers), path, texts=texts, site=SITE, progress=progress)
    return path


@cache
def _written_once(language: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return write([one()], Path(folder, "one.xlsx"), language).read_bytes()


def write_one(path: Path, language: str = "en") -> Path:
    """Write `one()`, which is made once and then copied."""
    path.write_bytes(_written_once(language))
    return path


def read(path: Path) -> WorkbookReading:
    """Read a workbook."""
    return workbooks().read(path, LIBRARY, no_progress)


@cache
def study() -> tuple[Dossier, ...]:
    """Return the example study, stamped as a store would stamp it."""
    return tuple(map(stamped_by, CsvStudyTables().read(SAMPLE, instrument())))


def stamped_by(dossier: Dossier, site: str = SITE) -> Dossier:
    """Return a dossier with a first edit of a site on every register."""

    def first(held: Stamped[R]) -> Stamped[R]:
        vectors = {register.name: {site: 1} for register in held.record.registers}
        return Stamped(held.record, vectors)

    return Dossier(
        first(dossier.cluster),
        first(dossier.assessment),
        tuple(map(first, dossier.interviews)),
        tuple(map(first, dossier.answers)),
        jottings=tuple(map(first, dossier.jottings)),
        attachments=tuple(map(first, dossier.attachments)),
        agreed_values=tuple(map(first, dossier.agreed_values)),
        indicators=tuple(map(first, dossier.indicators)),
        actions=tuple(map(first, dossier.actions)),
        case_stories=tuple(map(first, dossier.case_stories)),
    )


@cache
def one() -> Dossier:
    """Return the assessment with the richest notes, with five of its interviews.

    One of them has a consent record, two jottings and an attachment besides.
    """
    whole = next(dossier for dossier in study() if dossier.assessment.record.code == "A-SE-3")
    labels = {"SE-C-02", "SE-K-01", "SE-K-02", "SE-S-01", "SE-S-02"}
    interviews = tuple(held for held in whole.interviews if held.record.label in labels)
    kept = {held.record.id for held in interviews}
    answers = tuple(held for held in whole.answers if held.record.interview_id in kept)
    return with_workspace(replace(whole, interviews=interviews, answers=answers))


def with_workspace(dossier: Dossier) -> Dossier:
    """Return a dossier with what the tables do not have: consent record, jottings, attachment."""
    last = dossier.interviews[-1]
    told = replace(
        last.record,
        consent_contact=True,
        consent_version="2026-10",
        consent_hash="c0" * 32,
        consent_language="sv",
        consent_method=ConsentMethod.SIGNED,
        consent_given_at=MOMENT,
        consent_place="Lövsjö",
        consent_taken_by="ÅH",
    )
    parent = told.id
    jottings = (
        Jotting(
            derived_id(parent, "jotting", 1),
            parent,
            JOTTED,
            "Ägaren nämnde skolan i förbigående",
        ),
        Jotting(
            derived_id(parent, "jotting", 2),
            parent,
            JOTTED + timedelta(minutes=3),
            "“Vi ringer varandra först.”",
            is_quote=True,
            question_id="2.08",
        ),
    )
    attachment = Attachment(
        derived_id(parent, "attachment", 1),
        parent,
        "2.08",
        "image/jpeg",
        48_210,
        "ab" * 32,
        "tavlan i verkstaden.jpg",
        "Tavlan vid ingången",
    )
    return stamped_by(
        replace(
            dossier,
            interviews=(*dossier.interviews[:-1], replace(last, record=told)),
            jottings=tuple(Stamped(jotting, {}) for jotting in jottings),
            attachments=(Stamped(attachment, {}),),
        )
    )


def answer_of(dossier: Dossier, label: str, question: str) -> Stamped[Answer]:
    """Return the answer of a respondent to a question."""
    interview = next(held.record for held in dossier.interviews if held.record.label == label)
    return next(
        held
        for held in dossier.answers
        if held.record.interview_id == interview.id and held.record.question_id == question
    )


# ---- Dossiers that nobody would write ---------------------------------------------------------

NASTY = (
    "=1+1",
    "+46 70",
    "-",
    "@SUM(A1)",
    "#N/A",
    "_x0041_",
    "_x005F_x0041_",
    "\r\n",
    "\r",
    "\n",
    "\t",
    "\x00",
    "\x07",
    "\x1b",
    "\x85",
    "\u2028",
    "\ufffe",
    "\ufeff",
    "\ud800",
    " ",
    "\u00a0",
    "\u202f",
    "’",
    "æøåÄÖßŒ",
    "😀👩‍🌾",
    " · ",
    ";",
    "; ",
    " ⟦…⟧",
    "<t>&amp;</t>]]>",
    '"',
    "1",
    "1.10",
    "TRUE",
    "2026-10-14",
    "yes",
    "scored",
)
TEXTS = st.lists(
    st.one_of(st.sampled_from(NASTY), st.text(max_size=8)),
    max_size=4,
).map("".join)
LISTS = st.lists(TEXTS, max_size=3).map(tuple)
DAYS = st.none() | st.dates()
MOMENTS = st.none() | st.datetimes(timezones=st.just(UTC))
CHOICES = st.none() | st.booleans()
COUNTS = st.none() | st.integers(-(10**17), 10**17)
NUMBERS = st.none() | st.floats(allow_nan=False)
VECTORS = st.dictionaries(st.sampled_from(["a", "b", "excel:1f"]), st.integers(0, 5), max_size=2)


def ids() -> st.SearchStrategy[str]:
    """Return record ids."""
    return st.uuids().map(str)


@st.composite
def stamps(draw: st.DrawFn, record: Record) -> Stamped[Any]:
    """Return a record with any vectors, deleted or not."""
    names = [*(register.name for register in record.registers), DELETED.name]
    vectors = draw(st.dictionaries(st.sampled_from(names), VECTORS, max_size=3))
    return Stamped(record, vectors, draw(st.booleans()) and draw(st.booleans()))


def _clusters() -> st.SearchStrategy[Cluster]:
    return st.builds(
        Cluster,
        id=ids(),
        code=TEXTS,
        name=TEXTS,
        country=TEXTS,
        region=TEXTS,
        field=TEXTS,
        organisation=TEXTS,
        founded_year=COUNTS,
        languages=LISTS,
    )


def _assessments() -> st.SearchStrategy[Assessment]:
    return st.builds(
        Assessment,
        id=ids(),
        code=TEXTS,
        round=st.integers(0, 99),
        label=TEXTS,
        period_start=DAYS,
        period_end=DAYS,
        language=TEXTS,
        team=LISTS,
        instrument_id=st.just(instrument().id),
        instrument_version=st.just(instrument().version),
        instrument_hash=TEXTS,
    )


def _interviews() -> st.SearchStrategy[Interview]:
    return st.builds(
        Interview,
        id=ids(),
        code=TEXTS,
        label=TEXTS,
        role=TEXTS | st.sampled_from("SLCKPM"),
        organisation_kind=TEXTS,
        size_class=st.none() | st.sampled_from(SizeClass),
        held_on=DAYS,
        mode=st.none() | st.sampled_from(InterviewMode),
        duration_minutes=COUNTS,
        language=TEXTS,
        interviewers=LISTS,
        consent_report=CHOICES,
        consent_benchmark=CHOICES,
        consent_quote=CHOICES,
        consent_contact=CHOICES,
        consent_version=TEXTS,
        consent_hash=TEXTS,
        consent_language=TEXTS,
        consent_method=st.none() | st.sampled_from(ConsentMethod),
        consent_given_at=MOMENTS,
        consent_place=TEXTS,
        consent_taken_by=TEXTS,
        consent_withdrawn_on=DAYS,
        question_set=LISTS,
    )


def _answers() -> st.SearchStrategy[Answer]:
    return st.builds(
        Answer,
        id=ids(),
        question_id=TEXTS | st.sampled_from(["1.01", "1.10", "3.08"]),
        state=st.sampled_from(AnswerState),
        score=st.none() | st.integers(1, 5),
        evidence=st.none() | st.integers(0, 4),
        certainty=st.none() | st.sampled_from(Certainty),
        note=TEXTS,
        quote=TEXTS,
        quote_permission=CHOICES,
        flag=TEXTS,
    )


def _jottings() -> st.SearchStrategy[Jotting]:
    return st.builds(
        Jotting,
        id=ids(),
        jotted_at=MOMENTS,
        text=TEXTS,
        is_quote=st.booleans(),
        question_id=TEXTS | st.just("1.10"),
    )


def _attachments() -> st.SearchStrategy[Attachment]:
    return st.builds(
        Attachment,
        id=ids(),
        question_id=TEXTS | st.just("1.10"),
        media_type=TEXTS,
        size_bytes=st.integers(0, 2**31 - 1),
        sha256=st.binary(min_size=32, max_size=32).map(bytes.hex) | st.just("0e1" + "1" * 61),
        file_name=TEXTS,
        caption=TEXTS,
    )


def _agreed() -> st.SearchStrategy[AgreedValue]:
    return st.builds(
        AgreedValue,
        id=ids(),
        question_id=TEXTS | st.just("1.10"),
        score=st.none() | st.integers(1, 5),
        reason=TEXTS,
        decided_on=DAYS,
    )


def _indicators() -> st.SearchStrategy[Indicator]:
    return st.builds(
        Indicator,
        id=ids(),
        indicator=TEXTS,
        year=st.integers(1, 9999),
        value=NUMBERS,
        unit=TEXTS,
        source_note=TEXTS,
    )


def _actions() -> st.SearchStrategy[Action]:
    return st.builds(
        Action,
        id=ids(),
        sequence=st.integers(0, 99),
        variable=TEXTS | st.just("ATT"),
        action=TEXTS,
        owner_role=TEXTS,
        due=DAYS,
        status=st.sampled_from(ActionStatus),
    )


def _stories() -> st.SearchStrategy[CaseStory]:
    return st.builds(
        CaseStory,
        id=ids(),
        sequence=st.integers(0, 99),
        title=TEXTS,
        language=TEXTS,
        situation=TEXTS,
        what_was_done=TEXTS,
        what_changed=TEXTS,
        lesson=TEXTS,
    )


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Return a dossier with any values at all in it."""
    cluster = draw(_clusters())
    assessment = replace(draw(_assessments()), cluster_id=cluster.id)

    def some(
        kind: st.SearchStrategy[R], parents: Sequence[str], field: str
    ) -> tuple[Stamped[R], ...]:
        records = draw(st.lists(kind, max_size=3, unique_by=lambda record: record.id))
        if not parents:
            return ()
        held = [replace(one, **{field: draw(st.sampled_from(parents))}) for one in records]
        return tuple(draw(stamps(record)) for record in held)

    own = [assessment.id]
    interviews = some(_interviews(), own, "assessment_id")
    below = [held.record.id for held in interviews]
    return Dossier(
        draw(stamps(cluster)),
        draw(stamps(assessment)),
        interviews,
        some(_answers(), below, "interview_id"),
        jottings=some(_jottings(), below, "interview_id"),
        attachments=some(_attachments(), below, "interview_id"),
        agreed_values=some(_agreed(), own, "assessment_id"),
        indicators=some(_indicators(), own, "assessment_id"),
        actions=some(_actions(), own, "assessment_id"),
        case_stories=some(_stories(), own, "assessment_id"),
    )
