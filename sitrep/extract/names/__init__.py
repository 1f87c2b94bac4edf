"""People and organisations: those with a name, then those called by what they are."""

from __future__ import annotations

from spacy.tokens import Doc

from sitrep.extract import _naming, _spans
from sitrep.extract.names import described, roles
from sitrep.records import Article, Extraction, NameMention, Span

ORDER = 10


def extract(doc: Doc, article: Article, found: Extraction) -> None:
    """Add the people and organisations of `doc`, in order of the text."""
    taken: list[Span] = []
    for name in _naming.read(doc, article.outlet):
        if name.kind == "place":
            continue
        role = roles.of(doc, name.start, name.end) if name.kind == "person" else None
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
        taken += [(name.start, name.end), *([role] if role else [])]
    found.names += described.find(doc, found, taken)
    found.names.sort(key=lambda mention: (mention.start, mention.end))
