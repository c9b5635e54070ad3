"""The room's figures as pictures, drawn by hand in SVG: the same on the wall, in the report and on paper.

1,024 wide, so that its letters are at least 24 pixels on the smallest projector. No style attributes and no scripts:
colours come by class from charts.css, and every difference of colour is one of light and of pattern too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from game.content.words import Words
from game.model.cohort import Figure, Guess, Kind
from game.web.told import of_hundred, one_place

WIDE = 1024
LEFT, RIGHT = 290, 770  # where the axis begins and ends; names stand before it, numbers after it
ROW, HEAD, FOOT = 64, 72, 84
_SCALES = (0.2, 0.4, 0.6, 1.0)
_NARROW = 44  # a piece of a bar that is too narrow for a number


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a chart; `main` is the one that was fixed beforehand."""

    name: str
    figure: Figure
    main: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Draws; `name` keeps the ids of several charts on one page apart."""

    words: Words
    name: str

    def shifts(self, rows: Sequence[Row], kind: str = "shift") -> str:
        """Draw each row from before (a ring at 0) to its mean (a dot), with its interval as whiskers.

        Nothing where no row has a mean: rooms of fewer than ten have counts, and `moved` draws those.
        """
        if all(row.figure.mean is None for row in rows):
            return ""
        reach = _reach(row.figure for row in rows)
        bottom = HEAD + ROW * len(rows)
        parts = [*self._axis(reach, bottom)]
        for at, row in enumerate(rows):
            parts += self._shift(row, HEAD + ROW * at + ROW // 2, reach)
        return self._svg(f"chart_{kind}", bottom + FOOT, parts, [(row.name, self._value(row.figure)) for row in rows])

    def moved(self, rows: Sequence[Row]) -> str:
        """Draw who moved along, not at all on balance, and back: a bar of people for each row."""
        shown = HEAD + ROW * len(rows)
        parts = [self._hatch(), *self._legend()]
        for at, row in enumerate(rows):
            parts += self._bar(row, HEAD + ROW * at + 4)
        told = [(row.name, self._counts(row.figure)) for row in rows]
        return self._svg("chart_moved", shown + 16, parts, told)

    def guess(self, guess: Guess) -> str:
        """Draw what people thought beside what they did; nothing where there are too few."""
        if guess.predicted is None or guess.measured is None or not guess.questions:
            return ""
        parts, told = [self._hatch()], []
        bars = [("guessed", guess.predicted, "c-guessed"), ("counted", guess.measured, "c-along")]
        if guess.room is not None:
            bars.insert(1, ("guessed_room", guess.room, "c-guessed"))
        for at, (name, value, style) in enumerate(bars):
            top, width = 16 + ROW * at, (RIGHT - LEFT) * value / guess.questions
            fill = f' fill="url(#{self.name}-hatch)"' if style == "c-guessed" else ""
            said = self.words.say(
                "chart_guess_value",
                value=one_place(value),
                questions=one_place(guess.questions).removesuffix(".0"),
            )
            parts += [
                f'<rect class="c-frame" x="{LEFT}" y="{top}" width="{RIGHT - LEFT}" height="{ROW - 16}" rx="8"/>',
                f'<rect class="{style}"{fill} x="{LEFT}" y="{top}" width="{width:.1f}" height="{ROW - 16}" rx="8"/>',
                _text(LEFT - 20, top + 34, self.words.say(f"chart_{name}"), "c-name c-end"),
                _text(RIGHT + 20, top + 34, said, "c-value"),
            ]
            told.append((self.words.say(f"chart_{name}"), said))
        return self._svg("chart_guess", len(bars) * ROW + 16, parts, told)

    def _shift(self, row: Row, y: int, reach: float) -> Iterable[str]:
        figure = row.figure
        yield _text(LEFT - 20, y + 8, row.name, "c-name c-end c-main" if row.main else "c-name c-end")
        if figure.mean is None:
            yield _text(LEFT + 12, y + 8, self._value(figure), "c-quiet c-halo")
            return
        zero, at = _x(0, reach), _x(figure.mean, reach)
        yield f'<path class="c-bridge" d="M{zero:.1f} {y}H{at:.1f}"/>'
        if figure.low is not None and figure.high is not None:
            low, high = _x(figure.low, reach), _x(figure.high, reach)
            caps = "".join(f"M{end:.1f} {y - 10}v20" for end in (low, high))
            yield f'<path class="c-whisker" d="M{low:.1f} {y}H{high:.1f}{caps}"/>'
        yield f'<circle class="c-before" cx="{zero:.1f}" cy="{y}" r="9"/>'
        yield f'<circle class="c-mean" cx="{at:.1f}" cy="{y}" r="12"/>'
        yield _text(RIGHT + 20, y + 8, self._value(figure), "c-value c-main" if row.main else "c-value")

    def _bar(self, row: Row, top: int) -> Iterable[str]:
        figure = row.figure
        yield _text(LEFT - 20, top + 34, row.name, "c-name c-end c-main" if row.main else "c-name c-end")
        if not figure.n:
            yield _text(LEFT + 12, top + 34, self._value(figure), "c-quiet")
            return
        x, wide = float(LEFT), WIDE - 24 - LEFT
        for kind, share in (("along", figure.along), ("unchanged", figure.unchanged), ("back", figure.back)):
            width = wide * share.people / figure.n
            if share.people:
                yield (
                    f'<rect class="c-{kind}"{self._filled(kind)} x="{x + 1:.1f}" y="{top}" width="{width - 2:.1f}" '
                    f'height="{ROW - 16}"/>'
                )
            if width >= _NARROW:
                yield from self._number(x + width / 2, top + 33, share.people, kind)
            x += width

    def _number(self, x: float, y: int, people: int, kind: str) -> Iterable[str]:
        """Put a number on a bar; on the hatched one it needs a plain ground."""
        if kind == "back":
            wide = 20 + 14 * len(str(people))
            yield f'<rect class="c-plate" x="{x - wide / 2:.1f}" y="{y - 26}" width="{wide}" height="34" rx="8"/>'
        yield _text(x, y, str(people), f"c-middle c-on-{kind}")

    def _axis(self, reach: float, bottom: int) -> Iterable[str]:
        yield _text(LEFT, 34, f"← {self.words.say('chart_back')}", "c-label")
        yield _text(RIGHT, 34, f"{self.words.say('chart_along')} →", "c-label c-end")
        for step in (-1.0, -0.5, 0.0, 0.5, 1.0):
            x = _x(step * reach, reach)
            yield f'<path class="{"c-zero" if not step else "c-grid"}" d="M{x:.1f} {HEAD - 16}V{bottom + 8}"/>'
            yield _text(x, bottom + 38, of_hundred(step * reach), "c-label c-middle")
        yield _text(_x(0, reach), bottom + 70, self.words.say("chart_before"), "c-label c-middle")

    def _legend(self) -> Iterable[str]:
        for at, kind in enumerate(("along", "unchanged", "back")):
            x = LEFT + 220 * at
            yield f'<rect class="c-{kind}"{self._filled(kind)} x="{x}" y="14" width="32" height="28"/>'
            yield _text(x + 44, 36, self.words.say(f"chart_people_{kind}"), "c-label")

    def _hatch(self) -> str:
        return (
            f'<defs><pattern id="{self.name}-hatch" width="12" height="12" patternUnits="userSpaceOnUse" '
            'patternTransform="rotate(45)"><rect class="c-hatch-ground" width="12" height="12"/>'
            '<rect class="c-hatch-line" width="5" height="12"/></pattern></defs>'
        )

    def _filled(self, kind: str) -> str:
        return f' fill="url(#{self.name}-hatch)"' if kind == "back" else ""

    def _value(self, figure: Figure) -> str:
        if figure.kind is Kind.FEW or figure.kind is Kind.WITHHELD:
            return self.words.say(f"chart_{figure.kind}")
        if figure.mean is None:
            return self._counts(figure)
        ends = {"low": of_hundred(figure.low), "high": of_hundred(figure.high)}
        key = "chart_value_alone" if figure.low is None else "chart_value"
        return self.words.say(key, mean=of_hundred(figure.mean), **ends)

    def _counts(self, figure: Figure) -> str:
        if not figure.n:
            return self.words.say(f"chart_{figure.kind}")
        return self.words.say(
            "chart_value_counts",
            along=figure.along.people,
            back=figure.back.people,
            unchanged=figure.unchanged.people,
        )

    def _svg(self, key: str, high: int, parts: Iterable[str], told: Iterable[tuple[str, str]]) -> str:
        """Wrap it up, with all of it in words for whoever does not see it."""
        said = " ".join(self.words.say("chart_row", name=name, said=value) + "." for name, value in told)
        names = f"{self.name}-title", f"{self.name}-desc"
        return (
            f'<svg class="chart" viewBox="0 0 {WIDE} {high}" role="img" aria-labelledby="{names[0]} {names[1]}" '
            'xmlns="http://www.w3.org/2000/svg">'
            f'<title id="{names[0]}">{escape(self.words.say(f"{key}_title"))}</title>'
            f'<desc id="{names[1]}">{escape(self.words.say(f"{key}_desc"))} {escape(said)}</desc>'
            + "".join(parts)
            + "</svg>"
        )


def _reach(figures: Iterable[Figure]) -> float:
    """Return the first of a few scales on which everything fits; both sides are as long."""
    ends = [abs(end) for each in figures for end in (each.mean, each.low, each.high) if end is not None]
    return next((scale for scale in _SCALES if scale >= max(ends, default=0)), 2.0)


def _x(value: float, reach: float) -> float:
    return LEFT + (RIGHT - LEFT) * (value + reach) / (2 * reach)


def _text(x: float, y: float, said: str, style: str) -> str:
    return f'<text class="{style}" x="{x:.1f}" y="{y:.1f}">{escape(said)}</text>'
