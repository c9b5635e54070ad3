"""The pages."""

import re

import pytest
from jinja2 import UndefinedError

from game.content.words import load_words
from game.web.pages import Pages

PAGES = Pages(load_words())


def test_everything_that_is_filled_in_is_escaped() -> None:
    page = PAGES._jinja.from_string("<p>{{ text }}</p>")
    assert page.render(text='"><svg onload=x>') == "<p>&#34;&gt;&lt;svg onload=x&gt;</p>"


def test_what_was_forgotten_is_a_mistake_and_no_empty_place() -> None:
    with pytest.raises(UndefinedError):
        PAGES._jinja.from_string("{{ nobody }}").render()


def test_no_page_holds_a_script_or_a_style_of_its_own() -> None:
    for path in PAGES.folder.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<style" not in text, path
        assert not re.search(r"<[^>{]*\sstyle=", text), path
        assert " onclick=" not in text, path
        assert "javascript:" not in text, path
        assert all("src=" in part.split(">")[0] for part in text.split("<script")[1:]), path
        assert "http://" not in text.replace("http://www.w3.org/", ""), path
        assert "https://" not in text, path
