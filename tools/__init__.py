"""Programs that build, check and release ClusterDyn; never part of the installed product."""
