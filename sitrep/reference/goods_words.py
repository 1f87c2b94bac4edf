"""Words around amounts of food and oil that are neither themselves: what holds them, moves them, makes them."""

from __future__ import annotations

from sitrep.reference.wordlists import words

HOLDERS = words("""
    truck lorry wagon ship boat vessel convoy trailer cargo shipment container pallet plane planeload flight barge
    train truckload lorryload wagonload shipload boatload trainload carload consignment load tanker freighter van
    cart delivery sack bag bottle box packet pack carton crate tin can jar canister jerrycan drum cylinder basket
    hamper parcel tray loaf bundle bunch cup plate bowl slice spoonful handful mouthful portion serving helping pot
    dish basin ladle bucket kilo kilogram gram ounce pound tonne ton quintal bushel litre liter gallon pint bale
    stick cube field hectare acre warehouse depot store storehouse silo granary plot drop airdrop cache stock quota
    dozen
""")
"""What is counted where food or oil is held: "60 sacks of rice", "trucks laden with wheat"."""
HOLDING = words("""
    carry load lade laden haul bring bear fill pack stuff stack transport contain hold stock deliver ferry plant sow
    seed cultivate
""")
"""Verbs between a holder and what it holds."""
FLOWS = words("""
    production output export import supply delivery shipment loading stock reserve yield consumption sale intake
    throughput capacity run flow processing demand stockpile deposit refining distribution requirement ration
    purchase aid assistance cultivation planting acreage inventory need shortfall deficit surplus store quota crop
    harvest availability trade
""")
"""Nouns that tell with another one what moves: "cereal production", "exports of beef"."""
WHOLES = words("level need total target normal average requirement usual goal demand")
"""What shares are taken of that tells no goods."""
STUFF = words("""
    coal cement steel iron copper gold cocaine heroin opium hashish cannabis ammunition explosive gas water rubble
    waste debris rubbish garbage fertiliser fertilizer cargo scrap ice sand gravel salt timber wood charcoal
    electricity power carbon dioxide uranium chemical chlorine weapon document equipment medicine blanket clothes
    bomb tnt ammonium milk-powder hay emission cotton drug aid
""")
"""What is weighed and neither food nor oil."""
FARE = words("""
    meat beef mutton lamb pork poultry chicken fish egg cheese butter tomato onion cabbage carrot cucumber apple
    orange banana mango date fruit soybean soya soy tea coffee cocoa salt honey oats spice soup stew gruel broth
    oatmeal oil margarine baby-formula formula supplement nut peanut-paste plumpy'nut yoghurt yogurt juice grape
    melon olive sardine tuna couscous semolina dough pastry biscuit
""")
"""Eaten, but counted as food only where it stands for an amount: "two tins of fish"."""
KITCHEN_OILS = words("""
    cooking vegetable sunflower olive palm edible sesame soybean corn rapeseed coconut peanut mustard groundnut
""")
"""Kinds of oil that are eaten."""
FUELS = words("""
    urals brent petrol diesel kerosene fuel naphtha gasoline benzene mazut paraffin lpg jet-fuel bitumen condensate
    distillate petroleum crude oil
""")
"""Crude and what is refined of it."""
OIL_PLACES = words("""
    field platform terminal oilfield refinery refiner refining well rig crude oil petroleum opec opec+ pipeline
    oilman barrel aramco drilling driller petrodollar
""")
"""What speaks of oil elsewhere in the sentence."""
FOOD_PLACES = words("""
    mill bakery granary elevator breadbasket bread flour grain wheat rice crop harvest maize ration food
""")
PUMPING = words("pump")
MAKING = words("produce export yield process refine output extract lift ship load fill")
GRAZING = words("graze grazing pasture fodder hay forage feed hunger starvation")
"""For want of which herds die."""
HERDS = words("""
    cattle cow sheep goat camel livestock herd pig buffalo ox yak reindeer animal donkey head calf lamb
""")
LOOT = words("""
    car truck lorry vehicle motorcycle motorbike boat ambulance tractor bicycle bus van fuel petrol diesel oil gold
    diamond money cash dollar jewellery jewelry ore coltan timber charcoal food grain sorghum maize rice flour wheat
    livestock cattle cow goat sheep camel chicken crop harvest house home apartment flat villa property land farmland
    farm plot estate building shop store warehouse office aid supply medicine drug equipment computer laptop phone
    generator furniture belonging possession good cargo shipment savings copper cable archive ship vessel
    refrigerator mattress tent ration biscuit relief herd
""")
"""What armed people take for themselves, by its lemma."""
HELD = words("""
    house home apartment villa property land farmland farm plot estate building tractor cattle livestock gold diamond
    food grain aid harvest crop belonging motorcycle
""")
"""What armies take of it that no customs officer would."""
