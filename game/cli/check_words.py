"""`check --words`: how much there is to read on every route, against its budget, and for what age."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from game.cli.progress import watched
from game.cli.reading_age import AIM, ENOUGH, MOST, Syllables, installed, reading_age, syllables
from game.content.words import Words
from game.model.ids import LevelId
from game.model.pack import Pack
from game.session.lengths import RouteLength, length, number_of_ways, ways
from game.session.reading import Passage, count

_HARDEST: Final = 3
_OPENING: Final = 60  # characters of a passage that make it known again


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One route of a pack as it was read; the ages are empty where syllables cannot be counted."""

    path: Path
    pack: str
    length: RouteLength
    age: float | None
    ages: dict[LevelId, float]
    hardest: tuple[tuple[float, Passage], ...]

    @property
    def fine(self) -> bool:
        """Tell whether the budget is kept and no level is written for older readers."""
        return self.length.kept and all(age <= MOST for age in self.ages.values())


def read_through(path: Path, pack: Pack, words: Words) -> list[Read]:
    """Read every route of a pack on many ways."""
    of = syllables() if installed() else None
    found = []
    for route in pack.routes:
        doing = words.say("check_words_doing", route=route)
        taken = list(watched(ways(pack, route), of=number_of_ways(), doing=doing))
        found.append(_read(path, pack, length(pack, route, taken), of))
    return found


def words_text(read: Sequence[Read], words: Words) -> str:
    """Tell it for people."""
    lines = [line for one in read for line in _lines(one, words)]
    if read and not installed():
        lines.append(words.say("check_words_install"))
    return "\n".join(lines)


def words_json(read: Sequence[Read]) -> list[dict[str, object]]:
    """Return the same for programs."""
    return [
        {
            "path": str(one.path),
            "route": one.length.route,
            "budget": one.length.budget,
            "fine": one.fine,
            **asdict(one.length.whole),
            "reading_age": _rounded(one.age),
            "levels": [
                {"level": level, **asdict(size), "reading_age": _rounded(one.ages.get(level))}
                for level, size in one.length.levels.items()
            ],
            "hardest": [{"reading_age": _rounded(age), "level": each.level, "text": each.text}
                        for age, each in one.hardest],
        }
        for one in read
    ]  # fmt: skip


def _read(path: Path, pack: Pack, found: RouteLength, of: Syllables | None) -> Read:
    told = [one for one in found.read if one.told]
    if of is None:
        return Read(path=path, pack=pack.title, length=found, age=None, ages={}, hardest=())
    ages = {level: reading_age((one.text for one in told if one.level == level), of) for level in found.levels}
    hard = [(reading_age((one.text,), of), one) for one in told if count(one.text) >= ENOUGH]
    hard.sort(key=lambda each: (-each[0], each[1].text))
    whole = reading_age((one.text for one in told), of)
    return Read(path=path, pack=pack.title, length=found, age=whole, ages=ages, hardest=tuple(hard[:_HARDEST]))


def _lines(one: Read, words: Words) -> list[str]:
    size = one.length.whole
    key = "check_words_route" if one.length.budget else "check_words_route_free"
    told = words.say(
        key, pack=one.pack, route=one.length.route, most=size.most, middle=size.middle, budget=one.length.budget
    )
    lines = [told + _aged(one.age, words)]
    for level, part in one.length.levels.items():
        told = words.say("check_words_level", level=level, most=part.most, middle=part.middle)
        lines.append(told + _aged(one.ages.get(level), words))
    lines += [
        words.say("check_words_hardest", level=each.level, age=f"{age:.0f}", text=_opening(each.text))
        for age, each in one.hardest
        if age > AIM
    ]
    if not one.length.kept:
        lines.append(words.say("check_words_over", n=size.most - one.length.budget))
    lines += [words.say("check_words_old", level=level, aim=AIM) for level, age in one.ages.items() if age > MOST]
    return lines


def _aged(age: float | None, words: Words) -> str:
    return "" if age is None else words.say("check_words_age", age=f"{age:.0f}")


def _rounded(age: float | None) -> float | None:
    return None if age is None else round(age, 1)


def _opening(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _OPENING else flat[:_OPENING].rsplit(" ", 1)[0] + " …"
