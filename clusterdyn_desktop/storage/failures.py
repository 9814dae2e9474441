"""Which troubles of a database the user can mend, and what they are called.

Anything not named here is a bug and stays the exception it is.
"""

from collections.abc import Mapping

from sqlalchemy.exc import DBAPIError

from clusterdyn_desktop.domain.errors import UserError

# https://sqlite.org/rescode.html
_BY_SQLITE_CODE: Mapping[int, str] = {
    5: "store.busy",
    6: "store.busy",
    8: "store.read-only",
    10: "store.disk-trouble",
    11: "store.damaged",
    13: "store.disk-full",
    14: "store.no-access",
    26: "store.damaged",
}


_NOT_UTF8 = "Could not decode to UTF-8"
"""What the driver says of a text; it gives no code."""


def sqlite_error(error: BaseException, path: str) -> UserError | None:
    """Return what an SQLite error means to the user, None where it is a bug.

    Text that is not UTF-8 can be nothing but damage, in a value or in SQLite's own message.
    The low byte of SQLite's extended result codes is the plain one.
    """
    if isinstance(error, UnicodeDecodeError) or _NOT_UTF8 in str(error):
        return UserError("store.damaged", path=path)
    code = getattr(error, "sqlite_errorcode", None)
    name = _BY_SQLITE_CODE.get(code & 0xFF) if isinstance(code, int) else None
    return None if name is None else UserError(name, path=path)


# https://www.postgresql.org/docs/current/errcodes-appendix.html, by the code or its class
_BY_SQL_STATE: Mapping[str, str] = {
    "08": "store.unreachable",
    "57": "store.unreachable",
    "25P03": "store.unreachable",
    "25P04": "store.unreachable",
    "53300": "store.unreachable",
    "25006": "store.read-only",
    "28": "store.refused",
    "3D000": "store.refused",
    "42501": "store.refused",
    "40": "store.busy",
    "55P03": "store.busy",
    "53100": "store.disk-full",
    "58030": "store.disk-trouble",
    "XX001": "store.damaged",
    "XX002": "store.damaged",
}

_REFUSAL = "FATAL: "
"""Stands before what a server says when it lets nobody in; there is no code with it then."""

_PASSES = ("starting up", "shutting down", "recovery mode", "not yet accepting", "too many")
"""What a server says that will let the program in a little later."""


def server_error(
    error: BaseException | None, location: str, *, is_lost: bool = False
) -> UserError | None:
    """Return what a database server's error means to the user, None where it is a bug.

    `error` is the driver's own; `is_lost` says that the connection went with it.
    """
    if isinstance(error, DBAPIError):
        error = error.orig
    state = getattr(error, "sqlstate", None) or ""
    name = _BY_SQL_STATE.get(state) or _BY_SQL_STATE.get(state[:2])
    if name is None and not is_lost and not _is_about_the_connection(error, state):
        return None
    told = str(error).partition(_REFUSAL)[2].strip()
    if not state and told and not any(phrase in told for phrase in _PASSES):
        name = "store.refused"
    if name == "store.refused":
        reason = getattr(getattr(error, "diag", None), "message_primary", None) or told
        return UserError(name, location=location, reason=reason)
    if name is None or name == "store.unreachable":
        return UserError("store.unreachable", location=location)
    return UserError(name, path=location)


def _is_about_the_connection(error: BaseException | None, state: str) -> bool:
    """Say whether a driver's error has come up before a server could give it a code."""
    names = {kind.__name__ for kind in type(error).__mro__}
    return not state and "OperationalError" in names
