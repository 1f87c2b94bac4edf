"""The extractors of the folder are found, run in order, and promise what every extractor promises."""

from __future__ import annotations

from sitrep import extract
from sitrep.extract import _spans
from sitrep.records import Article, Mention


def _article(text: str) -> Article:
    return Article(id="a", text=text, raw_text=text, content_hash="", origin="test")


def test_extractors_run_in_their_order():
    orders = [extractor.ORDER for extractor in extract.extractors()]
    assert orders == sorted(orders)
    assert {10, 20, 30} <= set(orders)


def test_sentences_are_trimmed_and_blank_ones_left_out(nlp):
    text = "One fell. \n\n  Two rose.\n\n"
    assert extract.run(nlp(text), _article(text)).sentences == [(0, 9), (14, 23)]


def test_every_mention_holds_its_own_text_and_lies_in_its_sentence(nlp):
    text = "Gen. Tomas Ferro said on Friday that 12 soldiers were killed in Mosul.\n\nRebels denied it."
    found = extract.run(nlp(text), _article(text))
    for mention in found.mentions():
        assert text[mention.start : mention.end] == mention.text
        assert mention.sentence[0] <= mention.start < mention.sentence[1]


def test_odd_texts_give_nothing_and_no_error(nlp):
    for text in ("", " ", "\n\n", "…", "«»", "()[]", "A", "1"):
        extract.run(nlp(text), _article(text))


def test_mentions_are_found_by_where_they_lie():
    mentions = [Mention(start=start, end=start + 2, text="ab", sentence=(0, 20)) for start in (0, 5, 10)]
    assert _spans.overlapping(mentions, (6, 11)) is mentions[1]
    assert _spans.within(mentions, (4, 12)) == mentions[1:]
    assert _spans.following(mentions, 6) is mentions[2]
