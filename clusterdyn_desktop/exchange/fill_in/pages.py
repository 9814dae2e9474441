"""Where the pages of a printed form end, so that no question is cut in two."""

PAGE_POINTS = 725
"""Points of rows that surely fit a page, of A4 and of Letter paper, at the scale of the form."""


class Pages:
    """Takes the rows of a form one by one, and says after which a page ends."""

    def __init__(self) -> None:
        self._breaks: list[int] = []
        self._used = 0.0
        self._block = 0.0
        self._start = 0
        self._is_held = False

    def add(self, row: int, high: float, *, opens: bool) -> None:
        """Take the next row; `opens` says that it begins what stays on one page."""
        if opens and not self._is_held:
            self._close()
            self._start = row
        self._is_held = self._is_held and not opens
        self._block += high

    def hold_next(self) -> None:
        """Keep what begins next on the page of what is there: a heading and what it heads."""
        self._is_held = True

    def breaks(self) -> list[int]:
        """Return the rows after which a page ends."""
        self._close()
        return self._breaks

    def _close(self) -> None:
        if self._used + self._block > PAGE_POINTS and self._used:
            self._breaks.append(self._start - 1)
            self._used = 0.0
        self._used = (self._used + self._block) % PAGE_POINTS
        self._block = 0.0
