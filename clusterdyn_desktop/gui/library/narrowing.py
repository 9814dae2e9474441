"""Searching while one types: each letter more searches only what the letters before have found."""

from collections.abc import Sequence

from clusterdyn_desktop.services.library import LibraryShelf, matching


class Narrowing:
    """Remembers what was found last; longer words can only find less of it."""

    def __init__(self) -> None:
        self._shelves: Sequence[LibraryShelf] = ()
        self._words = ""
        self._found: Sequence[LibraryShelf] = ()

    def find(self, shelves: Sequence[LibraryShelf], words: str) -> Sequence[LibraryShelf]:
        """Return the shelves in which every word occurs."""
        is_narrower = shelves is self._shelves and words.startswith(self._words)
        among = self._found if is_narrower else shelves
        self._shelves, self._words = shelves, words
        self._found = matching(among, words) if words.strip() else shelves
        return self._found
