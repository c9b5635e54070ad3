"""Spoilt zips: always spoilt in the same way, in many ways; some are still packs."""

import io
import zipfile

from fakes import zips

from game.cli.fuzzed.mutants_zip import Member, packed, zip_mutant
from game.content.zipped import Zipped, examine_bytes

SEEDS = range(40)


def test_the_same_seed_spoils_in_the_same_way() -> None:
    assert zip_mutant(zips.WHOLE, 7) == zip_mutant(zips.WHOLE, 7)
    assert len({zip_mutant(zips.WHOLE, seed) for seed in SEEDS}) > 30


def test_some_are_refused_for_each_of_many_reasons_and_some_are_read() -> None:
    found = [examine_bytes(zip_mutant(zips.WHOLE, seed)) for seed in SEEDS]
    codes = {one.code for each in found if isinstance(each, tuple) for one in each}
    assert len(codes) >= 4
    assert any(isinstance(each, Zipped) for each in found)


def test_entries_keep_the_names_that_no_library_would_write() -> None:
    made = packed([Member(name="../a", content=b"1"), Member(name="../a", content=b"2", attributes=zips.LINK)])
    entries = zipfile.ZipFile(io.BytesIO(made)).infolist()
    assert [one.filename for one in entries] == ["../a", "../a"]
    assert entries[1].external_attr == zips.LINK
