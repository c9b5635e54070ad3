"""What stands on a room's wall, read from the room's own server; the one place of the window that asks a network."""

import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Event, Lock, Thread
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

_BEAT: Final = 1.0
_PATIENCE: Final = 5.0
_SEE_OTHER, _OK = 303, 200


class NoWallError(Exception):
    """The link is not one of a wall."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where a wall is, and its secret, which stands behind the # of its address."""

    host: str
    secret: str


def link_of(address: str) -> Link:
    """Take a wall's address apart."""
    parts = urlsplit(address)
    if parts.scheme != "http" or not parts.netloc or not parts.fragment:
        raise NoWallError(address)
    return Link(host=parts.netloc, secret=parts.fragment)


News = Mapping[str, Any]
"""All that stands on the wall, as the server tells it."""


class Listener:
    """Asks every second, in a thread of its own; a lost server is asked again and again."""

    def __init__(self, link: Link) -> None:
        self._link, self._lock, self._stop = link, Lock(), Event()
        self._news: News | None = None
        self._lost = False
        self._thread = Thread(target=self._ask_on, name="wall", daemon=True)

    def start(self) -> None:
        """Begin to ask."""
        self._thread.start()

    def stop(self) -> None:
        """Stop asking."""
        self._stop.set()

    @property
    def told(self) -> tuple[News | None, bool]:
        """Return the latest news, and whether the server has been lost since."""
        with self._lock:
            return self._news, self._lost

    def _ask_on(self) -> None:
        cookie, news = "", self.told[0]
        while not self._stop.is_set():
            try:
                cookie = cookie or self._enter()
                news, lost = self._state(cookie), False
            except (OSError, http.client.HTTPException, ValueError):
                lost, cookie = True, ""
            with self._lock:
                self._news, self._lost = news, lost
            self._stop.wait(_BEAT)

    def _enter(self) -> str:
        """Exchange the secret for the wall's cookie."""
        head = {"content-type": "application/x-www-form-urlencoded", "origin": f"http://{self._link.host}"}
        status, cookie, _ = self._request("POST", "/wall/enter", urlencode({"secret": self._link.secret}), head)
        if status != _SEE_OTHER:
            raise ValueError(status)
        return cookie.partition(";")[0]

    def _state(self, cookie: str) -> News:
        status, _, body = self._request("GET", "/wall/state", None, {"cookie": cookie})
        if status != _OK:
            raise ValueError(status)
        news: News = json.loads(body)
        return news

    def _request(self, method: str, path: str, body: str | None, head: dict[str, str]) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection(self._link.host, timeout=_PATIENCE)
        try:
            connection.request(method, path, body, head)
            answer = connection.getresponse()
            return answer.status, answer.getheader("set-cookie") or "", answer.read().decode()
        finally:
            connection.close()
