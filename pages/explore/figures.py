"""What numbers are reported, by whom and how surely; and where reports differ."""

from components import cached, figure_page, filter_panel

measures = cached.measures(filter_panel.chosen())
if measures.empty:
    filter_panel.say_none("No number is reported")
else:
    figure_page.draw(filter_panel.chosen(), measures)
