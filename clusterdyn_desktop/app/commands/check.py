"""`clusterdyn check`: whether the store is sound."""

import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.domain.store_ground import OWN_DISK
from clusterdyn_desktop.services.check_port import Checked
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.finding_words import check_sentence, finding_sentence
from clusterdyn_desktop.services.wording.ground_words import ground_line
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the two options."""
    parser.add_argument(
        "--quick",
        action="store_true",
        help=texts.translate("command line", "look at the file only, not at every value"),
    )
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )


def run(arguments: Namespace, desk: Desk) -> int:
    """Print a line for everything that is wrong, and what came of it."""
    checking = desk.services.store_check
    checked = checking.quick() if arguments.quick else checking.full()
    if arguments.json:
        found = {**_as_json(checked), "ground": str(desk.services.moving.ground())}
        say(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for finding in checked.findings:
            say(finding_sentence(desk.texts, finding))
        say(check_sentence(desk.texts, checked))
        if (ground := desk.services.moving.ground()) != OWN_DISK:
            say(ground_line(desk.texts, ground))
    return Exit.DONE if checked.is_sound else Exit.MENDABLE


def _as_json(checked: Checked) -> dict[str, object]:
    return {
        "sound": checked.is_sound,
        "full": checked.is_full,
        "lines": checked.lines,
        "findings": [asdict(finding) for finding in checked.findings],
    }


COMMAND = Command(
    "check",
    QT_TRANSLATE_NOOP("command line", "check that the store is sound, rows and history alike"),
    describe,
    run,
)
