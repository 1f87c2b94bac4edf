"""Add articles: files and pasted text, bad input among them, and what became of each."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from sitrep import store as stores
from sitrep.query import articles
from sitrep.query.filters import Filters
from tests.pages.test_frame import said

Open = Callable[..., AppTest]
PAGE = "pages/manage/add_articles.py"
TEXT = "”Shelling killed at least 14 people in Mosul on Friday, Rasul Amin told reporters.”\n\n”It went on all night.”"
HOSTILE = "<script>window.hurt = 1</script><img src=x onerror='window.hurt = 1'> Nine soldiers died in Mosul."
CSV = "title,date,publication,content\nRain in Mosul,2015-05-04,Wire,It rained in Mosul and three roads were cut.\n"


@pytest.fixture(autouse=True)
def _own_model_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITREP_WORKERS", "1")


def press_add(at: AppTest) -> AppTest:
    """Press the first "Read and add", and wait until the batch is stored."""
    next(button for button in at.button if button.label == "Read and add").click().run()
    if "adding" in at.session_state:
        at.session_state["adding"].wait(120)
        at.run()
    assert not at.exception
    return at


def upload(at: AppTest, *files: tuple[str, bytes]) -> AppTest:
    uploader = at.file_uploader(key="files")
    for name, content in files:
        uploader.upload(name, content)
    uploader.run()
    assert not at.exception
    return at


def stored() -> list[str]:
    return list(articles.listed(stores.open_(), Filters())["title"])


def test_pasted_text_is_added_with_what_the_reader_tells(empty_app: Open) -> None:
    at = empty_app(PAGE)
    at.text_area(key="pasted_text").set_value(TEXT)
    at.text_input(key="pasted_title").set_value("Night of shells")
    at.text_input(key="pasted_outlet").set_value("Tigris Wire")
    press_add(at)
    article = articles.one(stores.open_(), 1)
    assert article
    assert (article.title, article.outlet, article.published_on) == ("Night of shells", "Tigris Wire", None)
    assert article.text.startswith("Shelling killed"), "the stray marks are gone"
    assert "date unknown" in said(at)


def test_text_with_html_is_stored_as_text(empty_app: Open) -> None:
    at = empty_app(PAGE)
    at.text_area(key="pasted_text").set_value(HOSTILE)
    at.text_input(key="pasted_title").set_value("<script>window.hurt = 1</script>")
    at = press_add(at)
    assert "<script>" not in said(at).replace("\\<script\\>", "")


@pytest.mark.parametrize("words", ["", "   \n "])
def test_no_text_is_asked_for_again(empty_app: Open, words: str) -> None:
    at = empty_app(PAGE)
    at.text_area(key="pasted_text").set_value(words)
    press_add(at)
    assert "Paste an article first" in at.warning[0].value
    assert not stored()


def test_a_bad_file_costs_only_itself(empty_app: Open) -> None:
    files = (
        ("rain.csv", CSV.encode()),
        ("noise.txt", bytes(range(256)) * 20),
        ("empty.txt", b""),
        ("no_text.csv", b"name,age\nAdel,4\n"),
    )
    at = press_add(upload(empty_app(PAGE), *files))
    results = at.main.dataframe[0].value
    assert stored() == ["Rain in Mosul"]
    assert list(results["Result"]).count("Not added") == 3
    assert all(len(reason) > 10 for reason in results["Why, and what to do"][:3])


def test_a_file_that_lacks_details_is_asked_for_them(empty_app: Open) -> None:
    at = upload(empty_app(PAGE), ("night.txt", TEXT.encode()))
    labels = [field.label for kind in ("text_input", "date_input") for field in at.main.get(kind)]
    assert {"Title", "Outlet", "Published on"} <= set(labels)


def test_a_file_that_tells_all_is_asked_for_nothing(empty_app: Open) -> None:
    at = upload(empty_app(PAGE), ("rain.csv", CSV.encode()))
    assert not [field for field in at.main.text_input if field.key.startswith("upload_")]


def test_the_same_file_again_is_already_there(empty_app: Open) -> None:
    for expected in ("Added", "Already there"):
        at = press_add(upload(empty_app(PAGE), ("rain.csv", CSV.encode())))
        assert list(at.main.dataframe[0].value["Result"]) == [expected]
    assert stored() == ["Rain in Mosul"]


def test_after_a_batch_there_is_room_for_the_next(empty_app: Open) -> None:
    at = press_add(upload(empty_app(PAGE), ("rain.csv", CSV.encode())))
    next(button for button in at.button if button.label == "Add more").click().run()
    assert at.file_uploader(key="files").value in (None, [])


def test_an_article_in_another_language_is_added_and_said_to_be_unreliable(empty_app: Open) -> None:
    at = empty_app(PAGE)
    at.text_area(key="pasted_text").set_value(
        "Neuf personnes ont été tuées lundi par des obus sur un marché de Kadugli, a dit un médecin de la ville."
    )
    at = press_add(at)
    assert "Written in French" in at.dataframe[0].value["Why, and what to do"].iloc[0]
    at = empty_app("pages/explore/articles.py", article="1")
    assert "Sitrep reads English" in at.warning[0].value
