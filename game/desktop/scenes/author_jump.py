"""Where to stand next: a level, an event, the numbers and facts to stand there with."""

from dataclasses import dataclass, replace

from game.desktop.geometry import edges
from game.desktop.interact import Adjusted, Back, Happening, Pressed
from game.desktop.layout import narrow
from game.desktop.scene import Become, Context, JumpTo, Pop, Scene, Wish
from game.desktop.scenes.frame import card
from game.desktop.widgets.boxes import Column, Grow, Row
from game.desktop.widgets.chooser import Chooser
from game.desktop.widgets.controls import Button, Toggle
from game.desktop.widgets.holders import Pad
from game.desktop.widgets.label import Label
from game.desktop.widgets.widget import Widget
from game.model.ids import SCORE, FactId, LevelId, NumberId, PersonId
from game.model.pack import Number, Pack
from game.session.author.asked import asked
from game.session.author.jump import Jump, jump

_PACES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorJump(Scene):
    """A card of choosers over the story."""

    wish: Jump

    @property
    def overlay(self) -> bool:
        """The story stays in sight."""
        return True

    @property
    def focus(self) -> str:
        """Begin with the level."""
        return "jump:level"

    def build(self, ctx: Context) -> Widget:
        """Return the card."""
        pack = ctx.table.pack()
        wish = within(pack, self.wish)
        where = Column(children=(*_places(ctx, pack, wish), *_facts(ctx, pack, wish)), gap=8)
        what = Column(children=_numbers(ctx, pack, wish), gap=8)
        body: Widget = Row(children=(Grow(child=where), Grow(child=what)), gap=24, align="start")
        if narrow(ctx):
            body = Column(children=(where, what), gap=8)
        title = Label(text=ctx.say("author_jump_title"), role="h3")
        parts: tuple[Widget, ...] = (title, body)
        if not jump(pack, wish).lawful:
            parts = (title, Label(text=ctx.say("author_jump_unlawful"), role="small", colour="coral_deep"), body)
        buttons = (
            Button(key="jump:go", text=ctx.say("author_jump_go"), kind="primary", trail="arrow-right"),
            Button(key="jump:close", text=ctx.say("author_close")),
        )
        return Pad(child=card(ctx, "jump", parts, buttons=buttons, wide=1080), room=edges(0, 14))

    def on(self, happening: Happening, ctx: Context) -> Wish | None:
        """Choose, jump, or stay."""
        pack = ctx.table.pack()
        wish = within(pack, self.wish)
        match happening:
            case Adjusted(key=key, by=by):
                return _become(self, _turned(pack, wish, key.removeprefix("jump:"), by))
            case Pressed(key="jump:go"):
                return JumpTo(wish)
            case Pressed(key="jump:close") | Back():
                return Pop()
            case Pressed(key="jump:joined"):
                return _become(self, replace(wish, joined=not wish.joined))
            case Pressed(key=key) if key.startswith("jump:fact:"):
                return _become(self, replace(wish, facts=wish.facts ^ {FactId(key.removeprefix("jump:fact:"))}))
            case _:
                return None


def _become(scene: AuthorJump, wish: Jump) -> Wish:
    return Become(replace(scene, wish=wish))


def playable(pack: Pack) -> tuple[LevelId, ...]:
    """Return the levels that lie on a route, in the order in which they are played."""
    routes = sorted(pack.routes.values(), key=lambda route: -len(route.levels))
    return tuple(dict.fromkeys(level for route in routes for level in route.levels))


def within(pack: Pack, wish: Jump) -> Jump:
    """Bring a wish into a pack that may have changed since it was made."""
    level = wish.level if wish.level in playable(pack) else playable(pack)[0]
    event = wish.event if wish.event in pack.events[level] else None
    return replace(wish, level=level, event=event)


def _places(ctx: Context, pack: Pack, wish: Jump) -> tuple[Widget, ...]:
    levels, events = playable(pack), pack.levels[wish.level].events
    at = levels.index(wish.level)
    there = pack.events[wish.level][wish.event][0] + 1 if wish.event else 0
    title = events[there - 1].title if there else ctx.say("author_jump_start")
    return (
        Chooser(
            key="jump:level", name=ctx.say("author_jump_level"), shown=pack.levels[wish.level].title,
            note=ctx.say("author_jump_position", at=at + 1, of=len(levels)), first=at == 0, last=at == len(levels) - 1,
        ),
        Chooser(
            key="jump:event", name=ctx.say("author_jump_event"), shown=title, note=wish.event or "",
            first=there == 0, last=there == len(events),
        ),
        Toggle(key="jump:joined", text=ctx.say("author_jump_joined"), on=wish.joined),
    )  # fmt: skip


def _facts(ctx: Context, pack: Pack, wish: Jump) -> tuple[Widget, ...]:
    facts = asked(pack.levels[wish.level]).facts
    if not facts:
        return ()
    toggles = tuple(
        Toggle(key=f"jump:fact:{fact}", text=fact.replace("_", " "), on=fact in wish.facts) for fact in facts
    )
    return (Label(text=ctx.say("author_jump_facts"), role="name", colour="ink2"), *toggles)


def _numbers(ctx: Context, pack: Pack, wish: Jump) -> tuple[Widget, ...]:
    rows: list[Widget] = []
    for number in (pack.score, *pack.numbers.values()):
        value = wish.numbers.get(number.id, number.start)
        rows.append(_chooser(f"jump:number:{number.id}", number.title, value, number))
    for who in asked(pack.levels[wish.level]).people:
        name = ctx.say("author_jump_ties", name=pack.people[who].name)
        rows.append(_chooser(f"jump:tie:{who}", name, wish.ties.get(who, pack.people[who].tie), pack.ties))
    return tuple(rows)


def _chooser(key: str, name: str, value: int, bounds: Number) -> Widget:
    return Chooser(
        key=key, name=name, shown=str(value), note=f"{bounds.min} – {bounds.max}",  # noqa: RUF001 - from, to
        first=value <= bounds.min, last=value >= bounds.max,
    )  # fmt: skip


def _turned(pack: Pack, wish: Jump, what: str, by: int) -> Jump:
    kind, _, name = what.partition(":")
    match kind:
        case "level":
            levels = playable(pack)
            at = max(0, min(len(levels) - 1, levels.index(wish.level) + by))
            return replace(wish, level=levels[at], event=None if levels[at] != wish.level else wish.event)
        case "event":
            events = pack.levels[wish.level].events
            there = pack.events[wish.level][wish.event][0] + 1 if wish.event else 0
            to = max(0, min(len(events), there + by))
            return replace(wish, event=events[to - 1].id if to else None)
        case "number":
            number = pack.score if name == SCORE else pack.numbers[NumberId(name)]
            now = wish.numbers.get(number.id, number.start)
            return replace(wish, numbers={**wish.numbers, number.id: _moved(number, now, by)})
        case _:
            who = PersonId(name)
            now = wish.ties.get(who, pack.people[who].tie)
            return replace(wish, ties={**wish.ties, who: _moved(pack.ties, now, by)})


def _moved(number: Number, now: int, by: int) -> int:
    """Go some forty paces from one end to the other, on round numbers."""
    span = number.max - number.min
    pace = next((each for each in (1, 2, 5, 10, 20, 50, 100) if each * _PACES >= span), max(1, span // _PACES))
    to = (now // pace + by) * pace if by > 0 or now % pace == 0 else now // pace * pace
    return max(number.min, min(number.max, to))
