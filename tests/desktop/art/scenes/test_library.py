from fakes.painted import colours, painted, seen

from game.desktop.art.scenes.library import paint_library
from game.model.event import Light


def test_the_shelves_are_full_of_books() -> None:
    library = painted(paint_library, indoors=True)
    assert len(colours(library, 44, -120, 220, 100)) > 12


def test_the_arch_shows_the_sky_and_its_corners_show_the_wall() -> None:
    library = painted(paint_library, Light.NIGHT, indoors=True)
    assert seen(library, 400, -300).b > seen(library, 400, -300).r + 20
    assert seen(library, 336, -318) != seen(library, 400, -300)
