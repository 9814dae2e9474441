"""What was put right while reading a workbook, and what could not be understood."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Repair

LONGEST_NAMED = 200
"""Letters of a cell that a sentence tells; a cell may hold thousands."""

MOST_PROBLEMS = 200


@dataclass
class Findings:
    """Collects repairs and problems; the same repair in many cells is said once, and counted."""

    file: str
    _repairs: dict[tuple[object, ...], Repair] = field(default_factory=dict)
    _counts: dict[tuple[object, ...], int] = field(default_factory=dict)
    _problems: list[UserError] = field(default_factory=list)
    _problem_count: int = 0

    def repair(self, code: str, **parameters: str | int) -> None:
        """Note something that was put right."""
        repair = Repair(f"workbook.{code}", parameters)
        self._repairs[(code, *parameters.values())] = repair

    def repair_cell(self, code: str, sheet: str, cell: str) -> None:
        """Note a repair of one cell; the first cell is named, the others are counted."""
        key = (code, sheet)
        first = self._repairs.get(key)
        count = self._counts[key] = self._counts.get(key, 0) + 1
        named = str(first.parameters["cell"]) if first else cell
        self._repairs[key] = Repair(
            f"workbook.{code}", {"sheet": sheet, "cell": named, "count": count}
        )

    def problem(self, code: str, sheet: str, cell: str, **parameters: str | int) -> None:
        """Note something that cannot be understood; it is left out, and the rest comes.

        `found` and `expected` are there of every problem, empty where its sentence says it all.
        """
        self._problem_count += 1
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(
                UserError(
                    f"workbook.{code}",
                    problems=(),
                    file=self.file,
                    sheet=sheet,
                    cell=cell,
                    **{"found": "", "expected": "", **_short(parameters)},
                )
            )

    @contextmanager
    def on_trial(self) -> Iterator[None]:
        """Forget afterwards whatever is noted in between."""
        kept = (dict(self._repairs), dict(self._counts), self._problem_count)
        problems = len(self._problems)
        try:
            yield
        finally:
            self._repairs, self._counts, self._problem_count = kept
            del self._problems[problems:]

    def repairs(self) -> tuple[Repair, ...]:
        """Return the repairs in the order they were found."""
        return tuple(self._repairs.values())

    def problems(self) -> tuple[UserError, ...]:
        """Return what could not be understood, the first 200 and a count of all that follow."""
        if self._problem_count <= len(self._problems):
            return tuple(self._problems)
        more = UserError(
            "workbook.more-problems",
            file=self.file,
            count=self._problem_count - len(self._problems),
        )
        return (*self._problems, more)


def _short(parameters: Mapping[str, str | int]) -> dict[str, str | int]:
    """Return what a sentence names, cut where somebody could not read it to the end."""
    return {
        name: f"{value[:LONGEST_NAMED]}…"
        if isinstance(value, str) and len(value) > LONGEST_NAMED
        else value
        for name, value in parameters.items()
    }
