from pathlib import Path

from fakes import zips
from fakes.mistakes import tiny

from game.content.problem import Problem
from game.content.source import FolderSource, ZipSource, is_zip, open_source


def both(tmp_path: Path) -> tuple[FolderSource, ZipSource]:
    """Open the same files as a folder and as a zip."""
    root = tiny(tmp_path)
    for name in (
        "README.md",
        "golden/a.yaml",
        ".hidden.yaml",
        "levels/.x.yaml",
        "assets/faces/dana.png",
        "levels/a/b.md",
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    folder, zipped = open_source(root), open_source(zips.written(tmp_path, zips.zipped(files)))
    assert isinstance(folder, FolderSource)
    assert isinstance(zipped, ZipSource)
    return folder, zipped


def test_a_folder_and_its_zip_have_the_same_files(tmp_path: Path) -> None:
    folder, zipped = both(tmp_path)
    assert folder.names() == zipped.names()
    assert "assets/faces/dana.png" not in folder.names()
    assert folder.names("assets") == zipped.names("assets") == ["assets/faces/dana.png"]
    assert folder.names("locale") == zipped.names("locale") == []
    assert folder.read("people.yaml") == zipped.read("people.yaml")


def test_what_is_not_there_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    for source in both(tmp_path):
        assert isinstance(source.read("nobody.yaml"), Problem)


def test_nothing_outside_a_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("x")
    folder, _ = both(tmp_path)
    assert isinstance(folder.read("../secret.yaml"), Problem)


def test_a_folder_may_be_called_like_a_zip(tmp_path: Path) -> None:
    (tmp_path / "a.zip").mkdir()
    assert not is_zip(tmp_path / "a.zip")
    assert is_zip(tmp_path / "b.ZIP")
