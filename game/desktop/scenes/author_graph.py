"""The flow of a level in the window: what can follow what, what can never happen, what bots met, one's own way."""

from dataclasses import dataclass, replace

from game.desktop.geometry import edges
from game.desktop.interact import Adjusted, Back, Focused, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Become, Context, JumpTo, Pop, Scene, Wish
from game.desktop.scenes.author_jump import playable
from game.desktop.scenes.frame import page
from game.desktop.scenes.tools import tool
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.chooser import Chooser
from game.desktop.widgets.controls import Button, IconButton
from game.desktop.widgets.flow_chart import TONES, EventBox, FlowChart
from game.desktop.widgets.holders import Fixed, Panel, Scroll
from game.desktop.widgets.label import Chip
from game.desktop.widgets.widget import Widget
from game.model.ids import EventId, LevelId
from game.session.author.flow import ENTRY, Node, Sort, flow, labelled
from game.session.author.flow import Flow as Graph
from game.session.author.study import Met, Study
from game.session.author.track import Track, track

_PUSH = 320.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorGraph(Scene):
    """One level; `at` is the event in the middle, `shift` how far a pointer has pushed the drawing."""

    level: LevelId
    at: str = ""
    shift: float = 0

    @property
    def focus(self) -> str:
        """Begin where one stands."""
        return f"event:{self.at}" if self.at else "graph:level"

    def build(self, ctx: Context) -> Widget:
        """Return the drawing under its legend."""
        pack = ctx.table.pack()
        level = pack.levels[self._level(ctx)]
        graph, study = flow(level), _study(ctx)
        here = ctx.state.event if ctx.table.playing and ctx.state.level == level.id else None
        way = track(ctx.table.session.entries, level.id, here or "") if ctx.table.playing else Track()
        boxes = tuple(_box(ctx, graph, node, study, level.id, here=here, way=way) for node in graph.nodes)
        kinds = tuple(study.edge(level.id, each, split=bool(labelled(graph, each))) for each in graph.edges)
        chart = FlowChart(graph=graph, boxes=boxes, kinds=kinds, steps=way.steps, at=self.at, shift=self.shift)
        legend = Flow(children=_legend(ctx), gap=8)
        child: Widget = Column(children=(legend, chart), gap=14) if narrow(ctx) else chart
        drawing = Panel(child=Scroll(key="graph", child=child, pad=14), room=edges(18, 12), radius=28, shade="card")
        top = self._head(ctx) if narrow(ctx) else Column(children=(self._head(ctx), legend), gap=10)
        body = Column(children=(top, Grow(child=drawing)), gap=12)
        hints = (("arrows", "choose"), ("Enter", "confirm"), ("Esc", "back"))
        return page(ctx, body, hints)

    def _level(self, ctx: Context) -> LevelId:
        levels = playable(ctx.table.pack())
        return self.level if self.level in levels else levels[0]

    def _head(self, ctx: Context) -> Widget:
        levels = playable(ctx.table.pack())
        at = levels.index(self._level(ctx))
        note = ctx.say("author_jump_position", at=at + 1, of=len(levels))
        title = ctx.table.pack().levels[levels[at]].title
        chooser = Chooser(
            key="graph:level", name=ctx.say("author_graph_level"), shown=title, note=note,
            first=at == 0, last=at == len(levels) - 1,
        )  # fmt: skip
        back = Button(key="graph:close", text=ctx.say("desktop_back"), icon="arrow-left")
        left = IconButton(key="graph:left", icon="caret-left", text=ctx.say("author_graph_left"), fill="white")
        right = IconButton(key="graph:right", icon="caret-right", text=ctx.say("author_graph_right"), fill="white")
        row: Widget = Row(children=(back, Grow(child=chooser), left, right), gap=10)
        if narrow(ctx):
            close = IconButton(key="graph:close", icon="arrow-left", text=ctx.say("desktop_back"), fill="white")
            row = Row(children=(close, Grow(child=chooser), left, right), gap=6)
        return row

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Look around, go to another level, or jump."""
        match happening:
            case Focused(key=key) if key.startswith("event:") and ctx.ring:
                return Become(replace(self, at=key.removeprefix("event:"), shift=0))
            case Adjusted(key="graph:level", by=by):
                levels = playable(ctx.table.pack())
                at = max(0, min(len(levels) - 1, levels.index(self._level(ctx)) + by))
                return Become(AuthorGraph(level=levels[at]))
            case Pressed(key="graph:left" | "graph:right" as key):
                return Become(replace(self, shift=self.shift + (_PUSH if key == "graph:right" else -_PUSH)))
            case Pressed(key="graph:close") | Back():
                return Pop()
            case Pressed(key=key) if key.startswith("event:"):
                return self._jump(ctx, key.removeprefix("event:"))
            case _:
                return tool(happening, ctx)

    def _jump(self, ctx: Context, event: str) -> Wish | None:
        """Stand there with the numbers of now."""
        bench = ctx.table.author
        if bench is None:
            return None
        to = None if event == ENTRY else EventId(event)
        return JumpTo(replace(bench.here(), level=self._level(ctx), event=to))


def _study(ctx: Context) -> Study:
    bench = ctx.table.author
    known = bench.study if bench else None
    return known or Study(pack_hash="")


def _box(
    ctx: Context, graph: Graph, node: Node, study: Study, level: str, *, here: EventId | None, way: Track
) -> EventBox:
    del graph
    met = study.event(level, node.id)
    lives = study.lives.get(level, 0)
    share = f"{round(100 * min(lives, study.events.get(f'{level}/{node.id}', 0)) / lives)} %" if lives else ""
    ends = node.sort in {Sort.ENTRY, Sort.EXIT}
    return EventBox(
        key=f"event:{node.id}",
        node=node,
        title=ctx.say(f"graph_{node.sort}") if ends else node.title,
        met=Met.UNKNOWN if ends else met,
        says=ctx.say(f"graph_met_{met}", share=share),
        been=node.id in way.places,
        here=node.id == here,
    )


def _legend(ctx: Context) -> tuple[Widget, ...]:
    chips: list[Widget] = [
        Chip(text=ctx.say(f"graph_legend_{met}"), icon=sign, fill=fill, colour="ink", icon_colour=line)
        for met, (fill, line, sign) in TONES.items()
        if met is not Met.UNKNOWN
    ]
    bench = ctx.table.author
    if bench is not None and (bench.study is None or not bench.study.proven):
        chips.append(Chip(text=ctx.say("author_proving"), icon="hourglass", fill="white"))
    chips.append(Chip(text=ctx.say("graph_legend_you"), icon="footprints", fill="white", icon_colour="coral_text"))
    chips.append(Chip(text=ctx.say("author_graph_here"), icon="map-pin", fill="white", icon_colour="gold_icon"))
    chips.append(Chip(text=ctx.say("graph_legend_maybe"), icon="dots-three", fill="white"))
    return tuple(Fixed(child=chip) for chip in chips)
