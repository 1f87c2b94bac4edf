"""Words by which a sum of money is pay, a price, or neither."""

from __future__ import annotations

from sitrep.reference.wordlists import words

WAGES = words("""
    salary wage payroll stipend paycheck paycheque paypacket remuneration honorarium pension retainer overtime
""")
"""Pay, whatever the clause does with it."""
PAY = words("""
    pay bonus allowance earnings earning wage-bill day-rate minimum-wage salary-scale upkeep keep
    compensation-package
""")
PRICES = words("""
    price fare rent tariff surcharge rate fee premium value quote quotation cost charge tuition admission entry
""")
SUMS = words("""
    ransom tax fine toll bribe levy damages bail dowry reward bounty tribute donation aid grant loan debt budget
    deal contract compensation revenue income profit loss damage investment dividend settlement penalty proceeds
    funding fund appeal package credit subsidy deficit surplus reserve spending expenditure outlay takings turnover
    haul loot booty extortion restitution reparation inheritance prize pledge indemnity refund rebate bailout
    savings deposit payout capital collateral arrears cash customs duty receipt remittance sponsorship endowment
    stake gain asset fortune protection-money transfer earmark allocation bequest collection handout windfall worth
    relief award interest instalment installment annuity ticket-sales insurance claim bond share fundraiser campaign
""")
"""Money that is neither pay nor a price."""
UNPAID = SUMS - words("""
    contract cash gain share worth claim collection keep campaign relief package interest transfer
""")
"""Of these, what makes of "were paid" something else than pay."""

EARNING = words("earn gross")
"""What people do with their pay, whatever the sum is per."""
GETTING = words("get receive draw collect pocket make net clear take bring expect keep command")
"""The same, where the sum is per month or so, or those who get it are hired hands."""
GIVING = words("""
    give pay offer promise hand owe compensate reward guarantee assure slip entice lure remunerate reimburse
""")
"""What is done to those who are paid."""
HIRING = words("""
    hire employ recruit engage enlist work toil labor labour slave serve moonlight drudge sweat fight
""")
"""Done "for" or "at" a sum."""
LIVING = words("live survive subsist exist scrape manage")
"""Done "on" a sum."""
NOT_HIRED = words("""
    victim family household widow orphan survivor relative people person civilian refugee returnee evacuee migrant
    hostage captive kidnapper bandit thief robber pirate smuggler trafficker owner landlord tenant trader merchant
    vendor shopkeeper customer passenger beneficiary citizen resident villager child baby infant mother father
    parent wife husband son daughter heir claimant creditor investor shareholder donor official politician taxpayer
    homeowner client buyer seller dealer winner candidate lender borrower abductor captor extortionist consumer
    shopper mourner gangster criminal racketeer student pupil farmer herder patient defendant plaintiff
    organiser organizer bereaved displaced
""")
"""People whom money reaches otherwise than as pay."""

HANDS = words("""
    hire hand staff crew personnel workforce anyone everyone anybody everybody those whoever lookout stevedore mason
    scout courier guide cook maid servant nanny artisan informant seamstress waitress conductor tutor
    deckhand farmhand janitor stringer apprentice locksmith blacksmith shipwright caretaker gatekeeper tailor navvy
""")
"""Those who work, though no word for single people."""
BODIES = words("""
    power water border river paper newspaper centre center carrier broadcaster insurer lender exporter importer refiner
    producer publisher manufacturer maker retailer supplier operator winner number order computer container powder
    copper silver timber rubber butter summer winter quarter corner tower shelter chapter member letter cylinder
    tanker freighter trawler cluster partner cancer offer transfer matter user
""")
"""What ends as if it named somebody's trade."""

COSTING = words("cost fetch retail wholesale sell resell trade price auction barter rent lease let")
"""What goods do at a price."""
CHARGING = words("charge overcharge quote")
"""What sellers do."""
ASKING = words("ask want demand pay offer bid take")
"""The same before "for a …"."""
EVENTS = words("""
    rebuilding reconstruction war operation project repair cleanup clean-up flood storm strike crisis conflict
    rebuild hurricane earthquake quake programme program campaign invasion occupation blockade shutdown damage
    scheme blaze fire rescue outage attack mission scandal bailout reform delay sanction boycott deal contract
    deployment intervention export import disruption corruption fraud theft clearing clearance plan war-effort
    stoppage embargo arm evacuation airlift sale tourism industry cyclone wildfire company firm start-up startup
    business bank stake
""")
"""What costs or is worth a sum that is no price."""

COMMODITIES = words("""
    gold silver copper cocoa coffee tea cotton nickel zinc iron steel coal lithium uranium cobalt aluminium aluminum
    tin lead brent crude oil gas lng petrol gasoline diesel kerosene fuel bitcoin ether wti urals palladium platinum
    fertiliser fertilizer charcoal firewood cement salt soap meat beef mutton lamb pork poultry chicken fish egg
    cheese butter tomato onion cabbage carrot cucumber apple orange banana mango date tobacco cigarette soybean soya
    soy rubber timber medicine medication insulin candle taxi seat ticket visa passport flat apartment villa bullet
    ammunition cartridge battery water bread flour wheat rice maize corn sugar milk grain barley sorghum millet
    lentil bean potato cereal vegetable fruit heroin cocaine opium hashish meth amphetamine fodder hay blanket tent
    coffin pint loaf yarn garlic pepper chilli spice honey oats groundnut chickpea pasta noodle cassava yam baguette
    sandwich kebab nappy diaper shoe boot
""")
"""What is bought and sold at a price."""
PORTIONS = words("""
    kilo kilogram gram ounce pound tonne ton litre liter gallon barrel sack bag bottle box packet pack carton crate
    tin can loaf bundle bunch cup plate bowl brick bale jar canister jerrycan cylinder dose vial strip pill tablet
    slice metre meter yard acre hectare share piece unit bushel quintal basket tray dozen drum truckload tank
    tankful measure handful head sachet stick block ream roll pair set seat bed room night ticket ride journey trip
    crossing
""")
"""Amounts of goods: "a kilo of rice is two dollars", "two dollars a kilo"."""
DEAR = words("dearer costlier pricier cheaper dear expensive")
MARKET_MOVES = words("""
    rise increase climb jump surge soar gain advance rally spike leap rocket shoot go fall drop decline slide slip
    tumble plunge plummet sink dip lose ease retreat weaken shed be edge inch close end finish settle trade add firm
    strengthen appreciate depreciate devalue crash collapse hover open nosedive slump double triple quadruple
""")
"""What the price of goods or the worth of a currency does."""
