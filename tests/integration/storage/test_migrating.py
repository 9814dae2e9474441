"""Stores of other programs: older ones are copied and brought up to date, newer ones refused."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect
from sqlalchemy.engine import Inspector

from clusterdyn_desktop import __version__
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage import migrating, schema_version
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.tables import metadata
from tests.integration.storage.conftest import Opener
from tests.integration.storage.making import FixedClock, held, kept_little

BACKUPS = "store backups"
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{newest}"


def upgrade() -> None:
    op.add_column("clusters", sa.Column("motto", sa.Text))
    with op.batch_alter_table("interviews") as batch:
        batch.drop_column("organisation_kind")
    {more}
"""


def revision_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        (row,) = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(row[0])


def columns_of(path: Path, table: str) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}


def set_revision(path: Path, revision: str, program: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.execute("UPDATE store_info SET program_version = ?", (program,))
        connection.commit()


def let_there_be_a_newer_program(
    folder: Path, monkeypatch: pytest.MonkeyPatch, more: str = "pass"
) -> None:
    """Give this program one more migration than it has."""
    original = migrating.configuration()
    script = Path(str(original.get_main_option("script_location")))
    shutil.copytree(script, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = NEXT.format(newest=schema_version.NEWEST, more=more)
    (folder / "versions" / "next.py").write_text(text)

    def configuration() -> Config:
        original.set_main_option("script_location", str(folder))
        return original

    monkeypatch.setattr(migrating, "configuration", configuration)
    monkeypatch.setattr(schema_version, "NEWEST", "next")


def test_the_newest_migration_is_the_one_the_program_looks_for() -> None:
    heads = ScriptDirectory.from_config(migrating.configuration()).get_heads()

    assert heads == [schema_version.NEWEST]


def test_the_migrations_make_the_tables_as_they_are_declared(path: Path, tmp_path: Path) -> None:
    migrated = create_engine(f"sqlite:///{path}")
    declared = create_engine(f"sqlite:///{tmp_path / 'declared'}")
    metadata.create_all(declared)

    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    assert _described(inspect(migrated)) == _described(inspect(declared))
    migrated.dispose()
    declared.dispose()


def _described(inspector: Inspector) -> dict[str, object]:
    tables = [name for name in inspector.get_table_names() if name != "alembic_version"]
    return {
        name: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in inspector.get_columns(name)],
            inspector.get_pk_constraint(name),
            sorted(inspector.get_foreign_keys(name), key=str),
            sorted(inspector.get_check_constraints(name), key=str),
            sorted(inspector.get_indexes(name), key=str),
        )
        for name in sorted(tables)
    }


def test_a_store_of_a_newer_program_is_refused_and_left_as_it_was(path: Path) -> None:
    set_revision(path, "9999", "7.0")
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}

    with pytest.raises(UserError) as caught:
        open_store(path, FixedClock())

    assert caught.value.code == "store.newer"
    assert caught.value.parameters == {"path": str(path), "program": "7.0", "this": __version__}
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_a_store_of_an_older_program_is_copied_and_brought_up_to_date(
    path: Path, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = opener(path.name)
    study = kept_little(old)
    site = old.site
    old.close()
    set_revision(path, schema_version.NEWEST, "0.0.1")
    let_there_be_a_newer_program(tmp_path / "scripts", monkeypatch)

    opened = open_store(path, FixedClock())

    assert opened.site == site
    assert held(opened, study.answer).record == study.answer
    opened.close()
    assert revision_of(path) == "next"
    assert "motto" in columns_of(path, "clusters")
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT program_version FROM store_info").fetchall()
        assert rows == [(__version__,)]
        assert connection.execute("SELECT count(*) FROM answers").fetchall() == [(1,)]

    monkeypatch.undo()
    (backup,) = (path.parent / BACKUPS).iterdir()
    assert backup.name.endswith(" before update.clusterdyn")
    back = opener(backup.rename(path.with_name("back")).name)
    assert held(back, study.answer).record == study.answer


def test_without_a_backup_a_store_is_not_brought_up_to_date(
    path: Path, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener(path.name).close()
    (path.parent / BACKUPS).write_text("in the way")
    with monkeypatch.context() as patched:
        let_there_be_a_newer_program(tmp_path / "scripts", patched)
        with pytest.raises(UserError) as caught:
            open_store(path, FixedClock())

    assert caught.value.code == "store.copy-failed"
    assert revision_of(path) == schema_version.NEWEST


def test_a_store_that_is_up_to_date_is_not_copied(path: Path, opener: Opener) -> None:
    opener(path.name)

    assert not (path.parent / BACKUPS).exists()


def test_a_migration_that_fails_leaves_the_store_as_it_was(
    path: Path, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = opener(path.name)
    study = kept_little(old)
    old.close()
    with monkeypatch.context() as patched:
        let_there_be_a_newer_program(tmp_path / "scripts", patched, more="raise ZeroDivisionError")
        with pytest.raises(ZeroDivisionError):
            open_store(path, FixedClock())

    assert "motto" not in columns_of(path, "clusters")
    assert held(opener(path.name), study.answer).record == study.answer


def test_a_migration_that_cuts_something_loose_is_taken_back(
    path: Path, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = opener(path.name)
    study = kept_little(old)
    old.close()
    with monkeypatch.context() as patched:
        let_there_be_a_newer_program(
            tmp_path / "scripts", patched, more='op.execute("DELETE FROM interviews")'
        )
        with pytest.raises(RuntimeError):
            open_store(path, FixedClock())

    assert held(opener(path.name), study.answer).record == study.answer


def test_opening_a_store_that_is_up_to_date_does_not_load_alembic(path: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from clusterdyn_desktop.storage.opening import open_store\n"
        "from tests.integration.storage.making import FixedClock\n"
        "open_store(Path(sys.argv[1]), FixedClock()).close()\n"
        "sys.exit('alembic' in sys.modules)\n"
    )
    root = Path(__file__).parents[3]

    done = subprocess.run([sys.executable, "-c", program, str(path)], cwd=root, check=False)

    assert done.returncode == 0
