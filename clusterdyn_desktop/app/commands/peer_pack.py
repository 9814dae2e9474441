"""`clusterdyn export --purpose peer-pack`, and `clusterdyn peers`: packs of and for partners."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands import password_file
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.suppression import SmallGroupRules
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP

PURPOSE = "peer-pack"


def add_options(parser: ArgumentParser, texts: Texts) -> None:
    """Take whose clusters a pack is of, and who makes it."""
    parser.add_argument(
        "--country",
        metavar="CODE",
        help=texts.translate("command line", "the country a peer pack is of, for example SE"),
    )
    parser.add_argument(
        "--maker",
        metavar="NAME",
        help=texts.translate("command line", "the name of the agency that makes a peer pack"),
    )
    parser.add_argument(
        "--least-clusters",
        type=int,
        metavar="N",
        help=texts.translate(
            "command line", "show nothing in a peer pack of fewer clusters than N"
        ),
    )


def refuse_options(arguments: Namespace) -> None:
    """Raise `peer-pack.only-with` where something else is exported with options for this."""
    for option in ("country", "maker", "least-clusters"):
        if getattr(arguments, option.replace("-", "_")) is not None:
            raise UserError("peer-pack.only-with", option=f"--{option}")


def run(arguments: Namespace, desk: Desk) -> int:
    """Make a pack; with one country in the store, it need not be named."""
    from clusterdyn_desktop.services.wording.peer_check_words import (
        fingerprint_line,
        gathered_lines,
    )

    for option, given in (
        ("ASSESSMENT", bool(arguments.assessments)),
        ("--all", arguments.all),
        ("--attachments", arguments.attachments),
        ("--as-of", arguments.as_of is not None),
    ):
        if given:
            raise UserError("peer-pack.not-with", option=option)
    service = desk.services.peer_packs
    made = service.make(
        _country(arguments, desk),
        arguments.out,
        desk.texts,
        maker=arguments.maker or "",
        rules=_rules(arguments),
        password=password_file.password_named(arguments),
    )
    words = desk.texts.translate("command line", "{path}: signed, read back and compared.")
    say(words.format(path=made.path))
    for line in gathered_lines(desk.texts, made.gathered):
        say(line)
    say(fingerprint_line(desk.texts, made.kept.fingerprint))
    return Exit.DONE


def _rules(arguments: Namespace) -> SmallGroupRules:
    wanted = arguments.least_clusters
    return SmallGroupRules() if wanted is None else SmallGroupRules(clusters=wanted)


def _country(arguments: Namespace, desk: Desk) -> str:
    if arguments.country:
        return str(arguments.country)
    known = desk.services.peer_packs.countries()
    if len(known) != 1:
        raise UserError("peer-pack.which-country", countries=", ".join(known) or "–")
    return known[0]


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take what to compare, or what to do with a pack."""
    parser.add_argument("assessment", nargs="?", metavar="ASSESSMENT")
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument(
        "--add",
        type=Path,
        metavar="FILE.xlsx",
        help=texts.translate("command line", "bring in a peer pack"),
    )
    doing.add_argument(
        "--remove",
        metavar="PACK",
        help=texts.translate("command line", "remove a peer pack that came in"),
    )
    parser.add_argument(
        "--fingerprint",
        metavar="SIGNS",
        help=texts.translate(
            "command line",
            "the fingerprint that its maker read to you, for the first pack of theirs",
        ),
    )
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )
    password_file.add_option(parser, texts)


def run_peers(arguments: Namespace, desk: Desk) -> int:
    """List the packs, compare, add or remove."""
    if arguments.add is not None:
        return add(desk, arguments.add, arguments.fingerprint, _password(arguments))
    if arguments.remove is not None:
        desk.services.peer_packs.remove(_named(desk, arguments.remove))
        return Exit.DONE
    if arguments.assessment is not None:
        return _compare(arguments, desk)
    return _list(arguments, desk)


def _password(arguments: Namespace) -> str:
    return password_file.password_named(arguments)


def add(desk: Desk, path: Path, typed: str | None, password: str = "") -> int:
    """Say what a pack is, and bring it in where its maker is known or its fingerprint was typed."""
    from clusterdyn_desktop.services.signing import is_fingerprint_of
    from clusterdyn_desktop.services.wording.peer_check_words import check_lines

    check = desk.services.peer_packs.check(path, password=password)
    for line in check_lines(desk.texts, check):
        say(line)
    if typed and not is_fingerprint_of(typed, check.pack.key):
        raise UserError("peer-pack.fingerprint", found=typed, fingerprint=check.fingerprint)
    desk.services.peer_packs.apply(check, trust=bool(typed))
    return Exit.DONE


def _named(desk: Desk, name: str) -> str:
    found = [each.id for each in desk.services.peer_packs.packs() if each.id.startswith(name)]
    if len(found) != 1:
        raise UserError("peer-pack.gone")
    return found[0]


def _list(arguments: Namespace, desk: Desk) -> int:
    from clusterdyn_desktop.services.wording.peer_check_words import pack_title

    packs = desk.services.peer_packs.packs()
    if arguments.json:
        held = [
            {
                "id": each.id,
                "made_here": each.is_made_here,
                "fingerprint": each.fingerprint,
                "content": json.loads(each.shelved.content),
            }
            for each in packs
        ]
        say(json.dumps(held, ensure_ascii=False, indent=2))
        return Exit.DONE
    if not packs:
        say(desk.texts.translate("command line", "The store holds no peer pack yet."))
    for each in packs:
        say(f"{each.id[:8]}  {pack_title(desk.texts, each.pack)}  {each.fingerprint}")
    return Exit.DONE


def _compare(arguments: Namespace, desk: Desk) -> int:
    from clusterdyn_desktop.app.commands.peer_comparison import as_json, lines

    assessment = desk.services.library.find(arguments.assessment)
    comparison = desk.services.peer_packs.compare(assessment.id)
    if arguments.json:
        say(json.dumps(as_json(comparison), ensure_ascii=False, indent=2))
        return Exit.DONE
    name = comparison.instrument
    words = desk.services.instruments.get(name.id, name.version).text(desk.language)
    for line in lines(desk.texts, words, comparison):
        say(line)
    return Exit.DONE


PEERS = Command(
    "peers",
    QT_TRANSLATE_NOOP("command line", "peer packs: list them, add one, compare an assessment"),
    describe,
    run_peers,
)
