"""Time expressions and the days that they mean, read on Monday 4 April 2016."""

from __future__ import annotations

from datetime import date

import pytest

from sitrep.extract import dates

MONDAY = date(2016, 4, 4)

ABSOLUTE = [
    ("It began on 4 April 2015.", "4 April 2015", "2015-04-04", "2015-04-04", "day"),
    ("It began on April 4, 2015.", "April 4, 2015", "2015-04-04", "2015-04-04", "day"),
    ("It began on Saturday 2nd May, 2015.", "Saturday 2nd May, 2015", "2015-05-02", "2015-05-02", "day"),
    ("It began on 2015-04-30.", "2015-04-30", "2015-04-30", "2015-04-30", "day"),
    ("It began on 25/12/2015.", "25/12/2015", "2015-12-25", "2015-12-25", "day"),
    ("It began in mid-March 2015.", "mid-March 2015", "2015-03-01", "2015-03-31", "month"),
    ("It began in 2011.", "2011", "2011-01-01", "2011-12-31", "year"),
    ("It began in early 2015.", "early 2015", "2015-01-01", "2015-12-31", "year"),
    ("It began in the 1990s.", "the 1990s", "1990-01-01", "1999-12-31", "decade"),
    ("It began in Syria in spring 2015.", "spring 2015", "2015-03-01", "2015-05-31", "season"),
    ("It began in Q1 2015.", "Q1 2015", "2015-01-01", "2015-03-31", "quarter"),
    ("It began in the second half of 2015.", "the second half of 2015", "2015-07-01", "2015-12-31", "half"),
    ("It lasted from 3–7 May 2015.", "from 3–7 May 2015", "2015-05-03", "2015-05-07", "range"),
    ("It fell between 3 and 7 May 2015.", "between 3 and 7 May 2015", "2015-05-03", "2015-05-07", "range"),
    ("It went on from 28 April to 3 May 2015.", "from 28 April to 3 May 2015", "2015-04-28", "2015-05-03", "range"),
    ("It went on between March and June 2015.", "between March and June 2015", "2015-03-01", "2015-06-30", "range"),
    ("It grew between 2012 and 2014.", "between 2012 and 2014", "2012-01-01", "2014-12-31", "range"),
    ("In the first nine months of 2015 it grew.", "the first nine months of 2015", "2015-01-01", "2015-09-30", "range"),
    ("The war of 1980-88 was long.", "1980-88", "1980-01-01", "1988-12-31", "range"),
]
RELATIVE = [
    ("He spoke on Friday.", "Friday", "2016-04-01", "2016-04-01", "day"),
    ("He spoke on Monday.", "Monday", "2016-04-04", "2016-04-04", "day"),
    ("He spoke last Monday.", "last Monday", "2016-03-28", "2016-03-28", "day"),
    ("They will meet on Friday.", "Friday", "2016-04-08", "2016-04-08", "day"),
    ("It stays shut until Friday.", "Friday", "2016-04-08", "2016-04-08", "day"),
    ("He spoke late Friday night.", "late Friday night", "2016-04-01", "2016-04-01", "day"),
    ("He spoke yesterday.", "yesterday", "2016-04-03", "2016-04-03", "day"),
    ("Shells fell overnight.", "overnight", "2016-04-03", "2016-04-04", "range"),
    ("It fell last week.", "last week", "2016-03-28", "2016-04-03", "week"),
    ("It fell earlier this month.", "earlier this month", "2016-04-01", "2016-04-30", "month"),
    ("It fell last year.", "last year", "2015-01-01", "2015-12-31", "year"),
    ("It fell two days ago.", "two days ago", "2016-04-02", "2016-04-02", "day"),
    ("Ten died in the past 24 hours.", "the past 24 hours", "2016-04-03", "2016-04-04", "range"),
    ("It fell in October.", "October", "2015-10-01", "2015-10-31", "month"),
    ("It fell on 30 December.", "30 December", "2015-12-30", "2015-12-30", "day"),
    ("It was shelled last July.", "last July", "2015-07-01", "2015-07-31", "month"),
    ("It went on from Monday to Wednesday.", "from Monday to Wednesday", "2016-03-28", "2016-03-30", "range"),
    ("It went on between January and March.", "between January and March", "2016-01-01", "2016-03-31", "range"),
    ("Six died over the weekend.", "the weekend", "2016-04-02", "2016-04-03", "weekend"),
    ("The 6 April vote failed.", "6 April", "2016-04-06", "2016-04-06", "day"),
    ("It fell in recent years.", "recent years", None, None, "vague"),
]
WITHOUT_YEAR = [
    (
        "Gunmen stormed the consulate on 11 September and killed four.",
        "11 September",
        "2015-09-11",
        "2015-09-11",
        "day",
    ),
    ("He took part in the siege of 20 May.", "20 May", "2015-05-20", "2015-05-20", "day"),
    ("The 20 November attack shocked Bamako, officials said.", "20 November", "2015-11-20", "2015-11-20", "day"),
    ("Envoys are due to meet on 12 October.", "12 October", "2016-10-12", "2016-10-12", "day"),
    ("The vote was set for 12 October.", "12 October", "2016-10-12", "2016-10-12", "day"),
    ("Rebels announced talks to be held on 12 April.", "12 April", "2016-04-12", "2016-04-12", "day"),
    ("Talks may resume in June.", "June", "2016-06-01", "2016-06-30", "month"),
    ("Envoys may meet on Friday.", "Friday", "2016-04-08", "2016-04-08", "day"),
    ("The general said talks on 12 April would decide.", "12 April", "2016-04-12", "2016-04-12", "day"),
    ("At least 300 have died since October.", "October", "2015-10-01", "2015-10-31", "month"),
    ("Since 6 May, 40 villages have burned.", "6 May", "2015-05-06", "2015-05-06", "day"),
    ("IN THE PAST 2 DAYS 40 villages have burned.", "THE PAST 2 DAYS", "2016-04-02", "2016-04-04", "range"),
    ("The road has been shut since Friday.", "Friday", "2016-04-01", "2016-04-01", "day"),
    ("It was the worst flood since 2003.", "2003", "2003-01-01", "2003-12-31", "year"),
    ("The road was shut in October.", "October", "2015-10-01", "2015-10-31", "month"),
    ("They fled on Monday of last week.", "Monday of last week", "2016-03-28", "2016-03-28", "day"),
    ("Jets struck in the first days of March.", "the first days of March", "2016-03-01", "2016-03-31", "month"),
]
LASTING = [
    ("The jets flew 40 sorties a day.", "a day", None, None, "set"),
    ("They lost 40 men a day later.", "a day later", None, None, "duration"),
    ("They lost 40 men in a day.", "a day", None, None, "duration"),
    ("Guards are paid every second month.", "every second month", None, None, "set"),
    ("It went on for three months.", "three months", None, None, "duration"),
    ("It was a 20-year war.", "20-year", None, None, "duration"),
    ("They march every Friday.", "every Friday", None, None, "set"),
    ("They pay $30 a month.", "a month", None, None, "set"),
]


@pytest.mark.parametrize(
    ("text", "expression", "start", "end", "precision"), ABSOLUTE + RELATIVE + WITHOUT_YEAR + LASTING
)
def test_an_expression_means_its_days(extracted, text, expression, start, end, precision):
    (found,) = extracted(text, MONDAY, dates).dates
    days = tuple(day and day.isoformat() for day in (found.start_date, found.end_date))
    assert (found.text, *days, found.precision) == (expression, start, end, precision)


@pytest.mark.parametrize(
    "text",
    [
        "It may rain on the march.",
        "May Thompson agreed.",
        "It cost $27.",
        "A second man fell.",
        "Resolution 1973 passed.",
        "2000 people fled.",
        "He is 34 years old.",
        "About a quarter of it burned.",
        "The vote ended 3-2.",
    ],
)
def test_what_is_no_date_is_not_read_as_one(extracted, text):
    assert [found.text for found in extracted(text, MONDAY, dates).dates if found.start_date] == []


@pytest.mark.parametrize("expression", ["Friday", "yesterday", "last week", "4 April", "two days ago", "this morning"])
def test_an_undated_article_gives_no_days(extracted, expression):
    (found,) = extracted(f"It happened {expression}.", None, dates).dates
    assert (found.text, found.start_date, found.end_date, found.date_prec) == (expression, None, None, None)


@pytest.mark.parametrize(
    ("text", "edtf", "prec"),
    [
        ("It fell on 4 April 2015.", "2015-04-04", 1),
        ("It fell between 3 and 7 May 2015.", "2015-05-03/2015-05-07", 2),
        ("It fell last week.", "2016-03-28/2016-04-03", 3),
        ("It fell in April 2015.", "2015-04", 4),
        ("It fell in Syria in spring 2015.", "2015-21", 5),
        ("It fell in spring 2015.", "2015-21", None),
        ("It fell in the 1990s.", "199X", 5),
    ],
)
def test_edtf_and_date_prec_follow_their_standards(extracted, text, edtf, prec):
    (found,) = extracted(text, MONDAY, dates).dates
    assert (found.edtf, found.date_prec) == (edtf, prec)


def test_the_next_day_follows_the_day_named_before(extracted):
    found = extracted("They left on 2 May 2015. The next day they returned.", MONDAY, dates).dates
    assert found[1].start_date == date(2015, 5, 3)


def test_a_date_inside_a_name_is_none(extracted):
    assert extracted("The March 14 Alliance objected.", MONDAY).dates == []


def test_a_line_that_holds_only_the_day_of_publication_is_none(extracted):
    found = extracted("Talks resume\nApril 4, 2016\nTalks resumed on Sunday.", MONDAY, dates).dates
    assert [date.text for date in found] == ["Sunday"]
