"""`clusterdyn export` and `clusterdyn import`: the exchange workbook."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.as_of import add_option, moment_named
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.importing import ImportCheck
from clusterdyn_desktop.services.ports import FilesWritten, Texts
from clusterdyn_desktop.services.wording.error_sentences import repair_sentence
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe_export(parser: ArgumentParser, texts: Texts) -> None:
    """Take the assessments and the file."""
    parser.add_argument("assessments", nargs="*", metavar="ASSESSMENT")
    parser.add_argument(
        "--all",
        action="store_true",
        help=texts.translate("command line", "every assessment of the store"),
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    parser.add_argument(
        "--attachments",
        action="store_true",
        help=texts.translate("command line", "with what is attached to answers, in a zip beside"),
    )
    add_option(parser, texts)


def run_export(arguments: Namespace, desk: Desk) -> int:
    """Write the workbook; all that is there, and of the past all that was there then."""
    library, moment = desk.services.library, moment_named(arguments, desk)
    if arguments.all:
        ids = [entry.assessment.id for entry in library.entries()]
        if moment is not None:
            ids = list(desk.services.as_of.there(ids, moment))
    else:
        ids = list(dict.fromkeys(library.find(name).id for name in arguments.assessments))
    exported = desk.services.exporting.export(
        ids, arguments.out, desk.texts, attachments=arguments.attachments, as_of=moment
    )
    translate = desk.texts.translate
    parts = (
        translate("command line", "%n assessment(s)", "", exported.assessments),
        translate("command line", "%n interview(s)", "", exported.interviews),
        translate("command line", "%n answer(s)", "", exported.answers),
    )
    say(
        translate("command line", "{path}: {counts}; read back and compared.").format(
            path=exported.path, counts=", ".join(parts)
        )
    )
    _say_files(desk, exported.files)
    return Exit.DONE


def _say_files(desk: Desk, files: FilesWritten) -> None:
    translate = desk.texts.translate
    if files.path is not None:
        words = translate(
            "command line", "{path}: %n file(s); read back and compared.", "", files.files
        )
        say(words.format(path=files.path))
    if files.missing:
        say(
            translate(
                "command line",
                "The content of %n attachment(s) is not in this store and did not go along.",
                "",
                files.missing,
            )
        )


def describe_import(parser: ArgumentParser, texts: Texts) -> None:
    """Take the files."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.xlsx")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=texts.translate("command line", "say what would happen, do nothing"),
    )
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )


def run_import(arguments: Namespace, desk: Desk) -> int:
    """Check every file, then bring all of them in."""
    checks = [desk.services.importing.check(path) for path in arguments.files]
    if arguments.json:
        say(json.dumps([_as_json(check) for check in checks], ensure_ascii=False, indent=2))
    else:
        for check in checks:
            _describe(desk, check)
    for check in checks:
        if check.conflicts:
            raise UserError("import.conflicts", path=str(check.path), count=check.conflicts)
    if not arguments.dry_run:
        for check in checks:
            desk.services.importing.apply(check)
    return Exit.DONE


def _describe(desk: Desk, check: ImportCheck) -> None:
    translate = desk.texts.translate
    for entry in check.assessments:
        name = f"{entry.dossier.cluster.record.name} · {entry.dossier.assessment.record.label}"
        if entry.is_new:
            count = len(entry.dossier.answers)
            say(translate("command line", "{name}: new, %n answer(s)", "", count).format(name=name))
        elif entry.is_erased_here:
            say(translate("command line", "{name}: erased here, left out").format(name=name))
        elif entry.differences:
            count = len(entry.differences)
            say(translate("command line", "{name}: %n difference(s)", "", count).format(name=name))
        else:
            say(translate("command line", "{name}: the same as here").format(name=name))
    if check.erased:
        words = translate("command line", "%n interview(s) to erase", "", len(check.erased))
        labels = ", ".join(interview.label for interview in check.erased)
        say(f"{words}: {labels}")
    if check.files.coming.hashes:
        count = len(check.files.coming.hashes)
        name = str(check.files.coming.path)
        say(translate("command line", "{name}: %n attached file(s)", "", count).format(name=name))
    if check.files.missing:
        count = check.files.missing
        say(translate("command line", "%n attachment(s) without content", "", count))
    for repair in check.repairs:
        say(repair_sentence(desk.texts, repair))


def _as_json(check: ImportCheck) -> dict[str, object]:
    return {
        "file": str(check.path),
        "assessments": [
            {
                "id": entry.dossier.assessment.record.id,
                "new": entry.is_new,
                "interviews": len(entry.dossier.interviews),
                "answers": len(entry.dossier.answers),
                "differences": len(entry.differences),
                "erased": len(entry.erased),
                "erased_here": entry.is_erased_here,
            }
            for entry in check.assessments
        ],
        "files": {
            "coming": len(check.files.coming.hashes),
            "here": check.files.here,
            "missing": check.files.missing,
        },
        "repairs": [{"code": repair.code, **repair.parameters} for repair in check.repairs],
    }


EXPORT = Command(
    "export",
    QT_TRANSLATE_NOOP("command line", "write assessments to an Excel workbook"),
    describe_export,
    run_export,
)
IMPORT = Command(
    "import",
    QT_TRANSLATE_NOOP("command line", "bring in an Excel workbook"),
    describe_import,
    run_import,
)
