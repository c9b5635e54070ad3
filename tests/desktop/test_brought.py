from dataclasses import replace

from fakes.brought import RED, png, svg, wav
from fakes.packs import STORY, tiny_pack
from fakes.window import Player
from pygame import Surface

from game.desktop.art.era import Era
from game.desktop.ops import Icon, Portrait, Vista
from game.desktop.pictures import Pictures
from game.desktop.sound_bank import Bank, decode_sound, sounds_folder
from game.desktop.sound_cue import Cue
from game.model.event import Light
from game.model.ids import PersonId
from game.model.person import Face, Mood
from game.model.shelf import Asset, AssetKind

DANA = Portrait(Face(picture="dana"), Mood.CALM, None, False)  # noqa: FBT003 - a face in its frame
YARD = Vista("yard", Light.DAY, 0, Era.BEFORE)
BREAD = Icon("bread", (10, 20, 30, 255))


def asset(kind: AssetKind, name: str, content: bytes) -> Asset:
    return Asset(kind=kind, name=name, content=content)


OWN = (
    asset(AssetKind.FACES, "dana", png()),
    asset(AssetKind.PLACES, "yard", png()),
    asset(AssetKind.ICONS, "bread", svg()),
)
BROKEN = tuple(replace(one, content=b"broken") for one in OWN)


def middle(made: Surface) -> tuple[int, ...]:
    return tuple(made.get_at((made.get_width() // 2, made.get_height() // 2)))[:3]


def test_the_packs_own_pictures_are_drawn_in_the_size_of_the_place() -> None:
    pictures = Pictures(assets=OWN)
    for what, size in ((DANA, (40, 40)), (YARD, (300, 120))):
        made = pictures.get(what, size)
        assert made.get_size() == size
        assert middle(made) == RED
    assert middle(pictures.get(BREAD, (24, 24))) == (10, 20, 30)
    assert pictures.get(DANA, (40, 40)).get_at((0, 0)).a == 0


def test_a_broken_picture_gives_way_to_the_games_own() -> None:
    for what, size in ((DANA, (40, 40)), (YARD, (300, 120)), (BREAD, (24, 24))):
        broken, plain = Pictures(assets=BROKEN).get(what, size), Pictures().get(what, size)
        assert middle(broken) == middle(plain) != RED


def test_a_packs_sound_is_played_and_a_broken_one_gives_way() -> None:
    bank = Bank(sounds_folder())
    assert decode_sound(b"broken") is None
    bank.bring({"confirm": wav()})
    bank.bring({"confirm": b"broken"})
    assert bank.loaded == 0
    bank.cue(Cue.CONFIRM)
    assert bank.loaded == 1


def test_pictures_are_shown_only_while_their_pack_is_played() -> None:
    pack = tiny_pack()
    face = replace(pack.people[PersonId("dana")].face, picture="dana")
    people = {**pack.people, PersonId("dana"): replace(pack.people[PersonId("dana")], face=face)}
    player = Player(replace(pack, assets=OWN, people=people))
    seen = [player.table.brought]
    player.table.begin(STORY)
    seen.append(player.table.brought)
    player.table.leave()
    seen.append(player.table.brought)
    assert seen == [(), OWN, ()]
