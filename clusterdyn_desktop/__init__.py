"""ClusterDyn Desktop: how a business cluster works, assessed offline, stage by stage.

Only what every layer may know belongs here, which is the version. `pyproject.toml` reads it
from this file.
"""

__version__ = "0.1.0"
