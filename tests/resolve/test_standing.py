"""An office or a bare "the Council" is who holds it, where the article tells."""

from __future__ import annotations

import pytest

from sitrep.records import Article, Extraction, NameMention
from sitrep.resolve import entities


def _article(*mentions: tuple[str, str, str | None]) -> Extraction:
    """An extraction whose text is the mentions, each (kind, text, role), parted by full stops."""
    text = ". ".join(words for _, words, _ in mentions)
    found = Extraction(
        Article(id="a", text=text, raw_text=text, content_hash="", origin="", title=""),
    )
    at = 0
    for kind, words, role in mentions:
        end = at + len(words)
        found.names.append(NameMention(start=at, end=end, text=words, sentence=(at, end), kind=kind, role=role))
        at = end + 2
    return found


OFFICE = ("person", "Foreign Minister", "Foreign Minister")

CASES = [
    ([("person", "Ana Ruiz", "Foreign Minister"), OFFICE], "Ana Ruiz"),
    ([("person", "Ana Ruiz", "Peruvian Foreign Minister"), OFFICE], "Ana Ruiz"),
    ([OFFICE, ("person", "Ana Ruiz", "Foreign Minister")], "Ana Ruiz"),
    ([OFFICE, ("person", "Ana Ruiz", "Peruvian Foreign Minister")], "Foreign Minister"),
    ([("person", "Ana Ruiz", "former Foreign Minister"), OFFICE], "Foreign Minister"),
    ([("person", "Ana Ruiz", "Defence Minister"), OFFICE], "Foreign Minister"),
    (
        [("person", "Ana Ruiz", "Peruvian Foreign Minister"), ("person", "Bo Ek", "Thai Foreign Minister"), OFFICE],
        "Foreign Minister",
    ),
    ([("organisation", "Lakes Peace Coalition", None), ("organisation", "Coalition", None)], "Lakes Peace Coalition"),
    (
        [
            ("organisation", "Lakes Coalition", None),
            ("organisation", "Hills Coalition", None),
            ("organisation", "Coalition", None),
        ],
        "Coalition",
    ),
    ([("organisation", "Coalition", None), ("organisation", "Lakes Coalition", None)], "Coalition"),
]


@pytest.mark.parametrize(("mentions", "name"), CASES)
def test_words_stand_for_the_one_holder_or_body_that_fits(mentions, name):
    found = _article(*mentions)
    entities.resolve(found)
    short = next(mention for mention in found.names if mention.text in ("Foreign Minister", "Coalition"))
    assert short.name == name
