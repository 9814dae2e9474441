"""The package's source as the architecture tests read it: modules, their imports, their texts."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "clusterdyn_desktop"


@dataclass(frozen=True)
class Module:
    """One module that a person wrote."""

    name: str
    path: Path
    tree: ast.Module

    def place(self, node: ast.stmt | ast.expr) -> str:
        """Where something stands, in the form that editors open."""
        return f"{self.path.relative_to(ROOT).as_posix()}:{node.lineno}"

    def imports(self) -> Iterator[tuple[str, ast.stmt]]:
        """Every imported name in full, wherever in the module it is imported."""
        for node in ast.walk(self.tree):
            match node:
                case ast.Import(names):
                    yield from ((alias.name, node) for alias in names)
                case ast.ImportFrom(module=str(origin), names=names):
                    yield from ((f"{origin}.{alias.name}", node) for alias in names)

    def texts(self) -> Iterator[tuple[str, ast.expr]]:
        """Every string literal."""
        for node in ast.walk(self.tree):
            match node:
                case ast.Constant(str(text)):
                    yield text, node


@cache
def modules(folder: Path = PACKAGE) -> tuple[Module, ...]:
    """All modules below a folder of the package; compiled forms are not written by people."""
    paths = (path for path in sorted(folder.rglob("*.py")) if "_forms" not in path.parts)
    return tuple(Module(_name(path), path, ast.parse(path.read_text("utf-8"))) for path in paths)


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def is_inside(name: str, package: str) -> bool:
    """Whether a dotted name is this package or lies in it."""
    return name == package or name.startswith(f"{package}.")
