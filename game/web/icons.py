"""Icons inside the page itself, so that none of them costs a phone a request of its own."""

from functools import cache

from markupsafe import Markup

from game.content.shipped import shipped


@cache
def icon(name: str) -> Markup:
    """Return an icon as SVG that takes the colour of the words around it; nothing where there is no such icon."""
    path = shipped("assets") / "icons" / f"{name}.svg"
    if not name or not name.replace("-", "").isalnum() or not path.is_file():
        return Markup()
    drawn = path.read_text(encoding="utf-8").strip()
    bare = drawn.replace(' xmlns="http://www.w3.org/2000/svg"', "", 1)  # HTML knows it anyway
    return Markup(bare.replace("<svg ", '<svg class="icon" aria-hidden="true" ', 1))  # noqa: S704 - our own file
