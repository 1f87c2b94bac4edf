"""The articles that benchmarks read are many, alike in length to news, and the same each time."""

from benchmarks import generate


def test_the_same_count_gives_the_same_articles() -> None:
    assert list(generate.articles(5)) == list(generate.articles(5))


def test_articles_are_as_long_as_short_news() -> None:
    lengths = [len(article["text"].split()) for article in generate.articles(200)]
    assert min(lengths) >= 120
    assert max(lengths) <= 330


def test_no_article_repeats_another() -> None:
    assert len({article["text"] for article in generate.articles(500)}) == 500
