"""Where the nodes of a graph stand: in layers from top to bottom, with few crossings (after Sugiyama, 1981).

Longest paths make the layers, barycentres the order in them, and a few rounds of settling the places.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

Point = tuple[float, float]
Link = tuple[str, str]

_ROUNDS = 8
_SETTLING = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """How large nodes are and how far apart; `lane` is the room of a line that only passes a layer."""

    w: float
    h: float
    across: float
    down: float
    lane: float = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The middle of each node, the points of each line from its source to its target, and the size of the whole."""

    nodes: Mapping[str, Point]
    lines: Mapping[Link, tuple[Point, ...]]
    w: float
    h: float


@dataclass(slots=True)
class _Grid:
    """Nodes and, on long lines, what stands for the line in the layers that it passes."""

    layers: list[list[str]]
    above: dict[str, list[str]]
    below: dict[str, list[str]]
    passing: set[str] = field(default_factory=set)
    chains: dict[Link, list[str]] = field(default_factory=dict)


def layered(nodes: Sequence[str], links: Sequence[Link], sizes: Sizes) -> Layout:
    """Lay out a graph; a link that leads up in the order of the nodes is drawn back around them."""
    order = {name: at for at, name in enumerate(nodes)}
    forward = [link for link in links if order[link[0]] < order[link[1]]]
    grid = _grid(nodes, forward)
    _untangle(grid)
    xs = _settle(grid, sizes)
    layer = {name: at for at, names in enumerate(grid.layers) for name in names}
    left = min(xs[name] - _half(grid, name, sizes) for name in xs)
    wide = max(xs[name] + _half(grid, name, sizes) for name in xs) - left
    spots = {
        name: (xs[name] - left, layer[name] * (sizes.h + sizes.down) + sizes.h / 2) for names in grid.layers
        for name in names
    }  # fmt: skip
    lines = {link: _line(spots, grid.chains[link], sizes) for link in forward}
    back = [link for link in links if link not in lines]
    for at, link in enumerate(back):
        lines[link] = _around(spots, link, sizes, wide + sizes.lane * (at + 1))
    return Layout(
        nodes={name: spots[name] for name in nodes},
        lines=lines,
        w=wide + (sizes.lane * (len(back) + 1) if back else 0),
        h=len(grid.layers) * (sizes.h + sizes.down) - sizes.down,
    )


def _grid(nodes: Sequence[str], forward: Sequence[Link]) -> _Grid:
    depth = dict.fromkeys(nodes, 0)
    into: dict[str, list[str]] = {name: [] for name in nodes}
    for source, target in forward:
        into[target].append(source)
    for name in nodes:  # every link leads forward in this order, so one pass finds the longest paths
        depth[name] = max((depth[one] + 1 for one in into[name]), default=0)
    grid = _Grid([[] for _ in range(max(depth.values()) + 1)], {}, {})
    for name in nodes:
        grid.layers[depth[name]].append(name)
    for link in forward:
        chain = [link[0]]
        for between in range(depth[link[0]] + 1, depth[link[1]]):
            stop = f"{link[0]}>{link[1]}@{between}"
            grid.layers[between].append(stop)
            grid.passing.add(stop)
            chain.append(stop)
        chain.append(link[1])
        grid.chains[link] = chain
        for one, next_one in pairwise(chain):
            grid.below.setdefault(one, []).append(next_one)
            grid.above.setdefault(next_one, []).append(one)
    return grid


def _untangle(grid: _Grid) -> None:
    """Order each layer by the middle of its neighbours, from above and from below by turns; keep the best."""
    best, fewest = [list(layer) for layer in grid.layers], _crossings(grid)
    for turn in range(_ROUNDS):
        if not fewest:
            break
        down = turn % 2 == 0
        layers = grid.layers[1:] if down else grid.layers[-2::-1]
        near = grid.above if down else grid.below
        for layer in layers:
            place = {name: at for names in grid.layers for at, name in enumerate(names)}
            layer.sort(key=lambda name: _middle([place[one] for one in near.get(name, ())], place[name]))
        crossings = _crossings(grid)
        if crossings < fewest:
            best, fewest = [list(layer) for layer in grid.layers], crossings
    grid.layers = best


def _middle(places: Sequence[float], otherwise: float) -> float:
    return sum(places) / len(places) if places else otherwise


def _crossings(grid: _Grid) -> int:
    count = 0
    for upper, lower in pairwise(grid.layers):
        at = {name: number for number, name in enumerate(lower)}
        ends = [sorted(at[one] for one in grid.below.get(name, ())) for name in upper]
        seen: list[int] = []
        for targets in ends:
            count += sum(one > target for target in targets for one in seen)
            seen += targets
    return count


def _half(grid: _Grid, name: str, sizes: Sizes) -> float:
    return sizes.lane / 2 if name in grid.passing else sizes.w / 2


def _settle(grid: _Grid, sizes: Sizes) -> dict[str, float]:
    """Move every node towards its neighbours, as far as those beside it let it."""
    xs: dict[str, float] = {}
    for layer in grid.layers:
        _pack(grid, layer, dict.fromkeys(layer, 0.0), sizes, xs)
    for turn in range(_SETTLING):
        layers = grid.layers if turn % 2 == 0 else grid.layers[::-1]
        for layer in layers:
            wanted = {}
            for name in layer:
                around = [xs[one] for one in (*grid.above.get(name, ()), *grid.below.get(name, ()))]
                wanted[name] = _middle(around, xs[name])
            _pack(grid, layer, wanted, sizes, xs)
    return xs


def _pack(grid: _Grid, layer: Sequence[str], wanted: Mapping[str, float], sizes: Sizes, xs: dict[str, float]) -> None:
    """Put nodes where they want to be, in their order and apart, and the whole layer in the middle of the wishes."""
    right, was = None, ""
    for name in layer:
        half = _half(grid, name, sizes)
        apart = sizes.across / 4 if {was, name} <= grid.passing else sizes.across
        least = wanted[name] if right is None else max(wanted[name], right + apart + half)
        xs[name] = least
        right, was = least + half, name
    off = sum(wanted[name] - xs[name] for name in layer) / len(layer)
    for name in layer:
        xs[name] += off


def _line(spots: Mapping[str, Point], chain: Sequence[str], sizes: Sizes) -> tuple[Point, ...]:
    """Lead a line from the lower edge of its source past all layers to the upper edge of its target."""
    (x, y), (to_x, to_y) = spots[chain[0]], spots[chain[-1]]
    between: list[Point] = []
    for name in chain[1:-1]:
        at_x, at_y = spots[name]
        between += [(at_x, at_y - sizes.h / 2), (at_x, at_y + sizes.h / 2)]
    return ((x, y + sizes.h / 2), *between, (to_x, to_y - sizes.h / 2))


def _around(spots: Mapping[str, Point], link: Link, sizes: Sizes, lane: float) -> tuple[Point, ...]:
    """Lead a line that goes back up around the right side."""
    (x, y), (to_x, to_y) = spots[link[0]], spots[link[1]]
    right, to_right = x + sizes.w / 2, to_x + sizes.w / 2
    return (right, y), (lane, y), (lane, to_y), (to_right, to_y)
