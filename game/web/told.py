"""A figure in words: what we saw, what we cannot tell, and what is not shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.words import Words
from game.model.cohort import Figure, Guess, Kind, Noise, Under, Verdict
from game.model.framing import Framing

MINUS = "\N{MINUS SIGN}"
_RARE, _OFTEN = 0.001, 0.0095


def of_hundred(number: float | None) -> str:
    """Write a share of answers as so many of 100; a minus is a real minus, and there is no negative nought."""
    rounded = round(100 * (number or 0))
    return f"{MINUS}{-rounded}" if rounded < 0 else str(rounded)


def one_place(number: float | None) -> str:
    """Write a mean count to a tenth."""
    return f"{number or 0:.1f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Says figures; an arm without a score has chapters where the others have framings."""

    words: Words
    scored: bool = True

    def name(self, framing: Framing) -> str:
        """Return what a chapter is called on a line of its own."""
        return self.words.say(f"room_{'framing' if self.scored else 'chapter'}_title_{framing}")

    def under(self, under: Under) -> tuple[str, ...]:
        """Say everything about one comparison: the sentence first, the people, the test, what is missing."""
        lost = under.incomplete
        counts = {"room_apart": lost.apart, "room_missing": lost.missing, "room_absent": lost.people}
        said = list(self.shift(under.shift, under.framing))
        said += [self.words.say(key, n=n) for key, n in counts.items() if n]
        return tuple(said)

    def shift(self, figure: Figure, framing: Framing) -> Iterator[str]:
        """Say a shift of people against their own first answers."""
        yield self.sentence(figure, framing)
        if figure.kind in (Kind.FEW, Kind.WITHHELD):
            return
        yield self._people(figure)
        if figure.along.low is not None:
            yield self.words.say(
                "room_people_range", percent=of_hundred(figure.along.people / figure.n),
                low=of_hundred(figure.along.low), high=of_hundred(figure.along.high),
            )  # fmt: skip
        yield from self.small_print(figure)
        yield self.words.say("room_counted", n=figure.pairs, along=figure.moved_along, back=figure.moved_back)

    def sentence(self, figure: Figure, framing: Framing) -> str:
        """Say the one sentence of a shift."""
        named = self.words.say(f"room_framing_{framing}") if self.scored else self.words.say("room_chapter")
        return self._sentence(figure, "room_say", "room_counts", framing=named)

    def watched(self, difference: Figure) -> Iterator[str]:
        """Say what being watched made of it."""
        yield self._sentence(difference, "room_watch", "room_watch_counts")
        yield from self.small_print(difference)

    def arms(self, difference: Figure) -> Iterator[str]:
        """Say what the version with a score made of it."""
        yield self._sentence(difference, "room_arms", "room_arms_counts")
        yield from self.small_print(difference)

    def guess(self, guess: Guess) -> Iterator[str]:
        """Say what people thought of themselves."""
        gap = guess.gap
        if gap.kind in (Kind.FEW, Kind.WITHHELD):
            yield self.words.say(f"room_say_{gap.kind}")
            return
        if guess.predicted is not None:
            yield self.words.say(
                "room_guess", predicted=one_place(guess.predicted), measured=one_place(guess.measured),
                questions=one_place(guess.questions).removesuffix(".0"),
            )  # fmt: skip
        yield self.words.say(
            "room_guess_people", less=gap.back.people, right=gap.unchanged.people, more=gap.along.people
        )
        if guess.room_gap is not None:
            yield from self._of_the_room(guess, guess.room_gap)

    def noise(self, noise: Noise) -> Iterator[str]:
        """Say how much moved where nothing was at stake."""
        if noise.control is not None and noise.measured is not None and self.scored:
            yield self.words.say("room_noise", control=of_hundred(noise.control), measured=of_hundred(noise.measured))

    def small_print(self, figure: Figure) -> Iterator[str]:
        """Say the test, and what to be careful of."""
        p = figure.p if figure.adjusted is None else figure.adjusted
        if p is not None and figure.verdict is not Verdict.ALIKE:
            yield self.words.say("room_test" if figure.adjusted is None else "room_test_holm", p=self.chance(p))
        if figure.rough:
            yield self.words.say("room_rough")
        if figure.unanimous:
            yield self.words.say("room_unanimous")

    def chance(self, p: float) -> str:
        """Say a p as how often chance alone gets this far, never as nought."""
        if p < _RARE:
            return self.words.say("room_chance_rarely")
        if p < _OFTEN:
            return self.words.say("room_chance_seldom", n=round(1000 * p))
        return self.words.say("room_chance_often", n=round(100 * p))

    def _of_the_room(self, guess: Guess, gap: Figure) -> Iterator[str]:
        if guess.room is not None:
            yield self.words.say("room_guess_room", room=one_place(guess.room), measured=one_place(guess.measured))
        yield self.words.say(
            "room_guess_room_people", less=gap.back.people, right=gap.unchanged.people, more=gap.along.people
        )

    def _people(self, figure: Figure) -> str:
        return self.words.say(
            "room_people_moved",
            n=figure.n,
            along=figure.along.people,
            back=figure.back.people,
            unchanged=figure.unchanged.people,
        )

    def _sentence(self, figure: Figure, whole: str, counts: str, **named: str) -> str:
        if figure.kind in (Kind.FEW, Kind.WITHHELD):
            return self.words.say(f"room_say_{figure.kind}")
        if figure.kind is Kind.COUNTS:
            return self.words.say(f"{counts}_{figure.verdict}")
        middle, low, high = figure.mean, figure.low, figure.high
        if figure.verdict is Verdict.BACK:  # these sentences say "fewer", so the numbers turn around
            middle, low, high = -(middle or 0), -(high or 0), -(low or 0)
        return self.words.say(
            f"{whole}_{figure.verdict}", mean=of_hundred(middle), low=of_hundred(low), high=of_hundred(high), **named
        )
