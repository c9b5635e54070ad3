"""What changed in the player, from entries only; findings cite entries and can say "nothing"."""
