"""Every text that can be translated, read from the Python code and given to Qt's lupdate.

lupdate has a reader for Python of its own, and it passes silently over calls with keyword
arguments and over texts in parentheses, and in some versions over plurals. So the calls are read
here with Python's own parser, and written out again as the C++ that lupdate is made for. What it
does best, merging with the translations there are, stays its job.

A text is marked by one of these calls, as a name or as a method of anything, with the context and
the text as string literals:

    translate("context", "text")
    texts.translate("context", "%n interview(s)", n=count)
    QT_TRANSLATE_NOOP("context", "text looked up later")

A text with `%n`, or a call with `n`, is a plural. A comment above the call that begins with `#:`
goes to the translator. Calls with a name in place of the text look up marked texts and are passed
over; texts put together with `+` or f-strings cannot be translated and are reported.
"""

import ast
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.commands import run_quietly
from tools.compile_assets import qt_program

MARKS = frozenset({"translate", "QT_TRANSLATE_NOOP"})
PARAMETERS = ("context", "source", "disambiguation", "n")
NOTE = "#:"


@dataclass(frozen=True)
class Message:
    """One marked text: what a translator sees, and where it stands."""

    context: str
    source: str
    comment: str
    plural: bool
    note: str
    line: int


@dataclass(frozen=True)
class Unreadable:
    """A marked text that no translator could ever be shown."""

    line: int
    reason: str


def lupdate(catalogue: Path, root: Path, workspace: Path, *options: str) -> None:
    """Bring a .ts file up to date with the code and the forms of this source tree."""
    sources = [*write_plain_calls(root / "clusterdyn_desktop", workspace), *_forms(root)]
    listed = workspace / "sources.lst"
    listed.write_text("\n".join(map(str, sources)) + "\n", "utf-8")
    program = qt_program("pyside6-lupdate")
    fixed = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none")
    language = ("-source-language", "en", "-target-language", language_of(catalogue))
    run_quietly([program, f"@{listed}", *fixed, *language, *options, "-ts", catalogue])


def language_of(catalogue: Path) -> str:
    """The language in the name of a .ts file: sv for clusterdyn_sv.ts."""
    return catalogue.stem.removeprefix("clusterdyn_")


def write_plain_calls(package: Path, workspace: Path) -> Iterator[Path]:
    """One file of plain calls for every module that has any."""
    for module in modules_of(package):
        messages = [found for found in marks_in(module) if isinstance(found, Message)]
        if messages:
            plain = (workspace / module.relative_to(package)).with_suffix(".cpp")
            plain.parent.mkdir(parents=True, exist_ok=True)
            plain.write_text("".join(map(_plain_call, messages)), "utf-8")
            yield plain


def modules_of(package: Path) -> list[Path]:
    """The modules people write: what is compiled into the package is left out."""
    return [
        module
        for module in sorted(package.rglob("*.py"))
        if not {"_forms", "_assets"} & set(module.relative_to(package).parts)
    ]


def marks_in(module: Path) -> list[Message | Unreadable]:
    """Every marked text of a module in reading order, and every mark that cannot be read."""
    text = module.read_text("utf-8")
    lines = text.splitlines()
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    calls.sort(key=lambda call: (call.lineno, call.col_offset))
    found = (_mark(call, lines) for call in calls if _name(call) in MARKS)
    return [mark for mark in found if mark is not None]


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _mark(call: ast.Call, lines: Sequence[str]) -> Message | Unreadable | None:
    given = _arguments(call)
    if "source" not in given:
        return None  # something else that is called translate, like str.translate
    patched = [name for name in ("context", "source") if _is_patched_together(given.get(name))]
    if patched:
        return Unreadable(call.lineno, f"the {patched[0]} is put together while the program runs")
    context, source = _literal(given.get("context")), _literal(given["source"])
    if source is None:
        return None  # looks up a text that is marked where it is written
    if context is None:
        return Unreadable(call.lineno, "the context is not a string literal")
    plural = "n" in given or "%n" in source
    comment = _literal(given.get("disambiguation")) or ""
    return Message(context, source, comment, plural, _note_above(call, lines), call.lineno)


def _arguments(call: ast.Call) -> dict[str, ast.expr]:
    by_position = dict(zip(PARAMETERS, call.args, strict=False))
    by_name = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    return by_position | by_name


def _literal(node: ast.AST | None) -> str | None:
    match node:
        case ast.Constant(str(text)):
            return text
        case _:
            return None


def _is_patched_together(node: ast.expr | None) -> bool:
    """Whether this is a text in pieces; a sum of numbers is something else's translate."""
    match node:
        case ast.JoinedStr():
            return True
        case ast.BinOp():
            return any(_literal(part) is not None for part in ast.walk(node))
        case _:
            return False


def _note_above(call: ast.Call, lines: Sequence[str]) -> str:
    notes = list(_note_lines(lines[: call.lineno - 1]))
    return " ".join(reversed(notes))


def _note_lines(above: Sequence[str]) -> Iterator[str]:
    for line in reversed(above):
        stripped = line.strip()
        if not stripped.startswith(NOTE):
            return
        yield stripped.removeprefix(NOTE).strip()


def _plain_call(message: Message) -> str:
    note = f"//: {message.note}\n" if message.note else ""
    comment = _quoted(message.comment) if message.comment else "nullptr"
    plural = ", n" if message.plural else ""
    context, source = _quoted(message.context), _quoted(message.source)
    return f"{note}QCoreApplication::translate({context}, {source}, {comment}{plural});\n"


def _quoted(text: str) -> str:
    """A C++ string literal; JSON escapes the same characters in the same way."""
    return json.dumps(text, ensure_ascii=False)


def _forms(root: Path) -> Iterable[Path]:
    return sorted((root / "ui").glob("*.ui"))
