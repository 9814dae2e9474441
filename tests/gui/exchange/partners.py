"""A partner who worked on the same assessment meanwhile, and the file that comes back."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.records import Answer, Interview
from clusterdyn_desktop.gui.exchange.exchange_page import ExchangePage
from clusterdyn_desktop.gui.page_names import PageName
from clusterdyn_desktop.gui.widgets.file_dialogs import prepare
from clusterdyn_desktop.services.bundle import Services
from tests.gui.window_fixtures import Hand, Opener

CODE = "A-NO2-1"
OURS, THEIRS = "Four companies book the rig.", "The rig is lent on Fridays."


@dataclass
class Meanwhile:
    """Three answers of one interview that both changed, and one that only the partner did.

    `score` and `note` are questions of which both scored or noted differently, `alike` one that
    both scored the same, `newer` one that only the partner scored, with `theirs`.
    """

    path: Path
    interview: Interview
    score: str
    note: str
    alike: str
    newer: str
    theirs: int

    def answer(self, services: Services, question: str) -> Answer:
        """What stands in a store for a question."""
        return services.interviewing.open(self.interview.id).answer(question)


def worked_on_both(ours: Services, theirs: Services, folder: Path) -> Meanwhile:
    """Send an assessment to a partner, work on it here and there, and get it back."""
    assessment = ours.library.find(CODE)
    texts = ours.catalogue.texts("en")
    out, back = folder / "out.xlsx", folder / "theirs.xlsx"
    ours.exporting.export([assessment.id], out, texts)
    theirs.importing.apply(theirs.importing.check(out))
    interview = ours.planning.plan(assessment.id).interviews[0].interview
    sheet = ours.interviewing.open(interview.id)
    scored = [question.id for question in sheet.questions if sheet.answer(question.id).score]
    score, note, alike, newer = scored[:4]
    for services, value, words in ((ours, 5, OURS), (theirs, 1, THEIRS)):
        services.interviewing.score(interview.id, score, value)
        services.interviewing.note(interview.id, note, words)
        services.interviewing.score(interview.id, alike, 4)
    only_theirs = 2 if sheet.answer(newer).score != 2 else 3
    theirs.interviewing.score(interview.id, newer, only_theirs)
    theirs.exporting.export([assessment.id], back, texts)
    return Meanwhile(back, interview, score, note, alike, newer, only_theirs)


@dataclass
class Crossed:
    """Two people's work on one assessment that crossed: our store, and the partner's file."""

    store: Path
    meanwhile: Meanwhile


@pytest.fixture(scope="session")
def crossed(example_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Crossed:
    """Made once; tests work on copies of the store."""
    folder = tmp_path_factory.mktemp("crossed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(folder))
        store = Path(shutil.copy(example_store, folder / "ours.sqlite"))
        ours, theirs = build_services(str(store)), build_services(str(folder / "theirs.sqlite"))
        meanwhile = worked_on_both(ours, theirs, folder)
        ours.store.close()
        theirs.store.close()
    return Crossed(store, meanwhile)


@pytest.fixture
def meanwhile(crossed: Crossed) -> Meanwhile:
    """A partner's file with two values that stand against ours, and one newer than ours."""
    return crossed.meanwhile


@pytest.fixture
def ours(home: Path, crossed: Crossed) -> Iterator[Services]:
    """The real services on a copy of our store."""
    home.mkdir(parents=True, exist_ok=True)
    built = build_services(str(shutil.copy(crossed.store, home / "ours.sqlite")))
    yield built
    built.store.close()


@pytest.fixture
def our_hand(open_hand: Opener, ours: Services) -> Hand:
    """A hand on a window over our store."""
    return open_hand(ours)


def exchange_page(hand: Hand) -> ExchangePage:
    """Go to the exchange page of a window."""
    hand.window.navigation.go_to(PageName.EXCHANGE)
    hand.settle()
    page = hand.window.page(PageName.EXCHANGE)
    assert isinstance(page, ExchangePage)
    return page


def choose_file(hand: Hand, page: ExchangePage, path: Path) -> None:
    """Choose a file to bring in, as with the button."""
    prepare(path)
    hand.click(page.start.form.chooseFile)
