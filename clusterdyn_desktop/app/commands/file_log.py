"""`clusterdyn log` and `clusterdyn conflicts`: files in and out, and what waits to be decided."""

import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.app.commands.conflict_lines import ConflictLines, conflict_as_json
from clusterdyn_desktop.services.file_log import Direction, FileEntry
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the one option."""
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )


def run_log(arguments: Namespace, desk: Desk) -> int:
    """Print every file that came in or went out, the newest first."""
    entries = desk.services.file_log.entries()
    if arguments.json:
        _say_json([{**asdict(entry), "counts": dict(entry.counts)} for entry in entries])
        return Exit.DONE
    formats = desk.services.formats_for(desk.language)
    for entry in entries:
        at = formats.moment(entry.at.astimezone())
        say(f"{at}  {_direction(entry, desk.texts)}  {entry.who or '–':<12}  {entry.path}")
    if not entries:
        say(desk.texts.translate("command line", "No file has come in or gone out yet."))
    return Exit.DONE


def _direction(entry: FileEntry, texts: Texts) -> str:
    if entry.undone_at is not None:
        return texts.translate("command line", "in, taken back")
    if entry.direction is Direction.IN:
        return texts.translate("command line", "in")
    return texts.translate("command line", "out")


def run_conflicts(arguments: Namespace, desk: Desk) -> int:
    """Print what two people changed differently and nobody has decided yet."""
    conflicts = desk.services.importing.open_conflicts()
    if arguments.json:
        _say_json([conflict_as_json(conflict) for conflict in conflicts])
        return Exit.DONE
    for assessment_id in dict.fromkeys(conflict.assessment_id for conflict in conflicts):
        with desk.services.store.unit_of_work() as work:
            dossier = work.dossier(assessment_id)  # also of one that lies in the bin
        if dossier is None:
            continue
        say(f"{dossier.cluster.record.name} · {dossier.assessment.record.label}")
        lines = ConflictLines(desk, dossier)
        for conflict in conflicts:
            if conflict.assessment_id == assessment_id:
                for line in lines.of(conflict):
                    say(line)
    if not conflicts:
        say(desk.texts.translate("command line", "Nothing waits to be decided."))
    return Exit.DONE


def _say_json(held: object) -> None:
    say(json.dumps(held, ensure_ascii=False, indent=2, default=str))


LOG = Command(
    "log",
    QT_TRANSLATE_NOOP("command line", "show every file that came in or went out"),
    describe,
    run_log,
)
CONFLICTS = Command(
    "conflicts",
    QT_TRANSLATE_NOOP("command line", "show what two people changed and nobody has decided"),
    describe,
    run_conflicts,
)
