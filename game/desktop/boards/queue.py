"""The face of a queue: everybody under the lanterns in the order of their numbers, and those one can turn to."""

from game.content.board_words import meter_words, option_words
from game.desktop.boards.faces import FaceCard, Lanterns, Stand
from game.desktop.geometry import Edges
from game.desktop.layout import large
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grid
from game.desktop.widgets.choice import ChoiceCard
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Chip
from game.desktop.widgets.widget import Widget
from game.model.board import Option, View
from game.model.board import Row as Lying
from game.model.person import Face

_CARD, _TOP = 300.0, 3
_LATER = ("greet", "ask")
_ICONS = {"place": "ranking", "gap": "arrow-up", "left": "hourglass-medium"}


def queue(ctx: Context, view: View) -> Widget:
    """Return the line, what the numbers are, and all that can be done."""
    numbers = Flow(children=tuple(_number(ctx, view, at) for at in range(len(view.meters))), gap=8)
    line = Panel(
        child=Lanterns(child=Flow(children=_stands(ctx, view), gap=6, align="centre")),
        gradient="dusk", radius=22, room=Edges(14, 20, 14, 12),
    )  # fmt: skip
    people = tuple(card for row in view.rows if (card := _card(ctx, view, row)))
    deeds = tuple(_deed(ctx, view, option) for option in view.options if option.verb not in _LATER)
    return Column(children=(line, numbers, _grid(ctx, people), _grid(ctx, deeds)), gap=12)


def _grid(ctx: Context, cards: tuple[Widget, ...]) -> Widget:
    columns = 1 if large(ctx) else max(1, min(3, int((ctx.size.w - 150) // _CARD)))
    return Grid(children=cards, columns=columns, gap=12)


def _number(ctx: Context, view: View, at: int) -> Widget:
    meter = view.meters[at]
    of = "" if meter.most is None else f" / {meter.most}"
    words = f"{meter_words(view, meter, ctx.words)} {meter.value}{of}"
    return Chip(text=words, icon=_ICONS.get(meter.id, ""), fill="lilac", colour="indigo_deep", role="small", room=12)


def _look(ctx: Context, row: Lying) -> Face:
    who = ctx.pack.people.get(row.person) if row.person else None
    return who.face if who is not None else row.face or Face()


def _name(ctx: Context, row: Lying) -> str:
    return ctx.pack.you.name if row.marked else row.title


def _stands(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return the line from its best place on; the first ones stand in the light."""
    far = sum(row.group == "far" for row in view.rows)
    return tuple(_stand(ctx, row, at, far) for at, row in enumerate(view.rows))


def _stand(ctx: Context, row: Lying, at: int, far: int) -> Widget:
    score = ctx.say("board_queue_no_number") if row.value is None else str(row.value)
    said = f"{at + 1}. {ctx.words.listed((_name(ctx, row), score))}"
    if row.group == "far":
        said = ctx.words.sentences((said, ctx.say("board_queue_higher", n=far - at)))
    return Stand(
        face=_look(ctx, row), name=_name(ctx, row), score=score, said=said,
        lit=at < _TOP, far=row.group == "far", you=row.marked,
    )  # fmt: skip


def _card(ctx: Context, view: View, row: Lying) -> Widget | None:
    """Return the card of somebody who sees the player; far up there is none."""
    ways = {option.verb: option for option in view.options if option.row == row.id}
    way = ways.get("ask") or ways.get("greet")
    if way is None:
        return None
    return FaceCard(
        key=f"move:{way.id}", face=_look(ctx, row), name=row.title, score=str(row.value), text=row.text,
        verb=option_words(view, way, ctx.words), icon=way.icon, warm=way.verb == "ask",
    )  # fmt: skip


def _deed(ctx: Context, view: View, option: Option) -> Widget:
    """Return something that can be done in the line, with what it costs."""
    note = ctx.say("board_queue_wait_note") if option.verb == "wait" else option.note
    return ChoiceCard(key=f"move:{option.id}", text=option_words(view, option, ctx.words), note=note, icon=option.icon)
