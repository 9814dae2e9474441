"""The file for support helps, and tells nothing that anybody typed, named or chose.

A word of its own is planted in every place that words can be; then the file is taken apart.
"""

import faulthandler
import json
import logging
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import fields, replace
from datetime import date
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from clusterdyn_desktop.app import crash_guard, logs
from clusterdyn_desktop.app.main import run
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Action,
    Assessment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Record,
    new_id,
)
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.drafts import TypedPart, Typing

ROOT = "hjortron"
"""Every planted word begins with it, so that not one can be overlooked."""


class Words:
    """Makes a word for each place, and knows them all."""

    def __init__(self) -> None:
        self.made: dict[str, str] = {}

    def __call__(self, place: str) -> str:
        return self.made.setdefault(place, f"{ROOT}{len(self.made):03}x")


@pytest.fixture
def word() -> Words:
    return Words()


@pytest.fixture
def person(word: Words, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's home, named after them, with all that the program keeps in it."""
    home = tmp_path / word("user name")
    home.mkdir()
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(home))
    for variable in ("LOGNAME", "USER", "USERNAME"):
        monkeypatch.setenv(variable, word("user name"))
    monkeypatch.setenv("CLUSTERDYN_HOME", str(home / "program"))
    return home


@pytest.fixture
def log(person: Path) -> Iterator[logging.Logger]:
    """The program's log, as at a start."""
    del person
    root = logging.getLogger("clusterdyn_desktop")
    before = list(root.handlers)
    logs.start()
    yield logging.getLogger("clusterdyn_desktop.test")
    for handler in root.handlers[:]:
        if handler not in before:
            assert isinstance(handler, RotatingFileHandler)
            handler.close()
            root.removeHandler(handler)


@pytest.fixture
def store(person: Path, word: Words) -> Path:
    """The path of a store, named and placed by a person."""
    return person / word("folder") / f"{word('store name')}.clusterdyn"


@pytest.fixture
def services(store: Path, word: Words, tmp_path: Path) -> Iterator[Services]:
    """The services on a store with a word in every place there is."""
    store.parent.mkdir()
    built = build_services(str(store))
    plant_study(built, word, tmp_path)
    plant_preferences(built, word, tmp_path)
    yield built
    built.store.close()


def plant_study(services: Services, word: Words, folder: Path) -> None:
    library, planning, interviewing = services.library, services.planning, services.interviewing
    cluster = library.add_cluster(
        Cluster("", code=word("code"), name=word("cluster"), country="SE")
    )
    assessment = library.add_assessment(
        Assessment("", cluster_id=cluster.id, code=word("A code"), label=word("assessment"))
    )
    interview = planning.add_interview(
        Interview("", assessment_id=assessment.id, label=word("label"), role="S")
    )
    interviewing.score(interview.id, "1.01", 4)
    interviewing.note(interview.id, "1.01", word("note"))
    interviewing.quote(interview.id, "1.01", word("quote"), True)
    interviewing.flag(interview.id, "1.01", word("flag"))
    services.jottings.jot(interview.id, word("jotting"))
    typing = Typing(word("draft"), 3, word("draft before"))
    services.drafts.keep(interview.id, "1.02", TypedPart.NOTE, typing)
    file = folder / f"{word('attachment name')}.txt"
    file.write_text(word("attachment content"), "utf-8")
    attached = services.attaching.attach(interview.id, "1.01", file)
    services.attaching.caption(attached.id, word("caption"))
    services.contacts.keep(
        Contact(
            interview.id,
            word("contact"),
            word("employer"),
            f"{word('mail')}@example.org",
            word("phone"),
            date(2030, 1, 1),
        )
    )
    services.agreeing.agree(assessment.id, "1.01", 4, word("agreed reason"))
    with services.store.unit_of_work(word("author")) as work:
        for record in every_text(word):
            work.put(record)
        work.commit()
    planning.change_interview(replace(interview, label=word("label changed")))


def every_text(word: Words) -> Iterator[Record]:
    """Yield a record of each kind that people describe, a word in every field that takes one."""
    parent = {"cluster_id": "", "assessment_id": ""}
    for kind in (Cluster, Assessment, Interview, Indicator, Action, CaseStory):
        texts: dict[str, Any] = {
            field.name: word(f"{kind.kind} {field.name}")
            for field in fields(kind)
            if field.type is str or field.type == "str"
            if field.name not in {"id", "cluster_id", "assessment_id"}
        }
        over: dict[str, Any] = {name: held for name, held in parent.items() if name == kind.parent}
        record = kind(new_id(), **over, **texts)
        if f"{kind.kind}_id" in parent:
            parent[f"{kind.kind}_id"] = record.id
        yield record


def plant_preferences(services: Services, word: Words, folder: Path) -> None:
    backups = folder / word("backup folder")
    backups.mkdir()
    services.preferences.save(
        replace(
            services.preferences.load(),
            language=word("language"),
            appearance=word("appearance"),
            who=word("who"),
            organisation=word("organisation"),
            logo=str(folder / word("logo")),
            backup_folder=str(backups),
            second_backup_folder=str(folder / word("drive that is not there")),
            accepted_grounds={str(folder / word("accepted")): word("accepted ground")},
        )
    )


def papers(file: Path) -> Mapping[str, str]:
    """Take the file apart."""
    with ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def leaks(file: Path, word: Words) -> list[tuple[str, str]]:
    """Return in which papers which words stand, whatever the case of letters."""
    made = {**word.made, "any other": ROOT}
    return [
        (name, place)
        for name, text in papers(file).items()
        for place, planted in made.items()
        if planted.casefold() in f"{name} {text}".casefold()
    ]


def fail_quoting(secret: str) -> None:
    """Fail as real code does, with data in the message, in the cause and in a local variable."""
    held_here = secret
    try:
        int(held_here)
    except ValueError as cause:
        raise RuntimeError(f"cannot take {secret}") from cause


def caught(secret: str) -> RuntimeError:
    try:
        fail_quoting(secret)
    except RuntimeError as bug:
        return bug
    raise AssertionError


def log_everything(log: logging.Logger, services: Services, word: Words) -> None:
    """Log what must not be logged, in every way there is, and real errors of the program."""
    log.warning("a text is quoted: %s", word("log argument"))
    log.warning("a mapping is quoted: %(text)s", {"text": word("log mapping")})
    log.warning("a path is quoted: %s, and a number: %d", services.store.location, 7)
    log.error(caught(word("logged exception")))
    try:
        fail_quoting(word("traceback"))
    except RuntimeError:
        log.exception("a real failure")
        log.error("with its stack", stack_info=True)
    try:
        build_services(str(Path(services.store.location).parent))
    except UserError:
        log.exception("a store that is none")


def plant_reports(word: Words, person: Path) -> None:
    """Leave reports of every kind: of bugs, of faults, and of a program before this one."""
    folder = person / "program" / "logs"
    (folder / "runs").mkdir(parents=True)
    (folder / f"{word('own file')}.txt").write_text(word("own notes"))
    (folder / f"clusterdyn.log {word('own copy')}").write_text(word("in a copy"))
    crash_guard.write_report(caught(word("bug")))
    crash_guard.watch_windows(None)
    crash_guard.write_report(caught(word("bug in a window")))
    crash_guard.unwatch_windows()
    home = f'File "{person}/.local/lib/python3.11/site-packages/clusterdyn_desktop/x.py", line 3'
    (folder / "crash-20261014-104200-000000.txt").write_text(f"ClusterDyn 0.0.9\n  {home}\n")
    with (folder / "runs" / "0123456789abcdef.trace").open("w") as trace:
        faulthandler.dump_traceback(trace)
        trace.write(f"\n  {home} in work\n")
    (folder / "runs" / "0123456789abcdef.mark").write_text("1")


Save = Callable[[Path], None]


def test_no_planted_word_is_in_the_file(
    services: Services, log: logging.Logger, word: Words, person: Path, tmp_path: Path
) -> None:
    plant_reports(word, person)
    log_everything(log, services, word)
    assert services.earlier_runs().reports()
    services.safekeeping.try_to_back_up(Reason.HAND)
    file = tmp_path / "support.zip"
    services.diagnosing().save(file)

    found = papers(file)
    assert leaks(file, word) == []
    assert {"about.txt", "program.json", "settings.json", "store.json"} <= set(found)
    assert "a real failure" in found["log/clusterdyn.log"]
    assert "builtins.RuntimeError" in found["log/clusterdyn.log"]
    assert "test_diagnostics.py" in found["log/clusterdyn.log"]
    assert sum(name.startswith("reports/") for name in found) == 4


def test_what_was_planted_is_really_there(
    services: Services, word: Words, store: Path, tmp_path: Path
) -> None:
    """Else the test before could not fail."""
    services.store.close()
    beside = [file.read_bytes() for file in store.parent.iterdir() if file.is_file()]
    kept = (
        b"".join(beside)
        + (tmp_path / word("user name") / "program" / "preferences.json").read_bytes()
    )
    elsewhere = {"user name", "folder", "store name"}

    missing = [place for place, planted in word.made.items() if planted.encode() not in kept]
    assert set(missing) <= elsewhere


def test_the_facts_about_the_store_are_told(
    services: Services, word: Words, tmp_path: Path
) -> None:
    services.safekeeping.try_to_back_up(Reason.HAND)
    file = tmp_path / "support.zip"
    services.diagnosing().save(file)
    told = json.loads(papers(file)["store.json"])
    settings = json.loads(papers(file)["settings.json"])

    assert told["rows"]["answers"] == 1
    assert told["rows"]["contacts"] == 1
    assert told["bytes"] > 0
    assert told["journal_mode"] == "wal"
    assert told["check"] == {"sound": True, "findings": {}}
    assert told["backups"]["count"] == 1
    assert told["backups"]["trouble"] == "backup.second-missing"
    assert told["ground"] == "own-disk"
    assert settings["language"] == "other"
    assert settings["is_set"]["who"]
    assert word("who") not in json.dumps(settings)


def test_of_a_damaged_store_it_is_told_that_it_is_and_nothing_of_what_is_in_it(
    services: Services, word: Words, store: Path, tmp_path: Path
) -> None:
    services.store.close()
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(f"CREATE TABLE {word('table')} (a)")
        connection.execute("UPDATE answers SET interview_id = ?", (word("dangling"),))
        connection.commit()
    again = build_services(str(store))
    file = tmp_path / "support.zip"
    again.diagnosing().save(file)
    again.store.close()
    told = json.loads(papers(file)["store.json"])

    assert leaks(file, word) == []
    assert not told["check"]["sound"]
    assert told["other_tables"] == 1


@pytest.mark.parametrize(
    ("content", "refused", "header"),
    [
        (b"", "store.empty", "empty"),
        (f"{ROOT} is what a diary says".encode() * 500, "store.not-a-store", "other"),
        (b"SQLite format 3\x00" + ROOT.encode() * 500, "store.foreign", "sqlite"),
    ],
)
def test_the_command_works_where_the_store_does_not(
    person: Path,
    word: Words,
    store: Path,
    tmp_path: Path,
    content: bytes,
    refused: str,
    header: str,
) -> None:
    """That is when somebody asks for it."""
    del person
    store.parent.mkdir()
    store.write_bytes(content)
    file = tmp_path / "support.zip"
    code = run(["--store", str(store), "diagnostics", "--out", str(file)])
    told = json.loads(papers(file)["store.json"])

    assert code == 0
    assert (told["refused"], told["header"]) == (refused, header)
    assert leaks(file, word) == []
    assert store.read_bytes() == content


def test_the_command_says_where_the_file_is(
    services: Services, store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    services.store.close()
    file = tmp_path / "support.zip"
    code = run(["--store", str(store), "diagnostics", "--out", str(file)])

    assert code == 0
    assert capsys.readouterr().out.startswith(f"{file}: written")


def test_a_place_that_refuses_is_told_and_nothing_is_left(
    services: Services, tmp_path: Path
) -> None:
    with pytest.raises(UserError) as caught:
        services.diagnosing().save(tmp_path / "no such folder" / "support.zip")

    assert caught.value.code == "file.not-writable"
