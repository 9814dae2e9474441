"""The translators behind `translate`: our own texts and Qt's, switched while the program runs."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.gui.widgets.day_text import qt_locale

OWN_STEM = "clusterdyn_"
QT_STEM = "qtbase_"


class Translators(QObject):
    """Installs the translators of one language at a time; `folder` holds our `.qm` files.

    There is one for the application: ask for it with `translators_of`.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []

    def choose(self, language: str) -> None:
        """Put on another language; every widget hears of it through `LanguageChange`.

        English has a file too: plurals need one.
        """
        fresh = [
            *self._loaded(_qt_folder(), QT_STEM, language),
            *self._loaded(self._folder, OWN_STEM, language),
        ]
        self.clear()
        QLocale.setDefault(qt_locale(language))
        for translator in fresh:
            self._app.installTranslator(translator)
        self._installed = fresh

    def clear(self) -> None:
        """Take the language off again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []

    def _loaded(self, folder: Path, stem: str, language: str) -> list[QTranslator]:
        tag = language.replace("-", "_")
        for name in (tag, tag.split("_")[0]):
            translator = QTranslator(self._app)
            if translator.load(str(folder / f"{stem}{name}.qm")):
                return [translator]
        return []


def translators_of(app: QApplication, folder: Path) -> Translators:
    """Return the application's translators."""
    held = app.findChild(Translators)
    return held if isinstance(held, Translators) else Translators(app, folder)


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
