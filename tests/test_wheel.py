"""The wheel is the game: all that it needs is inside, and it plays from any folder."""

import email
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build with what is installed already; the gate builds in an environment of its own."""
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(TOP)],
        capture_output=True,
        check=True,
    )
    (built,) = out.glob("*.whl")
    return built


def test_levels_words_and_pictures_are_inside(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("levels", "assets"):
        for path in (TOP / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                assert f"game/shipped/{path.relative_to(TOP).as_posix()}" in inside


def test_tests_and_caches_stay_outside(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert not [name for name in names if name.startswith("tests/") or "__pycache__" in name]


def test_it_says_what_it_needs_and_where_its_door_is(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    needs = email.message_from_bytes(archive.read(metadata)).get_all("Requires-Dist") or []
    plain = {re.split(r"[<>=;\s]", need)[0].lower() for need in needs if "extra ==" not in need}
    assert plain == {"pygame-ce", "pyyaml", "pydantic", "platformdirs"}
    (entry,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
    assert b"sincerely = game.__main__:main" in archive.read(entry)


def test_it_plays_and_replays_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    zipfile.ZipFile(wheel).extractall(site)
    elsewhere.mkdir()
    environ = {name: text for name, text in os.environ.items() if "DISPLAY" not in name}
    environ |= {"PYTHONPATH": str(site), "SINCERELY_HOME": str(tmp_path / "home"), "PYTHONSAFEPATH": "1"}

    def sincerely(*words: str) -> str:
        ran = subprocess.run(
            [sys.executable, "-m", "game", *words],
            cwd=elsewhere,
            env=environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (ran.returncode, ran.stderr) == (0, "")
        return ran.stdout

    assert "This page is a score too." in sincerely("play", "--seed", "7")
    assert "identical" in sincerely("replay", "last")
