import posixpath
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.zip_names import clashes, fault, is_archive

BAD = [
    "", "/etc/passwd.yaml", "../pack.yaml", "levels/../../x.yaml", "levels/./x.yaml", "levels//x.yaml",
    "levels\\x.yaml", "C:/x.yaml", "c:x.yaml", "levels/x.yaml\x00.png", "levels/\x1b[2Jx.yaml", "levels/a\nb.yaml",
    "levels/\u202egpj.yaml", "levels/a\u200bb.yaml", "con.yaml", "levels/NUL.yaml", "levels/Com1.png", "lpt9",
    "aux .txt", "levels/COM¹.yaml", "levels/x.yaml.", "levels/x.yaml ", "levels /x.yaml", " levels/x.yaml",
    "levels/x:y.yaml", "levels/a?.yaml", "levels/*.yaml", "a/" * 7 + "x.yaml",
    "a" * 201, "..",
    "./pack.yaml", "levels/\ud800.yaml", "levels/a\u00a0b.yaml", "\u3000.md",
]  # fmt: skip
GOOD = [
    "pack.yaml", "levels/", "levels/moving_day.yaml", "assets/faces/dana.png", "README.md", "my pack/levels/école.yaml",
    "console.yaml", "levels/.hidden", "__MACOSX/._pack.yaml", "locale/pt_BR.po", "學校/pack.yaml",
]  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_name_that_means_something_else_somewhere_is_refused(name: str) -> None:
    assert fault(name)


@pytest.mark.parametrize("name", GOOD)
def test_an_ordinary_name_is_allowed(name: str) -> None:
    assert fault(name) == ""


@given(st.text(max_size=40) | st.lists(st.sampled_from([*BAD[1:12], "levels", "..", "x.yaml", "nul"])).map("/".join))
def test_what_is_allowed_stays_in_its_folder_on_every_computer(name: str) -> None:
    if fault(name):
        return
    here, windows = PurePosixPath(name), PureWindowsPath(name)
    assert not here.is_absolute()
    assert not windows.is_absolute()
    assert not windows.drive
    assert here.parts == windows.parts
    assert ".." not in windows.parts
    assert posixpath.normpath(name) == name.removesuffix("/")
    assert name.isprintable()


@pytest.mark.parametrize(
    "names",
    [
        ["a.yaml", "a.yaml"],
        ["levels/a.yaml", "levels/A.yaml"],
        ["levels/\u00e9.yaml", "levels/e\u0301.yaml"],
        ["levels/a.yaml", "Levels/b.yaml"],
        ["levels", "levels/a.yaml"],
        ["levels/a.yaml", "levels"],
        ["stra\u00dfe.yaml", "STRASSE.yaml"],
        ["\ufb01.yaml", "fi.yaml"],
    ],
)
def test_two_names_that_are_one_elsewhere_clash(names: list[str]) -> None:
    assert list(clashes(names)) == [(names[1], next(clashes(names))[1])]


def test_other_names_do_not_clash() -> None:
    assert list(clashes(["levels/", "levels/a.yaml", "levels/b.yaml", "pairs/a.yaml", "levels/"])) == []


def test_archives_are_known_by_their_names() -> None:
    assert is_archive("more/Pack.ZIP")
    assert is_archive("x.tar.gz")
    assert not is_archive("zip.yaml")
