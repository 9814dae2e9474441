"""The one exception a user can act on.

It carries a stable code and parameters, never a sentence: the sentence (what, where, how to mend)
is translated text and lives in `services/wording/error_sentences.py`, one entry for every code.
Anything else that is raised is a bug.
"""

from collections.abc import Iterable


class UserError(Exception):
    """Something the user can mend.

    `code` is a stable dotted name, for example `file.missing`; `parameters` fill the places in
    the code's sentence. `problems` may list further errors of the same input (every cell of a
    sheet that could not be read), each with its own place.
    """

    def __init__(
        self, code: str, *, problems: Iterable["UserError"] = (), **parameters: str | int
    ) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters
        self.problems = tuple(problems)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.parameters.items())
        return f"{self.code} ({details})"
