"""Files that hurt YAML readers: each must be refused or read as harmless text (the bench says how soon)."""

from collections.abc import Callable
from typing import Final

HEAD: Final = b"format: 1\nlevel: {id: x, title: X, rule: X.}\nevents:\n"
SIZE: Final = 2_000_000


def alias_bomb() -> bytes:
    """Nest references so that a walk meets millions of nodes."""
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 8)]
    return "\n".join(rows).encode()


def merge_bomb() -> bytes:
    """Merge merges, which doubles the work with every line."""
    rows = ["a0: &a0 {x: 1}"] + [f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 26)]
    return "\n".join(rows).encode()


def filled(piece: str) -> Callable[[], bytes]:
    """Repeat a piece until a file is large."""
    content = piece.encode()
    return lambda: content * (SIZE // len(content))


def nested(opening: str, times: int) -> Callable[[], bytes]:
    """Open brackets and never close them."""
    return lambda: HEAD + b"  - " + (opening * times).encode()


HOSTILE: Final[dict[str, Callable[[], bytes]]] = {
    "alias bomb": alias_bomb,
    "merge bomb": merge_bomb,
    "merge list": lambda: b"a: &a {x: 1}\nb: {<<: [" + b"*a, " * 22_000 + b"*a]}",
    "brackets": nested("[", 100_000),
    "braces": nested("{", 100_000),
    "braces with keys": nested("{a: ", 100_000),
    "dashes": nested("- ", 100_000),
    "question marks": nested("? ", 100_000),
    "depth 500": nested("[", 500),
    "depth 5,000": nested("[", 5_000),
    "scalar of 50 MB": lambda: b"a: " + b"x" * 50_000_000,
    "scalar of 2 MB": lambda: b"format: 1\na: " + b"x" * SIZE,
    "quoted scalar of 2 MB": lambda: b'format: 1\na: "' + b"x" * SIZE + b'"',
    "tag directives": lambda: b"".join(b"%%TAG !%d! tag:x\n" % n for n in range(100_000)) + b"---\na: 1\n",
    "comments": filled("# nothing\n"),
    "empty lines": filled("\n"),
    "spaces": filled(" "),
    "tabs": filled("\t"),
    "keys": lambda: b"".join(b"key%d: 1\n" % n for n in range(150_000)),
    "the same key": filled("a: 1\n"),
    "list of letters": lambda: b"a: [" + b"a," * (SIZE // 2) + b"]",
    "empty lists": lambda: b"a: [" + b"[]," * (SIZE // 3) + b"]",
    "empty mappings": lambda: b"a: [" + b"{}," * (SIZE // 3) + b"]",
    "list entries": lambda: b"a:\n" + b"- b\n" * (SIZE // 4),
    "anchors": lambda: b"a: [" + b"&a b," * (SIZE // 5) + b"]",
    "tags": lambda: b"a: [" + b"!a b," * (SIZE // 5) + b"]",
    "aliases": lambda: b"a: &a 1\nb: [" + b"*a," * (SIZE // 3) + b"]",
    "open quotes": filled("a: '\n"),
    "escapes": lambda: b'a: "' + b"\\u202e" * (SIZE // 6) + b'"',
    "documents": filled("---\n"),
    "document ends": filled("...\n"),
    "long key": lambda: b"x" * SIZE + b": 1",
    "colons": filled(": "),
    "colons in lines": filled("a: b: c\n"),
    "digits": lambda: b"format: " + b"1" * 100_000,
    "floats": lambda: b"a: [" + b"1e9," * (SIZE // 4) + b"]",
    "block scalar headers": filled("a: |\n"),
    "folded lines": lambda: b"a: >\n" + b" x\n\n" * (SIZE // 4),
    "comments after text": lambda: HEAD + b"  - text: a #b\n" * (SIZE // 15),
    "unknown keys": lambda: HEAD + b"  - {b: 1, ix: e, txet: a}\n" * 20_000,
    "wrong values": lambda: HEAD + b"  - {id: [], text: {}, others: a}\n" * 20_000,
    "unknown names": lambda: HEAD + b"  - {id: a, text: a, goto: zz, person: yy}\n" * 15_000,
    "near names": lambda: HEAD + b"".join(b"  - {id: a%d, text: a, goto: b%d}\n" % (n, n) for n in range(15_000)),
    "nul bytes": lambda: b"\x00" * SIZE,
    "bidi": lambda: "a: \u202e".encode() * (SIZE // 6),
    "latin-1": lambda: b"a: caf\xe9\n" * (SIZE // 8),
    "utf-16": lambda: ("a: b\n" * 1_000).encode("utf-16"),
    "python objects": lambda: b"a: !!python/object/apply:os.system ['true']",
    "sets": lambda: b"a: !!set {a, b}",
    "lone surrogates": lambda: b'a: "\\ud800"',
    "brackets to close": filled("]"),
    "odd keys": lambda: b"{{name}}: hi\n",
    "complex keys": lambda: b"? [a]\n: b\n",
    "directive": lambda: b"%YAML 3.9\n---\na: 1\n",
    "bells": lambda: b"\x07" * SIZE,
}
