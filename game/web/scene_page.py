"""What a page of the play shows: the offer's own words in the order in which a thumb meets them; no rules in here."""

from collections.abc import Callable
from dataclasses import dataclass

from game.content.board_words import cell_words, column_words, group_words, meter_words, option_words
from game.content.words import Words
from game.model.board import Meter, Row, View
from game.model.offer import Offered, Scene
from game.model.pack import Pack
from game.model.person import Person
from game.model.state import State
from game.rules.force import in_force

_LAG_STEP = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A number that a page shows; with `most` it is drawn as a bar."""

    title: str
    value: int
    least: int = 0
    most: int | None = None
    icon: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """How the player stands: the score with its tier where one is shown, the idle meter, the story's numbers."""

    title: str
    score: Bar | None
    tier: str
    badge: str
    following: str
    meter: Bar | None
    numbers: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Something to press: `value` is what the form sends, `chip` the stake that is shown beside it."""

    value: str
    say: str
    note: str = ""
    icon: str = ""
    chip: str = ""
    chip_said: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One row of a board, with the moves that belong to it."""

    title: str
    text: str
    value: int | None
    icon: str
    person: Person | None
    marked: bool
    cells: tuple[tuple[str, str, bool], ...]
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A board as a page shows it: what it tells, its numbers, its rows under their headings, and all other moves."""

    said: tuple[str, ...]
    meters: tuple[Bar, ...]
    groups: tuple[tuple[str, tuple[Thing, ...]], ...]
    buttons: tuple[Button, ...]


def header(pack: Pack, state: State, words: Words, *, meter: int | None = None) -> Header:
    """Return how the player stands."""
    shown = in_force(pack, state).score_shown
    tier = next((tier for tier in pack.tiers if tier.id == state.tier), None) if shown else None
    above = min((tier for tier in pack.tiers if tier.at > state.score), key=lambda tier: tier.at, default=None)
    score = Bar(title=pack.score.title, value=state.score, least=pack.score.min, most=pack.score.max)
    phantom = None
    if pack.phantom is not None and meter is not None:
        phantom = Bar(title=pack.phantom.title, text=pack.phantom.text, icon=pack.phantom.icon, value=meter, most=100)
    return Header(
        title=pack.score.title,
        score=score if shown else None,
        tier=tier.title if tier else "",
        badge=tier.badge if tier else "",
        following=words.say("phone_next_tier", tier=above.title, at=above.at) if shown and above else "",
        meter=phantom,
        numbers=tuple(
            Bar(title=number.title, value=state.numbers[number.id], icon=number.icon)
            for number in pack.numbers.values()
        ),
    )


def place(scene: Scene, words: Words) -> str:
    """Return when and where it is."""
    spot = words.say("phone_where", place=words.say(f"place_{scene.place}"), light=words.say(f"light_{scene.light}"))
    return words.say("phone_when_where", when=scene.when, where=spot) if scene.when else spot


def others(pack: Pack, scene: Scene, words: Words) -> str:
    """Return who else is there."""
    names = [pack.people[other].name for other in scene.others]
    return words.say("phone_others", n=len(names), names=words.listed(names)) if names else ""


def paragraphs(text: str) -> tuple[str, ...]:
    """Return a text part by part."""
    return tuple(part for part in text.split("\n\n") if part.strip())


def lag_class(scene: Scene) -> str:
    """Return the name under which the style sheet holds a page back for that long; no script is needed for it."""
    steps = -(-scene.lag // _LAG_STEP)
    return f"lag lag-{steps}" if steps else ""


def choices(scene: Scene, words: Words) -> tuple[Button, ...]:
    """Return a scene's choices; the chip says in a sign what a screen reader hears in words."""
    return tuple(_choice(choice, words) for choice in scene.choices)


def table(pack: Pack, view: View, words: Words) -> Table:
    """Lay out a board of any kind."""
    groups: dict[str, list[Thing]] = {}
    for row in view.rows:
        groups.setdefault(row.group, []).append(_thing(pack, view, row, words))
    rows = {row.id for row in view.rows}
    return Table(
        said=view.said,
        meters=tuple(_meter(view, meter, words) for meter in view.meters),
        groups=tuple(
            (group_words(view, group, words) if group else "", tuple(things)) for group, things in groups.items()
        ),
        buttons=_buttons(view, words, lambda of: of not in rows),
    )


def _choice(choice: Offered, words: Words) -> Button:
    chip = said = tone = ""
    if choice.stakes is not None and choice.stakes != 0:
        key, tone = ("phone_plus", "good") if choice.stakes > 0 else ("phone_minus", "bad")
        chip = words.say("phone_chip_plus" if choice.stakes > 0 else "phone_chip_minus", n=abs(choice.stakes))
        said = words.say(key, n=abs(choice.stakes))
    return Button(
        value=choice.id, say=choice.say, note=choice.note, icon=choice.icon, chip=chip, chip_said=said, tone=tone
    )


def _meter(view: View, meter: Meter, words: Words) -> Bar:
    title = meter_words(view, meter, words)
    return Bar(title=title, value=meter.value, least=meter.least or 0, most=meter.most, text=meter.text)


def _thing(pack: Pack, view: View, row: Row, words: Words) -> Thing:
    person = pack.people.get(row.person) if row.person else None
    cells = (
        (column_words(view, at, words), cell_words(view, row, cell, words), cell.marked)
        for at, cell in enumerate(row.cells)
    )
    return Thing(
        title=row.title or (person.name if person else ""),
        text=row.text,
        value=row.value,
        icon=row.icon,
        person=person,
        marked=row.marked,
        cells=tuple(cell for cell in cells if cell[1]),
        buttons=_buttons(view, words, lambda of: of == row.id),
    )


def _buttons(view: View, words: Words, belongs: Callable[[str], bool]) -> tuple[Button, ...]:
    return tuple(
        Button(value=option.id, say=option_words(view, option, words), note=option.note, icon=option.icon)
        for option in view.options
        if belongs(option.row)
    )
