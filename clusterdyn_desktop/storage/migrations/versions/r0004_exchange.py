"""Exchange: the log of files, conflicts that nobody has decided about yet, and peer packs."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "file_log",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_texts("zone", "who", "direction", "kind", "name", "folder", "sha256"),
        sa.Column("counts", sa.JSON, nullable=False),
        *_texts("batch", "partner"),
        sa.Column("undone_at", sa.DateTime(timezone=True)),
        _seal(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_log")),
    )
    op.create_table(
        "open_conflicts",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("assessment_id", sa.String(36), nullable=False),
        *_texts("kind"),
        sa.Column("record_id", sa.String(36), nullable=False),
        *_texts("register"),
        sa.Column("theirs", sa.JSON, nullable=False),
        sa.Column("held", sa.JSON, nullable=False),
        sa.Column("base", sa.JSON(none_as_null=True)),
        *_texts("theirs_from"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_texts("batch"),
        _seal(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_conflicts")),
    )

    op.create_table(
        "signers",
        sa.Column("key", sa.String(64), nullable=False),
        *_texts("name", "secret"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _seal(),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_signers")),
    )
    op.create_table(
        "peer_packs",
        sa.Column("id", sa.String(64), nullable=False),
        *_texts("direction"),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_texts("content", "signature"),
        sa.Column("traces", sa.JSON, nullable=False),
        _seal(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peer_packs")),
    )


def _texts(*names: str) -> list["sa.Column[str]"]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _seal() -> "sa.Column[int]":
    return sa.Column("seal", sa.BigInteger, nullable=False, server_default=sa.text("0"))
