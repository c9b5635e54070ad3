"""Pictures of figures: well-formed, without style attributes, large enough for a projector, told in words too."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fakes.cohorts import mixed

from game.analysis.cohort import cohort
from game.analysis.cohort_figures import HIDDEN, WITHHELD
from game.content.shipped import shipped
from game.content.words import load_words
from game.model.cohort import Figure
from game.web.charts import LEFT, RIGHT, WIDE, Chart, Row

CHART = Chart(words=load_words(), name="x")
CSS = shipped("assets") / "pages" / "room" / "static" / "charts.css"
SPACE = "{http://www.w3.org/2000/svg}"


def figure(n: int = 16) -> Figure:
    return cohort(mixed(n), seed=1).arms[0].under[0].shift


def drawn() -> list[str]:
    rows = [
        Row(name="Main <one>", figure=figure(), main=True),
        Row(name="Few", figure=HIDDEN),
        Row(name="Withheld", figure=WITHHELD),
        Row(name="Counts", figure=figure(7)),
    ]
    guess = cohort(mixed(12), seed=1).arms[0].guess
    assert guess is not None
    return [CHART.shifts(rows), CHART.moved(rows), CHART.guess(guess), CHART.moved([])]


@pytest.mark.parametrize("svg", drawn())
def test_a_picture_is_well_formed_and_holds_no_style_and_no_script(svg: str) -> None:
    root = ET.fromstring(svg)  # noqa: S314 - drawn by ourselves a moment ago

    assert root.tag == f"{SPACE}svg"
    assert root[0].tag == f"{SPACE}title"
    assert root[1].tag == f"{SPACE}desc"
    assert not re.search(r"\sstyle=|<script|\son\w+=|href", svg)


def test_all_that_is_seen_is_said_for_whoever_does_not_see_it() -> None:
    said = ET.fromstring(drawn()[0]).findtext(f"{SPACE}desc") or ""  # noqa: S314 - drawn by ourselves

    assert "Main <one>: 17 (" in said
    assert "Few: fewer than 5 people." in said
    assert "Withheld: not shown." in said


def test_a_dot_lies_where_the_mean_is_and_its_whiskers_where_the_interval_is() -> None:
    shown = figure()
    svg = CHART.shifts([Row(name="a", figure=shown)])
    assert shown.mean is not None
    assert shown.low is not None

    dot = re.search(r'c-mean" cx="([\d.]+)"', svg)
    whisker = re.search(r'c-whisker" d="M([\d.]+) ', svg)
    reach = 0.4 if "40" in svg else 0.2
    assert dot is not None
    assert whisker is not None
    middle, half = (LEFT + RIGHT) / 2, (RIGHT - LEFT) / 2
    assert float(dot[1]) == pytest.approx(middle + half * shown.mean / reach, abs=0.1)
    assert float(whisker[1]) == pytest.approx(middle + half * shown.low / reach, abs=0.1)


def test_the_pieces_of_a_bar_are_as_wide_as_their_people_are_many() -> None:
    widths = [float(found) for found in re.findall(r'class="c-(?:along|unchanged)" x="[\d.]+" y="\d+" width="([\d.]+)" height="48"', CHART.moved([Row(name="a", figure=figure())]))]  # fmt: skip  # noqa: E501

    assert widths == pytest.approx([(WIDE - 24 - LEFT) / 2 - 2] * 2)


def test_rooms_that_have_counts_alone_get_no_axis() -> None:
    assert CHART.shifts([Row(name="a", figure=figure(7)), Row(name="b", figure=HIDDEN)]) == ""
    assert "3 no shift" in CHART.moved([Row(name="a", figure=figure(7))])


def test_nothing_is_drawn_of_a_guess_that_is_not_shown() -> None:
    guess = cohort(mixed(7), seed=1).arms[0].guess
    assert guess is not None

    assert CHART.guess(guess) == ""


def test_letters_are_large_enough_for_the_smallest_projector() -> None:
    sizes = re.findall(r"font-size: (\d+)px", CSS.read_text(encoding="utf-8"))

    assert WIDE == 1024
    assert sizes
    assert min(map(int, sizes)) >= 24


def test_every_class_that_is_drawn_has_its_colours() -> None:
    css = CSS.read_text(encoding="utf-8")
    used = {name for svg in drawn() for names in re.findall(r'class="([^"]+)"', svg) for name in names.split()}

    assert {name for name in used if f".{name}" not in css} <= {"c-name"}


def light(colour: str) -> float:
    """Return how light a colour is for the eye, as contrasts are computed."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_three_fillings_differ_in_grey_and_letters_stand_out() -> None:
    css = CSS.read_text(encoding="utf-8")
    fills = dict(re.findall(r"\.chart \.(c-[\w-]+) \{ fill: (#\w{6})", css))
    shades = [light(fills[name]) for name in ("c-along", "c-hatch-line", "c-unchanged")]

    assert (shades[1] + 0.05) / (shades[0] + 0.05) > 1.5
    assert (shades[2] + 0.05) / (shades[1] + 0.05) > 3
    for ink, ground in (("c-on-along", "c-along"), ("c-label", "c-plate")):
        pair = sorted((light(fills[ink]), light(fills[ground])))
        assert (pair[1] + 0.05) / (pair[0] + 0.05) > 7


def test_the_style_sheet_loads_nothing() -> None:
    assert "url(" not in CSS.read_text(encoding="utf-8")
    assert Path(CSS).stat().st_size < 4_000
