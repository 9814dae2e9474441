"""`clusterdyn instrument`: instruments of one's own, authored or translated in Excel."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.instrument_differences import GUIDANCE, PLANNING, STRUCTURE, TEXT
from clusterdyn_desktop.services.instrument_desk import (
    InstrumentCheck,
    InstrumentStanding,
    same_version,
)
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.error_sentences import report_lines
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

EXAMPLES_TOLD = 5
LONGEST_TOLD = 60


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take what to do, and the file."""
    translate = texts.translate
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help=translate("command line", "the instruments at hand"))
    validate = actions.add_parser(
        "validate", help=translate("command line", "say what is wrong with one")
    )
    validate.add_argument("path", type=Path, metavar="PATH")
    export = actions.add_parser("export", help=translate("command line", "write one to Excel"))
    export.add_argument("instrument", nargs="?", default="", metavar="ID")
    export.add_argument(
        "--edition",
        default="",
        metavar="VERSION",
        help=translate("command line", "another version than the newest"),
    )
    export.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    bring = actions.add_parser("import", help=translate("command line", "keep one from Excel"))
    bring.add_argument("path", type=Path, metavar="FILE.xlsx")
    bring.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("command line", "say what would happen, do nothing"),
    )


def run(arguments: Namespace, desk: Desk) -> int:
    """Do what was asked for."""
    actions = {"list": _list, "validate": _validate, "export": _export, "import": _import}
    actions[arguments.action](arguments, desk)
    return Exit.DONE


def _list(_arguments: Namespace, desk: Desk) -> None:
    for instrument in desk.services.instruments.all():
        say(_named(instrument, desk))
    for trouble in desk.services.instrument_desk.troubles():
        words = desk.texts.translate("command line", "Not usable: {folder}")
        say(words.format(folder=trouble.folder))
        for line in report_lines(desk.texts, trouble.error):
            say(f"  {line}")


def _validate(arguments: Namespace, desk: Desk) -> None:
    instrument = desk.services.instrument_desk.validate(arguments.path)
    say(_named(instrument, desk))
    say(desk.texts.translate("command line", "Nothing is wrong with it."))


def _export(arguments: Namespace, desk: Desk) -> None:
    instrument = desk.services.instrument_desk.export(
        arguments.out, desk.texts, arguments.instrument, arguments.edition
    )
    words = desk.texts.translate("command line", "{path}: {counts}; read back and compared.")
    say(words.format(path=arguments.out, counts=_named(instrument, desk)))


def _import(arguments: Namespace, desk: Desk) -> None:
    check = desk.services.instrument_desk.check(arguments.path)
    say(_named(check.instrument, desk))
    for line in _told(check, desk):
        say(line)
    if check.standing is InstrumentStanding.OTHER:
        raise same_version(check)
    if not arguments.dry_run and check.standing is not InstrumentStanding.SAME:
        kept = desk.services.instrument_desk.apply(check)
        say(desk.texts.translate("command line", "Kept in {folder}.").format(folder=kept.folder))


def _told(check: InstrumentCheck, desk: Desk) -> list[str]:
    """Say how it stands to what is at hand, and what is other about it."""
    translate, held = desk.texts.translate, check.compared_with
    lines = [
        {
            InstrumentStanding.NEW: translate("command line", "A new instrument."),
            InstrumentStanding.NEW_VERSION: translate(
                "command line", "A new version; the one here is {version}."
            ),
            InstrumentStanding.TRANSLATED: translate(
                "command line", "The same version, with other words, guidance or planning."
            ),
            InstrumentStanding.SAME: translate("command line", "The same as here; nothing to do."),
            InstrumentStanding.OTHER: translate(
                "command line", "The same version, with another structure or wording."
            ),
        }[check.standing].format(version=held.version if held else "")
    ]
    if check.new_languages:
        words = translate("command line", "New languages: {languages}")
        lines.append(words.format(languages=", ".join(check.new_languages)))
    if held is not None:
        counts = (
            translate("command line", "%n key(s) of the structure", "", check.count(STRUCTURE)),
            translate("command line", "%n text(s)", "", check.count(TEXT)),
            translate("command line", "%n guidance text(s)", "", check.count(GUIDANCE)),
            translate("command line", "%n planning figure(s)", "", check.count(PLANNING)),
        )
        words = translate("command line", "Changed: {counts}")
        lines.append(words.format(counts=", ".join(counts)))
    others = [each for each in check.changes if each.language not in check.new_languages]
    lines += [
        f"  {each.language or each.part}: {each.key}: “{_short(each.old)}” → “{_short(each.new)}”"
        for each in others[:EXAMPLES_TOLD]
    ]
    for version, count in sorted(check.used_by.items()):
        words = translate("command line", "Version {version}: %n assessment(s) here", "", count)
        lines.append(words.format(version=version))
    return lines


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_TOLD else f"{text[:LONGEST_TOLD]}…"


def _named(instrument: Instrument, desk: Desk) -> str:
    questions = desk.texts.translate(
        "command line", "%n question(s)", "", len(instrument.questions)
    )
    return f"{instrument.id} {instrument.version} · {questions} · {', '.join(instrument.texts)}"


COMMAND = Command(
    "instrument",
    QT_TRANSLATE_NOOP("command line", "list, check, export and keep instruments"),
    describe,
    run,
)
