"""Playing a circle: turn to a friend, do something to them, and see what they do back.

The pull of each friend is the one that every answer brings under friends' pull (`game.rules.friends`), so that the
graph never shows another number than the score will feel.
"""

from collections.abc import Iterator, Mapping

from game.model.board import BoardKind, Cell, Marks, Meter, Option, Row, View
from game.model.boards.circle import Circle, CircleBack, CircleFriend, Deed
from game.model.event import Effects
from game.model.framing import Stance
from game.model.ids import SCORE, MoveId, PersonId
from game.rules.amounts import clamp
from game.rules.boards.craft import Craft, Played, Sitting
from game.rules.friends import pulls
from game.rules.needs import holds

DONE = MoveId("done")
_AT, _DEEDS, _SEE = "at", "deeds", "see"
_ICONS = {
    Deed.LOOK: "magnifying-glass",
    Deed.TALK: "chats-circle",
    Deed.REBUKE: "megaphone",
    Deed.HIDE: "eye-slash",
    Deed.DROP: "user-minus",
}


def start(sitting: Sitting[Circle]) -> Marks:
    """Nobody is turned to."""
    del sitting
    return {}


def view(sitting: Sitting[Circle]) -> View:
    """Show who is in the circle, which way each of them pulls, and what can be done to the one turned to."""
    asked = _pulls(sitting)
    rows = tuple(_row(sitting, friend, asked.get(friend.person, 0)) for friend in _near(sitting))
    left = sitting.board.deeds - sitting.mark(_DEEDS)
    sum_of = sum(asked.get(friend.person, 0) for friend in _near(sitting))
    done = Option(id=DONE, verb="done", stance=Stance.OWN, last=True)
    return View(
        kind=BoardKind.CIRCLE,
        board=sitting.board.id,
        options=(*_deeds(sitting, asked), *_turns(sitting, asked), done) if left > 0 and rows else (done,),
        columns=("tie", "pull"),
        rows=rows,
        meters=(
            Meter(id="pull", value=sum_of, text=_signed(sum_of)),
            Meter(id="deeds", value=max(0, left), least=0, most=sitting.board.deeds),
        ),
    )


def play(sitting: Sitting[Circle], option: Option) -> Played:
    """Turn to somebody or away, or do something to them; then, perhaps, one of the friends does something too."""
    if option.last:
        return _answered(sitting, dict(sitting.marks), None, "")
    verb, _, who = option.id.partition("_")
    friend = next(one for one in sitting.board.friends if one.person == who)
    if verb == _SEE:
        place = sitting.board.friends.index(friend) + 1
        return Played(marks={**sitting.marks, _AT: 0 if sitting.mark(_AT) == place else place})
    deed = Deed(verb)
    move = friend.moves[deed]
    marks = {**sitting.marks, _did(deed, friend.person): 1, _DEEDS: sitting.mark(_DEEDS) + 1}
    effects = _both(move.effects, _gone(sitting, friend.person)) if deed is Deed.DROP else move.effects
    return _answered(sitting, marks, effects, move.reply)


def tallies(sitting: Sitting[Circle]) -> Mapping[str, int]:
    """Count each deed, each deed suffered, and the friends that are left."""
    people = [friend.person for friend in sitting.board.friends]
    done = {str(deed): sum(sitting.mark(_did(deed, who)) for who in people) for deed in Deed}
    suffered = {f"back_{deed}": sum(sitting.mark(_by(deed, who)) for who in people) for deed in Deed}
    return done | suffered | {"friends": len(_near(sitting))}


def _near(sitting: Sitting[Circle]) -> list[CircleFriend]:
    """Return those who are still in the circle."""
    ties = sitting.at.ties
    return [friend for friend in sitting.board.friends if ties.get(friend.person, 0) > 0]


def _pulls(sitting: Sitting[Circle]) -> dict[PersonId, int]:
    at = sitting.at
    return dict(pulls(sitting.pack, score=at.score, ties=at.ties, their_score=at.their_score))


def _turned_to(sitting: Sitting[Circle], friend: CircleFriend) -> bool:
    at = sitting.mark(_AT)
    return at > 0 and sitting.board.friends[at - 1] is friend


def _row(sitting: Sitting[Circle], friend: CircleFriend, pull: int) -> Row:
    """One friend: the tie, the pull, then a mark for each deed that was done to them or by them."""
    who = friend.person
    hidden = sitting.mark(_did(Deed.HIDE, who))
    done = [Cell(icon=_ICONS[deed]) for deed in Deed if sitting.mark(_did(deed, who))]
    suffered = [Cell(icon=_ICONS[deed], marked=True) for deed in Deed if sitting.mark(_by(deed, who))]
    looked = sitting.mark(_did(Deed.LOOK, who))
    return Row(
        id=who,
        title=sitting.pack.people[who].name,
        person=who,
        group="hidden" if hidden else "lifts" if pull > 0 else "drags" if pull < 0 else "level",
        value=sitting.at.their_score.get(who) if looked else None,
        cells=(Cell(value=sitting.at.ties[who]), Cell(text=_signed(pull), value=pull), *done, *suffered),
        marked=_turned_to(sitting, friend),
    )


def _deeds(sitting: Sitting[Circle], asked: Mapping[PersonId, int]) -> Iterator[Option]:
    """Yield what can be done to the one turned to: each deed once."""
    for friend in _near(sitting):
        if not _turned_to(sitting, friend):
            continue
        name = sitting.pack.people[friend.person].name
        for deed in _open(sitting, friend):
            yield Option(
                id=MoveId(f"{deed}_{friend.person}"),
                verb=deed,
                note=friend.moves[deed].note,
                icon=_ICONS[deed],
                row=friend.person,
                who=name,
                stance=Stance.ALONG if deed is Deed.REBUKE and asked.get(friend.person, 0) < 0 else None,
            )


def _turns(sitting: Sitting[Circle], asked: Mapping[PersonId, int]) -> Iterator[Option]:
    """Yield whom one can turn to; the app likes to see one turn to those who drag."""
    for friend in _near(sitting):
        here = _turned_to(sitting, friend)
        wanted = asked.get(friend.person, 0) < 0 and Deed.REBUKE in _open(sitting, friend)
        yield Option(
            id=MoveId(f"{_SEE}_{friend.person}"),
            verb="away" if here else _SEE,
            row=friend.person,
            who=sitting.pack.people[friend.person].name,
            stance=Stance.ALONG if wanted and not here else None,
        )


def _open(sitting: Sitting[Circle], friend: CircleFriend) -> list[Deed]:
    return [
        deed
        for deed in Deed
        if deed in friend.moves
        and not sitting.mark(_did(deed, friend.person))
        and holds(sitting.pack, sitting.at, friend.moves[deed].needs)
    ]


def _answered(sitting: Sitting[Circle], marks: dict[str, int], effects: Effects | None, text: str) -> Played:
    """Let the first friend for whom it is due do something back, on what the deed has made of the scores."""
    for friend in _near(sitting):
        tie = sitting.at.ties[friend.person] + (effects.ties.get(friend.person, 0) if effects else 0)
        for at, back in enumerate(friend.back):
            fired = f"back_{friend.person}_{at}"
            if tie > 0 and not sitting.mark(fired) and _due(sitting, friend, back, marks, effects):
                caused = back.effects
                if back.deed is Deed.DROP:
                    caused = _both(caused, _gone(sitting, friend.person))
                now = {**marks, fired: 1, _by(back.deed, friend.person): 1}
                said = f"{text} {back.text}" if text else back.text
                return Played(marks=now, effects=_both(effects, caused), text=said)
    return Played(marks=marks, effects=effects, text=text)


def _due(
    sitting: Sitting[Circle], friend: CircleFriend, back: CircleBack, marks: Marks, effects: Effects | None
) -> bool:
    if back.after is not None and not marks.get(_did(back.after, friend.person), 0):
        return False
    if not back.below:
        return True
    bounds, who = sitting.pack.score, friend.person
    mine = sitting.at.score + (effects.add.get(SCORE, 0) if effects else 0)
    theirs = sitting.at.their_score.get(who, 0) + (effects.their_score.get(who, 0) if effects else 0)
    return clamp(theirs, bounds.min, bounds.max) - clamp(mine, bounds.min, bounds.max) > back.below


def _gone(sitting: Sitting[Circle], who: PersonId) -> Effects:
    """Return what ends a tie, whatever else moves it at the same time."""
    return Effects(ties={who: 2 * (sitting.pack.ties.min - sitting.pack.ties.max)})


def _both(one: Effects | None, other: Effects | None) -> Effects | None:
    """Return two effects as one."""
    if one is None or other is None:
        return one or other
    return Effects(
        add={name: one.add.get(name, 0) + other.add.get(name, 0) for name in {**one.add, **other.add}},
        ties={name: one.ties.get(name, 0) + other.ties.get(name, 0) for name in {**one.ties, **other.ties}},
        their_score={
            name: one.their_score.get(name, 0) + other.their_score.get(name, 0)
            for name in {**one.their_score, **other.their_score}
        },
        set=(*one.set, *other.set),
        clear=(*one.clear, *other.clear),
        join=one.join if other.join is None else other.join,
    )


def _did(deed: Deed, who: PersonId) -> str:
    return f"{deed}_{who}"


def _by(deed: Deed, who: PersonId) -> str:
    return f"by_{deed}_{who}"


def _signed(number: int) -> str:
    return f"+{number}" if number > 0 else f"\N{MINUS SIGN}{-number}" if number < 0 else "0"


CRAFT = Craft(start=start, view=view, play=play, tallies=tallies)
