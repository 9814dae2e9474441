"""`make translations`: bring every .ts file up to date with the code and the forms.

    python -m tools.update_translations [LANGUAGE...]

New texts are added as unfinished, texts that are gone are dropped, and nothing records where a
text stands, so that a difference between two versions shows texts and nothing else. A language
that has no file yet gets one by being named. English is the language of the code: its file holds
only what needs plural forms.
"""

import sys
import tempfile
from pathlib import Path

from tools.commands import ROOT, say
from tools.translatable import language_of, lupdate

ENGLISH = "en"


def update(catalogue: Path, root: Path = ROOT) -> None:
    options = ("-pluralonly",) if language_of(catalogue) == ENGLISH else ()
    with tempfile.TemporaryDirectory() as workspace:
        lupdate(catalogue, root, Path(workspace), *options)


def main(languages: list[str]) -> int:
    folder = ROOT / "i18n"
    folder.mkdir(exist_ok=True)
    named = {folder / f"clusterdyn_{language}.ts" for language in languages}
    for catalogue in sorted({*named, *folder.glob("*.ts")}):
        update(catalogue)
        say(f"{catalogue.relative_to(ROOT)} is up to date")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
