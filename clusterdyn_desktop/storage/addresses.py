"""Where a store is, as people write it: a path, or the URL of a database."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from clusterdyn_desktop.domain.errors import UserError

_HIDDEN = "***"
_SECRET = ("password", "passfile", "sslpassword")


def url_of(location: str | Path) -> URL:
    """Return the URL of a place that somebody named. Raises `store.address`.

    A server may be named by a service alone (`postgresql+psycopg:///?service=office`), which says
    in a file of its own which database is meant.
    """
    if isinstance(location, Path) or "://" not in location:
        return URL.create("sqlite", database=str(location))
    try:
        url = make_url(location)
    except ArgumentError as problem:
        raise UserError("store.address", location=location) from problem
    is_ours = url.get_backend_name() in ("sqlite", "postgresql")
    is_named = url.database not in (None, "", ":memory:") or "service" in url.query
    if not is_ours or not is_named:
        raise UserError("store.address", location=location_of(url))
    return url


def location_of(url: URL) -> str:
    """Return an address for people to read: without a password, wherever in it that stands."""
    hidden = {name: _HIDDEN for name in _SECRET if name in url.query}
    return url.update_query_dict(hidden).render_as_string(hide_password=True)
