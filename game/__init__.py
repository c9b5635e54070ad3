"""Sincerely Yours: a playable critique of gamified obedience."""
