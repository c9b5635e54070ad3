"""`check --play N`: bots live in a pack, so that an author hears what nobody reaches and which way beats all others."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from game.cli.progress import watched
from game.content.words import Words
from game.model.ids import RouteId
from game.model.pack import Pack
from game.session.bots import BOTS
from game.session.fairness import Fairness, fairness
from game.session.trials import KEEN, Trials, trials

_FIRST_SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One pack after its trial; seeds run from 1, so that the same number of lives gives the same report."""

    path: Path
    pack: Pack
    routes: tuple[RouteId, ...]
    runs: int
    found: Trials
    fairness: Fairness

    @property
    def fair(self) -> bool:
        """Tell whether there is nothing to complain of."""
        return self.fairness.fair and not self.found.stuck


def try_out(path: Path, pack: Pack, runs: int, words: Words) -> Tried:
    """Let every bot live `runs` lives on every route."""
    routes = tuple(pack.routes)
    seeds = range(_FIRST_SEED, _FIRST_SEED + runs)
    of = (len(BOTS) + KEEN) * runs * len(routes)
    doing = words.say("check_play_doing", pack=pack.title)
    *_, found = watched(trials(pack, routes, seeds), of=of, doing=doing)
    return Tried(path=path, pack=pack, routes=routes, runs=runs, found=found, fairness=fairness(pack, routes, found))


def play_text(tried: Sequence[Tried], words: Words) -> str:
    """Tell what the lives came to, and what is wrong, for people."""
    return "\n\n".join("\n".join(_lines(one, words)) for one in tried)


def play_json(tried: Sequence[Tried]) -> list[dict[str, object]]:
    """Return the same for programs."""
    return [_values(one) for one in tried]


def _lines(one: Tried, words: Words) -> list[str]:
    lives = len(one.found.lives)
    lines = [words.say("check_play_head", pack=one.pack.title, n=lives, routes=len(one.routes), runs=one.runs)]
    lines += _means(one, words)
    lines += [
        words.say("check_play_way", tier=_title(one.pack, tier), n=len(way), last=_way(way[-3:]))
        for tier, way in one.found.ways.items()
    ]
    lines.append(words.say("check_play_endings", counts=_shares(one.found.endings, lives, words)))
    lines.append(words.say("check_play_rewards", counts=_shares(_titled(one), lives, words)))
    lines.append(words.say("check_play_decent", n=len(one.fairness.decent), families=words.listed(one.fairness.decent)))
    lines += [
        words.say("check_play_missed_at" if each.where else "check_play_missed", where=_place(one, each.where),
                  noun=words.say(f"check_noun_{each.noun}"), name=each.name)
        for each in (*one.fairness.missed, *one.fairness.untried)
    ]  # fmt: skip
    lines += [
        words.say("check_play_beaten", noun=words.say(f"check_noun_{each.noun}"), name=each.name, by=each.by)
        for each in one.fairness.beaten
    ]
    lines += [
        words.say("check_play_stuck", bot=each.bot, route=each.route, seed=each.seed, way=_way(each.way))
        for each in one.found.stuck
    ]
    lines.append(words.say("check_play_fair" if one.fair else "check_play_unfair"))
    return lines


def _means(one: Tried, words: Words) -> list[str]:
    titles = {number.id: number.title for number in one.pack.numbers.values()}
    own = {"ties": words.say("check_play_ties"), "said": words.say("check_play_said"), "score": one.pack.score.title}
    told = []
    for bot, mean in one.fairness.means.items():
        parts = words.listed(f"{own.get(name) or titles.get(name, name)} {value:g}" for name, value in mean.items())  # type: ignore[call-overload]
        told.append(words.say("check_play_mean", bot=bot, mean=parts))
    return told


def _titled(one: Tried) -> dict[str, int]:
    return {one.pack.rewards[name].title: one.found.rewards[name] for name in one.pack.rewards}


def _title(pack: Pack, tier: str) -> str:
    return next((each.title for each in pack.tiers if each.id == tier), tier)


def _shares(counts: dict[str, int], of: int, words: Words) -> str:
    ranked = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return words.listed(f"{name or '-'} {100 * n / of:.1f} %" for name, n in ranked)


def _way(steps: Sequence[tuple[str, str]]) -> str:
    return " → ".join(f"{where} {what}".strip() for where, what in steps)


def _place(one: Tried, where: object) -> str:
    return f"{(one.path / str(where)).as_posix()}" if where else ""


def _values(one: Tried) -> dict[str, object]:
    return {
        "path": str(one.path),
        "lives": len(one.found.lives),
        "runs": one.runs,
        "fair": one.fair,
        "means": one.fairness.means,
        "missed": [
            {"noun": each.noun, "name": each.name, "where": _place(one, each.where)} for each in one.fairness.missed
        ],
        "untried": [
            {"noun": each.noun, "name": each.name, "where": _place(one, each.where)} for each in one.fairness.untried
        ],
        "beaten": [asdict(each) for each in one.fairness.beaten],
        "decent": one.fairness.decent,
        "endings": dict(one.found.endings),
        "rewards": dict(one.found.rewards),
        "tiers": dict(one.found.tiers),
        "shortest": {tier: [list(step) for step in way] for tier, way in one.found.ways.items()},
        "stuck": [asdict(each) for each in one.found.stuck],
    }
