"""How much room there is, which scenes and boards alike ask before they lay anything out."""

from game.desktop.scene import Context

_NARROW = 1040
_LARGE = 1.5


def narrow(ctx: Context) -> bool:
    """Tell whether two columns would leave too little room for either."""
    return large(ctx) or ctx.size.w < _NARROW


def large(ctx: Context) -> bool:
    """Tell whether words are so large that pictures and margins give way to them."""
    return ctx.enlarge >= _LARGE


def phone_width(ctx: Context) -> float:
    """Return how wide the phone at the left is."""
    return max(300.0, min(364.0, ctx.size.w * 0.285))
