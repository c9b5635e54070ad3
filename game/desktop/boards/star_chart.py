"""The face of a star chart: the sheet on the wall, beside it what happens now and what can be done about it."""

from zlib import crc32

from game.content.board_words import group_words, meter_words
from game.desktop.boards.plain import last_buttons, option_card
from game.desktop.boards.star_wall import Field, HeadLine, PupilLine, Sheet, Tower, Widths
from game.desktop.geometry import edges
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Chip, IconMark, Label, PortraitMark
from game.desktop.widgets.widget import Widget
from game.model.board import Meter, View
from game.model.board import Row as Lying
from game.model.person import Cloth, Face, Hair, HairColour, Mood

_CLASS = "2977:"
_ROOMY, _LARGE = 1040, 1.5
_SKINS, _JAWS = 6, 3
_HAIR: tuple[Hair, ...] = ("crop", "bob", "curly", "side", "pony", "wavy", "quiff", "afro")
_HAIR_COLOURS: tuple[HairColour, ...] = ("black", "brown", "blond", "copper", "dark_brown", "red")
_CLOTHES: tuple[Cloth, ...] = ("teal", "coral", "green", "gold", "navy", "violet", "indigo")


def star_chart(ctx: Context, view: View) -> Widget:
    """Return the whole board: two columns where there is room, else what happens now above the sheet."""
    if _stacked(ctx):
        return Column(children=(*_now(ctx, view), _race(ctx, view), _sheet(ctx, view)), gap=12)
    wall = Column(children=(_sheet(ctx, view), _race(ctx, view)), gap=11)
    beside = Column(children=_now(ctx, view), gap=12)
    return Row(children=(Grow(child=wall, weight=1.55), Grow(child=beside)), gap=24, align="start")


def _stacked(ctx: Context) -> bool:
    """Tell whether two columns would leave too little room for either."""
    return ctx.enlarge >= _LARGE or ctx.size.w < _ROOMY


def child_face(name: str) -> Face:
    """Return the face of a child who has none of their own: always the same for the same name."""
    drawn = crc32(f"{_CLASS}{name}".encode())

    def one_of(many: int) -> int:
        nonlocal drawn
        drawn, at = divmod(drawn, many)
        return at

    return Face(
        skin=one_of(_SKINS),
        hair=_HAIR[one_of(len(_HAIR))],
        hair_colour=_HAIR_COLOURS[one_of(len(_HAIR_COLOURS))],
        clothes=_CLOTHES[one_of(len(_CLOTHES))],
        freckles=not one_of(3),
        eyes="big",
        jaw=-one_of(_JAWS),
        age="child",
    )


def _face_of(ctx: Context, pupil: Lying) -> Face:
    who = ctx.pack.people.get(pupil.person) if pupil.person else None
    return who.face if who else child_face(pupil.id)


def _pupils(view: View) -> tuple[Lying, ...]:
    return tuple(row for row in view.rows if not row.group)


def _meter(view: View, name: str) -> Meter | None:
    return next((meter for meter in view.meters if meter.id == name), None)


def _sheet(ctx: Context, view: View) -> Widget:
    pupils = _pupils(view)
    widths = Widths(tuple(pupil.title for pupil in pupils), len(view.columns))
    lines: list[Widget] = [HeadLine(widths=widths, titles=view.columns, said=ctx.words.listed(view.columns))]
    lines += [
        PupilLine(
            widths=widths, name=pupil.title, face=_face_of(ctx, pupil), total=pupil.value or 0, mark=pupil.icon,
            asked=pupil.marked,
            said=ctx.words.listed(
                f"{title} {cell.value or 0}" for title, cell in zip(view.columns, pupil.cells, strict=True)
            ),
            fields=tuple(
                Field(title, cell.value or 0, cell.marked)
                for title, cell in zip(view.columns, pupil.cells, strict=True)
            ),
        )
        for pupil in pupils
    ]  # fmt: skip
    return Sheet(child=Column(children=tuple(lines), gap=2), room=edges(10, 10))


def _now(ctx: Context, view: View) -> tuple[Widget, ...]:
    """Return the day and the roll, what is told, the card of the moment, and the moves."""
    moves = tuple(option_card(ctx, view, each) for each in view.options if not each.last)
    ends = tuple(each for each in view.options if each.last)
    cards = tuple(_card(ctx, view, row) for row in view.rows if row.group)
    told: tuple[Widget, ...] = tuple(Label(text=line, role="small", colour="body") for line in view.said)
    if ends and not moves:
        told = tuple(_read_out(line, icon) for line, icon in zip(view.said, ("crown-simple", "broom"), strict=False))
        moves = tuple(option_card(ctx, view, each) for each in ends)
        ends = ()
    after = (last_buttons(ctx, view),) if ends else ()
    return (_chips(ctx, view), *told, *cards, Column(children=moves, gap=8), *after)


def _chips(ctx: Context, view: View) -> Widget:
    chips = []
    if (day := _meter(view, "day")) is not None:
        chips.append(Chip(text=f"{day.text} {day.value}/{day.most}", icon="calendar", role="small", min_h=30))
    if (roll := _meter(view, "roll")) is not None:
        said = f"{meter_words(view, roll, ctx.words)} {roll.value}"
        chips.append(
            Chip(
                text=said, icon="star", role="small", fill="gold_tint", colour="gold_text", icon_colour="gold_icon",
                min_h=30,
            )
        )  # fmt: skip
    return Flow(children=tuple(chips), gap=8)


def _card(ctx: Context, view: View, row: Lying) -> Widget:
    """Return what happens now, with the face of the child, or the door at which somebody stands."""
    pupil = next((one for one in _pupils(view) if one.marked), None)
    mark: Widget = IconMark(name="door-open", size=26, colour="coral_text", tile="coral_tint", tile_size=52, radius=16)
    if row.group == "now" and pupil is not None:
        mark = PortraitMark(face=_face_of(ctx, pupil), mood=Mood.SMILE, size=56, name=pupil.title)
    title = row.title if row.group == "now" else f"{group_words(view, row.group, ctx.words)}: {row.title}"
    head = () if title in row.text else (Label(text=title, role="name"),)
    words = Column(children=(*head, Label(text=row.text, role="body", colour="body")), gap=2)
    line = Row(children=(mark, Grow(child=words)), gap=14)
    return Panel(child=line, room=edges(16, 12), fill="#FFF6DF", radius=16, border="#F3DFAF")


def _read_out(line: str, icon: str) -> Widget:
    """Return one of the two lines that are read out on the last day."""
    gold = icon == "crown-simple"
    mark = IconMark(
        name=icon, size=24, colour="gold_icon" if gold else "ink2", tile="gold_tint" if gold else "quiet_tint",
        tile_size=44, radius=14,
    )  # fmt: skip
    return Row(children=(mark, Grow(child=Label(text=line, role="body", colour="body"))), gap=12)


def _race(ctx: Context, view: View) -> Widget:
    """Return both classes beside each other, and what a treat costs by now."""
    both = [meter for name in ("class", "other") if (meter := _meter(view, name)) is not None]
    most = max(meter.value for meter in both)
    towers = tuple(
        Grow(
            child=Tower(
                title=meter_words(view, meter, ctx.words), value=meter.value, most=most,
                colour="gold" if meter.id == "class" else "violet",
            )
        )
        for meter in both
    )  # fmt: skip
    price = _meter(view, "price")
    if price is None:
        return Row(children=towers, gap=20)
    said = f"{meter_words(view, price, ctx.words)} {price.value}"
    chip = Chip(text=said, icon="cookie", role="small", fill="coral_tint", colour="coral_deep", min_h=30)
    if _stacked(ctx):
        return Column(children=(Row(children=towers, gap=20), Flow(children=(chip,))), gap=8)
    return Row(children=(*towers, chip), gap=20)
