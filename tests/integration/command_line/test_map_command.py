"""`clusterdyn map`: what Kumu, yEd and Stella take, and drawings, all saying what results say."""

import json
from math import isclose
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx
import pytest
from openpyxl import load_workbook

from clusterdyn_desktop.domain.instrument import Instrument
from tests.integration.command_line.conftest import Clusterdyn

XMILE = "{http://docs.oasis-open.org/xmile/ns/XMILE/v1.0}"
ASSESSMENT = "A-SE-3"


@pytest.fixture
def written(clusterdyn: Clusterdyn, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The map of one assessment in the form that the test names."""
    clusterdyn("sample")
    path = tmp_path / f"karta åäö.{request.param}"
    ran = clusterdyn("map", ASSESSMENT, "--out", path)
    assert (ran.code, ran.err) == (0, "")
    assert str(path) in ran.out
    return path


def results(clusterdyn: Clusterdyn) -> dict[str, dict[str, dict[str, object]]]:
    found: dict[str, dict[str, dict[str, object]]] = json.loads(
        clusterdyn("results", ASSESSMENT, "--json").out
    )
    return found


@pytest.mark.parametrize("written", ["xlsx"], indirect=True)
def test_kumu_finds_its_heads_where_it_looks_for_them(
    written: Path, clusterdyn: Clusterdyn, instrument: Instrument
) -> None:
    """Source: method.md 2.2, S23."""
    book = load_workbook(written)
    elements, connections = book.worksheets[0], book.worksheets[1]
    assert elements["A1"].value == "Label"
    assert (connections["A1"].value, connections["B1"].value) == ("From", "To")
    assert all("(ignore)" in name for name in book.sheetnames[2:])

    heads = [cell.value for cell in elements[1]]
    rows = [dict(zip(heads, row, strict=True)) for row in elements.values][1:]
    labels = [row["Label"] for row in rows]
    assert len(labels) == len(set(labels)) == len(instrument.variables)
    assert not any("|" in str(label) for label in labels)
    assert {str(row["Type"]) for row in rows} == {"loop", "brake", "driver"}
    told = results(clusterdyn)["variables"]
    for row in rows:
        held = told[str(row["Code"])]
        assert row["Score"] == (None if held["status"] == "insufficient" else held["score"])

    arrows = list(connections.iter_rows(min_row=2, values_only=True))
    assert len(arrows) == len(instrument.links)
    assert {arrow[0] for arrow in arrows} | {arrow[1] for arrow in arrows} <= set(labels)
    assert {arrow[2] for arrow in arrows} == {"+", "-"}
    assert all(cell.data_type != "f" for sheet in book for row in sheet for cell in row)


@pytest.mark.parametrize("written", ["graphml"], indirect=True)
def test_graphml_comes_back_from_a_library_of_graphs(
    written: Path, clusterdyn: Clusterdyn, instrument: Instrument
) -> None:
    graph = networkx.read_graphml(written)

    assert graph.is_directed()
    assert set(graph.nodes) == set(instrument.variable_by_id)
    assert set(graph.edges) == {(link.source, link.target) for link in instrument.links}
    told = results(clusterdyn)["variables"]
    for key, node in graph.nodes.items():
        held = told[key]
        known = held["status"] != "insufficient"
        assert node.get("score") == (held["score"] if known else None)
        assert node["role"] == instrument.variable_by_id[key].role
    for link in instrument.links:
        edge = graph.edges[link.source, link.target]
        assert edge["polarity"] == link.polarity
        assert edge["delay"] is link.delay
    again = written.with_name("again.graphml")
    networkx.write_graphml(graph, again)
    back = networkx.read_graphml(again)
    assert dict(back.nodes(data=True)) == dict(graph.nodes(data=True))
    assert list(back.edges(data=True)) == list(graph.edges(data=True))


@pytest.mark.parametrize("written", ["xmile"], indirect=True)
def test_xmile_has_a_view_with_every_variable_and_every_arrow(
    written: Path, instrument: Instrument
) -> None:
    root = ET.parse(written).getroot()
    assert root.tag == f"{XMILE}xmile"
    variables = [each.get("name") for each in root.findall(f".//{XMILE}variables/{XMILE}aux")]
    view = root.find(f".//{XMILE}view")
    assert view is not None
    placed = {each.get("name"): each for each in view.findall(f"{XMILE}aux")}

    assert len(variables) == len(set(variables)) == len(instrument.variables)
    assert set(placed) == set(variables)
    places = {(each.get("x"), each.get("y")) for each in placed.values()}
    assert len(places) == len(placed), "no two variables lie on each other"
    connectors = view.findall(f"{XMILE}connector")
    assert [each.get("polarity") for each in connectors] == [
        link.polarity for link in instrument.links
    ]
    assert len({each.get("uid") for each in connectors}) == len(connectors)
    for each in connectors:
        assert {each.findtext(f"{XMILE}from"), each.findtext(f"{XMILE}to")} <= set(variables)
        assert 0 <= float(each.get("angle") or "nan") < 360


@pytest.mark.parametrize("written", ["svg"], indirect=True)
def test_the_drawing_comes_as_svg_with_its_description(written: Path) -> None:
    root = ET.parse(written).getroot()

    assert root.tag.endswith("svg")
    described = root.find("{http://www.w3.org/2000/svg}desc")
    assert described is not None
    assert "R5a" in (described.text or "")


@pytest.mark.parametrize("written", ["png"], indirect=True)
def test_the_drawing_comes_as_a_picture(written: Path) -> None:
    content = written.read_bytes()
    wide, high = (int.from_bytes(content[place : place + 4], "big") for place in (16, 20))

    assert content.startswith(b"\x89PNG")
    assert wide == 2400
    assert isclose(wide / high, 1.3, rel_tol=0.35)


def test_another_form_is_refused_with_those_there_are(
    clusterdyn: Clusterdyn, tmp_path: Path
) -> None:
    clusterdyn("sample")

    ran = clusterdyn("map", ASSESSMENT, "--out", tmp_path / "map.mdl")

    assert ran.code == 3
    assert "map.mdl" in ran.err
    assert ".xlsx, .graphml, .xmile, .svg, .png" in ran.err
    assert not list(tmp_path.glob("*.mdl"))


def test_the_past_can_be_mapped(clusterdyn: Clusterdyn, tmp_path: Path) -> None:
    clusterdyn("sample")

    ran = clusterdyn("map", ASSESSMENT, "--out", tmp_path / "a.svg", "--as-of", "2001-01-01")

    assert ran.code == 3
    assert not (tmp_path / "a.svg").exists()
