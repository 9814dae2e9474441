"""The translation path: what counts as a text, and what a translation must keep."""

from pathlib import Path

import pytest

from tools import catalogue
from tools.catalogue import Entry
from tools.check_translations import problems_of, problems_with, texts_in_code
from tools.translatable import Message, Unreadable, marks_in
from tools.update_translations import update

# Every way a text may be marked; lupdate alone misses several of them.
MODULE = """\
def f(texts, n, name):
    translate("report", "plain")
    texts.translate("report", "by attribute")
    self._texts.translate("report", "by a longer path")
    translate(
        "report",
        "over several "
        "lines, “typographic”",
    )
    texts.translate("report", ("in "
        "parentheses"))
    texts.translate("report", "%n interview(s)", n=n)
    texts.translate("report", "%n answer(s)", "", n)
    texts.translate("report", "open", disambiguation="answer")
    translate(context="report", source="by keyword")
    MARKED = {"a": QT_TRANSLATE_NOOP("report", "looked up later")}
    #: The name of a person,
    #: never of a company.
    translate("report", "By {name}").format(name=translate("report", "inside"))
    translate("report", "quoted \\"so\\", with \\\\ and\\nlines")
"""
TEXTS = {
    ("report", "plain", ""),
    ("report", "by attribute", ""),
    ("report", "by a longer path", ""),
    ("report", "over several lines, “typographic”", ""),
    ("report", "in parentheses", ""),
    ("report", "%n interview(s)", ""),
    ("report", "%n answer(s)", ""),
    ("report", "open", "answer"),
    ("report", "by keyword", ""),
    ("report", "looked up later", ""),
    ("report", "By {name}", ""),
    ("report", "inside", ""),
    ("report", 'quoted "so", with \\ and\nlines', ""),
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source tree with one module that marks texts in every way."""
    package = tmp_path / "clusterdyn_desktop"
    package.mkdir()
    (package / "module.py").write_text(MODULE, "utf-8")
    (tmp_path / "i18n").mkdir()
    return tmp_path


def marks(tree: Path, text: str) -> list[Message | Unreadable]:
    module = tree / "module.py"
    module.write_text(text, "utf-8")
    return marks_in(module)


class TestFinding:
    def test_every_way_of_marking_reaches_the_translator(self, tree: Path) -> None:
        assert texts_in_code(tree).keys() == TEXTS

    def test_plurals_are_known_by_their_number(self, tree: Path) -> None:
        found = texts_in_code(tree).values()

        assert {entry.source for entry in found if entry.plural} == {
            "%n interview(s)",
            "%n answer(s)",
        }

    def test_notes_above_a_call_reach_the_translator(self, tree: Path) -> None:
        (found,) = marks(tree, '#: One.\n#: Two.\ntranslate("c", "text")\n')

        assert isinstance(found, Message)
        assert found.note == "One. Two."

    @pytest.mark.parametrize(
        "call",
        [
            'translate("c", f"{a} of {b}")',
            'translate("c", "a" + b)',
            'translate(f"{c}", "text")',
            'translate(context, "text")',
        ],
    )
    def test_what_no_translator_could_be_shown_is_reported(self, tree: Path, call: str) -> None:
        (found,) = marks(tree, call)

        assert isinstance(found, Unreadable)

    @pytest.mark.parametrize(
        "call",
        [
            '"abc".translate(table)',
            "canvas.translate(0, height - 12)",
            "translate(context, source)",
            "translate('c', name.label)",
        ],
    )
    def test_what_is_marked_elsewhere_or_is_no_text_is_passed_over(
        self, tree: Path, call: str
    ) -> None:
        assert marks(tree, call) == []


class TestUpdating:
    def test_english_holds_only_plurals(self, tree: Path) -> None:
        english = tree / "i18n" / "clusterdyn_en.ts"

        update(english, tree)

        assert {entry.plural for entry in catalogue.read(english).values()} == {True}

    def test_translations_stay_and_lost_texts_go(self, tree: Path) -> None:
        swedish = tree / "i18n" / "clusterdyn_sv.ts"
        module = tree / "clusterdyn_desktop" / "module.py"
        module.write_text('translate("c", "yes")\ntranslate("c", "no")\n')
        update(swedish, tree)
        text = swedish.read_text("utf-8")
        swedish.write_text(text.replace('<translation type="unfinished">', "<translation>ja"))
        module.write_text('translate("c", "yes")\n')

        update(swedish, tree)

        (entry,) = catalogue.read(swedish).values()
        assert (entry.source, entry.translations, entry.finished) == ("yes", ("ja",), True)
        assert "line=" not in swedish.read_text("utf-8")


def entry(source: str, *translations: str, plural: bool = False, finished: bool = True) -> Entry:
    return Entry("c", source, "", plural, finished, translations)


class TestChecking:
    @pytest.mark.parametrize(
        "fine",
        [
            entry("By {name}", "Av {name}"),
            entry("{count:,} of {total}", "{total}, därav {count}"),
            entry("&Open", "Ö&ppna"),
            entry("R && D", "FoU"),
            entry("%1 of %2", "%2, därav %1"),
            entry("%n answer(s)", "ett svar", "%n svar", plural=True),
            entry("{{literal}}", "{{bokstavligen}}"),
        ],
    )
    def test_a_translation_that_fits(self, fine: Entry) -> None:
        assert list(problems_with(fine)) == []

    @pytest.mark.parametrize(
        "wrong",
        [
            entry("By {name}", "Av {namn}"),
            entry("By {name}", "Av"),
            entry("{a} and {a}", "{a}"),
            entry("&Open", "Öppna"),
            entry("Open", "Ö&ppna"),
            entry("%1 of %2", "%1 av %1"),
            entry("%n answer(s)", "%n svar"),
            entry("Answers", "%n svar"),
            entry("<b>Now</b>", "<b>Nu"),
            entry("Later", "", finished=False),
        ],
    )
    def test_a_translation_that_does_not(self, wrong: Entry) -> None:
        assert list(problems_with(wrong))

    def test_a_text_without_translation_is_named(self, tree: Path) -> None:
        (tree / "clusterdyn_desktop" / "module.py").write_text('translate("c", "yes")\n')
        update(tree / "i18n" / "clusterdyn_sv.ts", tree)
        (tree / "clusterdyn_desktop" / "module.py").write_text(
            'translate("c", "yes")\ntranslate("c", "no")\ntranslate("c", f"{maybe}")\n'
        )

        problems = problems_of(tree)

        assert len(problems) == 3
        assert problems[0].startswith("clusterdyn_desktop/module.py:3: the source is put together")
        assert problems[1].startswith("clusterdyn_sv.ts: “no” (c) is missing")
        assert problems[2] == "clusterdyn_sv.ts: “yes” (c) is not translated yet"

    def test_a_text_that_is_gone_is_named(self, tree: Path) -> None:
        update(tree / "i18n" / "clusterdyn_en.ts", tree)
        (tree / "clusterdyn_desktop" / "module.py").write_text('translate("c", "yes")\n')

        problems = problems_of(tree)

        assert len(problems) == 2
        assert all("no longer in the code" in problem for problem in problems)

    def test_a_project_without_catalogues_is_not_fine(self, tree: Path) -> None:
        assert len(problems_of(tree)) == 1
