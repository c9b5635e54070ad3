"""Things that several places share: skies, houses, trees, furniture, neighbours."""
