"""A pack's levels as an SVG drawing: for reading, for printing, and for those who hear it."""

import itertools
from collections.abc import Iterator, Sequence
from html import escape

from game.cli.graph_mermaid import shortened
from game.content.words import Words
from game.model.level import Level
from game.model.pack import Pack
from game.session.author.flow import Edge, Flow, Node, Sort, flow, labelled
from game.session.author.layered import Layout, Point, Sizes, layered
from game.session.author.study import Met, Study

SIZES = Sizes(w=206, h=64, across=22, down=46)
MARGIN, HEAD, GAP, LEGEND = 36.0, 46.0, 40.0, 64.0
_FIT = 27
_STYLE = """
text{font-family:Nunito,'Segoe UI',Helvetica,Arial,sans-serif;fill:#2A2140}
.h1{font-size:22px;font-weight:800}.h2{font-size:17px;font-weight:800}.t{font-size:13.5px;font-weight:700}
.i{font-size:11px;fill:#5A5073}.s{font-size:11px;fill:#3B3354;paint-order:stroke;stroke:#fff;stroke-width:4px}
.n{stroke-width:1.6;fill:#fff;stroke:#6B6280}.e{fill:none;stroke:#6B6280;stroke-width:1.6}.maybe{stroke-dasharray:6 4}
.n.impossible{fill:#FBE3DC;stroke:#9C3420;stroke-width:2.4;stroke-dasharray:7 4}.e.impossible{stroke:#9C3420}
.n.never{fill:#FFE8B8;stroke:#8A5A00;stroke-width:2.4}.e.never{stroke:#8A5A00}
.n.rare{fill:#EEEAFC;stroke:#6350DC}.e.rare{stroke:#6350DC}
.n.often{fill:#DDF1EC;stroke:#1E7A6B}.e.often{stroke:#1E7A6B}
@media print{.n{fill:#fff!important}}
"""
_ARROW = (
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
    'orient="auto"><path d="M0 0 8 4 0 8z" fill="#5A5073"/></marker></defs>'
)


def svg(pack: Pack, levels: Sequence[Level], study: Study, words: Words) -> str:
    """Draw the levels below each other, with a title and a description for screen readers."""
    charts = [_Chart(level, study, words) for level in levels]
    wide = max([720.0, *(chart.laid.w for chart in charts)]) + 2 * MARGIN
    parts: list[str] = []
    top = MARGIN + 34
    parts += _legend(words, top)
    top += LEGEND
    for chart in charts:
        parts += chart.draw(MARGIN, top)
        top += HEAD + chart.laid.h + GAP
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.0f} {top:.0f}" width="{wide:.0f}" '
        f'height="{top:.0f}" role="img" aria-labelledby="title desc" lang="{words.language}">'
    )
    title = words.say("graph_title", pack=pack.title)
    return "\n".join(
        (
            head,
            f'<title id="title">{_safe(title)}</title>',
            f'<desc id="desc">{_safe(_summary(charts, study, words))}</desc>',
            f"<style>{_STYLE}</style>",
            _ARROW,
            f'<rect width="{wide:.0f}" height="{top:.0f}" fill="#fff"/>',
            f'<text class="h1" x="{MARGIN}" y="{MARGIN + 12}">{_safe(title)}</text>',
            *parts,
            "</svg>",
        )
    )


class _Chart:
    """One level, laid out."""

    def __init__(self, level: Level, study: Study, words: Words) -> None:
        self.level, self.study, self.words = level, study, words
        self.graph: Flow = flow(level)
        links = [(edge.source, edge.target) for edge in self.graph.edges]
        self.laid: Layout = layered([node.id for node in self.graph.nodes], links, SIZES)

    def draw(self, left: float, top: float) -> Iterator[str]:
        """Draw the heading, the lines, and on top of them the events."""
        title = self.words.say("graph_level_head", title=self.level.title, id=self.level.id)
        yield f'<g role="list" aria-label="{_safe(title)}">'
        yield f'<text class="h2" x="{left}" y="{top + 18:.0f}">{_safe(title)}</text>'
        for edge in self.graph.edges:
            yield from self._edge(edge, left, top + HEAD)
        for node in self.graph.nodes:
            yield from self._node(node, left, top + HEAD)
        yield "</g>"

    def _edge(self, edge: Edge, left: float, top: float) -> Iterator[str]:
        says = labelled(self.graph, edge)
        met = self.study.edge(self.level.id, edge, split=bool(says))
        points = [(x + left, y + top) for x, y in self.laid.lines[edge.source, edge.target]]
        told = self.words.say(
            "graph_edge_by" if says else "graph_edge", source=self._name(edge.source), target=self._name(edge.target),
            says=shortened(says),
        )  # fmt: skip
        names = f'data-source="{_safe(edge.source)}" data-target="{_safe(edge.target)}"'
        maybe = " maybe" if edge.maybe else ""
        yield f'<path class="e {met}{maybe}" {names} d="{curve(points)}" marker-end="url(#arrow)">'
        yield f"<title>{_safe(told)}</title></path>"
        if says:
            (x, y), (to_x, to_y) = points[-2:]
            at = f'x="{x + (to_x - x) * 0.5:.0f}" y="{y + (to_y - y) * 0.5 + 4:.0f}"'
            first = shortened(says[:1])
            label = self.words.say("graph_more_says", first=first, n=len(says) - 1) if len(says) > 1 else first
            yield f'<text class="s" {at} text-anchor="middle">{_safe(_cut(label, _FIT + 6))}</text>'

    def _node(self, node: Node, left: float, top: float) -> Iterator[str]:
        x, y = self.laid.nodes[node.id]
        x, y = x + left - SIZES.w / 2, y + top - SIZES.h / 2
        met = self.study.event(self.level.id, node.id)
        round_by = SIZES.h / 2 if node.sort in {Sort.ENTRY, Sort.EXIT} else 22 if node.sort is Sort.READ else 10
        told = self.words.say("graph_node", title=self._name(node.id), met=self._met(node, met))
        yield f'<g role="listitem" data-event="{_safe(node.id)}" class="{met}"><title>{_safe(told)}</title>'
        yield (f'<rect class="n {met}" x="{x:.1f}" y="{y:.1f}" width="{SIZES.w}" height="{SIZES.h}" rx="{round_by}"/>')
        if node.sort in {Sort.ENTRY, Sort.EXIT}:
            at = f'x="{x + SIZES.w / 2:.1f}" y="{y + 37:.1f}" text-anchor="middle"'
            yield f'<text class="t" {at}>{_safe(self._name(node.id))}</text></g>'
            return
        yield f'<text class="t" x="{x + 12:.1f}" y="{y + 20:.1f}">{_safe(_cut(node.title, _FIT))}</text>'
        yield f'<text class="i" x="{x + 12:.1f}" y="{y + 37:.1f}">{_safe(_cut(node.id, _FIT + 4))}</text>'
        yield f'<text class="i" x="{x + 12:.1f}" y="{y + 54:.1f}">{_safe(self._met(node, met))}</text></g>'

    def _name(self, node: str) -> str:
        found = next(each for each in self.graph.nodes if each.id == node)
        return self.words.say(f"graph_{found.sort}") if found.sort in {Sort.ENTRY, Sort.EXIT} else found.title

    def _met(self, node: Node, met: Met) -> str:
        return self.words.say(f"graph_met_{met}", share=share(self.study, self.level.id, node.id))


def share(study: Study, level: str, event: str) -> str:
    """Write in how many of the lives an event was met, of those that came through its level."""
    lives = study.lives.get(level, 0)
    times = min(study.events.get(f"{level}/{event}", 0), lives)
    return f"{max(1, round(100 * times / lives))} %" if lives and times else "0 %"


def curve(points: Sequence[Point]) -> str:
    """Lead a smooth line through points, upright where it leaves and arrives."""
    path = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for (x, y), (to_x, to_y) in itertools.pairwise(points):
        bend = (to_y - y) / 2
        if x == to_x or y == to_y:
            path.append(f"L{to_x:.1f} {to_y:.1f}")
        else:
            path.append(f"C{x:.1f} {y + bend:.1f} {to_x:.1f} {to_y - bend:.1f} {to_x:.1f} {to_y:.1f}")
    return " ".join(path)


def _legend(words: Words, top: float) -> Iterator[str]:
    left = MARGIN
    yield f'<g aria-hidden="true" transform="translate(0 {top:.0f})">'
    for met in Met:
        told = words.say(f"graph_legend_{met}")
        yield f'<rect class="n {met}" x="{left:.0f}" y="0" width="26" height="16" rx="5"/>'
        yield f'<text class="i" x="{left + 33:.0f}" y="12">{_safe(told)}</text>'
        left += 60 + 6.2 * len(told)
    yield f'<text class="i" x="{MARGIN}" y="36">{_safe(words.say("graph_legend_maybe"))}</text></g>'


def _summary(charts: Sequence[_Chart], study: Study, words: Words) -> str:
    counted = [study.event(chart.level.id, event.id) for chart in charts for event in chart.level.events]
    return words.say(
        "graph_desc", levels=len(charts), events=len(counted), never=counted.count(Met.IMPOSSIBLE),
        missed=counted.count(Met.NEVER), rare=counted.count(Met.RARE),
    )  # fmt: skip


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _safe(text: str) -> str:
    return escape("".join(each for each in text if each.isprintable() or each == " "), quote=True)
