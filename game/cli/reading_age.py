"""The age at which a text can be read, by sentences and syllables (Flesch and Kincaid, 1975: a school grade; plus 5).

Pyphen finds the syllables by the hyphenation patterns of word processors. Held against the CMU pronouncing dictionary,
it finds the right number in 93 of 100 words of Starbridge and counts one in twenty too few, which makes a
text look up to a year younger. It is a library that works without a network; those that know every word of
English fetch their dictionary from one.
"""

import re
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.util import find_spec
from typing import Final

AIM: Final = 12
"""The age for which the game is written."""
MOST: Final = 12.5
"""The age above which a level is told."""
ENOUGH: Final = 12
"""Words below which a passage alone has no reading age worth telling."""

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_END = re.compile(r"[.!?…:](?=[\s”\u2019\")]|$)")  # a colon too: what comes after it is read as a sentence of its own

Syllables = Callable[[str], int]


def installed() -> bool:
    """Tell whether syllables can be counted."""
    return find_spec("pyphen") is not None


def syllables() -> Syllables:
    """Return what counts the syllables of an English word; needs Pyphen."""
    dictionary = import_module("pyphen").Pyphen(lang="en_US")
    return lambda word: len(dictionary.positions(word.lower())) + 1


def reading_age(texts: Iterable[str], of: Syllables) -> float:
    """Return the age for some prose, each text ending its last sentence; 0.0 where there are no words."""
    words, sentences, sounds = 0, 0, 0
    for text in texts:
        found = _WORD.findall(text)
        words += len(found)
        sounds += sum(map(of, found))
        sentences += len([part for part in _END.split(text) if _WORD.search(part)])
    return 0.39 * words / sentences + 11.8 * sounds / words - 15.59 + 5 if words else 0.0
