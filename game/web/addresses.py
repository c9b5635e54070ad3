"""By which addresses phones can reach this computer, and whether they are safe to use."""

import ipaddress
import socket
from dataclasses import dataclass

LOCAL = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One address of this computer; `private` says that it is of a local network, not of the open internet."""

    ip: str
    private: bool


def addresses() -> tuple[Address, ...]:
    """Return the IPv4 addresses that phones on the same network could use, the likeliest first; sends nothing."""
    found = dict.fromkeys((*_outward(), *_by_name()))
    return tuple(Address(ip=ip, private=ipaddress.ip_address(ip).is_private) for ip in found if ip != LOCAL)


def _outward() -> tuple[str, ...]:
    """Ask which address would be used to speak to another network; a datagram socket only looks, nothing goes out."""
    probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        probe.connect(("192.0.2.1", 9))  # reserved for documentation: nobody is there
        return (str(probe.getsockname()[0]),)
    except OSError:
        return ()
    finally:
        probe.close()


def _by_name() -> tuple[str, ...]:
    try:
        found = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
    except OSError:
        return ()
    return tuple(ip for *_, (ip, *_) in found if isinstance(ip, str) and not ip.startswith("127."))
