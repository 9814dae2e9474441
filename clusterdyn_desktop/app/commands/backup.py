"""`clusterdyn backup`, `clusterdyn backups` and `clusterdyn restore`."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.services.backup_list import ListedBackup
from clusterdyn_desktop.services.backup_looking import BackupLook
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.backup_words import BackupWords
from clusterdyn_desktop.services.wording.error_sentences import sentence
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe_backup(parser: ArgumentParser, texts: Texts) -> None:
    """Take the file."""
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=texts.translate("command line", "another place than where backups lie"),
    )


def run_backup(arguments: Namespace, desk: Desk) -> int:
    """Make a backup by hand; its path is the answer."""
    safekeeping = desk.services.safekeeping
    if arguments.out is not None:
        safekeeping.save_to(arguments.out)
        path = arguments.out
    else:
        path = safekeeping.back_up(Reason.HAND)
        _say_trouble(desk)
    say(desk.texts.translate("command line", "{path}: made and checked.").format(path=path))
    return Exit.DONE


def _say_trouble(desk: Desk) -> None:
    """Say what was in the way although a backup was made, apart from the answer."""
    trouble = desk.services.safekeeping.trouble
    if trouble is not None:
        sys.stderr.write(sentence(desk.texts, trouble) + "\n")


def describe_backups(parser: ArgumentParser, texts: Texts) -> None:
    """Take the one option."""
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )


def run_backups(arguments: Namespace, desk: Desk) -> int:
    """Print one line a backup, the newest first."""
    listed = desk.services.safekeeping.backups().backups
    if arguments.json:
        say(json.dumps([_as_json(each) for each in listed], ensure_ascii=False, indent=2))
        return Exit.DONE
    if not listed:
        say(desk.texts.translate("command line", "There is no backup of this store yet."))
    words = _words(desk)
    for each in listed:
        backup = each.backup
        held = words.problem(backup.problem) if backup.problem else words.holdings(backup.holdings)
        say(f"{backup.path}  {words.size(backup.size)}  {held}")
    return Exit.DONE


def _as_json(listed: ListedBackup) -> dict[str, object]:
    backup, holdings = listed.backup, listed.backup.holdings
    return {
        "file": str(backup.path),
        "folders": [str(folder.path) for folder in listed.folders],
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason.value,
        "bytes": backup.size,
        "clusters": holdings.clusters,
        "assessments": holdings.assessments,
        "interviews": holdings.interviews,
        "answers": holdings.answers,
        "problem": backup.problem,
    }


def describe_restore(parser: ArgumentParser, texts: Texts) -> None:
    """Take the file."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=texts.translate("command line", "say what would happen, do nothing"),
    )


def run_restore(arguments: Namespace, desk: Desk) -> int:
    """Say how a backup differs, and put it in the place of what is here."""
    look = desk.services.safekeeping.look_into(arguments.file)
    _describe(desk, look)
    if arguments.dry_run:
        return Exit.DONE
    before = desk.services.safekeeping.restore(arguments.file)
    _say_trouble(desk)
    translate = desk.texts.translate
    say(translate("command line", "{path} is restored.").format(path=arguments.file))
    say(
        translate(
            "command line", "What was here before is in {path}; restore it to undo this."
        ).format(path=before)
    )
    return Exit.DONE


def _describe(desk: Desk, look: BackupLook) -> None:
    words = _words(desk)
    say(f"{look.backup.path}: {words.holdings(look.backup.holdings)}")
    for each in look.differences:
        name = f"{each.cluster.name} · {each.assessment.label}"
        say(f"{name}: {words.difference(each)}")
    for line in words.others(look):
        say(line)


def _words(desk: Desk) -> BackupWords:
    return BackupWords(desk.texts, desk.services.formats_for(desk.language))


BACKUP = Command(
    "backup",
    QT_TRANSLATE_NOOP("command line", "make a backup of the store"),
    describe_backup,
    run_backup,
)
BACKUPS = Command(
    "backups",
    QT_TRANSLATE_NOOP("command line", "list the backups of the store"),
    describe_backups,
    run_backups,
)
RESTORE = Command(
    "restore",
    QT_TRANSLATE_NOOP("command line", "put a backup in the place of what is in the store"),
    describe_restore,
    run_restore,
)
