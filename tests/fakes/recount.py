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
    with path.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    people: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in rows:
        net = int(row["along"]) - int(row["back"])
        people[f"{row['arm']} {row['framing']}"].append((net, int(row["pairs"])))
    return {name: figure(found) for name, found in people.items()}


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
