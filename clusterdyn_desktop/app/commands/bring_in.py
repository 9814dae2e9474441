"""`clusterdyn import`: files are checked and told about, and then come in, merged."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from clusterdyn_desktop.app.commands import password_file
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.app.commands.conflict_lines import ConflictLines, conflict_as_json
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.merging import Rule, Standing
from clusterdyn_desktop.services.import_check import ImportCheck, Imported, ImportedAssessment
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.error_sentences import repair_sentence, sentence
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the files, and what is to become of what differs."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=texts.translate("command line", "say what would happen, do nothing"),
    )
    parser.add_argument(
        "--on-conflict",
        choices=[str(rule) for rule in Rule],
        default=str(Rule.FAIL),
        help=texts.translate(
            "command line",
            "what becomes of values that two people changed: stop (fail), keep ours (mine), take"
            " theirs, or bring in the rest and decide later",
        ),
    )
    parser.add_argument(
        "--leave-out-problems",
        action="store_true",
        help=texts.translate("command line", "bring in the rest of what cannot be understood"),
    )
    parser.add_argument(
        "--into",
        default="",
        metavar="ASSESSMENT",
        help=texts.translate(
            "command line", "the assessment a file belongs to, where it does not say"
        ),
    )
    password_file.add_option(parser, texts)
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )


def run(arguments: Namespace, desk: Desk) -> int:
    """Check every file, then bring all of them in, each into what those before it left."""
    services = desk.services
    rule = Rule(arguments.on_conflict)
    password = password_file.password_named(arguments)
    into = services.library.find(arguments.into).id if arguments.into else ""
    checks = [
        services.importing.check(path, password=password, into=into) for path in arguments.files
    ]
    if arguments.json and (arguments.dry_run or _stops(checks, arguments, rule)):
        _say_json([_as_json(check, None) for check in checks])
    elif not arguments.json:
        for check in checks:
            _describe(desk, check)
    _refuse(checks, arguments, rule)
    if arguments.dry_run:
        return Exit.DONE
    done = []
    for check in checks:
        imported = services.importing.apply(
            check, rule=rule, leave_out_problems=arguments.leave_out_problems
        )
        done.append(imported)
        if not arguments.json:
            _tell(desk, check, imported)
    if arguments.json:
        _say_json([_as_json(*pair) for pair in zip(checks, done, strict=True)])
    return Exit.DONE


def _stops(checks: Sequence[ImportCheck], arguments: Namespace, rule: Rule) -> bool:
    try:
        _refuse(checks, arguments, rule)
    except UserError:
        return True
    return False


def _refuse(checks: Sequence[ImportCheck], arguments: Namespace, rule: Rule) -> None:
    """Stop before anything is changed where one of the files cannot come in as it was asked."""
    for check in checks:
        file, count = str(check.path), len(check.problems)
        if check.problems and not arguments.leave_out_problems:
            raise UserError("import.problems", problems=check.problems, file=file, count=count)
    for check in checks:
        if check.conflicts and rule is Rule.FAIL:
            raise UserError("import.conflicts", path=str(check.path), count=len(check.conflicts))


# ---- for people -------------------------------------------------------------------------------


def _describe(desk: Desk, check: ImportCheck) -> None:
    translate = desk.texts.translate
    if check.came_before is not None:
        at = desk.services.formats_for(desk.language).moment(check.came_before.at.astimezone())
        words = translate("command line", "{file}: this very file came in before, on {moment}")
        say(words.format(file=check.path, moment=at))
    for entry in check.assessments:
        say(f"{_name(entry)}: {_standing(desk, entry)}")
        lines = ConflictLines(desk, entry.dossier)
        for conflict in entry.conflicts:
            for line in lines.of(conflict):
                say(line)
        for twin in entry.twins:
            words = translate(
                "command line",
                "  {label}: new, and there is one here with the same label, role and day",
            )
            say(words.format(label=twin.theirs.label))
    _describe_files(desk, check)
    for repair in check.repairs:
        say(repair_sentence(desk.texts, repair))
    for problem in check.problems:
        say(sentence(desk.texts, problem))


def _describe_files(desk: Desk, check: ImportCheck) -> None:
    translate = desk.texts.translate
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


def _name(entry: ImportedAssessment) -> str:
    return f"{entry.dossier.cluster.record.name} · {entry.dossier.assessment.record.label}"


def _standing(desk: Desk, entry: ImportedAssessment) -> str:
    """Return how an assessment stands, in numbers of records."""
    translate = desk.texts.translate
    if entry.is_erased_here:
        return translate("command line", "erased here, left out")
    if entry.is_new and not entry.conflicts:
        return translate("command line", "new, %n answer(s)", "", len(entry.dossier.answers))
    counted = {standing: entry.count(standing) for standing in Standing}
    parts = [
        translate("command line", "%n new", "", counted[Standing.NEW]),
        translate("command line", "%n newer", "", counted[Standing.NEWER]),
        translate("command line", "%n edited in a sheet", "", counted[Standing.EDITED]),
        translate("command line", "%n older", "", counted[Standing.OLDER]),
        translate("command line", "%n in conflict", "", counted[Standing.CONFLICT]),
    ]
    order = (
        Standing.NEW,
        Standing.NEWER,
        Standing.EDITED,
        Standing.OLDER,
        Standing.CONFLICT,
    )
    said = [part for part, standing in zip(parts, order, strict=True) if counted[standing]]
    if not said:
        said = [translate("command line", "the same as here")]
    if entry.is_in_bin:
        said.append(translate("command line", "it lies in the bin here"))
    return ", ".join(said)


def _tell(desk: Desk, check: ImportCheck, imported: Imported) -> None:
    translate = desk.texts.translate
    parts = [translate("command line", "%n change(s) brought in", "", imported.written)]
    if imported.decided:
        parts.append(translate("command line", "%n decided", "", imported.decided))
    if imported.still_open:
        parts.append(translate("command line", "%n left open", "", imported.still_open))
    if imported.problems:
        parts.append(translate("command line", "%n place(s) left out", "", imported.problems))
    say(f"{check.path}: {', '.join(parts)}")


# ---- for programs -----------------------------------------------------------------------------


def _say_json(held: object) -> None:
    say(json.dumps(held, ensure_ascii=False, indent=2, default=str))


def _as_json(check: ImportCheck, imported: Imported | None) -> dict[str, object]:
    return {
        "file": str(check.path),
        "kind": str(check.kind),
        "sha256": check.sha256,
        "origin": check.origin,
        "came_before": check.came_before.at if check.came_before else None,
        "assessments": [_assessment_as_json(entry) for entry in check.assessments],
        "files": {
            "coming": len(check.files.coming.hashes),
            "here": check.files.here,
            "missing": check.files.missing,
        },
        "repairs": [{"code": repair.code, **repair.parameters} for repair in check.repairs],
        "problems": [{"code": problem.code, **problem.parameters} for problem in check.problems],
        "imported": _imported_as_json(imported),
    }


def _assessment_as_json(entry: ImportedAssessment) -> dict[str, object]:
    return {
        "id": entry.dossier.assessment.record.id,
        "new": entry.is_new,
        "interviews": len(entry.dossier.interviews),
        "answers": len(entry.dossier.answers),
        "counts": {str(standing): entry.count(standing) for standing in Standing},
        "conflicts": [conflict_as_json(conflict) for conflict in entry.conflicts],
        "records": [
            {
                "kind": each.kind.kind,
                "record": each.record_id,
                "standing": str(each.standing),
                "registers": {name: str(held) for name, held in each.registers.items()},
            }
            for each in entry.records
        ],
        "twins": [{"theirs": each.theirs.id, "ours": each.ours.id} for each in entry.twins],
        "erased": len(entry.erased),
        "erased_here": entry.is_erased_here,
        "in_bin": entry.is_in_bin,
    }


def _imported_as_json(imported: Imported | None) -> dict[str, object] | None:
    if imported is None:
        return None
    return {
        "entry": imported.entry.id,
        "written": imported.written,
        "decided": imported.decided,
        "open": imported.still_open,
    }


COMMAND = Command(
    "import",
    QT_TRANSLATE_NOOP(
        "command line", "bring in files that partners sent, merged with what is here"
    ),
    describe,
    run,
)
