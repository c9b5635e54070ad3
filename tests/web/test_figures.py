"""Figures come from a process of their own, in bounded time, and failures in one sentence."""

import asyncio
import subprocess
import sys

import pytest
from fakes.cohorts import mixed, played

from game.analysis.cohort import cohort
from game.content.words import load_words
from game.web import figures as module
from game.web.figures import SIZES, FiguresError, figures, figures_now, power_table, powers


def test_the_other_process_says_what_this_one_would() -> None:
    people = [*played(6), *mixed(10, arm=1)]

    assert figures_now(people, seed=7, confirmed=True) == cohort(people, seed=7, confirmed=True)


def test_the_server_never_imports_what_the_other_process_does() -> None:
    asked = "import sys, game.web.figures, game.web.charts, game.web.report, game.web.export; print(*sys.modules)"

    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert {"scipy", "numpy"} & set(found.stdout.split()) == set()


def test_who_computes_too_long_is_ended() -> None:
    with pytest.raises(FiguresError) as raised:
        figures_now(mixed(6), seed=1, seconds=0.01)

    assert load_words().say(raised.value.key)


def test_what_goes_wrong_there_is_one_sentence_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "line_of", lambda _: (0, "no entry"))

    with pytest.raises(FiguresError) as raised:
        figures_now(mixed(6), seed=1)

    assert "\n" not in load_words().say(raised.value.key, why=raised.value.why)


def test_a_facilitator_is_told_beforehand_what_a_room_would_notice() -> None:
    table = power_table(((15, 1, 0.5), (25, 2, 0.5)))

    assert [(each.n, each.arms) for each in table] == [(15, 1), (25, 2)]
    assert all(0 < each.power < 1 for each in table)
    assert len(SIZES) == len(set(SIZES)) == 13


def test_a_server_goes_on_while_it_waits() -> None:
    beats = 0

    async def serve() -> None:
        nonlocal beats
        asked = asyncio.gather(figures(mixed(6), seed=1), powers(((8, 1, 0.5),)))
        while not asked.done():
            beats += 1
            await asyncio.sleep(0.01)
        room, table = await asked
        assert room == cohort(mixed(6), seed=1)
        assert [each.n for each in table] == [8]

    asyncio.run(serve())
    assert beats > 5
