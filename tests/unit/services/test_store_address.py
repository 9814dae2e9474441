"""The address of an office's store: what is taken, and that no password gets into a file."""

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.store_address import checked_address


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("", ""),
        ("   ", ""),
        (" postgresql://al@office/clusters ", "postgresql+psycopg://al@office/clusters"),
        ("postgres://office:5433/clusters", "postgresql+psycopg://office:5433/clusters"),
        (
            "postgresql+psycopg://al@office/clusters?sslmode=verify-full",
            "postgresql+psycopg://al@office/clusters?sslmode=verify-full",
        ),
        ("postgresql:///clusters?host=/run/pg", "postgresql+psycopg:///clusters?host=/run/pg"),
        ("postgresql:///?service=office", "postgresql+psycopg:///?service=office"),
    ],
)
def test_an_address_is_taken(typed: str, taken: str) -> None:
    assert checked_address(typed) == taken
    assert checked_address(taken) == taken


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("office", "address.not-understood"),
        ("C:\\store.clusterdyn", "address.not-understood"),
        ("mysql://office/clusters", "address.not-understood"),
        ("postgresql://office", "address.not-understood"),
        ("postgresql://[office/clusters", "address.not-understood"),
        ("postgresql://al:secret@office/clusters", "address.password"),
        ("postgresql://al@office/clusters?password=secret", "address.password"),
    ],
)
def test_anything_else_is_refused_with_a_reason(typed: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        checked_address(typed)

    assert caught.value.code == code
    assert "secret" not in str(caught.value.parameters)
