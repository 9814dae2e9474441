"""The store: SQLAlchemy tables, mapping to records, transactions, migrations.

`opening.open_store` is the way in; everything else here is its inside. Nothing is imported on
behalf of the package, so that what does not touch the store does not pay for SQLAlchemy.
"""
