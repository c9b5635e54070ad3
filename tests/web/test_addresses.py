"""By which addresses phones can come."""

import ipaddress

from game.web.addresses import LOCAL, addresses


def test_every_address_is_one_of_this_computer_and_not_the_local_one() -> None:
    for one in addresses():
        assert one.ip != LOCAL
        assert ipaddress.ip_address(one.ip).version == 4
        assert one.private is ipaddress.ip_address(one.ip).is_private
