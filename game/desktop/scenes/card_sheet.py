"""What stands on one source card: the claim, the verdict, what is known, the figures, and where all that is from."""

from game.desktop.geometry import edges
from game.desktop.layout import narrow
from game.desktop.scene import Context
from game.desktop.widgets.boxes import Column, Flow, Grow, Row
from game.desktop.widgets.claim import Address, verdict_icon, verdict_tone
from game.desktop.widgets.holders import Panel
from game.desktop.widgets.label import Chip, IconMark, Label, Rule
from game.desktop.widgets.widget import Widget
from game.model.claim import Claim, Figure, Reference, Said

_EYES = {"full": "eye", "copy": "copy", "abstract": "text-align-left"}
_UNKNOWN = "not noted"


def card_sheet(ctx: Context, claim: Claim, count: str) -> Widget:
    """Return the whole card; the sources stand beside the words where there is room for both."""
    words = _words(ctx, claim, count)
    aside = Column(children=(*_figures(ctx, claim), _sources(ctx, claim)), gap=16)
    if narrow(ctx):
        return Column(children=(*words, aside), gap=14)
    main = Column(children=words, gap=12)
    return Row(children=(Grow(child=main, weight=1.45), Grow(child=aside)), gap=32, align="start")


def _words(ctx: Context, claim: Claim, count: str) -> tuple[Widget, ...]:
    chips = tuple(_verdict(ctx, each) for each in claim.verdict)
    number = Label(text=count, role="small", colour="ink2")
    parts: list[Widget] = [
        Flow(children=(*chips, number), gap=10),
        Label(text=ctx.say("desktop_card_claim"), role="small", colour="ink2"),
        Label(text=claim.short, role="h3"),
        *_said(ctx, claim),
        _titled(ctx, "desktop_card_scope", claim.scope),
        _titled(ctx, "desktop_card_known", claim.card),
    ]
    if claim.parallels:
        rows = tuple(_point(parallel) for parallel in claim.parallels)
        parts.append(Column(children=(_title(ctx, "desktop_card_parallels"), *rows), gap=6))
    return tuple(parts)


def _said(ctx: Context, claim: Claim) -> tuple[Widget, ...]:
    """Return the words of the story that rest on this card, each with its chapter."""
    rows = tuple(
        Row(
            children=(
                IconMark(name="quotes", size=18, colour="indigo"),
                Grow(child=Label(text=ctx.say("pages_said", **_of(each)), role="note", colour="body")),
            ),
            gap=10,
            align="start",
        )
        for each in claim.said
    )
    return (Column(children=(_title(ctx, "pages_said_in"), *rows), gap=4),) if rows else ()


def _of(said: Said) -> dict[str, str]:
    return {"chapter": said.chapter, "words": said.words}


def _verdict(ctx: Context, verdict: str) -> Widget:
    ground, ink = verdict_tone(verdict)
    return Chip(
        text=ctx.say(f"verdict_{verdict}").capitalize(), icon=verdict_icon(verdict), role="number", fill=ground,
        colour=ink, min_h=34, room=14, icon_size=18,
    )  # fmt: skip


def _title(ctx: Context, key: str) -> Widget:
    return Label(text=ctx.say(key), role="name", colour="indigo_deep")


def _titled(ctx: Context, key: str, text: str) -> Widget:
    words = Label(text=" ".join(text.split()), role="body", colour="body")
    return Column(children=(_title(ctx, key), words), gap=3)


def _point(text: str) -> Widget:
    mark = IconMark(name="globe", size=18, colour="teal")
    return Row(children=(mark, Grow(child=Label(text=text, role="note", colour="body"))), gap=10, align="start")


def _figures(ctx: Context, claim: Claim) -> tuple[Widget, ...]:
    if not claim.figures:
        return ()
    rows = tuple(_figure(ctx, figure) for figure in claim.figures)
    inside = Column(children=(_title(ctx, "desktop_card_figures"), *rows), gap=10)
    return (Panel(child=inside, fill="app_bg", radius=22, room=edges(20, 16), border="line"),)


def _figure(ctx: Context, figure: Figure) -> Widget:
    what = ctx.say("desktop_card_figure", what=figure.what, year=figure.year)
    return Column(
        children=(
            Label(text=figure.value, role="strong", colour="indigo_deep"),
            Label(text=f"{what} {figure.ref}", role="small", colour="ink2"),
        )
    )


def _sources(ctx: Context, claim: Claim) -> Widget:
    checked = ctx.say("desktop_card_checked", checked=ctx.say(f"checked_{claim.checked}"))
    rows: list[Widget] = [_title(ctx, "desktop_card_sources"), Label(text=checked, role="small", colour="ink2")]
    for reference in claim.references:
        rows += [Rule(), _source(ctx, reference)]
    return Column(children=tuple(rows), gap=8)


def _source(ctx: Context, reference: Reference) -> Widget:
    """Return one source with how far it was seen: a summary is not the text."""
    authors = ctx.say("desktop_card_nobody") if reference.authors == _UNKNOWN else reference.authors
    said = ctx.say(
        "desktop_card_source", authors=authors, year=reference.year, title=reference.title,
        publisher=reference.publisher,
    )  # fmt: skip
    seen = Chip(text=ctx.say(f"checked_{reference.checked}"), icon=_EYES.get(reference.checked, "eye"))
    name = Label(text=reference.id, role="micro", colour="ink2")
    link = (Address(text=reference.url),) if reference.url else ()
    return Column(
        children=(Flow(children=(name, seen), gap=8), Label(text=said, role="small", colour="body"), *link), gap=3
    )
