"""The file of a room: one writer, many changes in one commit, and nobody is told "kept" before it is.

SQLite with a write-ahead log and FULL synchronisation. Everybody who writes within the same moment shares one commit,
so that three hundred taps in a second cost a few waits for the disk, not three hundred.
"""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Thread
from typing import Any, Final

from game.web.hold import HeldError, Hold, hold

SHAPE: Final = 1
"""What the tables are numbered; whoever changes them counts on."""

TABLES: Final = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS seat (
  id TEXT PRIMARY KEY, token BLOB NOT NULL, arm INTEGER NOT NULL, header TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS turn (
  seat TEXT NOT NULL REFERENCES seat(id) ON DELETE CASCADE, step INTEGER NOT NULL, line TEXT NOT NULL,
  PRIMARY KEY (seat, step)
) STRICT;
"""
PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=5000",
    "PRAGMA secure_delete=ON",
    "PRAGMA foreign_keys=ON",
)

Statement = tuple[str, tuple[object, ...]]


class StoreError(Exception):
    """The file cannot be read or written; `key` names the sentence that says so, `why` is the system's own word."""

    def __init__(self, key: str, path: Path, why: str) -> None:
        super().__init__(f"{key}: {path}: {why}")
        self.key, self.path, self.why = key, path, why


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSeat:
    """A seat as it lies in the file; `token` is a hash, so that the file lets nobody in."""

    id: str
    token: bytes
    arm: int
    header: str
    lines: tuple[str, ...]


class Store:
    """One room's file, with its writer."""

    def __init__(self, path: Path) -> None:
        self.path = path
        _make(path)
        self._hold = _held(path)
        self._waiting: list[tuple[Sequence[Statement], Future[None]]] = []
        self._wake = Condition()
        self._open = True
        try:
            _check(path)
            self._writer = _connect(path)
        except sqlite3.Error as error:
            self._hold.let_go()
            raise StoreError("room_store_broken", path, str(error)) from error
        self._thread = Thread(target=self._write, name="room-store", daemon=True)
        self._thread.start()

    def submit(self, *statements: Statement) -> Future[None]:
        """Ask for changes that belong together; the future is done when they are safe on disk."""
        future: Future[None] = Future()
        with self._wake:
            if not self._open:
                future.set_exception(StoreError("room_store_closed", self.path, ""))
                return future
            self._waiting.append((statements, future))
            self._wake.notify()
        return future

    def meta(self) -> dict[str, str]:
        """Return all that is kept about the room itself."""
        return {str(key): str(value) for key, value in self._read("SELECT key, value FROM meta")}

    def seats(self) -> tuple[KeptSeat, ...]:
        """Return every seat with its turns in their order."""
        lines: dict[str, list[str]] = {}
        for seat, line in self._read("SELECT seat, line FROM turn ORDER BY seat, step"):
            lines.setdefault(seat, []).append(line)
        rows = self._read("SELECT id, token, arm, header FROM seat")
        return tuple(
            KeptSeat(id=seat, token=token, arm=arm, header=header, lines=tuple(lines.get(seat, ())))
            for seat, token, arm, header in rows
        )

    def turns_of(self, seat: str) -> tuple[str, ...]:
        """Return the turns of one seat."""
        return tuple(line for (line,) in self._read("SELECT line FROM turn WHERE seat = ? ORDER BY step", seat))

    def close(self) -> None:
        """Write what is waiting, fold the log into the file, and let go of it; a full disk leaves the log beside it."""
        with self._wake:
            self._open = False
            self._wake.notify()
        self._thread.join()
        with suppress(sqlite3.Error):
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._writer.close()
        self._hold.let_go()

    def _read(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            reader = _connect(self.path)
            try:
                return reader.execute(query, values).fetchall()
            finally:
                reader.close()
        except sqlite3.Error as error:
            raise StoreError("room_store_broken", self.path, str(error)) from error

    def _write(self) -> None:
        while True:
            with self._wake:
                while self._open and not self._waiting:
                    self._wake.wait()
                batch, self._waiting = self._waiting, []
                if not batch and not self._open:
                    return
            self._commit(batch)

    def _commit(self, batch: list[tuple[Sequence[Statement], Future[None]]]) -> None:
        """Commit all that waits; if that fails, nothing of it was kept, and everybody is told so."""
        try:
            self._writer.execute("BEGIN IMMEDIATE")
            for statement, values in _all(statements for statements, _ in batch):
                self._writer.execute(statement, values)
            self._writer.execute("COMMIT")
        except sqlite3.Error as error:
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
            for _, future in batch:
                future.set_exception(StoreError("room_store_full", self.path, str(error)))
        else:
            for _, future in batch:
                future.set_result(None)


def destroy(path: Path) -> None:
    """Remove a room's file with all that SQLite keeps beside it."""
    for name in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        name.unlink(missing_ok=True)


def _make(path: Path) -> None:
    """Make the file for its owner's eyes alone, before anything is in it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StoreError("room_store_denied", path, error.strerror or "") from error


def _held(path: Path) -> Hold:
    """Keep a second server out: it would take answers of which this one knows nothing."""
    try:
        return hold(path)
    except HeldError as error:
        raise StoreError("room_store_open", path, str(error)) from error
    except OSError as error:
        raise StoreError("room_store_denied", path, error.strerror or "") from error


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    connection.executescript(TABLES)
    return connection


def _check(path: Path) -> None:
    """Refuse a file that was cut short or has another shape: SQLite would go on with what it finds, and fail later."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(" ".join(str(found).split()))
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            connection.execute(f"PRAGMA user_version={SHAPE}")
        elif connection.execute("PRAGMA user_version").fetchone()[0] != SHAPE:
            raise sqlite3.DatabaseError("another version wrote it")
    finally:
        connection.close()


def _all(batches: Iterable[Sequence[Statement]]) -> Iterable[Statement]:
    for statements in batches:
        yield from statements
