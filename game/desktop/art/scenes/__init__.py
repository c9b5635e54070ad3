"""One painter per place; `game.desktop.art.places` knows them all by name."""
