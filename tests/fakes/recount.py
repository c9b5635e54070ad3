"""Counts a room's figures again from its exported table alone: plain Python and SciPy, nothing of the game.

python recount.py TABLE.csv
"""

import csv
import json
import math
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from scipy import stats


def recount(path: Path) -> dict[str, Any]:
    """Return, by version and chapter, the people, the mean shift, its interval, an exact p and who moved."""
    return {f"{arm} {framing}": figure(found) for (arm, framing), found in moves(path).items()}


def apart(path: Path, one: str, other: str) -> dict[str, dict[str, float]]:
    """Return, by chapter, the mean shift of one version less that of another, with Welch's interval."""
    found = {name: [net / pairs for net, pairs in people] for name, people in moves(path).items()}
    return {framing: difference(found[one, framing], found[other, framing]) for arm, framing in found if arm == one}


def moves(path: Path) -> dict[tuple[str, str], list[tuple[int, int]]]:
    """Return, by version and chapter, everybody's net moves and pairs."""
    with path.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    people: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for row in rows:
        net = int(row["along"]) - int(row["back"])
        people[row["arm"], row["framing"]].append((net, int(row["pairs"])))
    return people


def figure(people: list[tuple[int, int]]) -> dict[str, Any]:
    """Compute one figure by the book, from everybody's net moves and pairs."""
    shifts = [net / pairs for net, pairs in people]
    n, mean = len(shifts), sum(shifts) / len(shifts)
    spread = math.sqrt(sum((shift - mean) ** 2 for shift in shifts) / (n - 1))
    reach = float(stats.t.ppf(0.975, n - 1)) * spread / math.sqrt(n)
    return {
        "n": n,
        "mean": mean,
        "low": mean - reach,
        "high": mean + reach,
        "p": flipped([round(60 * shift) for shift in shifts]),
        "along": sum(shift > 0 for shift in shifts),
        "back": sum(shift < 0 for shift in shifts),
        "pairs": sum(pairs for _, pairs in people),
    }


def difference(one: list[float], other: list[float]) -> dict[str, float]:
    """Compare two groups of people by the book."""
    sizes, means = [len(one), len(other)], [sum(one) / len(one), sum(other) / len(other)]
    parts = [
        sum((shift - mean) ** 2 for shift in shifts) / (n - 1) / n
        for shifts, mean, n in zip((one, other), means, sizes, strict=True)
    ]
    freedom = sum(parts) ** 2 / sum(part**2 / (n - 1) for part, n in zip(parts, sizes, strict=True))
    reach = float(stats.t.ppf(0.975, freedom)) * math.sqrt(sum(parts))
    mean = means[0] - means[1]
    return {"n": sum(sizes), "mean": mean, "low": mean - reach, "high": mean + reach}


def flipped(shifts: list[int]) -> float:
    """Count all ways to flip signs by what they sum to; those that end just as far count half from ten people on."""
    ways = {0: 1}
    for shift in shifts:
        more: dict[int, int] = defaultdict(int)
        for total, count in ways.items():
            more[total + shift] += count
            more[total - shift] += count
        ways = more
    reached = abs(sum(shifts))
    further = sum(count for total, count in ways.items() if abs(total) > reached)
    ties = sum(count for total, count in ways.items() if abs(total) == reached)
    half = 2 if len(shifts) >= 10 else 1
    return (further + ties / half) / float(2 ** len(shifts))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(recount(Path(sys.argv[1]))))
