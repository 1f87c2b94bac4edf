"""Each step takes away its kind of debris and leaves the report alone."""

from __future__ import annotations

import pytest

from sitrep.clean import boilerplate, characters, markup, paragraphs, punctuation, quotation, teaser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayorâ€™s â€œplanâ€\x9d", "The mayor’s “plan”"),
        ("ZoÃ« didnâ€™t", "Zoë didn’t"),
        ("a\u00a0b\u200bc\u00add\x00", "a bcd"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("“kept” ‘as’ they ’re", "“kept” ‘as’ they ’re"),
        ("5 < 6 &amp; so on", "5 < 6 &amp; so on"),
        ("\ufb01re", "fire"),
    ],
)
def test_characters(text: str, expected: str) -> None:
    assert characters.repaired(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\n\n\nTwo."),
        ("A <b>bold</b> move &amp; more<script>alert('x')</script>.", "A bold move & more."),
        ("Seen<img src=x onerror=alert(1)> here", "Seen here"),
        ("<style>p {color: red}</style>Words", "Words"),
        ("AT&amp;T&#8217;s &quot;mast&quot;", 'AT&T’s "mast"'),
        ("&lt;p&gt;Twice&lt;/p&gt;", "Twice"),
        ("Fewer than < 5 and > 3 tents", "Fewer than < 5 and > 3 tents"),
        ("A <shell> hit R&D; all ran", "A <shell> hit R&D; all ran"),
        ("Words <script>never closed", "Words"),
        ("<script>only</script>", "only"),
    ],
)
def test_markup(text: str, expected: str) -> None:
    assert markup.removed(text).strip() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("went . .. and came", "went ... and came"),
        ("gone. . .", "gone..."),
        ("cut .... off", "cut ... off"),
        ("a  —   b", "a — b"),
        ("Hassan , a baker , left .", "Hassan, a baker, left."),
        ("rose .5 percent", "rose .5 percent"),
        ("the U.S. said", "the U.S. said"),
        ("one\n\ntwo", "one\n\ntwo"),
    ],
)
def test_punctuation(text: str, expected: str) -> None:
    assert punctuation.tidied(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They left.The port burned.“Why?” he said. “No.”Then",
            "They left. The port burned. “Why?” he said. “No.” Then",
        ),
        ("at 5 p.m.Monday in the U.S.-led zone of v1.Two", "at 5 p.m.Monday in the U.S.-led zone of v1.Two"),
    ],
)
def test_sentences_that_run_into_each_other(text: str, expected: str) -> None:
    assert punctuation.spaced(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n \n\n\nTwo.", "One.\n\nTwo."),
        ("One ends.\nTwo begins.", "One ends.\n\nTwo begins."),
        (
            "A long line that the mail program has wrapped\nAmman time.",
            "A long line that the mail program has wrapped Amman time.",
        ),
        ("short and\nwrapped", "short and wrapped"),
        ("By Amna Noor\nAMMAN, Jordan", "By Amna Noor\n\nAMMAN, Jordan"),
    ],
)
def test_paragraphs(text: str, expected: str) -> None:
    assert paragraphs.parted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("”We wait,” she said.", "“We wait,” she said."),
        ("She said: ”We wait. ” Then ” we go” .", "She said: “We wait.” Then “we go” ."),
        ('He said "we wait. " Then', 'He said "we wait." Then'),
        ("“We wait.\n\n“We go,” she said.", "“We wait.\n\n“We go,” she said."),
        ("“I told them, ’Go home. ’”", "“I told them, ’Go home.’”"),
        ("(”so-called” port)", "(“so-called” port)"),
        ("the ‘port’ is shut", "the ‘port’ is shut"),
        ('a 6" shell', 'a 6" shell'),
    ],
)
def test_quotation(text: str, expected: str) -> None:
    assert quotation.marked(text) == expected


REPORT = "The port of Amara was shut on Tuesday after two ferries sank.\n\nNobody was hurt, the harbour master said."


@pytest.mark.parametrize(
    "repeat",
    [
        "\n\nThe port of Amara was shut...",
        "\n\nThe port of Amara was shut on Tues…",
        "\n\nThe port of Amara was shut on",
        " The port of Amara was shut on Tuesday...",
        "\n\nThe port of Amara was...\n\nThe port of Amara was...",
    ],
)
def test_a_cut_off_repeat_of_the_opening_goes(repeat: str) -> None:
    assert teaser.removed(REPORT + repeat) == REPORT


@pytest.mark.parametrize(
    "end",
    [
        "\n\nThe port of Amara was shut before, in May.",
        "\n\nThe port of Basra was shut...",
        "\n\nThe port...",
        " Who knows...",
        "\n\nThe port of Amara was shut on Tuesday.",
    ],
)
def test_an_ending_of_its_own_stays(end: str) -> None:
    assert teaser.removed(REPORT + end) == REPORT + end


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Share this article",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "Subscribe to our daily newsletter.",
        "Sign up for our morning briefing newsletter",
        "Follow us on Twitter",
        "Follow Amna Noor on Twitter @amnanoor",
        "Read more: The ferries of Amara",
        "Read more",
        "Related: How the port was built",
        "© 2016 River Gazette",
        "Copyright 2016 River Gazette. All rights reserved.",
        "Photo by Amna Noor",
        "Photograph: Amna Noor/River Gazette",
        "(Photo: Amna Noor)",
        "Amna Noor/Getty Images",
        "(Reporting by Amna Noor; Editing by Sami Odeh)",
        "Click here to read the ferry report",
        "This article originally appeared in River Gazette.",
        "Loading...",
    ],
)
def test_a_line_of_the_page_goes(line: str) -> None:
    assert boilerplate.removed(f"The port is shut.\n\n{line}\n\nIt rained.") == "The port is shut.\n\nIt rained."


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell by 3 percent on Monday.",
        "Photographs by satellite show forty burned villages.",
        "Images show that the mosque was hit twice.",
        "Sign up to fight, the recruiters told them.",
        "Find him and bring him back, the commander said.",
        "More than 30 dead: police",
        "Follow the money, said the clerk.",
        "Watch towers burned on Sunday.",
        "Copyright lawyers fled as well.",
        "Advertisements for fighters hang in the mosques.",
        "Related attacks killed 12 people in Amara.",
        "Editing by night, he lost his sight.",
        "Read the list of the dead, the widow said.",
        "Most read Arabic.",
        "Like his father, he was shot.",
        "Print shops were looted.",
    ],
)
def test_a_line_of_the_report_stays(line: str) -> None:
    text = f"The port is shut.\n\n{line}\n\nIt rained."
    assert boilerplate.removed(text) == text


def test_a_text_of_nothing_else_is_not_emptied() -> None:
    assert boilerplate.removed("Advertisement\n\nRead more") == "Advertisement\n\nRead more"
