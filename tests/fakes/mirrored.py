"""A window that stands before the mirror, after a run that went as a script says."""

from collections.abc import Callable

from fakes.packs import SHORT, tiny_pack
from fakes.window import Player

from game.desktop.scene import Begin, Follow
from game.desktop.settings import Settings
from game.model.action import Action, Choose, Go, Predict, Skip
from game.model.framing import Framing, Stance
from game.model.ids import FamilyId, RouteId
from game.model.offer import Offer, Over, Question, Scene
from game.model.pack import Pack

Script = Callable[[FamilyId, Framing], Stance | None]
"""What is answered to a measured kind of question under a framing; None leaves it out."""


def mirrored(
    script: Script,
    *,
    pack: Pack | None = None,
    route: RouteId = SHORT,
    guess: int = 1,
    size: tuple[int, int] = (1280, 720),
    text: int = 100,
    language: str = "",
) -> Player:
    """Return a window on the first page of the mirror."""
    player = Player(
        pack or tiny_pack(6, 2, neither=True), size=size, settings=Settings(text=text, language=language), paints=False
    )
    director, session = player.window.director, player.table
    director.grant(Begin(route))
    while not isinstance(session.session.offer, Over):
        session.act(_action(session.session.offer, script, guess), changes=0)
    director.grant(Follow())
    player.window.refresh()
    player.feed()
    return player


def _action(offer: Offer, script: Script, guess: int) -> Action:
    match offer:
        case Question():
            return Predict(changed=guess)
        case Scene(choices=choices, family=family) if choices and family:
            if offer.control:
                return Choose(choice=choices[0].id)
            stance = script(family, offer.framing)
            return Choose(choice=next(each.id for each in choices if each.stance is stance)) if stance else Skip()
        case Scene(choices=choices) if choices:
            return Choose(choice=choices[0].id)
        case _:
            return Go()
