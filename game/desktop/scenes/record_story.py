"""A run told from its record: chapter by chapter, when, what happened, what was chosen, what became of the score."""

from game.analysis.kept import kept_score
from game.desktop.geometry import Edges, edges
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.scenes.mirror_pair import FRAMING_ICONS
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.holders import Fixed, Pad, Panel
from game.desktop.widgets.label import Chip, IconMark, Label
from game.desktop.widgets.said import Said
from game.desktop.widgets.widget import Widget
from game.model.entry import Answered, Chose, Entered, Entry, Predicted
from game.model.pack import Pack
from game.model.record import Record
from game.rules.force import felt

_WHEN = 150.0


def story(ctx: Context, record: Record) -> tuple[Widget, ...]:
    """Return the run as lines; what only follows from an answer is told by its own line in the journal."""
    pack = ctx.table.pack() if ctx.table.pack().id == record.header.pack else None
    entries = [entry for turn in record.turns for entry in turn.entries]
    scored = kept_score(entries)
    return tuple(row for entry in entries if (row := _line(ctx, entry, pack, scored=scored)) is not None)


def _line(ctx: Context, entry: Entry, pack: Pack | None, *, scored: bool) -> Widget | None:
    match entry:
        case Entered():
            mark = IconMark(name=FRAMING_ICONS[felt(entry.framing, scored=scored)], size=20, colour="indigo")
            said = ctx.say("desktop_record_chapter", title=entry.title, rule=entry.rule)
            words = Label(text=said, role="strong", colour="indigo_deep")
            return Pad(child=Row(children=(mark, Grow(child=words)), gap=10), room=Edges(0, 10, 0, 2))
        case Answered() | Chose():
            return _told(ctx, entry, pack)
        case Predicted():
            text = ctx.say("desktop_line_predicted", n=entry.changed)
            return Chip(text=text, icon="target", fill="gold_tint", colour="gold_text", icon_colour="gold_icon",
                        role="label", min_h=36, room=14)  # fmt: skip
        case _:
            return None


def _told(ctx: Context, entry: Answered | Chose, pack: Pack | None) -> Widget:
    """Return “Saturday, 9:10 — The piano goes first — You chose …” with the figures at its end."""
    _, event = pack.events.get(entry.level, {}).get(entry.event, (0, None)) if pack else (0, None)
    when = Label(text=event.when if event else "", role="small", colour="ink2", spoken=False)
    said = next((each.say for each in entry.offered if each.id == entry.choice), "")
    did = ctx.say("desktop_record_chose", say=said) if said else ctx.say(
        "desktop_record_skipped" if entry.offered else "desktop_record_read"
    )  # fmt: skip
    words = Column(
        children=(
            Label(text=entry.title, role="name", spoken=False),
            Label(text=did, role="note", colour="body" if said else "ink2", spoken=False),
        )
    )
    small = tuple(Label(text=fact, role="small", colour="ink2", spoken=False) for fact in _facts(ctx, entry))
    facts = Flow(children=small, gap=14, align="start" if narrow(ctx) else "end")
    if narrow(ctx):
        body: Widget = Column(children=(when, words, facts), gap=2)
    else:
        body = Row(
            children=(Fixed(child=when, w=_WHEN), Grow(child=words, weight=1.25), Grow(child=facts)),
            gap=14,
            align="centre",
        )
    told = ctx.say("desktop_record_told", when=f"{event.when}: " if event and event.when else "", title=entry.title,
                   did=did, facts=ctx.words.listed(_facts(ctx, entry)))  # fmt: skip
    ground = "app_bg" if isinstance(entry, Answered) else ""
    return Said(text=told, child=Panel(child=body, fill=ground, radius=14, room=edges(14, 6)))


def _facts(ctx: Context, entry: Answered | Chose) -> tuple[str, ...]:
    facts = [ctx.say("desktop_seconds", n=round(entry.ms / 1000))]
    if entry.changes:
        facts.append(ctx.say("desktop_minds", n=entry.changes))
    if entry.score_shown:
        facts.append(ctx.say("desktop_line_score", before=entry.score_before, after=entry.score_after))
    return tuple(facts)
