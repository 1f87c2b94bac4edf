"""Whole lines that belong to the web page, not to the report: sharing, subscribing, credits, advertisements."""

from __future__ import annotations

import re

SITES = r"(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|reddit|youtube|x)"
ACTIONS = rf"(?:share|tweet|print|e-?mail|save|comments?|pin|copy|like|{SITES})"
LINES = (
    r"advertisements?|sponsored( content)?|continue reading( the main story)?",
    r"(story|article|post)?\s*continues? (below|after)( (this )?(advertisement|photo|video|gallery))?",
    rf"(please )?{ACTIONS}([ ,|/·•&:]+(and|this|the|on|via|with|friends|article|story|post|page|link|{ACTIONS}))*",
    r"(please )?(subscribe|sign up|sign in|log in|register)( now| here| today| free| for free)?[.!]?",
    r"(please )?(subscribe|sign up|register|get|receive)\b.{0,70}\b(newsletters?|inbox|e-?mails?|alerts)\b.{0,60}",
    r"subscribe (to|for) .{1,80}",
    rf"follow .{{1,50}} on {SITES}\b.{{0,30}}|(like|find|join) us (on|at) .{{1,50}}",
    r"(read|see|watch|listen)( more| also| next| now)(:| on| about| at|$).{0,100}|(click|tap) here\b.{0,80}",
    r"(also read|read|watch|related|recommended|most read|don[’']?t miss|you may also like|see also): .{1,140}",
    r"(related|more) (articles?|stories|content|topics|coverage|news|from|on)\b.{0,60}",
    r"related|most (read|popular|viewed)|recommended( for you)?|you may also like",
    r"read the (full|original|whole) (story|article|report)( .{1,40})?",
    r"(©|\(c\)|copyright (©|\(c\)|\d{4}|by )).{0,160}|.{0,120}\ball rights reserved\b.{0,60}",
    r"this (article|story) (was (originally|first) published|(originally|first) appeared|may not be)\b.{0,140}",
    r"\(?(file )?(photo|photograph|image|picture|video|graphic)s?( credit)?s?( by|:| courtesy of) ?(?-i:[A-Z]).{1,60}",
    r"(.{2,60}/ ?)?(getty images|reuters|afp|associated press|epa|shutterstock)(/.{1,60})?",
    r"\(?(additional )?(reporting|writing|editing) by (?-i:[A-Z]).{1,160}",
    r"(loading|please wait|play video|watch live|view (gallery|comments)|(show|load) more|back to top)[. …]*",
    r"(we use|this (web)?site uses) cookies\b.{0,160}|(please )?enable (javascript|cookies)\b.{0,80}",
)
"""Each must match the whole line; a sentence of the report with such words goes on and does not match."""

LONGEST = 220
LINE = re.compile(rf"[\s•*–—\-\[]*(?:{'|'.join(LINES)})[\s\]]*", re.IGNORECASE)


def removed(text: str) -> str:
    """The paragraphs without those lines; all of them where nothing else would be left."""
    paragraphs = text.split("\n\n")
    kept = [paragraph for paragraph in paragraphs if not _is_boilerplate(paragraph)]
    return "\n\n".join(kept or paragraphs)


def _is_boilerplate(paragraph: str) -> bool:
    return len(paragraph) <= LONGEST and LINE.fullmatch(paragraph) is not None
