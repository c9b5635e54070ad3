from game.desktop.art.look import look_of
from game.model.person import Face, Mood


def test_a_skin_beyond_the_scale_is_its_nearest_end() -> None:
    assert look_of(Face(skin=99), Mood.CALM).skin == look_of(Face(skin=5), Mood.CALM).skin
    assert look_of(Face(skin=-3), Mood.CALM).skin == look_of(Face(skin=0), Mood.CALM).skin


def test_width_and_jaw_move_the_outline() -> None:
    slim, broad = (look_of(Face(width=shift, jaw=shift), Mood.CALM).head() for shift in (-4, 4))
    assert min(x for x, _ in slim) > min(x for x, _ in broad)
    assert max(y for _, y in slim) < max(y for _, y in broad)


def test_hair_follows_the_head() -> None:
    fitted = look_of(Face(width=4), Mood.CALM).fitted(((60, 50), (140, 50)))
    assert fitted[1][0] - fitted[0][0] > 80


def test_pale_hair_has_darker_brows() -> None:
    look = look_of(Face(hair_colour="white"), Mood.CALM)
    assert sum(look.brow[:3]) < sum(look.hair[:3]) - 150
