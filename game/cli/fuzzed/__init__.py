"""`bench --fuzz`: spoiled packs and zips, and whether each is refused in plain words."""
