"""What happened: append-only JSON lines, the one truth for resuming, export and the mirror."""
