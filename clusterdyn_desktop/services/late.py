"""Attributes that are made when they are first asked for, on whichever thread that is."""

from collections.abc import Callable
from threading import RLock
from typing import Generic, Self, TypeVar, overload

S = TypeVar("S")
T = TypeVar("T")


class Late(Generic[S, T]):
    """Makes a method an attribute: called once for each object, by whoever asks first.

    Others who ask meanwhile wait for it. What is made in another's making must not wait for it in
    turn, as with any attribute that needs itself.
    """

    def __init__(self, make: Callable[[S], T]) -> None:
        self._make = make
        self._lock = RLock()
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, owner: None, kind: type[S]) -> Self: ...
    @overload
    def __get__(self, owner: S, kind: type[S]) -> T: ...
    def __get__(self, owner: S | None, kind: type[S]) -> Self | T:
        """Return what was made; found in the object itself from the second time on."""
        if owner is None:
            return self
        held = vars(owner)
        with self._lock:
            if self._name not in held:
                held[self._name] = self._make(owner)
            made: T = held[self._name]
        return made
