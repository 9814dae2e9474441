"""What was put right while reading a workbook, and what could not be understood."""

from dataclasses import dataclass, field

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Repair

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
        """Note something that cannot be understood."""
        self._problem_count += 1
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(
                UserError(
                    f"workbook.{code}",
                    problems=(),
                    file=self.file,
                    sheet=sheet,
                    cell=cell,
                    **parameters,
                )
            )

    @property
    def has_problems(self) -> bool:
        """Whether anything could not be understood."""
        return self._problem_count > 0

    def repairs(self) -> tuple[Repair, ...]:
        """Return the repairs in the order they were found."""
        return tuple(self._repairs.values())

    def raise_if_any(self) -> None:
        """Raise the one problem, or `workbook.problems` with the first of them."""
        if self._problem_count == 1:
            raise self._problems[0]
        if self._problems:
            raise UserError(
                "workbook.problems",
                file=self.file,
                count=self._problem_count,
                problems=self._problems,
            )
