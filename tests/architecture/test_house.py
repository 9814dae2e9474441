"""How the house is laid out (design: the house); each message says what to do instead."""

import json
import re
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, ROOT, is_inside, modules

FORMS = sorted((ROOT / "ui").glob("*.ui"))
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
LONGEST_MODULE = 450


def ids_of_the_method() -> set[str]:
    """The ids of variables, questions and loops in every instrument that comes with us."""
    kinds = ("variables", "questions", "loops")
    structures = (ROOT / "resources" / "instruments").glob("*/structure.json")
    read = [json.loads(file.read_text("utf-8")) for file in structures]
    return {each["id"] for structure in read for kind in kinds for each in structure[kind]}


def test_the_method_is_data() -> None:
    ids = ids_of_the_method()

    wrong = [
        f"{module.place(node)} knows “{text}”. Variables, questions and loops come from the "
        "instrument; what the code needs to know about one is a property in structure.json."
        for module in modules()
        for text, node in module.texts()
        if text in ids
    ]

    assert ids
    assert not wrong, "\n".join(wrong)


def test_no_widget_carries_its_own_colours() -> None:
    wrong = [
        f"{module.place(node)} says {text!r}. Colours are named roles in resources/theme.json."
        for module in modules()
        for text, node in module.texts()
        if COLOUR.fullmatch(text)
    ]

    assert not wrong, "\n".join(wrong)


def test_no_module_has_grown_too_long() -> None:
    wrong = [
        f"{module.path.relative_to(ROOT)} has {length} lines. Find the second thing it does, and "
        "give that a module and a name."
        for module in modules()
        if (length := len(module.path.read_text("utf-8").splitlines())) > LONGEST_MODULE
    ]

    assert not wrong, "\n".join(wrong)


def test_forms_are_designer_files_and_nothing_else() -> None:
    strange = [path.name for path in (ROOT / "ui").iterdir() if path.suffix != ".ui"]

    assert not strange, f"{strange} in ui/: code belongs in gui/, pictures in resources/."


def test_no_two_forms_share_a_name() -> None:
    names = Counter(ET.parse(form).getroot().findtext("class") for form in FORMS)

    assert max(names.values(), default=1) == 1, (
        f"Give every form in ui/ a class of its own, its texts are translated by it: {names}"
    )


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_carries_no_style(form: Path) -> None:
    properties = {each.get("name") for each in ET.parse(form).getroot().iter("property")}

    assert not properties & {"styleSheet", "palette", "font"}, (
        f"{form.name} sets colours or type; both are named roles in resources/theme.json."
    )


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_is_used(form: Path) -> None:
    name = f"clusterdyn_desktop.gui._forms.{form.stem}"
    users = [
        module
        for module in modules(PACKAGE / "gui")
        if any(is_inside(imported, name) for imported, _ in module.imports())
    ]

    assert users, f"Nothing in gui/ uses {form.name}; remove it, or the widget that replaced it."


def test_nothing_compiled_is_kept_in_git() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("this is not a clone")
    kept = subprocess.check_output(
        ["git", "ls-files", "clusterdyn_desktop/_assets", "clusterdyn_desktop/gui/_forms"],
        cwd=ROOT,
        encoding="utf-8",
    )

    assert not kept, f"git rm --cached these; tools/compile_assets.py makes them:\n{kept}"
