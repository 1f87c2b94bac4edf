"""The forms of Add articles: files or pasted text, and what their articles do not tell of themselves."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import streamlit as st

from components import text, uploads
from sitrep import load, settings
from sitrep.records import Failure, RawArticle

EARLIEST = date(1900, 1, 1)
UNKNOWN = "Leave empty if you do not know it: unknown is better than a guess."

Raws = Sequence[RawArticle | Failure]


def files() -> Raws | None:
    """Draw the upload and the questions that it raises; returns what is to be added once the reader says so."""
    readers = ", ".join(reader.NAME for reader in load.readers())
    chosen = st.file_uploader(
        "Files with articles",
        accept_multiple_files=True,
        key="files",
    )
    st.caption(f"Formats: {readers}. A file that cannot be read is named with the reason; the others are added.")
    if not chosen:
        return None
    found = [_looked_into(file) for file in chosen]
    kept = [upload for upload in found if isinstance(upload, uploads.Upload)]
    refused = [failure for failure in found if isinstance(failure, Failure)]
    with st.form("details", border=False):
        told = [(upload, _ask(upload, number)) for number, upload in enumerate(kept)]
        for failure in refused:
            st.error(f"{text.escaped(failure.origin)}: {text.escaped(failure.reason)}")
        wanted = st.form_submit_button("Read and add", type="primary")
    return uploads.Batch(told, refused) if wanted else None


def pasted() -> Raws | None:
    """Draw the form for pasted text; returns what is to be added once the reader says so."""
    with st.form("pasted", border=False):
        words = st.text_area(
            "Text of one article",
            height=280,
            max_chars=settings.MAX_ARTICLE_CHARACTERS,
            key="pasted_text",
            placeholder="Paste the text here. Stray quotation marks and broken paragraphs are mended.",
        )
        details = _questions(uploads.ASKED, "pasted")
        wanted = st.form_submit_button("Read and add", type="primary")
    if not wanted:
        return None
    if not (words or "").strip():
        st.warning("There is no text yet. Paste an article first.")
        return None
    return [load.text(words, title=details.title, outlet=details.outlet, published_on=details.published_on)]


def _looked_into(file: Any) -> uploads.Upload | Failure:
    """The uploaded file, kept and looked into once a session."""
    known = st.session_state.setdefault("looked_into", {})
    if file.file_id not in known:
        folder = st.session_state.setdefault("upload_folder", tempfile.TemporaryDirectory(prefix="sitrep-"))
        kept = uploads.keep(Path(folder.name), file.name, file.getbuffer(), file.size)
        with st.spinner("Looking into the files …"):
            known[file.file_id] = kept if isinstance(kept, Failure) else uploads.look_into(kept)
    found: uploads.Upload | Failure = known[file.file_id]
    return found


def _ask(upload: uploads.Upload, number: int) -> uploads.Details:
    with st.container(border=True, key=f"upload_{number}"):
        st.markdown(f"**{text.escaped(upload.name)}** · {text.count(upload.articles, 'article')}")
        if upload.articles == 1:
            st.caption(f"Begins: {text.escaped(text.title('', upload.opening, words=18))}")
        for failure in upload.failures[:3]:
            st.warning(f"{text.escaped(failure.origin)}: {text.escaped(failure.reason)}")
        if not upload.asks:
            return uploads.Details()
        if upload.articles > 1:
            lacks = ", ".join(f"{upload.lacking[name]:,} lack {_WORDS[name]}" for name in upload.asks)
            st.caption(f"{lacks}. What you give here is used for those only.")
        return _questions(upload.asks, f"upload_{number}_{upload.name}")


_WORDS = {"title": "a title", "outlet": "an outlet", "published_on": "a date"}


def _questions(asked: Sequence[str], key: str) -> uploads.Details:
    """One field for each detail asked for."""
    answers: dict[str, Any] = {}
    for name, column in zip(asked, st.columns(len(asked)), strict=True):
        if name == "published_on":
            answers[name] = column.date_input(
                "Published on",
                value=None,
                min_value=EARLIEST,
                max_value=date.today(),
                format="YYYY-MM-DD",
                key=f"{key}_{name}",
                help=UNKNOWN,
            )
        else:
            label, size = name.capitalize(), 300 if name == "title" else 120
            said = column.text_input(label, key=f"{key}_{name}", max_chars=size, help=UNKNOWN, placeholder="unknown")
            answers[name] = " ".join((said or "").split())
    return uploads.Details(**answers)
