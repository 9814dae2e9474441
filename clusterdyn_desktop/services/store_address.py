"""The address of an office's store, as people type it and as it is remembered."""

from urllib.parse import parse_qs, urlsplit

from clusterdyn_desktop.domain.errors import UserError

SCHEME = "postgresql+psycopg"
_SCHEMES = frozenset({"postgresql", "postgres", SCHEME})
_SECRET = frozenset({"password", "sslpassword"})


def checked_address(typed: str) -> str:
    """Return an address as the program takes it; empty stays empty.

    It is kept in a file that others may read, so no password may be in it. Raises
    `address.not-understood` and `address.password`.
    """
    typed = typed.strip()
    if not typed:
        return ""
    try:
        parts = urlsplit(typed)
        asked = parse_qs(parts.query, keep_blank_values=True)
        password = parts.password
    except ValueError as problem:
        raise UserError("address.not-understood", address=typed) from problem
    if parts.scheme.lower() not in _SCHEMES:
        raise UserError("address.not-understood", address=typed)
    if password is not None or _SECRET & asked.keys():
        raise UserError("address.password")
    if not parts.path.strip("/") and "service" not in asked:
        raise UserError("address.not-understood", address=typed)
    return parts._replace(scheme=SCHEME).geturl() if parts.netloc else _without_host(typed)


def _without_host(typed: str) -> str:
    """Keep the three slashes of an address without a computer's name, which parsing loses."""
    return f"{SCHEME}://{typed.partition('://')[2]}"
