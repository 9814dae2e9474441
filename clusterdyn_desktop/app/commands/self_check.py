"""`clusterdyn self-check`: whether this installation has all its parts and they work."""

import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules

from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.app.system_libraries import import_obstacle
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

PDF_HEAD = b"%PDF-"
SERVER_DRIVER = "psycopg"


def describe(_parser: ArgumentParser, _texts: Texts) -> None:
    """Take nothing."""


def run(_arguments: Namespace, desk: Desk) -> int:
    """Print a line for every part; every part is tried even where an earlier one fails."""
    with tempfile.TemporaryDirectory(prefix="clusterdyn-") as folder, _scratch(folder) as services:
        checks: dict[str, Callable[[], str]] = {
            "forms": _forms,
            "translations": lambda: _translations(services),
            "fonts": _fonts,
            "instrument": lambda: _instrument(services),
            "store": lambda: _store(services),
            "pdf": lambda: _pdf(services, Path(folder)),
            "encryption": lambda: _encryption(services),
            "excel": lambda: _excel(services, Path(folder)),
            "office store": _office_store,
        }
        passed = [_try(name, check) for name, check in checks.items()]
    return Exit.DONE if all(passed) else Exit.BUG


@contextmanager
def _scratch(folder: str) -> Iterator[Services]:
    """Put the services on a store of their own, away from the user's."""
    services = build_services(str(Path(folder) / "self-check.sqlite"))
    try:
        yield services
    finally:
        services.store.close()


def _try(name: str, check: Callable[[], str]) -> bool:
    try:
        found = check()
    except Exception as error:  # noqa: BLE001 - whatever is wrong is the finding
        missing = import_obstacle(error) if isinstance(error, ImportError) else None
        say(f"{name}: FAILED, {missing or f'{type(error).__name__}: {error}'}")
        return False
    say(f"{name}: ok, {found}")
    return True


def _forms() -> str:
    """Import every compiled form: they need Qt's widgets to be loadable."""
    package = import_module("clusterdyn_desktop.gui._forms")
    names = [module.name for module in iter_modules(package.__path__)]
    for name in names:
        import_module(f"clusterdyn_desktop.gui._forms.{name}")
    _require(bool(names), "no compiled form found")
    return f"{len(names)} forms"


def _translations(services: Services) -> str:
    languages = services.catalogue.languages()
    for language in languages:
        text = services.catalogue.texts(language).translate(
            "command line", "%n interview(s)", "", 2
        )
        _require("(s)" not in text, f"the plural is missing in {language}")
    return ", ".join(languages)


def _fonts() -> str:
    fonts = sorted((paths.assets_folder() / "fonts").glob("*.ttf"))
    _require(bool(fonts), "no font found")
    return f"{len(fonts)} fonts"


def _instrument(services: Services) -> str:
    instrument = services.instruments.default()
    languages = ", ".join(sorted(instrument.texts))
    return f"{instrument.id} {instrument.version} ({languages})"


def _store(services: Services) -> str:
    loaded = services.study.load_example()
    again = services.study.load_example()
    _require(again.changed == 0, "loading the example again changed the store")
    return f"{loaded.answers} answers kept"


def _pdf(services: Services, folder: Path) -> str:
    entry = services.library.entries()[0]
    path = services.reports.write(entry.assessment.id, folder / "report.pdf", "en")
    _require(path.read_bytes().startswith(PDF_HEAD), "no PDF was written")
    return f"{services.reports.page_count(path)} pages"


def _excel(services: Services, folder: Path) -> str:
    entry = services.library.entries()[0]
    path = folder / "exchange.xlsx"
    exported = services.exporting.export(
        [entry.assessment.id], path, services.catalogue.texts("en")
    )
    check = services.importing.check(path)
    _require(not check.conflicts and check.new == 0, "the workbook came back changed")
    return f"{exported.answers} answers out and back"


def _encryption(services: Services) -> str:
    """Encrypt the store of this check; a computer that cannot encrypt is no broken one."""
    try:
        services.encrypting.require()
    except UserError:
        return "not offered, sqlcipher3 is not there"
    services.encrypting.encrypt("a passphrase for this check only")
    _require(services.encrypting.is_encrypted, "the store is not encrypted")
    again = services.study.load_example()
    _require(again.changed == 0, "the encrypted store holds something else")
    return "a store encrypted and read"


def _office_store() -> str:
    """Name the driver for a store on a server; without one this is still a whole installation."""
    if find_spec(SERVER_DRIVER) is None:
        return f"not offered, {SERVER_DRIVER} is not there"
    driver = import_module(SERVER_DRIVER)
    return f"{SERVER_DRIVER} {driver.__version__}"


def _require(condition: bool, failing: str) -> None:
    if not condition:
        raise RuntimeError(failing)


COMMAND = Command(
    "self-check",
    QT_TRANSLATE_NOOP("command line", "check that this installation has all its parts"),
    describe,
    run,
)
