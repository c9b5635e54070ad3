"""Names come from the pack, or are made of ids where there is none."""

from dataclasses import replace

from fakes.packs import tiny_pack

from game.model.pack import Phantom
from game.terminal.names import Names, names_of


def test_the_pack_names_what_it_knows() -> None:
    names = names_of(replace(tiny_pack(), phantom=Phantom(title="Loyalty")))

    assert (names.person("dana"), names.tier("model"), names.number("money")) == ("Dana", "Model", "Money")
    assert names.meter == "Loyalty"


def test_without_a_pack_an_id_has_to_do() -> None:
    assert (Names().person("aunt_mo"), Names().tier("star"), Names().number("hours")) == ("Aunt mo", "Star", "Hours")
