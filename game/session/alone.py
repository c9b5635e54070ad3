"""One level by itself: for transcripts and pictures of a chapter that the shortest way to an end does not pass."""

from dataclasses import replace
from types import MappingProxyType

from game.model.ids import LevelId, RouteId
from game.model.pack import Pack, Route


def alone(pack: Pack, name: LevelId) -> tuple[Pack, RouteId]:
    """Return the pack with one route, of this level alone and without a mirror, and the route's id."""
    level, route = pack.levels[name], RouteId(name)
    only = Route(id=route, title=level.title, blurb="", minutes=level.minutes, levels=(name,), mirror=False)
    return replace(pack, routes=MappingProxyType({route: only})), route
