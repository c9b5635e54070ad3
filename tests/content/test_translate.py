from pathlib import Path

from fakes.mistakes import TINY, tiny

from game.content.load import load, read_draft
from game.content.locales import synced
from game.content.po import Message, Po, write_po
from game.content.pseudo import PSEUDO
from game.content.translate import locale_file, read_locale
from game.model.ids import PersonId
from game.model.pack import Pack


def translated(root: Path, **texts: str) -> Pack:
    """Load the tiny pack in German, with texts by their contexts (__ for a dot, _x_ for a space)."""
    empty = synced(read_draft(root), None, "de")
    changed = []
    for one in empty.messages:
        text = texts.get(one.context.replace(" ", "_x_").replace(".", "__"), "")
        changed.append(Message(context=one.context, source=one.source, text=text))
    write(root, Po(header=empty.header, messages=tuple(changed)))
    return spoken(root, "de")


def write(root: Path, po: Po) -> None:
    path = root / locale_file("de")
    path.parent.mkdir(exist_ok=True)
    path.write_text(write_po(po), encoding="utf-8", newline="")


def spoken(root: Path, language: str) -> Pack:
    pack = load(root, language=language).pack
    assert pack is not None
    return pack


def test_only_the_words_are_others_the_hash_and_the_ids_are_the_same(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    english = spoken(root, "en")
    german = translated(root, pack_x_pack__title="Winzig", people_x_dana__role="Nachbarin")
    assert (german.title, german.language) == ("Winzig", "de")
    assert german.people[PersonId("dana")].role == "Nachbarin"
    assert german.people[PersonId("dana")].name == english.people[PersonId("dana")].name
    assert (german.hash, german.id) == (english.hash, english.id)
    assert list(german.levels) == list(english.levels)


def test_a_translation_of_an_older_text_or_with_other_placeholders_is_not_shown(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    for message in (
        Message(context="pack pack.title", source="Tiny once", text="Winzig"),
        Message(context="pack pack.title", source="Tiny", text="Winzig", fuzzy=True),
        Message(context="pack pack.title", source="Tiny", text="Winzig {n}"),
    ):
        write(root, Po(messages=(message,)))
        assert spoken(root, "de").title == "Tiny"


def test_without_a_file_the_words_are_as_they_were_written() -> None:
    assert spoken(TINY, "fr").title == "Tiny"
    assert read_locale(TINY, "../../etc") == (None, [])


def test_the_language_that_nobody_speaks_needs_no_file() -> None:
    pack = spoken(TINY, PSEUDO)
    assert pack.title.startswith("[")
    assert pack.hash == spoken(TINY, "en").hash
