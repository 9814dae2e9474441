"""Which troubles of a database the user can mend, and what they are called.

Anything not named here is a bug and stays the exception it is.
"""

from collections.abc import Mapping

from sqlalchemy.exc import OperationalError

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


def server_error(error: BaseException | None, location: str) -> UserError | None:
    """Return what a database server's error means to the user, None where it is a bug."""
    if isinstance(error, OperationalError):
        return UserError("store.unreachable", location=location)
    return None
