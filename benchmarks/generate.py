"""Made-up articles in any number: `python -m benchmarks.generate N OUT.jsonl`. The same N gives the same articles.

Sentences are put together from templates, places, actors and numbers, 150 to 300 words an article; nothing in them
happened.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

SEED = 20240501
WORDS = (150, 300)
FIRST_DAY = date(2022, 1, 1)
DAYS = 1000

WARS: list[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = [
    (
        ("Aleppo", "Idlib", "Hama", "Raqqa", "Deir ez-Zor", "Homs", "Palmyra", "Afrin"),
        ("Syrian troops", "Islamic State", "the Syrian Democratic Forces", "Turkish forces", "opposition fighters"),
        ("the Syrian Observatory for Human Rights", "a hospital director", "two residents", "state media"),
    ),
    (
        ("Khartoum", "Omdurman", "El Fasher", "Nyala", "Port Sudan", "Wad Madani", "El Obeid", "Kassala"),
        ("the Sudanese army", "the Rapid Support Forces", "allied militias", "local fighters"),
        ("a doctors' union", "the United Nations", "a volunteer group", "an army spokesman"),
    ),
    (
        ("Kharkiv", "Kherson", "Odesa", "Bakhmut", "Zaporizhzhia", "Dnipro", "Mykolaiv", "Sumy"),
        ("Russian forces", "Ukrainian troops", "Russian drones", "Ukrainian artillery"),
        ("the regional governor", "the emergency service", "the defence ministry", "a military blogger"),
    ),
    (
        ("Goma", "Bukavu", "Bunia", "Beni", "Masisi", "Rutshuru", "Butembo", "Sake"),
        ("M23 rebels", "the Congolese army", "Allied Democratic Forces fighters", "local militiamen"),
        ("a civil society leader", "the UN mission", "a priest", "villagers"),
    ),
    (
        ("Maiduguri", "Kaduna", "Katsina", "Sokoto", "Zaria", "Gwoza", "Bama", "Jos"),
        ("Boko Haram fighters", "gunmen", "Nigerian soldiers", "vigilantes"),
        ("a police spokesman", "the state governor", "a hunter", "three survivors"),
    ),
]
"""Places, actors and claimants of each war."""

PEOPLE = ("Amina Yusuf", "Daniel Okoro", "Samir Haddad", "Olena Kovalenko", "Grace Mbeki", "Tomas Lindqvist")
OUTLETS = ("Levant Wire", "Nile Courier", "Steppe Herald", "Lakes Monitor", "Delta Gazette", "World Dispatch")

LEADS = (
    "At least {n} people were killed and {m} wounded when {actor} shelled a market in {place} on {day}, {source} said.",
    "{Actor} took control of {place} on {day} after a week of fighting, {source} said.",
    "An airstrike on a fuel depot near {place} killed {n} people on {day}, according to {source}.",
    "{Actor} and {other} clashed in {place} on {day}, leaving {n} dead, {source} said.",
    "Thousands of people marched in {place} on {day} against the shortage of bread.",
)
BODY = (
    "{Source} put the number of dead at {n}, while {actor} said that {m} had been killed.",
    "“The houses shook all night and nobody could reach the wounded,” {person}, a nurse in {place}, told {outlet}.",
    "More than {k} families have left {place} since {month}, and about {p} percent of them sleep in schools.",
    "{Actor} pay a fighter ${q} a month, half of what they paid a year ago, {source} said.",
    "The price of flour in {place} has risen from ${a} to ${b} a sack, traders said.",
    "Only {a} of the {b} clinics in the district still work.",
    "{Person}, who follows the war at a research centre, said that {other} held {p} percent of the wells.",
    "{Actor} denied having fired at the hospital.",
    "A roadside bomb hit a convoy of {other} between {place} and {elsewhere}, killing {c} soldiers.",
    "Aid groups say that {k} people around {place} need food before the rains.",
    "{Other} could attack {elsewhere} within days, {source} warned.",
    "Police detained {c} people in {elsewhere} on suspicion of smuggling fuel.",
    "Talks between {actor} and {other} broke off in {month} without a ceasefire.",
    "Residents of {elsewhere} said that {actor} had looted shops and burned {c} houses.",
    "The road to {elsewhere} has been cut for {a} days, and fuel is running short.",
)


def articles(count: int, seed: int = SEED) -> Iterator[dict[str, str]]:
    """`count` articles as rows of the JSON-lines format: id, title, date, source, text."""
    random = Random(seed)
    for number in range(count):
        yield _article(number, random)


def _article(number: int, random: Random) -> dict[str, str]:
    places, actors, sources = random.choice(WARS)
    day = FIRST_DAY + timedelta(days=random.randrange(DAYS))
    place, elsewhere = random.sample(places, 2)
    actor, other = random.sample(actors, 2)
    words = {"place": place, "elsewhere": elsewhere, "actor": actor, "other": other, "day": f"{day:%A}"}
    outlet = random.choice(OUTLETS)
    lead = _said(random.choice(LEADS), words, sources, outlet, day, random)
    paragraphs = [lead]
    length = random.randint(*WORDS)
    for template in random.sample(BODY, len(BODY)):
        if sum(len(paragraph.split()) for paragraph in paragraphs) >= length:
            break
        paragraphs.append(_said(template, words, sources, outlet, day, random))
    title = f"{_capital(actor)} and {other}: report {number + 1} from {place}"
    text = "\n\n".join(paragraphs)
    return {"id": f"made-{number + 1}", "title": title, "date": day.isoformat(), "source": outlet, "text": text}


def _said(
    template: str, words: dict[str, str], sources: tuple[str, ...], outlet: str, day: date, random: Random
) -> str:
    low, high = sorted(random.sample(range(2, 90), 2))
    person, source = random.choice(PEOPLE), random.choice(sources)
    numbers = {
        "n": low,
        "m": high,
        "a": low,
        "b": high,
        "c": random.randint(2, 30),
        "k": f"{random.randint(1, 90) * 100:,}",
        "p": random.randint(5, 95),
        "q": random.randint(5, 60) * 10,
    }
    names = {"person": person, "Person": person, "source": source, "Source": _capital(source), "outlet": outlet}
    capitals = {"Actor": _capital(words["actor"]), "Other": _capital(words["other"])}
    month = f"{day - timedelta(days=60):%B}"
    return template.format(**words, **names, **capitals, **numbers, month=month)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def write(count: int, path: Path) -> None:
    """Write `count` articles to `path`, one JSON object a line."""
    with path.open("w", encoding="utf8") as lines:
        lines.writelines(json.dumps(article, ensure_ascii=False) + "\n" for article in articles(count))


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit("usage: python -m benchmarks.generate N OUT.jsonl")
    write(int(sys.argv[1]), Path(sys.argv[2]))
