"""A pack's levels as Mermaid text, which documents and repositories show as a drawing."""

from collections.abc import Iterable, Iterator, Sequence

from game.content.words import Words
from game.model.level import Level
from game.model.pack import Pack
from game.session.author.flow import Edge, Flow, Node, Sort, flow, labelled
from game.session.author.study import Met, Study

LONGEST = 40
"""Characters of a choice that stand on a line."""

_SHAPES = {
    Sort.ENTRY: ('(["', '"])'),
    Sort.EXIT: ('(["', '"])'),
    Sort.ASKED: ('["', '"]'),
    Sort.READ: ('("', '")'),
    Sort.SLOT: ('{{"', '"}}'),
    Sort.BOARD: ('[["', '"]]'),
    Sort.ENDING: ('[/"', '"\\]'),
}
_CLASSES = {
    Met.IMPOSSIBLE: "fill:#FBE3DC,stroke:#9C3420,stroke-width:2px,stroke-dasharray:6 3,color:#5E1F12",
    Met.NEVER: "fill:#FFE8B8,stroke:#8A5A00,stroke-width:2px,color:#4A3000",
    Met.RARE: "fill:#EEEAFC,stroke:#6350DC,color:#2A2140",
    Met.OFTEN: "fill:#DDF1EC,stroke:#1E7A6B,color:#123F38",
    Met.UNKNOWN: "fill:#FFFFFF,stroke:#6B6280,color:#2A2140",
}
_ESCAPES = {ord(each): f"#{ord(each)};" for each in "#&<>\"'`\\|[]{}()"}


def mermaid(pack: Pack, levels: Sequence[Level], study: Study, words: Words) -> str:
    """Write one flowchart with a part for each level; ids are numbers, so that no title can break it."""
    lines = ["---", f'title: "{_plain(words.say("graph_title", pack=pack.title))}"', "---", "flowchart TD"]
    for number, level in enumerate(levels):
        lines += _level(number, level, study, words)
    lines += [f"  classDef {met} {style}" for met, style in _CLASSES.items()]
    return "\n".join(lines)


def _level(number: int, level: Level, study: Study, words: Words) -> Iterator[str]:
    graph = flow(level)
    ids = {node.id: f"n{number}_{at}" for at, node in enumerate(graph.nodes)}
    yield f'  subgraph s{number}["{escaped(level.title)}"]'
    for node in graph.nodes:
        left, right = _SHAPES[node.sort]
        met = study.event(level.id, node.id)
        yield f"    {ids[node.id]}{left}{_label(node, words)}{right}:::{met}"
    for edge in graph.edges:
        yield f"    {ids[edge.source]} {_arrow(graph, edge)} {ids[edge.target]}"
    yield "  end"


def _label(node: Node, words: Words) -> str:
    if node.sort in {Sort.ENTRY, Sort.EXIT}:
        return escaped(words.say(f"graph_{node.sort}"))
    return f"{escaped(node.title)}<br/><small>{escaped(node.id)}</small>"


def _arrow(graph: Flow, edge: Edge) -> str:
    says = labelled(graph, edge)
    line = "-.->" if edge.maybe else "-->"
    return f'{line}|"{escaped(shortened(says))}"|' if says else line


def shortened(says: Iterable[str]) -> str:
    """Write the words of some choices as far as a line has room for them."""
    return " / ".join(one if len(one) <= LONGEST else f"{one[: LONGEST - 1].rstrip()}…" for one in says)


def escaped(text: str) -> str:
    """Write every sign that means something to Mermaid by its number."""
    return " ".join(text.split()).translate(_ESCAPES)


def _plain(text: str) -> str:
    """Write a title for the head, which is YAML in double quotes."""
    return " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
