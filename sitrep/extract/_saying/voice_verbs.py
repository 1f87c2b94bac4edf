"""Words that tell whose a quotation is where they stand beside one; elsewhere most of them say nothing."""

from __future__ import annotations

from sitrep.reference.wordlists import words

SPOKEN = words("""
    theorise theorize hypothesise hypothesize posit accept admit advise affirm agree allow announce answer
    appeal apologise apologize assure attest banter bark bawl beam beg begin bellow bemoan blog boom breathe
    bristle call caption chant chastise chide chime chip chirp chuckle claim clarify close coax comment
    confess confide confirm congratulate continue contend counsel counter croak cry curse decide demand
    deadpan decry disagree echo elaborate email emphasise emphasize enquire enthuse exclaim exhort explain
    expound fret fume gasp giggle go greet grin groan grouse growl grumble grunt gush hear holler howl implore
    inquire insist instruct interject interrupt intone invoke invite joke jest jot laugh lead lecture lie
    marvel message moan mumble murmur muse mutter nod note object offer opine order persist plead pledge point
    pose post pray preach press proclaim profess promise prompt propose protest provoke query quip rage rant
    rasp rave read reason reassure rebut recite recollect recommend recount reflect rejoice relate remember
    remind reminisce remonstrate respond resume retort retweet riff roar rule scoff scold scowl scrawl scream
    scribble sermonize shoot shout shriek shrug sigh sign sing smile snap snarl sneer sniff sob speculate spit
    stammer start state stipulate stutter sum summarise summarize surmise swear tease text think threaten
    thunder toast trumpet tweet urge utter venture voice vent volunteer vow wail warn weep whimper whine
    whisper wink wonder write yell yelp sound conclude predict reveal remark report observe tell say add ask
    reply argue believe declare describe deny dismiss reject complain estimate feel find hope learn maintain
    mean recall
""")
"""Lemmas of saying and of the gestures that stand for it: "…," laughed Ana Ruiz."""

JUDGING = words("""
    theorise theorize hypothesise hypothesize posit opine state rule stipulate joke tweet post accuse acclaim
    applaud assail attack attribute bill blame blast brand call cast celebrate characterise characterize
    castigate cite compare condemn consider criticise criticize damn decry deem defend define demand denounce
    depict deride describe dismiss dub extol fault hail herald invoke label lambast lambaste lament liken
    lionise mock mourn oppose paint point portray praise promise promote rate rebuke regard regret reject
    ridicule rubbish savage see seek slam slate nickname term threaten tout trash urge vow view want warn
    welcome claim pledge refuse vilify write refer use express voice put like expect fear admit acknowledge
    hope swear offer
""")
"""Lemmas of a view of something, part of which stands in somebody's own words: "called the raid "a massacre"."""

GESTURES = words("""
    laugh smile shrug grin nod sigh chuckle beam gush begin continue point frown wink weep cry sob giggle
    smirk explain pause remember recall
""")
"""What a speaker is seen to do between two of their own sentences."""

NOUNS = words("""
    answer reply response comment word remark message advice verdict order warning question conclusion
    explanation reaction plea appeal promise statement account tweet post letter email e-mail note call cry
    argument assessment view opinion description motto maxim mantra diagnosis prediction complaint point
    excuse retort sentence line speech testimony claim
""")
"""What somebody owns that a colon and a quotation follow: "her answer was short: …"."""

NAMING = words("""
    called named nicknamed known dubbed titled entitled so-called aka labelled labeled marked codenamed
    code-named branded christened renamed headlined captioned reading stamped inscribed termed billed styled
""")
"""Participles in front of what is a name, a title or an inscription and not said by anybody."""

THINGS_NAMED = words("""
    word words term phrase book novel film movie song album single play show series episode poem painting
    exhibition chapter campaign project operation programme program app brand label sign slogan headline
    nickname title codename track hit musical ballad documentary magazine column article essay opera poster
    section game button folder category acronym abbreviation expression motto hashtag memoir biography
    autobiography report sculpture statue tour theme sitcom ballet novella trilogy sermon tune anthem hymn
    prayer ship boat yacht horse dog
""")
"""Nouns in front of a name or term between marks: "the song "Low Tide"."""

INSCRIBED = words("""
    sign banner placard poster shirt t-shirt sweatshirt sticker plaque graffiti tattoo slogan headline caption
    inscription cap hat billboard flag badge label button leaflet flyer mural wall board chalkboard screen
    plate tombstone gravestone stone bumper mug tag patch card
""")
"""What words stand on without anybody saying them."""

PERFORMED = words("sing play perform stage film direct publish record release write read hum whistle dance tick hold")
"""Verbs whose marked object is a title: "the band played "Blue Moon"."""

COUNTING = words("give keep put list show record register count verify tally document expect")
"""Verbs that say whose a number is, and nothing of whose words are marked."""
