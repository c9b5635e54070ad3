"""What stands in a pack's translations and what does not: brought up to date for translators, counted for `check`."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from game.content.draft import Draft
from game.content.limits import MAX_PROBLEMS
from game.content.phrases import Phrase, phrases
from game.content.po import Message, Po
from game.content.problem import Problem
from game.content.text import Text
from game.content.translate import alike, locale_bytes, locale_file, read_locale

_HEADER: Final = "Language: {language}\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n"


def synced(draft: Draft, po: Po | None, language: str) -> Po:
    """Bring a file up to date: new texts empty, changed ones to be looked at again, moved ones kept, gone ones out."""
    known = {one.context: one for one in po.messages} if po else {}
    moved = _by_source(known)
    messages = tuple(_synced(phrase, known, moved) for phrase in phrases(draft))
    header = po.header if po and po.header else _HEADER.format(language=language)
    return Po(head=po.head if po else (), header=header, messages=messages)


def _by_source(known: Mapping[str, Message]) -> dict[tuple[str, str], Message]:
    """Find a translation by its file and its words, for texts that only moved."""
    return {(_stem(one.context), one.source): one for one in known.values() if one.text and not one.fuzzy}


def _synced(phrase: Phrase, known: Mapping[str, Message], moved: Mapping[tuple[str, str], Message]) -> Message:
    where = phrase.part.where(phrase.path)
    fresh = Message(context=phrase.context, source=phrase.text, places=(f"{where.file}:{where.line}",))
    before = known.get(phrase.context)
    if before and before.source == phrase.text:
        return replace(
            fresh, text=before.text, fuzzy=before.fuzzy, previous=before.previous if before.fuzzy else "",
            notes=before.notes,
        )  # fmt: skip
    same = moved.get((_stem(phrase.context), phrase.text))
    if same:
        return replace(fresh, text=same.text, notes=same.notes)
    if before and before.text:
        return replace(
            fresh, text=before.text, fuzzy=True, previous=before.previous or before.source, notes=before.notes
        )
    return fresh


def _stem(context: str) -> str:
    return context.partition(" ")[0]


def judged(draft: Draft, root: Path, language: str) -> Iterator[Problem]:
    """Tell what is wrong with a translation, and in one line each how much is missing, stale or unknown."""
    name = locale_file(language)
    po, problems = read_locale(root, language)
    yield from problems
    if problems:
        return  # what cannot be read would be called missing
    source = Text(file=name, text=_text(root, language))
    messages = {one.context: one for one in po.messages} if po else {}
    wanted = {one.context: one.text for one in phrases(draft)}
    others = [one for one in messages.values() if one.text and one.context in wanted and not alike(one)]
    for one in others[:MAX_PROBLEMS]:
        said = f"the translation of '{one.context}' has other placeholders than its text"
        yield source.complain("E132", one.line, 1, said, "copy what stands in { } as it is")
    renew = f"sincerely words {root.name or '.'} --language {language} brings the file up to date"
    for code, found, what in _counted(messages, wanted):
        if found:
            said = f"{language}: {len(found)} of {len(wanted)} {what}, the first is '{found[0]}'"
            first = messages.get(found[0])
            hint = _next(first, wanted.get(found[0], "")) or renew
            yield source.complain(code, first.line if first else 1, 1, said, hint)


def _next(message: Message | None, now: str) -> str:
    """Say what a translator does; nothing where the file itself is behind."""
    if message is None or message.source != now:
        return ""
    return (
        "look at it, then delete its line with fuzzy" if message.fuzzy else "write it between the quotes after msgstr"
    )


def _counted(messages: Mapping[str, Message], wanted: Mapping[str, str]) -> Iterator[tuple[str, list[str], str]]:
    missing = [name for name in wanted if name not in messages or not messages[name].text]
    yield "W531", missing, "not translated"
    kept = [one for one in messages.values() if one.context in wanted and one.text]
    stale = [one.context for one in kept if one.fuzzy or one.source != wanted[one.context]]
    yield "W532", stale, "to be looked at again, since the text has changed"
    yield "W533", [name for name in messages if name not in wanted], "of a text that is no longer there"


def _text(root: Path, language: str) -> str:
    content = locale_bytes(root, language)
    return content.decode("utf-8", errors="replace") if isinstance(content, bytes) else ""
