"""The pages: templates that escape everything, filled from what the room says and what the catalogue knows."""

from collections.abc import Mapping
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.responses import HTMLResponse

from game.content.board_words import group_words, meter_words, option_words
from game.content.shipped import shipped
from game.content.words import Words
from game.web.icons import icon
from game.web.names import name_of
from game.web.portrait import portrait

FOLDER: Final = "pages/room"
_TOKEN, _MAIN = "\x00token", "\x00main"


class Pages:
    """Makes pages; `words` is the catalogue in the room's language."""

    def __init__(self, words: Words) -> None:
        self.folder = shipped("assets") / FOLDER
        self.words = words
        self._frames: dict[str, tuple[str, str]] = {}
        self._jinja = Environment(
            loader=FileSystemLoader(self.folder),
            autoescape=select_autoescape(default=True),
            undefined=StrictUndefined,
            auto_reload=False,
        )
        self._jinja.globals.update(
            say=words.say,
            icon=icon,
            name_of=lambda seat: name_of(seat, words),
            portrait=portrait,
            language=words.language,
            option_words=lambda view, option: option_words(view, option, words),
            meter_words=lambda view, meter: meter_words(view, meter, words),
            group_words=lambda view, group: group_words(view, group, words),
        )

    def page(self, name: str, status: int = 200, **values: object) -> HTMLResponse:
        """Return a page."""
        return HTMLResponse(self.text(name, values), status_code=status)

    def framed(self, main: str, token: str, code: str) -> str:
        """Put its frame around the middle of a seated person's page; of the frame only the token is theirs."""
        if code not in self._frames:
            around = {"token": _TOKEN, "code": code, "seated": True, "main": _MAIN}
            before, after = self.text("framed", around).split(_MAIN)
            self._frames[code] = before, after
        before, after = self._frames[code]
        return before + main + after.replace(_TOKEN, token)

    def text(self, name: str, values: Mapping[str, Any]) -> str:
        """Return a page's text."""
        return self._jinja.get_template(f"{name}.html").render(values)
