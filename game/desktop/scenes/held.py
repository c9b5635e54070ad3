"""A page that the app holds back: a second of grey lines, said to follow the score, in truth drawn by lot."""

from game.desktop.scene import BEAT_MS, Context
from game.desktop.widgets.boxes import Column, Flow, Gap
from game.desktop.widgets.label import Chip, Label
from game.desktop.widgets.meter import Shimmer
from game.desktop.widgets.widget import Widget


def held_words(ctx: Context) -> tuple[Widget, ...]:
    """Return what stands in the place of the words; with less motion no line is bright before another."""
    beat = 0 if ctx.settings.reduced else ctx.now // BEAT_MS
    chip = Chip(
        text=ctx.say("desktop_loading"), icon="hourglass", role="number", fill="lilac", colour="indigo_deep",
        icon_colour="indigo", icon_size=18, room=12, min_h=32,
    )  # fmt: skip
    note = Label(text=ctx.say("desktop_loading_note"), role="small", colour="ink2")
    return (Flow(children=(chip, note), gap=10), Gap(h=4), Column(children=(Shimmer(beat=beat),)), Gap(h=10))
