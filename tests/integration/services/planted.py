"""Words that are found nowhere else, planted in every place of a study that holds words."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.records import (
    Action,
    Assessment,
    CaseStory,
    Cluster,
    ConsentMethod,
    Indicator,
    Interview,
    Record,
    new_id,
)
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.consenting import ConsentGiven
from clusterdyn_desktop.services.drafts import TypedPart, Typing


def _planted(sign: str, names: str) -> tuple[str, ...]:
    return tuple(f"zzq{sign}{name}wort" for name in names.split())


OF_INTERVIEW = _planted(
    "x",
    "label code organisation language note quote flag jotting filed half contact mail caption"
    " filename content place oldnote deletednote",
)
"""Every word that an interview holds, by what it stands in."""

OF_ASSESSMENT = _planted("y", "label team reason action story source")
OF_CLUSTER = _planted("z", "name region field organisation")


def word(name: str) -> str:
    """The planted word of an interview for a place."""
    (found,) = (each for each in OF_INTERVIEW if each == f"zzqx{name}wort")
    return found


@dataclass(frozen=True)
class Planted:
    """A study with one cluster, one assessment, the interview with the words, and another."""

    services: Services
    cluster: Cluster
    assessment: Assessment
    interview: Interview
    other: Interview
    content: str


def plant(services: Services, folder: Path) -> Planted:
    """Make it, as a person would through the pages."""
    library, planning = services.library, services.planning
    name, region, field, organisation = OF_CLUSTER
    cluster = library.add_cluster(
        Cluster("", "C", name, "SE", region, field, organisation, 2001, ("sv",))
    )
    label, team, *_ = OF_ASSESSMENT
    assessment = library.add_assessment(
        Assessment("", cluster.id, "A-1", label=label, period_end=date(2020, 5, 1), team=(team,))
    )
    other = planning.add_interview(
        Interview("", assessment.id, label="SE-C-02", role="C", consent_report=True)
    )
    interview = planning.add_interview(
        Interview(
            "",
            assessment.id,
            code=word("code"),
            label=word("label"),
            role="S",
            organisation_kind=word("organisation"),
            held_on=date(2020, 4, 2),
            language=word("language"),
            interviewers=("Anna Lind",),
        )
    )
    _answer(services, interview, folder)
    _around(services, assessment)
    return Planted(services, cluster, assessment, interview, other, word("content"))


def _answer(services: Services, interview: Interview, folder: Path) -> None:
    work, wanted = services.interviewing, interview.id
    given = ConsentGiven(
        True, True, True, True, ConsentMethod.SPOKEN, "en", place=word("place"), taken_by="Anna"
    )
    services.consenting.record(wanted, given)
    work.score(wanted, "2.08", 4)
    work.note(wanted, "2.08", word("oldnote"))
    work.note(wanted, "2.08", word("note"))
    work.quote(wanted, "2.08", word("quote"), permission=True)
    work.flag(wanted, "2.08", word("flag"))
    work.note(wanted, "2.09", word("deletednote"))
    work.note(wanted, "2.09", "")
    services.jottings.jot(wanted, word("jotting"))
    filed = services.jottings.jot(wanted, word("filed"))
    services.jottings.file(filed.jotting.id, "2.10")
    services.drafts.keep(wanted, "2.11", TypedPart.NOTE, Typing(word("half"), 3))
    services.contacts.keep(Contact(wanted, name=word("contact"), email=word("mail")))
    picture = folder / f"{word('filename')}.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0" + word("content").encode())
    attached = services.attaching.attach(wanted, "2.08", picture)
    services.attaching.caption(attached.id, word("caption"))
    picture.unlink()


def _around(services: Services, assessment: Assessment) -> None:
    *_, reason, action, story, source = OF_ASSESSMENT
    services.agreeing.agree(assessment.id, "2.08", 3, reason)
    records: list[Record] = [
        Action(new_id(), assessment.id, 1, "", action),
        CaseStory(new_id(), assessment.id, 1, title=story, situation=story),
        Indicator(new_id(), assessment.id, "firms", 2020, 12.0, "", source),
    ]
    with services.store.unit_of_work("AL") as work:
        for record in records:
            work.put(record)
        work.commit()


def found_in(path: Path, words: tuple[str, ...]) -> set[str]:
    """Return which words stand anywhere in the bytes of a file, or of the files beside it."""
    files = [path.with_name(path.name + ending) for ending in ("", "-wal", "-shm", "-journal")]
    held = b"".join(file.read_bytes() for file in files if file.exists())
    return {each for each in words if each.encode() in held}
