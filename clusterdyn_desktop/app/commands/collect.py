"""`clusterdyn form`: the instrument as a form for ODK and KoboToolbox."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the file, and what the form is for."""
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    parser.add_argument(
        "--assessment",
        default="",
        metavar="ASSESSMENT",
        help=texts.translate("command line", "the assessment that the answers will belong to"),
    )
    parser.add_argument(
        "--role",
        default="",
        metavar="ROLE",
        help=texts.translate("command line", "ask the questions for one role only"),
    )
    parser.add_argument(
        "--languages",
        default="",
        metavar="TAGS",
        help=texts.translate("command line", "for example en,sv; the first one is shown first"),
    )


def run(arguments: Namespace, desk: Desk) -> int:
    """Write the form."""
    services = desk.services
    named = arguments.assessment
    written = services.collecting.write_form(
        arguments.out,
        tuple(tag.strip() for tag in arguments.languages.split(",") if tag.strip()),
        assessment_id=services.library.find(named).id if named else "",
        role=arguments.role,
    )
    translate = desk.texts.translate
    counted = translate("command line", "%n question(s)", "", written.questions)
    say(
        translate(
            "command line", "{path}: {counts}, in {languages}; read back and compared."
        ).format(path=written.path, counts=counted, languages=", ".join(written.languages))
    )
    say(
        translate("command line", "Form id {form}, version {version}.").format(
            form=written.form_id, version=written.version
        )
    )
    return Exit.DONE


COMMAND = Command(
    "form",
    QT_TRANSLATE_NOOP("command line", "write the instrument as a form for phones (XLSForm)"),
    describe,
    run,
)
