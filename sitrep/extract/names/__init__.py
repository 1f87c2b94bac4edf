"""People and organisations: those with a name, then those called by what they are."""

from __future__ import annotations

from spacy.tokens import Doc

from sitrep.extract import _naming, _spans
from sitrep.extract.names import described, offices, roles
from sitrep.records import Article, Extraction, NameMention, Span

ORDER = 10


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the people and organisations of `doc`, in order of the text."""
    people: list[Span] = []
    for name in _naming.read(doc, article.outlet):
        if name.kind == "place":
            continue
        role = _role(doc, name) if name.kind == "person" else None
        found.names.append(
            NameMention(
                start=name.start,
                end=name.end,
                text=name.text,
                sentence=_spans.sentence_at(found, name.start),
                kind=name.kind,
                role=" ".join(article.text[slice(*role)].split()) if role else None,
                actor_class=name.actor.actor_class if name.actor else None,
            )
        )
        people += [(name.start, name.end)] if name.kind == "person" else []
        people += [role] if role else []
    holders = offices.find(doc, found, people)
    found.names = [mention for mention in found.names if not any(_is_part(mention, holder) for holder in holders)]
    found.names += holders
    found.names += described.find(doc, found, [*people, *((name.start, name.end) for name in found.names)])
    found.names.sort(key=lambda mention: (mention.start, mention.end))


def _role(doc: Doc, name: _naming.Name) -> Span | None:
    told, office = roles.of(doc, name.start, name.end), offices.apposed(doc, name.start)
    return office if told is None or (office and office[0] < told[0] < office[1]) else told


def _is_part(mention: NameMention, whole: NameMention) -> bool:
    """Whether a mention is only part of another: the "Foreign Office" of "Foreign Office Minister"."""
    return whole.start <= mention.start and mention.end <= whole.end
