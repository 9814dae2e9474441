"""The wheel's build hook: compiles forms, translations and resources, and takes them along.

An editable installation needs nothing from here: `make` compiles into the checkout itself.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledAssets(BuildHookInterface):  # type: ignore[type-arg]
    """Adds what git ignores and the program needs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        # The backend may run anywhere; our tools stand beside this file.
        sys.path.insert(0, self.root)
        from tools.compile_assets import ASSETS, FORMS, compile_assets

        compile_assets(Path(self.root))
        build_data["artifacts"] += [f"/{ASSETS.as_posix()}/**", f"/{FORMS.as_posix()}/*.py"]
