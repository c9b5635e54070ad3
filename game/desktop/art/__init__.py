"""Every picture of the desktop, drawn in code: faces, places, badges, icons, confetti."""
