"""A level as a drawing: its events in layers, the ways between them, and in colours what is known of both."""

from functools import lru_cache
from itertools import pairwise

from game.desktop.canvas import Canvas
from game.desktop.geometry import Rect, Size
from game.desktop.kit import Kit
from game.desktop.widgets.controls import focus_ring
from game.desktop.widgets.widget import Arranged, Look, Meaning, Widget
from game.session.author.flow import Edge, Flow, Node, Sort, labelled
from game.session.author.layered import Layout, Point, Sizes, layered
from game.session.author.study import Met

_WIDE, _ROOM, _STEPS = 196.0, 12.0, 18
_LEAST_LABEL = 24.0

TONES = {
    Met.IMPOSSIBLE: ("coral_tint", "coral_deep", "prohibit"),
    Met.NEVER: ("#FFE8B8", "#8A5A00", "eye-slash"),
    Met.RARE: ("lilac", "indigo", "eye"),
    Met.OFTEN: ("#DDF1EC", "#1E7A6B", "check"),
    Met.UNKNOWN: ("white", "quiet_line", ""),
}
"""Ground, line and sign of each finding: never a colour alone."""

_SIGNS = {Sort.SLOT: "target", Sort.BOARD: "table", Sort.ENDING: "flag", Sort.ASKED: "hand-tap", Sort.READ: "book-open"}


class EventBox(Widget):
    """An event that can be jumped to; `been` marks one's own way, `here` where one stands."""

    node: Node
    title: str
    met: Met
    says: str
    been: bool = False
    here: bool = False

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the box with its title, its id and how often it was met."""
        fill, line, sign = TONES[self.met]
        ends = self.node.sort in {Sort.ENTRY, Sort.EXIT}
        radius = rect.h / 2 if ends else 14
        if look.ring:
            focus_ring(canvas, rect, radius)
        if look.focused:
            canvas.shadow(rect, "card", radius)
        loud = self.met in {Met.IMPOSSIBLE, Met.NEVER} or self.here or look.focused
        canvas.box(rect, fill, radius, border="gold_icon" if self.here else line, width=2.8 if loud else 1.6)
        kit = canvas.kit
        if ends:
            title = _cut(kit, self.title, "number", rect.w - 2 * _ROOM)
            canvas.words(title, "number", rect, "ink", align="centre")
            return
        high, low = kit.type.line("number"), kit.type.line("micro")
        top = rect.y + (rect.h - high - 2 * low) / 2
        side = low * 0.9
        room = rect.w - 2 * _ROOM
        canvas.words(_cut(kit, self.title, "number", room - side - 4), "number", Rect(rect.x + _ROOM, top, room, high))
        mark = "map-pin" if self.here else "footprints" if self.been else _SIGNS.get(self.node.sort, "")
        tone = "gold_icon" if self.here else "coral_text" if self.been else "ink3"
        canvas.icon(mark, Rect(rect.right - _ROOM - side, top + (high - side) / 2, side, side), tone)
        name = _cut(kit, self.node.id, "micro", room)
        canvas.words(name, "micro", Rect(rect.x + _ROOM, top + high, room, low), "ink2")
        left = rect.x + _ROOM
        if sign:
            canvas.icon(sign, Rect(left, top + high + low + (low - side) / 2, side, side), line)
            left += side + 5
        shown = _cut(kit, self.says, "micro", rect.right - _ROOM - left)
        canvas.words(shown, "micro", Rect(left, top + high + low, room, low), "ink")

    def meaning(self) -> Meaning | None:
        """Describe a place to jump to; the way out is none."""
        if self.node.sort is Sort.EXIT:
            return Meaning("text", self.title)
        states = ("selected",) if self.here else ()
        return Meaning("button", f"{self.title}: {self.says}", actions=("press",), states=states)


class FlowChart(Widget):
    """The whole drawing, as tall as it is; `at` stands in the middle, `shift` pushes it aside."""

    graph: Flow
    boxes: tuple[EventBox, ...]
    kinds: tuple[Met, ...]
    steps: frozenset[tuple[str, str]] = frozenset()
    at: str = ""
    shift: float = 0

    def _laid(self, kit: Kit) -> tuple[Layout, Sizes]:
        grow = 1 + (kit.enlarge - 1) * 0.7
        high = kit.type.line("number") + 2 * kit.type.line("micro") + 18
        sizes = Sizes(w=_WIDE * grow, h=high, across=20, down=24 + _LEAST_LABEL * grow)
        return _lay(self.graph, sizes), sizes

    def measure(self, kit: Kit, width: float) -> Size:
        """Return the height of all layers."""
        return Size(width, self._laid(kit)[0].h + 24)

    def _left(self, laid: Layout, wide: float) -> float:
        """Return how far the drawing is pushed to the right: into the middle if it fits."""
        if laid.w <= wide:
            return (wide - laid.w) / 2
        middle = laid.nodes[self.at][0] if self.at in laid.nodes else laid.w / 2
        return -max(0.0, min(laid.w - wide, middle - wide / 2 + self.shift))

    def arrange(self, kit: Kit, rect: Rect) -> Arranged:
        """Put every event in its place."""
        laid, sizes = self._laid(kit)
        left = rect.x + self._left(laid, rect.w)
        return tuple(
            (box, Rect(left + x - sizes.w / 2, rect.y + 12 + y - sizes.h / 2, sizes.w, sizes.h))
            for box, (x, y) in ((box, laid.nodes[box.node.id]) for box in self.boxes)
        )

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the ways, one's own on top, and the words on them."""
        del look
        laid, _ = self._laid(canvas.kit)
        left, top = rect.x + self._left(laid, rect.w), rect.y + 12
        ways = sorted(
            zip(self.graph.edges, self.kinds, strict=True), key=lambda way: (way[0].source, way[0].target) in self.steps
        )
        for edge, met in ways:
            points = [(x + left, y + top) for x, y in laid.lines[edge.source, edge.target]]
            self._way(canvas, edge, met, points)
        for edge, _ in ways:
            says = labelled(self.graph, edge)
            if says:
                points = [(x + left, y + top) for x, y in laid.lines[edge.source, edge.target]]
                self._label(canvas, says, points, room=150)

    def _way(self, canvas: Canvas, edge: Edge, met: Met, points: list[Point]) -> None:
        own = (edge.source, edge.target) in self.steps
        colour = "coral_text" if own else "grey" if met is Met.UNKNOWN else TONES[met][1]
        line = _sampled(points)
        if edge.maybe and not own:
            for at in range(0, len(line) - 1, 2):
                canvas.curve(line[at : at + 2], 1.8, colour)
        else:
            canvas.curve(line, 3.4 if own else 1.8, colour)
        x, y = points[-1]
        canvas.icon("caret-down", Rect(x - 7, y - 12, 14, 14), colour)

    def _label(self, canvas: Canvas, says: tuple[str, ...], points: list[Point], *, room: float) -> None:
        kit = canvas.kit
        more = f" +{len(says) - 1}" if len(says) > 1 else ""
        text = _cut(kit, says[0], "micro", room * kit.enlarge) + more
        (x, y), (to_x, to_y) = points[-2:]
        wide, high = kit.type.width(text, "micro") + 12, kit.type.line("micro") + 2
        place = Rect((x + to_x) / 2 - wide / 2, (y + to_y) / 2 - high / 2, wide, high)
        canvas.box(place, "paper@90", 7)
        canvas.words(text, "micro", place, "ink2", align="centre")


@lru_cache(maxsize=8)
def _lay(graph: Flow, sizes: Sizes) -> Layout:
    """Lay a graph out once for each size: a screen asks for its places three times."""
    links = [(edge.source, edge.target) for edge in graph.edges]
    return layered([node.id for node in graph.nodes], links, sizes)


def _sampled(points: list[Point]) -> list[Point]:
    """Return points along a line that leaves and arrives upright."""
    line = [points[0]]
    for (x, y), (to_x, to_y) in pairwise(points):
        if x == to_x and to_y > y:
            count = max(2, round((to_y - y) / 9))
            line += [(x, y + (to_y - y) * step / count) for step in range(1, count + 1)]
            continue
        if y == to_y or to_y < y:
            line += [(x + (to_x - x) * step / _STEPS, y + (to_y - y) * step / _STEPS) for step in range(1, _STEPS + 1)]
            continue
        for step in range(1, _STEPS + 1):
            part = step / _STEPS
            line.append((x + (to_x - x) * part * part * (3 - 2 * part), y + (to_y - y) * part))
    return line


def _cut(kit: Kit, text: str, role: str, room: float) -> str:
    """Cut words to a line, with a sign that there is more."""
    if kit.type.width(text, role) <= room:
        return text
    least, most = 0, len(text)
    while least < most:
        middle = (least + most + 1) // 2
        if kit.type.width(f"{text[:middle].rstrip()}…", role) <= room:
            least = middle
        else:
            most = middle - 1
    return f"{text[:least].rstrip()}…"
