"""The words of an event and the cards of its answers."""

from game.desktop.layout import narrow, phone_width
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Gap, Grid, Grow, Row
from game.desktop.widgets.choice import ChoiceCard, Stakes
from game.desktop.widgets.holders import Aligned
from game.desktop.widgets.label import Chip, Label
from game.desktop.widgets.widget import Widget
from game.model.framing import SeenBy
from game.model.ids import ChoiceId
from game.model.offer import Offered
from game.model.offer import Scene as Event

_COLUMN, _AROUND = 250, 232
_EYES = {SeenBy.APP: "device-mobile", SeenBy.CIRCLE: "users-three", SeenBy.EVERYONE: "megaphone"}


def event_words(ctx: Context, shown: Event) -> tuple[Widget, ...]:
    """Return who is there, the title, the text, and the line that tells what the world makes of an answer."""
    parts: list[Widget] = []
    who = ctx.pack.people.get(shown.person) if shown.person else None
    if who:
        parts.append(Flow(children=(_person(ctx, who.name, who.role),)))
    parts.append(Label(text=shown.title, role="h2" if not narrow(ctx) else "h3"))
    if shown.lead and shown.lead != shown.text:
        parts.append(Label(text=_flat(shown.lead), role="body", colour="ink2"))
    parts.append(Label(text=_flat(shown.text), role="body", colour="body"))
    if shown.hard:
        parts.append(
            Flow(
                children=(
                    Chip(text=shown.hard, icon="warning-circle", role="small", fill="coral_tint", colour="coral_deep"),
                )
            )
        )
    if shown.frame_line:
        parts.append(Flow(children=(frame_chip(ctx, shown),)))
    return tuple(parts)


def _person(ctx: Context, name: str, role: str) -> Widget:
    said = ctx.say("desktop_person", name=name, role=role) if role else name
    return Chip(text=said, icon="chat-circle-dots", fill="coral_tint", colour="coral_deep", icon_colour="coral_text")


def frame_chip(ctx: Context, shown: Event) -> Widget:
    """Return the one line of the framing, with who gets to know the answer; the app's sign only where there is one."""
    unseen = "device-mobile" if ctx.scored else "calendar"
    icon = _EYES.get(shown.seen_by, "eye") if shown.watched else unseen
    return Chip(
        text=shown.frame_line, icon=icon, role="small", fill="lilac", colour="body", icon_colour="indigo",
        icon_size=20, room=12, min_h=30,
    )  # fmt: skip


def _flat(text: str) -> str:
    """Return paragraphs with single breaks, as the typesetter wants them."""
    return text.strip().replace("\n\n", "\n")


def answers(ctx: Context, shown: Event, skip: Widget | None = None) -> Widget:
    """Return the cards of all answers, two beside each other where there is room; an odd one leaves room for `skip`."""
    cards = [answer_card(ctx, each) for each in shown.choices]
    room = ctx.size.w - 120 if narrow(ctx) else ctx.size.w - phone_width(ctx) - _AROUND
    if room / 2 < _COLUMN * ctx.enlarge or len(cards) == 1:
        return Column(children=(*cards, *([_last(skip)] if skip else ())), gap=12)
    if len(cards) % 2 == 0:
        grid = Grid(children=tuple(cards), columns=2, gap=14)
        return Column(children=(grid, _last(skip)), gap=10) if skip else grid
    if skip:
        return Grid(children=(*cards, Aligned(child=skip)), columns=2, gap=14)
    pairs = Grid(children=tuple(cards[:-1]), columns=2, gap=14)
    return Column(children=(pairs, Row(children=(Grow(child=cards[-1]),))), gap=14)


def _last(skip: Widget) -> Widget:
    """Return the way past the answers, out of their line."""
    return Row(children=(Grow(child=Gap()), skip))


def answer_card(ctx: Context, each: Offered, *, chosen: ChoiceId | None = None) -> ChoiceCard:
    """Return the card of one answer; once one is chosen the others fade."""
    return ChoiceCard(
        key=f"choice:{each.id}",
        text=each.say,
        note=each.note,
        icon=each.icon,
        stakes=stakes_of(ctx, each.stakes),
        chosen=chosen == each.id,
        faint=chosen is not None and chosen != each.id,
    )


def stakes_of(ctx: Context, stakes: int | None) -> Stakes | None:
    """Return what a score says that an answer is worth; None where no score is shown."""
    if stakes is None:
        return None
    if stakes == 0:
        return Stakes(ctx.say("desktop_no_change"), 0)
    return Stakes(str(abs(stakes)), 1 if stakes > 0 else -1)
