"""`bots`: many runs by scripted players, so that an author sees where a pack leads before anybody plays it."""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import fmean

from game.analysis.mirror import mirror
from game.cli.progress import watched
from game.cli.which import open_pack, pack_folder, pick_route
from game.content.words import Words, load_words
from game.model.entry import Answered, Chose, Ended, Entry
from game.model.ids import RouteId
from game.model.pack import Pack
from game.session.bots import BOTS, Bot
from game.session.play import play_bot


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """Where one bot's runs of one route ended up; counts by name, the score in its bounds."""

    bot: str
    route: str
    runs: int
    endings: dict[str, int]
    tiers: dict[str, int]
    score_least: int
    score_mean: float
    score_most: int
    headlines: dict[str, int]


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    words = load_words()
    parser = subparsers.add_parser("bots", help=words.say("cli_bots_help"), description=words.say("cli_bots_more"))
    parser.add_argument("pack", nargs="?", metavar="PACK", help=words.say("cli_play_pack"))
    parser.add_argument("-n", type=_at_least_one, default=50, metavar="N", help=words.say("cli_bots_n"))
    parser.add_argument("--route", metavar="ROUTE", help=words.say("cli_bots_route"))
    parser.add_argument("--seed", type=int, default=1, metavar="N", help=words.say("cli_bots_seed"))
    parser.add_argument("--json", action="store_true", help=words.say("cli_json"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play and count."""
    words = load_words()
    pack = open_pack(pack_folder(args.pack, words), words)
    routes = [pick_route(pack, args.route, words)] if args.route else list(pack.routes)
    counted = [
        rates(pack, route, name, BOTS[name], seeds=range(args.seed, args.seed + args.n), words=words)
        for route in routes
        for name in BOTS
    ]
    if args.json:
        print(json.dumps([asdict(one) for one in counted], ensure_ascii=False, indent=1))
    else:
        print("\n\n".join(_told(pack, one, words) for one in counted))
    return 0


def rates(pack: Pack, route: RouteId, name: str, bot: Bot, *, seeds: Sequence[int], words: Words) -> Rates:
    """Play one bot with many seeds and count where it ended up."""
    endings: Counter[str] = Counter()
    tiers: Counter[str] = Counter()
    headlines: Counter[str] = Counter()
    scores: list[int] = []
    doing = words.say("cli_bots_doing", bot=name, route=route)
    for seed in watched(seeds, of=len(seeds), doing=doing):
        record = play_bot(pack, route=route, seed=seed, bot=bot)
        entries = [entry for turn in record.turns for entry in turn.entries]
        endings.update(str(entry.ending or "none") for entry in entries if isinstance(entry, Ended))
        tiers[_highest_tier(pack, entries)] += 1
        scores.append(_last_score(pack, entries))
        if pack.routes[route].mirror:
            headlines[mirror(entries).contrasts[0].headline.kind] += 1
    return Rates(
        bot=name,
        route=route,
        runs=len(seeds),
        endings=dict(endings),
        tiers=dict(tiers),
        score_least=min(scores),
        score_mean=round(fmean(scores), 1),
        score_most=max(scores),
        headlines=dict(headlines),
    )


def _highest_tier(pack: Pack, entries: Sequence[Entry]) -> str:
    rank = {tier.id: tier.at for tier in pack.tiers}
    held = {entry.tier_after for entry in entries if isinstance(entry, Answered | Chose)}
    return max((tier for tier in held if tier is not None), key=lambda tier: rank[tier], default="none")


def _last_score(pack: Pack, entries: Sequence[Entry]) -> int:
    after = [entry.score_after for entry in entries if isinstance(entry, Answered | Chose)]
    return after[-1] if after else pack.score.start


def _told(pack: Pack, one: Rates, words: Words) -> str:
    lines = [
        words.say("cli_bots_head", bot=one.bot, route=pack.routes[RouteId(one.route)].title, n=one.runs),
        words.say("cli_bots_endings", counts=_counts(one.endings)),
        words.say("cli_bots_tiers", counts=_counts(one.tiers)),
        words.say("cli_bots_score", least=one.score_least, mean=one.score_mean, most=one.score_most),
    ]
    if one.headlines:
        lines.append(words.say("cli_bots_headlines", counts=_counts(one.headlines)))
    return "\n".join(lines)


def _counts(counts: dict[str, int]) -> str:
    total = sum(counts.values())
    return ", ".join(f"{name} {100 * n / total:.0f} %" for name, n in sorted(counts.items(), key=lambda one: -one[1]))


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number
