"""Where the program keeps things on this computer, and where its own parts lie."""

import os
from pathlib import Path

from platformdirs import PlatformDirs

HOME_VARIABLE = "CLUSTERDYN_HOME"
"""Names one folder for everything: a portable installation, or a test."""

STORE_NAME = "clusterdyn.sqlite"


def assets_folder() -> Path:
    """Return the folder with instruments, fonts, translations and the example study."""
    return Path(__file__).resolve().parent.parent / "_assets"


def data_folder() -> Path:
    """Return the folder of the user's own store."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) if home else Path(_folders().user_data_dir)


def preferences_file() -> Path:
    """Return the file with the user's preferences."""
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home) if home else Path(_folders().user_config_dir)
    return folder / "preferences.json"


def window_file() -> Path:
    """Return the file with the window's place and size."""
    return preferences_file().with_name("window.json")


def check_notes_file() -> Path:
    """Return the file that says when stores were checked."""
    return preferences_file().with_name("checks.json")


def moved_stores_file() -> Path:
    """Return the file that says where stores were moved."""
    return preferences_file().with_name("moved-stores.json")


def log_folder() -> Path:
    """Return the folder of logs and crash reports."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / "logs" if home else Path(_folders().user_log_dir)


def desk_file() -> Path:
    """Return the file with the id of this installation."""
    return data_folder() / "desk"


def own_instruments_folder() -> Path:
    """Return the folder of the instruments that do not come with the program."""
    return data_folder() / "instruments"


def unsaved_folder() -> Path:
    """Return the folder for what the store could not take in."""
    return data_folder() / "unsaved"


def default_store() -> Path:
    """Return the store that is opened when none is named."""
    return data_folder() / STORE_NAME


def _folders() -> PlatformDirs:
    return PlatformDirs("ClusterDyn", appauthor=False, roaming=False)
