"""`clusterdyn new-site`: for a store that was brought back from a copy by other means than ours."""

from argparse import ArgumentParser, Namespace

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(_parser: ArgumentParser, _texts: Texts) -> None:
    """Take nothing."""


def run(_arguments: Namespace, desk: Desk) -> int:
    """Make the store another site, and say so."""
    store = desk.services.store
    store.become_another_site()
    told = desk.texts.translate(
        "command line", "{location} is another site now; what partners have stays apart from it."
    )
    say(told.format(location=store.location))
    return Exit.DONE


COMMAND = Command(
    "new-site",
    QT_TRANSLATE_NOOP(
        "command line", "make a store that was brought back from a server's dump another site"
    ),
    describe,
    run,
)
