"""One cluster with one assessment and one interview: all that many tests need of a study."""

from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from clusterdyn_desktop.services.bundle import Services


def one_interview(services: Services) -> Interview:
    """Make the only interview of a store, as a person would through the pages."""
    library, planning = services.library, services.planning
    cluster = library.add_cluster(Cluster("", name="Gjutringen Lövsjö", country="SE"))
    assessment = library.add_assessment(
        Assessment("", cluster_id=cluster.id, code="A-SE-3", label="Lövsjö 2026")
    )
    return planning.add_interview(
        Interview("", assessment_id=assessment.id, label="SE-S-01", role="S")
    )
