"""The commands: the newcomer's door, the author's checker, the hands of CI."""
