"""Forms, translations and resources: compiled once, the same everywhere."""

from pathlib import Path

import pytest

from tools.compile_assets import compile_assets

FORM = """\
<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Greeting</class>
 <widget class="QDialog" name="Greeting">
  <property name="windowTitle"><string>Good day</string></property>
 </widget>
</ui>
"""
TEXTS = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context><name>Greeting</name>
 <message><source>Good day</source><translation>God dag</translation></message>
</context>
</TS>
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source tree with one form, one translation and two resources."""
    contents = {
        "ui/greeting.ui": FORM,
        "i18n/clusterdyn_sv.ts": TEXTS,
        "resources/theme.json": "{}",
        "resources/icons/note.svg": "<svg/>",
    }
    for name, text in contents.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def compiled(tree: Path) -> dict[str, bytes]:
    package = tree / "clusterdyn_desktop"
    files = (file for file in package.rglob("*") if file.is_file())
    return {file.relative_to(package).as_posix(): file.read_bytes() for file in files}


def test_everything_lands_in_its_place(tree: Path) -> None:
    assert compile_assets(tree) == 4

    assert sorted(compiled(tree)) == [
        "_assets/i18n/clusterdyn_sv.qm",
        "_assets/icons/note.svg",
        "_assets/theme.json",
        "gui/_forms/__init__.py",
        "gui/_forms/greeting.py",
    ]
    assert b"class Ui_Greeting" in compiled(tree)["gui/_forms/greeting.py"]


def test_what_has_not_changed_is_left_alone(tree: Path) -> None:
    compile_assets(tree)

    assert compile_assets(tree) == 0

    (tree / "resources" / "theme.json").write_text('{"ink": "#1c2a30"}')
    assert compile_assets(tree) == 1
    assert compiled(tree)["_assets/theme.json"] == b'{"ink": "#1c2a30"}'


def test_what_was_lost_is_made_again(tree: Path) -> None:
    compile_assets(tree)
    (tree / "clusterdyn_desktop" / "gui" / "_forms" / "greeting.py").unlink()

    assert compile_assets(tree) == 1


def test_what_has_lost_its_source_is_removed(tree: Path) -> None:
    compile_assets(tree)
    (tree / "ui" / "greeting.ui").unlink()
    (tree / "resources" / "icons" / "note.svg").unlink()

    compile_assets(tree)

    assert sorted(compiled(tree)) == [
        "_assets/i18n/clusterdyn_sv.qm",
        "_assets/theme.json",
        "gui/_forms/__init__.py",
    ]
    assert not (tree / "clusterdyn_desktop" / "_assets" / "icons").exists()


def test_the_same_sources_give_the_same_bytes(tree: Path) -> None:
    compile_assets(tree)
    first = compiled(tree)
    (tree / "build" / "assets.json").unlink()

    assert compile_assets(tree) == 4
    assert compiled(tree) == first
