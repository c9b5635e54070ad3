from pathlib import Path

from fakes.mistakes import Edit, check


def test_a_measured_family_without_frames_is_told_once(tmp_path: Path) -> None:
    lines = ["  frames:", "    score: Sincerity counts this.", "    friends: Your circle can see this."]
    frames = "\n".join([*lines, "    required: This is on your record.", "    off: Nobody counts this any more.", ""])
    check(tmp_path, "E407", Edit("pairs/speak_up.yaml", "family:", "‸family:"), Edit("pairs/speak_up.yaml", frames, ""))


def test_no_frame_line_stands_in_before(tmp_path: Path) -> None:
    check(tmp_path, "E201", Edit("pairs/speak_up.yaml", "    score: Sinc", "    ‸before: No.\n    score: Sinc"))
