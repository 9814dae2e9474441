"""A map as GraphML, for yEd, Gephi, Cytoscape and every library of graphs (method.md 2.2).

Values are texts, numbers and truth values only, as all of them read; what is not known is left out.
"""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from clusterdyn_desktop.exchange.cells.xml_text import fit_for_xml
from clusterdyn_desktop.services.map_port import DynamicsMap

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_NODE = {
    "label": "string",
    "stage": "int",
    "stage_name": "string",
    "role": "string",
    "level": "string",
    "score": "double",
    "status": "string",
    "weak_in": "string",
    "x": "double",
    "y": "double",
}
_EDGE = {
    "polarity": "string",
    "delay": "boolean",
    "claim": "string",
    "loops": "string",
}
Value = str | float | int | bool | None


def graphml(held: DynamicsMap) -> bytes:
    """Return the document: a directed graph, variables by their ids."""
    root = ET.Element("graphml", {"xmlns": NAMESPACE})
    for kind, keys in (("node", _NODE), ("edge", _EDGE)):
        for name, form in keys.items():
            attributes = {"id": _key(kind, name), "for": kind, "attr.name": name}
            ET.SubElement(root, "key", {**attributes, "attr.type": form})
    graph = ET.SubElement(root, "graph", {"id": "map", "edgedefault": "directed"})
    ET.SubElement(graph, "desc").text = fit_for_xml(held.title)
    for variable in held.variables:
        node = ET.SubElement(graph, "node", {"id": variable.id})
        _describe(
            node,
            "node",
            {
                "label": variable.name,
                "stage": variable.stage,
                "stage_name": variable.stage_name,
                "role": variable.role,
                "level": variable.level,
                "score": variable.score,
                "status": variable.status,
                "weak_in": " ".join(variable.weak_in),
                "x": variable.x,
                "y": variable.y,
            },
        )
    for link in held.links:
        edge = ET.SubElement(graph, "edge", {"source": link.source, "target": link.target})
        _describe(
            edge,
            "edge",
            {
                "polarity": link.polarity,
                "delay": link.delay,
                "claim": link.claim,
                "loops": " ".join(link.loops),
            },
        )
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _key(kind: str, name: str) -> str:
    return f"{kind}_{name}"


def _describe(element: ET.Element, kind: str, values: Mapping[str, Value]) -> None:
    for name, value in values.items():
        if value is not None and value != "":
            ET.SubElement(element, "data", {"key": _key(kind, name)}).text = _written(value)


def _written(value: str | float | int | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return fit_for_xml(value) if isinstance(value, str) else repr(value)
