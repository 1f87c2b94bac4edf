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
    ("Prices rise every Ramadan.", "Ramadan", None, None, "set"),
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


THREAD = [
    ("He was shot on 2 May 2015. Three weeks later he died.", "Three weeks later", "2015-05-18", "2015-05-24"),
    ("He won in 1998 and again five years later.", "five years later", "2003-01-01", "2003-12-31"),
    ("The town fell in 2014. That June it was retaken.", "That June", "2014-06-01", "2014-06-30"),
    ("It rained in July 2014. The following month it snowed.", "The following month", "2014-08-01", "2014-08-31"),
    (
        "Sales fell in January, against the same month a year ago.",
        "the same month a year ago",
        "2015-01-01",
        "2015-01-31",
    ),
    ("He was hurt in 2011. The same year he left.", "The same year", "2011-01-01", "2011-12-31"),
    ("In 2009 he was jailed on 3 June.", "3 June", "2009-06-03", "2009-06-03"),
    ("A survivor of the 2009 fire was freed on 3 March.", "3 March", "2016-03-03", "2016-03-03"),
    ("A year earlier the mill burned.", "A year earlier", "2015-01-01", "2015-12-31"),
    ("GOMA, April 2 (Wire) - Rebels fled today.", "today", "2016-04-02", "2016-04-02"),
    ("GOMA, March 2 (Wire) - Rebels fled today.", "today", "2016-04-04", "2016-04-04"),
    ("The council votes on Friday.", "Friday", "2016-04-08", "2016-04-08"),
    ("The mayor wants an answer by Friday.", "Friday", "2016-04-08", "2016-04-08"),
    ("By Friday 40 had died.", "Friday", "2016-04-01", "2016-04-01"),
    ("The ban was to end on Friday.", "Friday", "2016-04-01", "2016-04-01"),
    ("They talk this Thursday.", "this Thursday", "2016-04-07", "2016-04-07"),
    ("The Sunday before last it rained.", "The Sunday before last", "2016-03-27", "2016-03-27"),
]
COUNTED = [
    ("She left a week ago on Friday.", "a week ago on Friday", "2016-03-25", "2016-03-25"),
    ("The panel meets in three weeks' time.", "in three weeks' time", "2016-04-25", "2016-05-01"),
    ("A fortnight ago it snowed.", "A fortnight ago", "2016-03-21", "2016-03-27"),
    ("Over the past two months, nine died.", "the past two months", "2016-02-04", "2016-04-04"),
    ("The year to March was dry.", "The year to March", "2015-04-01", "2016-03-31"),
    ("In the three months to June 2015 it rained.", "the three months to June 2015", "2015-04-01", "2015-06-30"),
    ("They struck on the night of 2 to 3 April.", "the night of 2 to 3 April", "2016-04-02", "2016-04-03"),
    ("Shells fell overnight into Sunday.", "overnight into Sunday", "2016-04-02", "2016-04-03"),
    ("It stood from May 2011 until June 2012.", "from May 2011 until June 2012", "2011-05-01", "2012-06-30"),
    ("A truck burned at 7 a.m. on 2 April.", "7 a.m. on 2 April", "2016-04-02", "2016-04-02"),
    ("In the small hours of Sunday it burned.", "In the small hours of Sunday", "2016-04-03", "2016-04-03"),
    ("It closed in week 7 of 2016.", "week 7 of 2016", "2016-02-15", "2016-02-21"),
    ("It is of the 18th century.", "the 18th century", "1700-01-01", "1799-12-31"),
    ("In H2 2015 it grew.", "H2 2015", "2015-07-01", "2015-12-31"),
    ("Near Mosul in Iraq they lost ground in the autumn.", "the autumn", "2015-09-01", "2015-11-30"),
    ("Sirens sounded on Easter Monday.", "Easter Monday", "2016-03-28", "2016-03-28"),
    ("Shops shut on Good Friday 2015.", "Good Friday 2015", "2015-04-03", "2015-04-03"),
    ("Guns fell silent over Hanukkah in 2014.", "Hanukkah in 2014", "2014-12-17", "2014-12-24"),
    ("He fled during Ramadan last year.", "Ramadan last year", "2015-06-18", "2015-07-16"),
    ("The 9/11 attacks changed that.", "9/11", "2001-09-11", "2001-09-11"),
]


@pytest.mark.parametrize(("text", "expression", "start", "end"), THREAD + COUNTED)
def test_an_expression_is_reckoned_from_what_the_text_says(extracted, text, expression, start, end):
    found = next(one for one in extracted(text, MONDAY, dates).dates if one.text == expression)
    assert (found.start_date.isoformat(), found.end_date.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("text", "outlet", "start", "edtf"),
    [
        ("Filed on 02/03/2016.", "The New York Times", "2016-02-03", "2016-02-03"),
        ("Filed on 02/03/2016.", "Chicago Tribune", "2016-02-03", "2016-02-03"),
        ("Filed on 02/03/2016.", "The Guardian", "2016-03-02", "2016-03-02"),
        ("Filed on 02/03/2016.", "", None, "[2016-02-03,2016-03-02]"),
        ("It was filed on 04/05/2016.", "", None, "[2016-04-05,2016-05-04]"),
        ("It was filed on 03/05/2016.", "", "2016-03-05", "2016-03-05"),
        ("Filed on 25/03/2015, sealed on 02/03/2016.", "The New York Times", "2015-03-25", "2015-03-25"),
        ("Crops failed in summer 2015.", "The Guardian", "2015-06-01", "2015-22"),
        ("Crops failed in summer 2015.", "The Sydney Morning Herald", "2015-12-01", "2015-22"),
        ("Crops failed in Chile in winter 2015.", "", "2015-06-01", "2015-24"),
        ("Crops failed in Chile and Norway in winter 2015.", "", None, "2015-24"),
        ("It was spent in fiscal year 2015.", "The New York Times", "2014-10-01", "2014-10/2015-09"),
        ("It was spent in the 2014-15 fiscal year.", "The Guardian", "2014-04-01", "2014-04/2015-03"),
        ("It was spent in fiscal year 2015.", "", None, None),
        ("It was spent in the first half of fiscal 2015.", "The New York Times", "2014-10-01", "2014-10/2015-03"),
    ],
)
def test_the_outlet_and_the_text_tell_how_a_date_is_meant_and_nothing_is_guessed(extracted, text, outlet, start, edtf):
    found = extracted(text, MONDAY, dates, outlet=outlet).dates[0]
    assert (found.start_date and found.start_date.isoformat(), found.edtf) == (start, edtf)


def test_an_order_of_day_and_month_holds_for_the_whole_text(extracted):
    found = extracted("Filed on 25/03/2015, sealed on 02/03/2016.", MONDAY, dates).dates
    assert found[1].start_date == date(2016, 3, 2)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The dam has been dry since 2012.", "2012/.."),
        ("It has been shut since last week.", "2016-03-28/.."),
        ("It stays shut until 9 April.", "../2016-04-09"),
        ("From 2012 onwards it was dry.", "2012/.."),
        ("A letter from 2012 was found.", "2012"),
        ("He fled on Eid al-Fitr in 2015.", "2015-07-17~"),
    ],
)
def test_edtf_tells_open_and_approximate_ends(extracted, text, edtf):
    (found,) = extracted(text, MONDAY, dates).dates
    assert found.edtf == edtf


def test_a_feast_that_hangs_on_the_moon_is_known_to_a_day_or_two(extracted):
    (found,) = extracted("He fled on Eid al-Fitr in 2015.", MONDAY, dates).dates
    assert found.date_prec == 2


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("ADEN, May 4, 2011 - A bomb went off yesterday.", ["2011-05-04", "2011-05-03"]),
        ("ADEN, May 4 - A bomb went off yesterday.", [None, None]),
        (
            "It opened on 3 May 2011. On 9 June it shut, and in July it sank.",
            ["2011-05-03", "2011-06-09", "2011-07-01"],
        ),
        ("It opened on 3 May 2011. He had come in January.", ["2011-05-03", None]),
        ("They kept Ramadan and Eid.", [None, None]),
    ],
)
def test_an_undated_article_is_dated_by_its_own_words_only(extracted, text, days):
    found = extracted(text, None, dates).dates
    assert [one.start_date and one.start_date.isoformat() for one in found] == days


@pytest.mark.parametrize(
    "text",
    [
        "The March on Washington was long.",
        "Guards searched people after Friday prayers.",
        "Bloody Sunday is not forgotten.",
        "The 17 February Brigade left.",
        "The Sunday Mirror was sued.",
        "Smith, August Wilson and Bell were named.",
        "They held Hill 1990.",
        "The Yom Kippur War was short.",
        "On the 500th day of the siege it rained.",
        "It landed on D+3.",
    ],
)
def test_a_name_with_a_day_in_it_has_no_days(extracted, text):
    assert [found.text for found in extracted(text, MONDAY, dates).dates if found.start_date] == []
