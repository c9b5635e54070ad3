"""The places that every front end can show without a picture from the pack."""

from enum import StrEnum


class Place(StrEnum):
    """Where a scene is set; each is drawn for day, dusk and night."""

    HOME = "home"
    STAIRS = "stairs"
    STREET = "street"
    YARD = "yard"
    SQUARE = "square"
    SCHOOL = "school"
    OFFICE = "office"
    STATION = "station"
    CLINIC = "clinic"
    COUNTERS = "counters"
    CAFE = "cafe"
    SHOP = "shop"
    LIBRARY = "library"
