"""Scripted players, and what the mirror must say about them: worked out from their scripts alone."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

from game.analysis.mirror import mirror
from game.model.action import Action, Choose, Predict, Skip
from game.model.finding import Contrast, Mirror
from game.model.framing import Framing, Stance
from game.model.ids import FamilyId, RouteId
from game.model.item import FamilyKind
from game.model.offer import Offer, Question, Scene
from game.model.pack import Pack
from game.model.record import Record
from game.model.state import State
from game.rules.chance import pick
from game.session.bots import own
from game.session.play import play_bot

_SCORED = (Framing.SCORE, Framing.FRIENDS, Framing.REQUIRED)
_KINDS = {"own along": "along", "along own": "back", "own own": "same", "along along": "no_room"}


class Script(Protocol):
    """What a player answers to a kind of question under a framing, whatever the item; None is a skip."""

    def __call__(self, seed: int, family: FamilyId, framing: Framing, *, control: bool) -> Stance | None:
        """Answer."""
        ...


def _always_along(seed: int, family: FamilyId, framing: Framing, *, control: bool) -> Stance:  # noqa: ARG001
    return Stance.A if control else Stance.ALONG


def _always_own(seed: int, family: FamilyId, framing: Framing, *, control: bool) -> Stance:  # noqa: ARG001
    return Stance.B if control else Stance.OWN


def _changes_under_score(seed: int, family: FamilyId, framing: Framing, *, control: bool) -> Stance:  # noqa: ARG001
    if control:
        return Stance.A
    return Stance.ALONG if framing in _SCORED else Stance.OWN


def _changes_back(seed: int, family: FamilyId, framing: Framing, *, control: bool) -> Stance:  # noqa: ARG001
    if control:
        return Stance.B
    return Stance.OWN if framing in _SCORED else Stance.ALONG


def _coin(seed: int, family: FamilyId, framing: Framing, *, control: bool) -> Stance:
    """Toss for each answer, but stay consistent where nothing is at stake."""
    if control:
        return Stance.A
    return (Stance.ALONG, Stance.OWN)[pick(seed, "proof", family, framing, n=2)]


def _anything(seed: int, family: FamilyId, framing: Framing, *, control: bool) -> Stance | None:
    """Toss for everything, skips and controls included."""
    sides = (Stance.A, Stance.B, None) if control else (Stance.ALONG, Stance.OWN, None)
    return sides[(0, 0, 0, 1, 1, 1, 2)[pick(seed, "proof", family, framing, n=7)]]


PLAYERS: Mapping[str, Script] = MappingProxyType(
    {
        "always along": _always_along,
        "always own": _always_own,
        "changes under the score": _changes_under_score,
        "changes back": _changes_back,
        "coin": _coin,
        "anything, with skips": _anything,
    }
)
"""All scripted players by name."""


def play_script(pack: Pack, route: RouteId, seed: int, script: Script) -> Record:
    """Play a script through the rules, as a person would: by the choices on the screen, in their order there."""

    def player(offered: Offer, state: State, seed: int) -> Action:
        if isinstance(offered, Question):
            return Predict(changed=_guess(seed, offered.families))
        if not isinstance(offered, Scene) or offered.family is None:
            return own(offered, state, seed)
        stance = script(seed, offered.family, offered.framing, control=offered.control)
        meant = [choice.id for choice in offered.choices if choice.stance is stance]
        return Skip() if stance is None else Choose(choice=meant[0])

    return play_bot(pack, route=route, seed=seed, bot=player)


def untruths(pack: Pack, route: RouteId, seed: int, script: Script) -> Iterator[str]:
    """Play a script and return every statement of its mirror that the script contradicts."""
    record = play_script(pack, route, seed, script)
    page = mirror([entry for turn in record.turns for entry in turn.entries])
    later = [framing for framing in _framings(pack, route) if framing is not Framing.BEFORE]
    if [contrast.framing for contrast in page.contrasts] != later:
        yield f"the contrasts are {[contrast.framing.value for contrast in page.contrasts]}"
    for contrast in page.contrasts:
        yield from _contrast_untruths(contrast, _did(pack, seed, script, contrast.framing))
    yield from _noise_untruths(page, pack, seed, script, later)
    yield from _guess_untruths(page, _did(pack, seed, script, Framing.SCORE), seed)


def _contrast_untruths(contrast: Contrast, did: Counter[str]) -> Iterator[str]:
    told = tuple(finding.numbers["n"] for finding in contrast.tally)
    if told != (meant := tuple(did[kind] for kind in ("along", "back", "same", "no_room", "apart"))):
        yield f"{contrast.framing}: the tally says {told}, the script did {meant}"
    if contrast.headline.kind != (kind := _headline(did)):
        yield f"{contrast.framing}: the headline is {contrast.headline.kind}, the script is a case of {kind}"
    if contrast.headline.numbers["room"] != did["along"] + did["same"]:
        yield f"{contrast.framing}: the room is {contrast.headline.numbers['room']}"
    if contrast.footnote.numbers["net"] != did["along"] - did["back"]:
        yield f"{contrast.framing}: the net move is {contrast.footnote.numbers['net']}"


def _headline(did: Counter[str]) -> str:
    if did["along"] + did["same"] < 3:  # noqa: PLR2004 - the proof repeats the method's number on purpose
        return "too_few_back" if did["back"] else "too_few"
    if did["along"] and did["back"]:
        return "moved_both"
    if did["along"]:
        return "moved_along"
    return "moved_back" if did["back"] else "unchanged"


def _noise_untruths(page: Mirror, pack: Pack, seed: int, script: Script, later: Sequence[Framing]) -> Iterator[str]:
    pairs = changed = 0
    for family in _families(pack, FamilyKind.CONTROL):
        first = script(seed, family, Framing.BEFORE, control=True)
        for framing in later:
            second = script(seed, family, framing, control=True)
            if first is not None and second is not None:
                pairs, changed = pairs + 1, changed + (first is not second)
    told = page.noise.numbers["changed"], page.noise.numbers["pairs"]
    if told != (changed, pairs):
        yield f"the noise is told as {told}, the script did {(changed, pairs)}"


def _guess_untruths(page: Mirror, did: Counter[str], seed: int) -> Iterator[str]:
    if page.prediction is None:
        yield "the guess is not told"
        return
    numbers = page.prediction.numbers
    meant = (_guess(seed, int(numbers["families"])), did["along"] + did["back"])
    if (told := (numbers["predicted"], numbers["measured"])) != meant:
        yield f"guessed and measured are told as {told}, they were {meant}"


def _did(pack: Pack, seed: int, script: Script, framing: Framing) -> Counter[str]:
    """Read off the script what it does between `before` and a framing."""
    did: Counter[str] = Counter()
    for family in _families(pack, FamilyKind.MEASURED):
        first, second = (script(seed, family, under, control=False) for under in (Framing.BEFORE, framing))
        did[_KINDS.get(f"{first} {second}", "apart")] += 1
    return did


def _guess(seed: int, families: int) -> int:
    return pick(seed, "proof", "guess", n=families + 1)


def _families(pack: Pack, kind: FamilyKind) -> list[FamilyId]:
    return [family.id for family in pack.families.values() if family.kind is kind]


def _framings(pack: Pack, route: RouteId) -> list[Framing]:
    found = {pack.levels[level].framing for level in pack.routes[route].levels}
    return [framing for framing in Framing if framing in found]
