"""How much a file may ask of the reader; every number stops something that was seen to hurt."""

from typing import Final

MAX_FILE_BYTES: Final = 8_000_000
"""A level of 10,000 events has 5.6 MB; a scalar of 50 MB is refused before anything is parsed."""

MAX_PACK_BYTES: Final = 32_000_000
"""All files of a pack together, so that many files cannot do what one may not."""

MAX_SIGNS: Final = 800_000
"""Lines, commas, colons and brackets of all files together, one for each entry; 10,000 events have 630,000."""

MAX_FILES: Final = 500
"""More files than any campaign needs; a folder pointed at by mistake is noticed at once."""

MAX_DEPTH: Final = 32
"""Records nest to depth 10; libyaml itself crashes somewhere above 20,000."""

MAX_NODES: Final = 300_000
"""Texts and numbers of one file, without keys; 10,000 events have about 200,000."""

MAX_KEYS: Final = 2_000
"""Keys of one mapping; a record has at most 20, a catalogue of words some hundred."""

MAX_COLLECTIONS: Final = 150_000
"""Lists and mappings cost more memory than texts; 10,000 events have about 120,000."""

MAX_SCALAR: Final = 20_000
"""Characters of one text; a page of a book has 2,000."""

MAX_DIGITS: Final = 15
"""Digits of one number; longer ones would also be slow to convert."""

MAX_PROBLEMS: Final = 100
"""Problems told of one file; nobody reads more, and a hostile file must not fill the memory with them."""

MAX_TOLD: Final = 200
"""Errors of a whole pack after which no further file is read; warnings of a whole pack that are told."""

MAX_LINES: Final = 300_000
"""Lines of one translation; that of 10,000 events has about 250,000."""
