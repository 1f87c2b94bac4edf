"""Verbs of saying, by what they make of what is said."""

from __future__ import annotations

from sitrep.reference.wordlists import words

SAY = words("""
    say tell add claim state report announce confirm declare warn note write argue allege insist acknowledge admit
    reveal explain recall recount describe stress maintain assert contend testify tweet post caution complain
    conclude predict remark reply respond observe suggest disclose inform brief concede emphasize emphasise
    reiterate urge quote cite boast vow lament quip repeat believe think estimate calculate reckon deny dispute
    reject dismiss refute contest question doubt document record count verify register put show find indicate
    tally ask shout speak give keep list expect accuse fear suspect forecast project challenge log call
    brand label remember
""")
"""Lemmas that may introduce what somebody says."""

ALWAYS = frozenset({"say", "tell"})
"""Verbs that need no clause or quotation beside them to be a cue."""

PEOPLES = words("testify recall boast quip lament reply insist allege tweet remark complain")
"""Verbs that only people are the subjects of, whatever noun stands for them."""

WITH_OBJECT = words("""
    report confirm estimate document record count announce verify register acknowledge admit tally list expect log
    forecast project
""")
"""Verbs whose plain object may be what is said: "confirmed 12 deaths"."""

WITH_OF = words("speak warn boast complain accuse tell talk")
"""Verbs whose "of …", where it holds a number, is what is said: "accused the guards of shooting nine"."""

WITH_TOLL = words("give keep put")
"""Verbs whose object, where it is a number of something, is what is said: "gave a toll of 18"."""

MAKING = words("give provide release publish compile collect gather issue study analyse analyze supply prepare keep")
"""What is done with documents by those who claim what they say: "numbers given by the army"."""

ACCOUNTS = words("account count estimate reckoning tally estimation")
"""Nouns of "by X's count"."""

FIGURES = words("figures estimates numbers accounts calculations counts")
"""What one goes by: "on the mayor's figures"."""

STUDENTS = words("researcher scientist investigator economist expert analyst auditor inspector scholar")
"""Those whose findings are claims."""

BODIES = words("""
    administration agency alliance army authority bureau cabinet
    campaign charity clinic coalition community command commission
    committee tv station
    company council court department government group hospital institute institution junta leadership media military
    militia ministry mission monitor movement navy network office opposition organisation organization parliament
    party police presidency regime secretariat security service side source television radio union university
    watchdog association federation firm foundation front board headquarters staff website
    gendarmerie guard coastguard observatory brigade battalion faction prosecution treasury bank fund employer insurer
    chamber school church diocese consulate embassy tribunal ngo academy inspectorate registry directorate
    municipality airline carrier utility operator manufacturer prison morgue bloc monastery congregation
    crescent syndicate laboratory archdiocese consortium regulator retailer shipowner port garrison unit wing
""")
"""Common nouns for bodies that may claim something."""

TOLLS = words(
    "toll number figure count total estimate loss death casualty cost population damage bill strength turnout"
)
"""What one can "put at" a number."""

QUOTING = frozenset({"cite", "quote"})
"""Verbs whose object, not subject, is the claimant."""

NEVER_WITH_CLAUSE = words("accuse log call brand label")
"""Verbs that say nothing by a clause of their own."""

LISTING = words("list cite carry contain put give")
"""What else is done with a number by those who claim it: "the 14 listed in the report"."""

CLAIMING = words("""
    report confirm claim announce count estimate document verify acknowledge admit tally state allege cite list record
""")
"""Verbs whose participle makes a claim of any number: "the 17 deaths reported by doctors"."""

ESTIMATING = words(
    "estimate estimation calculate reckon believe think suggest predict expect fear suspect forecast project"
)
DENYING = words("deny reject dismiss refute")
DISPUTING = words("dispute contest question doubt challenge")
CALLING = words("call brand label")
"""Verbs that deny what they call a lie."""
LIES = words("""
    lie lies false fake fabricated fabrication baseless propaganda fiction untrue nonsense exaggerated invented hoax
    misinformation disinformation rumour rumor unfounded
""")

NOT_SPEAKERS = words("""
    attack blast explosion strike airstrike bomb bombing shell shelling missile fighting war clash toll violence
    disease cholera outbreak flood earthquake crash famine raid assault accident offensive battle move decision
    law fire
""")
"""Subjects of which the verb means something else: "the blast claimed 40 lives"."""

OUTLET_NOUNS = words("""
    newspaper channel network magazine broadcaster website outlet daily weekly station television tv radio media
    press paper blog tabloid
""")
"""Words that stand for an outlet named before: "told the newspaper"."""

HEARSAY = words("reportedly allegedly purportedly supposedly apparently")
"""Adverbs of a claim without a claimant."""

BELIEVED = words("""
    believe think say report estimate allege rumour rumor fear feel know suppose presume understand claim assume
    expect suspect
""")
"""Passives of a claim without a claimant: "is believed to have"."""
