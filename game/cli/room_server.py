"""Serving a room from the command line: which address, what is printed, and what is left when it ends."""

import argparse
import asyncio
import socket
import sys
from contextlib import suppress

from game.cli.failure import Failure
from game.cli.room_file import file_of
from game.content.words import Words
from game.model.ids import RouteId
from game.model.pack import Pack
from game.session.room_day import Day
from game.session.rooms import delete_room
from game.web.addresses import LOCAL, addresses
from game.web.host import OtherRoomError, Plan, app_for, open_workshop
from game.web.phase import Phase, Verb
from game.web.serve import Serving, listen, raise_limits, settle
from game.web.store import StoreError
from game.web.workshop import Keys, Workshop

_GOODBYE = 1.5
"""Seconds in which phones still fetch the page that says goodbye."""

LOOK = 60.0
"""Seconds between two looks at the clock, which may have jumped."""


def host(args: argparse.Namespace, pack: Pack, arms: tuple[RouteId, ...], words: Words) -> int:
    """Open the room, say where it is, serve it, and remove its file if it was ended."""
    ip = _address(args, words)
    opened = _open_socket(ip, args.port, words)
    port = opened.getsockname()[1]
    try:
        return asyncio.run(_host(args, Plan(pack=pack, arms=arms), opened, (ip, port), words))
    except StoreError as trouble:
        raise Failure(words.say(trouble.key, path=trouble.path, why=trouble.why)) from trouble
    except OtherRoomError as other:
        raise Failure(words.say("room_other_pack", kept=other)) from other
    finally:
        opened.close()


async def _host(args: argparse.Namespace, plan: Plan, opened: socket.socket, at: tuple[str, int], words: Words) -> int:
    keys = Keys()
    path = file_of(args, keys.code, words)
    workshop = await open_workshop(plan, path, keys, new_links=args.new_links)
    ip, port = at
    address = f"{ip}:{port}"
    hosts = (address, f"localhost:{port}", f"{LOCAL}:{port}", *(f"{name}:{port}" for name in args.host), *args.host)
    serving = Serving(app_for(workshop, words, address, hosts), opened, closing=workshop.close)
    for line in _told(workshop, address, plan.pack, words):
        print(line, flush=True)
    seats = raise_limits()
    if seats < 600:  # noqa: PLR2004 - the system's limit on open files is low
        print(words.say("room_few_sockets", n=seats // 2), flush=True)
    settle()
    watch = asyncio.create_task(_until_ended(workshop, serving))
    shown = asyncio.create_task(_show(args, address, workshop)) if args.window else None
    await serving.run()
    watch.cancel()
    if shown is not None:
        shown.cancel()
    if workshop.room.standing.phase is Phase.ENDED:
        delete_room(path)
        print(words.say("room_ended"), flush=True)
    else:
        print(words.say("room_kept", code=workshop.keys.code), flush=True)
    return 0


async def _until_ended(workshop: Workshop, serving: Serving) -> None:
    """End the serving when the facilitator ends the room, or when its day is over, which each change renews."""
    day = Day(workshop.store.path)
    while not workshop.ended.is_set():
        left = day.left()
        if left <= 0:
            await workshop.lead(Verb.END, workshop.room.standing.version)
            break
        with suppress(TimeoutError):
            async with asyncio.timeout(min(left, LOOK)):
                await workshop.ended.wait()
    await asyncio.sleep(_GOODBYE)
    serving.stop()


async def _show(args: argparse.Namespace, address: str, workshop: Workshop) -> None:
    """Show the projector in a window of its own, which may be closed and opened again without the room noticing."""
    del args
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "game", "wall", f"http://{address}/wall#{workshop.keys.wall}"
    )
    try:
        await process.wait()
    finally:
        if process.returncode is None:
            process.terminate()


def _told(workshop: Workshop, address: str, pack: Pack, words: Words) -> list[str]:
    keys = workshop.keys
    return [
        words.say("room_open", title=pack.title),
        words.say("room_join_at", address=f"http://{address}", code=keys.code),
        words.say("room_lead_at", address=f"http://{address}/lead#{keys.lead}"),
        words.say("room_wall_at", address=f"http://{address}/wall#{keys.wall}"),
        words.say("room_stop"),
    ]


def _address(args: argparse.Namespace, words: Words) -> str:
    """Return the one address to listen at: this computer alone, unless the network is asked for."""
    if args.lan is None:
        return LOCAL
    known = addresses()
    if args.lan:
        if args.lan not in {one.ip for one in known}:
            raise Failure(words.say("room_not_ours", address=args.lan, known=", ".join(one.ip for one in known)))
        chosen = next(one for one in known if one.ip == args.lan)
    elif not known:
        raise Failure(words.say("room_no_network"))
    else:
        chosen = next((one for one in known if one.private), known[0])
    if not chosen.private:
        print(words.say("room_public", address=chosen.ip), file=sys.stderr)
    return chosen.ip


def _open_socket(ip: str, port: int, words: Words) -> socket.socket:
    try:
        return listen(ip, port)
    except OSError as error:
        raise Failure(words.say("room_port_taken", port=port, why=error.strerror or "")) from error
