"""What records mean together: one check per file, each yielding complaints that know their place."""
