"""A map as XMILE 1.0 (OASIS, 14 December 2015) with a view as causal loop diagram, for Stella.

There are no equations, since the model has none: every variable is an auxiliary without one, and
the view joins them by connectors with their signs. Sources: method.md 2.2, S25 and S26.
"""

import math
from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

from clusterdyn_desktop.exchange.cells.xml_text import fit_for_xml
from clusterdyn_desktop.services.map_port import DynamicsMap, MapLink, MapVariable

NAMESPACE = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"
ISEE = "http://iseesystems.com/XMILE"
VENDOR, PRODUCT = "ClusterDyn", "ClusterDyn Desktop"
_FULL_TURN = 360.0


def xmile(held: DynamicsMap) -> bytes:
    """Return the document."""
    ET.register_namespace("isee", ISEE)
    root = ET.Element("xmile", {"version": "1.0", "xmlns": NAMESPACE})
    header = ET.SubElement(root, "header")
    ET.SubElement(header, "name").text = fit_for_xml(held.title)
    ET.SubElement(header, "vendor").text = VENDOR
    ET.SubElement(header, "product", {"version": "1.0", "lang": held.language}).text = PRODUCT
    ET.SubElement(root, f"{{{ISEE}}}prefs", {"layer": "cld"})
    model = ET.SubElement(root, "model")
    names = {variable.id: _name(variable.name) for variable in held.variables}
    _variables(ET.SubElement(model, "variables"), held, names)
    view = ET.SubElement(ET.SubElement(model, "views"), "view", {"type": "stock_flow"})
    for variable in held.variables:
        place = {"x": f"{variable.x:.1f}", "y": f"{variable.y:.1f}", "name": names[variable.id]}
        ET.SubElement(view, "aux", place)
    _connectors(view, held.links, {each.id: each for each in held.variables}, names)
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _name(name: str) -> str:
    """Return a name of one line, as identifiers of XMILE are; a line end would be an escape."""
    return fit_for_xml(" ".join(name.split()))


def _variables(parent: ET.Element, held: DynamicsMap, names: Mapping[str, str]) -> None:
    for variable in held.variables:
        aux = ET.SubElement(parent, "aux", {"name": names[variable.id]})
        stage = f"{variable.stage} {variable.stage_name}"
        known = "" if variable.score is None else f" · {variable.score:g}"
        ET.SubElement(aux, "doc").text = fit_for_xml(f"{variable.id} · {stage}{known}")


def _connectors(
    view: ET.Element,
    links: Iterable[MapLink],
    variables: Mapping[str, MapVariable],
    names: Mapping[str, str],
) -> None:
    for number, link in enumerate(links, start=1):
        attributes = {
            "uid": str(number),
            "polarity": link.polarity,
            "angle": f"{_angle(variables[link.source], variables[link.target]):.1f}",
        }
        if link.delay:
            attributes["delay_mark"] = "true"
        connector = ET.SubElement(view, "connector", attributes)
        ET.SubElement(connector, "from").text = names[link.source]
        ET.SubElement(connector, "to").text = names[link.target]


def _angle(source: MapVariable, target: MapVariable) -> float:
    """Return the direction in which a connector leaves: degrees, against the clock from the right.

    Y runs downwards in a view, so it is turned round here.
    """
    return math.degrees(math.atan2(source.y - target.y, target.x - source.x)) % _FULL_TURN
