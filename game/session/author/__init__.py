"""What the author of a pack may do with a run that a player may not: jump, change, and look behind the scenes."""
