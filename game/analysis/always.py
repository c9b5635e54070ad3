"""What the mirror prints whatever it found: the limits of its own figures, and that it is a score too."""

from collections.abc import Sequence

from game.analysis.pairs import cites, counted
from game.model.finding import Contrast, Finding, Pair


def always(contrasts: Sequence[Contrast], *, scored: bool = True) -> tuple[Finding, ...]:
    """Return the standing sentences; the two that depend on the run appear only where they are true.

    `same_baseline` is said when several framings are compared with the same first answers, `as_assigned` when some
    compared answers were given under a score without having joined: the comparison goes by what the world told the
    player, not by what the player made of it. A run without a score hears the true counterparts (`_plain`): it was no
    game with points, and what came second was only a chapter.
    """
    plain = "" if scored else "_plain"
    primary = [pair for contrast in contrasts if contrast.primary for pair in contrast.pairs]
    compared = [pair for contrast in contrasts for pair in counted(contrast.pairs)]
    outside = sorted(pair.under.entry for pair in compared if _outside(pair))
    said = [
        Finding(kind=f"in_a_game{plain}", numbers={}, cites=()),
        Finding(kind="mostly_noise", numbers={"n": len(primary)}, cites=cites(primary)),
        Finding(kind=f"order{plain}", numbers={}, cites=()),
    ]
    if sum(bool(contrast.pairs) for contrast in contrasts) > 1:
        said.append(Finding(kind=f"same_baseline{plain}", numbers={}, cites=()))
    if outside:
        said.append(Finding(kind="as_assigned", numbers={"n": len(outside)}, cites=tuple(outside)))
    said.append(Finding(kind="score_too", numbers={}, cites=()))
    return tuple(said)


def _outside(pair: Pair) -> bool:
    return pair.under.answer.score_shown and not pair.under.answer.joined
