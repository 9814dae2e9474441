"""What is logged is a sentence from the code, so that no log quotes what somebody typed."""

import ast

from tests.architecture.source import modules

LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}


def test_what_is_logged_stands_in_the_code() -> None:
    wrong = [
        f"{module.place(node)} logs a text that is put together. Log a sentence that stands in the "
        "code, with numbers as its arguments: the log goes to support."
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"log", "logger", "logging"}
        and node.func.attr in LEVELS
        and not (
            node.args
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        )
    ]

    assert not wrong, "\n".join(wrong)
