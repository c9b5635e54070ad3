"""The mirror: one player against themselves, from recorded entries alone; it can say that nothing moved."""

from collections.abc import Sequence

from game.analysis.always import always
from game.analysis.findings import footnote, headline, tallies
from game.analysis.kept import kept_score
from game.analysis.noise import noise
from game.analysis.pairs import LATER, control_pairs, measured_pairs
from game.analysis.prediction import prediction
from game.model.entry import Answered, Chose, Entry
from game.model.finding import Contrast, Mirror
from game.model.framing import Framing
from game.model.ids import RunId

PRIMARY = Framing.SCORE
"""The contrast that the page leads with: the first time that anybody keeps score."""


def mirror(entries: Sequence[Entry]) -> Mirror:
    """Compute every page of the mirror.

    The primary contrast always comes first, even from an unfinished run, where it says that there is too little to
    tell; a later framing is left out when no family was asked under it.
    """
    contrasts = tuple(
        contrast for framing in LATER if (contrast := _contrast(entries, framing)).primary or contrast.pairs
    )
    controls = control_pairs(entries)
    scored = kept_score(entries)
    return Mirror(
        run=_run(entries),
        contrasts=contrasts,
        noise=noise(controls),
        control_pairs=controls,
        prediction=prediction(entries, contrasts[0].pairs),
        always=always(contrasts, scored=scored),
        scored=scored,
    )


def _contrast(entries: Sequence[Entry], framing: Framing) -> Contrast:
    pairs = measured_pairs(entries, framing)
    return Contrast(
        framing=framing,
        primary=framing is PRIMARY,
        pairs=pairs,
        headline=headline(pairs),
        tally=tallies(pairs),
        footnote=footnote(pairs),
    )


def _run(entries: Sequence[Entry]) -> RunId:
    """Return the nickname that the answers carry; a run without any has none to show yet."""
    return next((entry.run for entry in entries if isinstance(entry, Answered | Chose)), RunId(""))
