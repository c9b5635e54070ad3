from pathlib import Path

from fakes.mistakes import Edit, check


def test_a_measured_family_without_frames_is_told_once(tmp_path: Path) -> None:
    frames = "  frames:\n    score: Sincerity counts this.\n    friends: Your circle can see this.\n    required: This is on your record.\n    off: Nobody counts this any more.\n"
    check(tmp_path, "E407", Edit("pairs/speak_up.yaml", "family:", "‸family:"), Edit("pairs/speak_up.yaml", frames, ""))


def test_no_frame_line_stands_in_before(tmp_path: Path) -> None:
    check(tmp_path, "E201", Edit("pairs/speak_up.yaml", "    score: Sinc", "    ‸before: No.\n    score: Sinc"))
