"""A seal for every row of which the store holds no second copy."""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from clusterdyn_desktop.storage.sealing import seal_of

revision = "0003"
down_revision = "0002"

_SEALED = {
    "change_log": ("sequence",),
    "store_info": ("site",),
    "places": ("interview_id",),
    "positions": ("assessment_id",),
    "drafts": ("interview_id", "question_id", "part"),
    "contacts": ("interview_id",),
}
"""The tables whose rows get seals, with their keys."""

_AT_A_TIME = 5000


def upgrade() -> None:
    _erasure_and_retention()
    _owners_of_drafts()
    for table in _SEALED:
        op.add_column(
            table, sa.Column("seal", sa.BigInteger, nullable=False, server_default=sa.text("0"))
        )
    # Columns that come into these tables stand above; a seal covers the whole row.
    for table, keys in _SEALED.items():
        _seal(table, keys)


def _erasure_and_retention() -> None:
    """Add that an interview was erased, and until when an assessment's interviews are kept."""
    erased = (
        sa.Column("erased_on", sa.Date),
        sa.Column("erased_by", sa.Text, nullable=False, server_default=""),
    )
    if op.get_bind().dialect.name == "sqlite":  # which adds columns at the end only
        before = "question_set"
        with op.batch_alter_table("interviews", recreate="always") as batch:
            for column in erased:
                batch.add_column(column, insert_after=before)
                before = column.name
        with op.batch_alter_table("interviews", recreate="always") as batch:
            batch.alter_column("erased_by", server_default=None)
    else:
        for column in erased:
            op.add_column("interviews", column)
        op.alter_column("interviews", "erased_by", server_default=None)
    op.create_table(
        "retentions",
        sa.Column("assessment_id", sa.String(36), nullable=False),
        sa.Column("keep_until", sa.Date, nullable=False),
        sa.Column("seal", sa.BigInteger, nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("assessment_id", name=op.f("pk_retentions")),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessments.id"], name=op.f("fk_retentions_assessment_id")
        ),
    )


def _owners_of_drafts() -> None:
    """Say at which desk words are typed; those there are belong to whoever opens them first."""
    owner = sa.Column("owner", sa.Text, nullable=False, server_default="")
    keys = ["interview_id", "question_id", "part", "owner"]
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("drafts", recreate="always") as batch:
            batch.add_column(owner)
            batch.drop_constraint(op.f("pk_drafts"), type_="primary")
            batch.create_primary_key(op.f("pk_drafts"), keys)
        with op.batch_alter_table("drafts", recreate="always") as batch:
            batch.alter_column("owner", server_default=None)
    else:
        op.add_column("drafts", owner)
        op.alter_column("drafts", "owner", server_default=None)
        op.drop_constraint(op.f("pk_drafts"), "drafts", type_="primary")
        op.create_primary_key(op.f("pk_drafts"), "drafts", keys)


def _seal(table: str, keys: Sequence[str]) -> None:
    """Seal the rows that there are."""
    connection = op.get_bind()
    columns = [column["name"] for column in sa.inspect(connection).get_columns(table)]
    covered = [name for name in columns if name not in ("seal", "sequence")]
    declared = sa.table(table, *(sa.column(name) for name in columns))
    statement = (
        sa.update(declared)
        .where(*(declared.c[key] == sa.bindparam(f"key_{key}") for key in keys))
        .values(seal=sa.bindparam("new_seal"))
    )
    sealed = [
        {
            **{f"key_{key}": row[key] for key in keys},
            "new_seal": seal_of(row[name] for name in covered),
        }
        for row in _rows(connection, table, columns)
        if all(_can_be_found(row[key]) for key in keys)
    ]
    for start in range(0, len(sealed), _AT_A_TIME):
        connection.execute(statement, sealed[start : start + _AT_A_TIME])


def _can_be_found(key: object) -> bool:
    """Say whether a row can be told by a key; one that is damaged stays without a seal."""
    try:
        str(key).encode()
    except UnicodeEncodeError:
        return False
    return True


def _rows(
    connection: sa.Connection, table: str, columns: Sequence[str]
) -> Iterator[dict[str, Any]]:
    """Yield rows as they lie; text that is not UTF-8 is for the check to find, not for us."""
    names = ", ".join(f'"{name}"' for name in columns)
    statement = f'SELECT {names} FROM "{table}"'
    if connection.dialect.name != "sqlite":
        for row in connection.exec_driver_sql(statement):
            yield dict(zip(columns, row, strict=True))
        return
    driver: Any = connection.connection.driver_connection
    factory = driver.text_factory
    driver.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
    try:
        for row in driver.execute(statement):
            yield dict(zip(columns, row, strict=True))
    finally:
        driver.text_factory = factory
