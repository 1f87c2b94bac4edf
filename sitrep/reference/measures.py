"""What a figure measures. To add a measure: a line here, its words in `extract/figures/`, and golden sentences."""

MEASURES: dict[str, str] = {
    "fatalities": "People killed",
    "injuries": "People injured",
    "casualties": "Casualties (killed or wounded)",
    "missing": "People missing",
    "detained": "People detained",
    "abducted": "People abducted",
    "released": "People released",
    "surrendered": "People surrendered",
    "displaced": "People displaced",
    "people_in_need": "People in need",
    "population": "Population",
    "fighters": "Fighters and troops",
    "attacks": "Attacks and strikes",
    "weapons": "Weapons and vehicles",
    "damage": "Damage",
    "territory": "Territory",
    "distance": "Distance",
    "money": "Money",
    "salary": "Salaries",
    "price": "Prices",
    "oil": "Oil",
    "food": "Food",
    "health": "Health",
    "other": "Other figures",
}
"""Key of docs/contract.md -> label on screen, in the order in which the app shows them."""
