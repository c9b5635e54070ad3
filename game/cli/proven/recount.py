"""Every figure of a mirror counted again, by other means and from nothing but the entries that it cites."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

from game.model.entry import Answered, Entry, Predicted
from game.model.finding import Contrast, Finding, Mirror
from game.model.framing import Framing, Stance

_SHIFTS = {
    (Stance.OWN, Stance.ALONG): "tally_moved_along",
    (Stance.ALONG, Stance.OWN): "tally_moved_back",
    (Stance.OWN, Stance.OWN): "tally_unchanged",
    (Stance.ALONG, Stance.ALONG): "tally_no_room",
}


def findings(page: Mirror) -> Iterator[Finding]:
    """Walk every figure of a page."""
    for contrast in page.contrasts:
        yield contrast.headline
        yield from contrast.tally
        yield contrast.footnote
    yield page.noise
    if page.prediction is not None:
        yield page.prediction
    yield from page.always


def miscounts(page: Mirror, entries: Sequence[Entry]) -> Iterator[str]:
    """Return every figure that its own citations do not bear out."""
    for finding in findings(page):
        if list(finding.cites) != sorted(set(finding.cites)) or not all(0 <= at < len(entries) for at in finding.cites):
            yield f"{finding.kind} cites {finding.cites}"
            return
    for contrast in page.contrasts:
        yield from _contrast_miscounts(contrast, entries)
    yield from _noise_miscounts(page.noise, entries)
    if page.prediction is not None:
        yield from _guess_miscounts(page.prediction, entries)
    yield from _always_miscounts(page, entries)


def _contrast_miscounts(contrast: Contrast, entries: Sequence[Entry]) -> Iterator[str]:
    head = contrast.headline
    count = _kinds(head, entries, contrast.framing)
    again = {
        "along": count["tally_moved_along"],
        "back": count["tally_moved_back"],
        "same": count["tally_unchanged"],
        "room": count["tally_moved_along"] + count["tally_unchanged"],
        "changed": count["tally_moved_along"] + count["tally_moved_back"],
        "pairs": count.total(),
    }
    if count["tally_apart"] or any(head.numbers[name] != number for name, number in again.items()):
        yield f"{contrast.framing}: the headline {dict(head.numbers)} counts as {again}"
    for finding in contrast.tally:
        if _kinds(finding, entries, contrast.framing) != Counter({finding.kind: int(finding.numbers["n"])}) - Counter():
            yield f"{contrast.framing}: {finding.kind} is not what it cites"
    if contrast.footnote.cites != head.cites or contrast.footnote.numbers["p"] != _tried(again["along"], again["back"]):
        yield f"{contrast.framing}: the footnote does not follow from the headline's answers"


def _kinds(finding: Finding, entries: Sequence[Entry], framing: Framing) -> Counter[str]:
    """Pair the cited answers by family and name what happened; a loose or foreign answer spoils the count."""
    families: dict[str, dict[Framing, Stance | None]] = {}
    for at in finding.cites:
        entry = entries[at]
        if not isinstance(entry, Answered) or entry.control:
            return Counter({"foreign": 1})
        families.setdefault(entry.family, {})[entry.framing] = entry.stance
    if 2 * len(families) != len(finding.cites) or any(
        set(two) != {Framing.BEFORE, framing} for two in families.values()
    ):
        return Counter({"loose": 1})
    return Counter(
        _SHIFTS.get((before, under), "tally_apart")  # type: ignore[arg-type]  # a skip is no key, and that is meant
        for before, under in ((two[Framing.BEFORE], two[framing]) for two in families.values())
    )


def _tried(along: int, back: int) -> float:
    """Flip every move in every way, one by one, where the page uses a formula."""
    ends = [abs(sum(flips)) for flips in product((1, -1), repeat=along + back)]
    return sum(end >= abs(along - back) for end in ends) / len(ends)


def _noise_miscounts(noise: Finding, entries: Sequence[Entry]) -> Iterator[str]:
    cited = [entry for at in noise.cites if isinstance(entry := entries[at], Answered) and entry.control]
    first = {entry.family: entry.stance for entry in cited if entry.framing is Framing.BEFORE}
    later = [entry for entry in cited if entry.framing is not Framing.BEFORE]
    again = sum(entry.stance is not first.get(entry.family) for entry in later), len(later)
    told = noise.numbers["changed"], noise.numbers["pairs"]
    if told != again or len(cited) != len(noise.cites) or any(entry.stance is None for entry in cited):
        yield f"the noise {told} counts as {again}"


def _guess_miscounts(guess: Finding, entries: Sequence[Entry]) -> Iterator[str]:
    cited = [entries[at] for at in guess.cites]
    guesses = [entry.changed for entry in cited if isinstance(entry, Predicted)]
    stances: dict[str, set[Stance | None]] = {}
    for entry in cited:
        if isinstance(entry, Answered):
            stances.setdefault(entry.family, set()).add(entry.stance)
    changed = sum(len(each) > 1 for each in stances.values())
    if guesses != [guess.numbers["predicted"]] or changed != guess.numbers["measured"]:
        yield f"the guess {dict(guess.numbers)} counts as {guesses} and {changed}"


def _always_miscounts(page: Mirror, entries: Sequence[Entry]) -> Iterator[str]:
    for finding in page.always:
        cited = [entries[at] for at in finding.cites]
        if finding.kind == "mostly_noise" and len(cited) != 2 * finding.numbers["n"]:
            yield "the number of questions is not what it cites"
        outside = [e for e in cited if isinstance(e, Answered) and e.score_shown and not e.joined]
        if finding.kind == "as_assigned" and not len(cited) == len(outside) == finding.numbers["n"]:
            yield "the answers without having joined are not what it cites"
