"""The pinned packages: hashes, and nothing that belongs to one computer."""

import re
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tools.commands import ROOT
from tools.environment import INCLUDED_IN
from tools.lock import HEADERS, is_pin

FOLDER = ROOT / "requirements"


def pins(name: str) -> dict[str, str]:
    """Package -> version, as a requirements file pins them."""
    found = re.findall(r"^([a-z0-9-]+)==([^ ]+)", (FOLDER / name).read_text("utf-8"), re.M)
    return dict(found)


def statements(file: Path) -> Iterator[str]:
    lines = file.read_text("utf-8").splitlines()
    return (line for line in lines if not line.startswith("#"))


@pytest.mark.parametrize("name", HEADERS)
def test_only_pins_and_hashes(name: str) -> None:
    assert [line for line in statements(FOLDER / name) if not is_pin(line)] == []


@pytest.mark.parametrize("name", HEADERS)
def test_every_pin_has_a_hash(name: str) -> None:
    lines = list(statements(FOLDER / name))

    bare = [pin for pin, after in pairwise([*lines, ""]) if "==" in pin and "--hash" not in after]

    assert bare == []


@pytest.mark.parametrize("name", ["build.txt", "installer.txt", "run.txt"])
def test_one_version_of_everything(name: str) -> None:
    everything = pins("dev.txt")

    assert pins(name).items() <= everything.items()


def test_what_is_noted_as_included_is_included() -> None:
    for whole, parts in INCLUDED_IN.items():
        for part in parts:
            assert pins(part).items() <= pins(whole).items()


def test_everything_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked_for = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[~\[]", requirement)[0].lower() for requirement in asked_for}

    assert names - pins("dev.txt").keys() == {"clusterdyn-desktop"}


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://example.org/simple",
        "--find-links /somewhere",
        "package @ https://example.org/package.whl \\",
        "./package",
        "package>=1.0 \\",
    ],
)
def test_addresses_and_paths_are_no_pins(line: str) -> None:
    assert not is_pin(line)
