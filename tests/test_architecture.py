"""The rooms of ARCHITECTURE.md are the rooms of the code, and who may import whom is true today."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STAGES = ["load", "clean", "extract", "resolve", "store", "query", "export"]
SHARED = {"records", "plugins", "settings", "errors", "language", "reference"}
MAY_SEE = {
    **dict.fromkeys(("load", "clean", "extract", "resolve"), SHARED),
    "store": SHARED,
    "query": SHARED | {"store"},
    "export": SHARED | {"store", "query"},
    "reference": {"records", "settings", "errors"},
}


def imports(path: Path) -> set[str]:
    """Every module that the file imports, whole names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def rooms_seen(path: Path) -> set[str]:
    """The rooms of `sitrep` that the file imports."""
    parts = (name.split(".") for name in imports(path))
    rooms = {part[1] for part in parts if part[0] == "sitrep" and len(part) > 1}
    return {room for room in rooms if (ROOT / "sitrep" / room).is_dir() or (ROOT / "sitrep" / f"{room}.py").is_file()}


@pytest.mark.parametrize("room", MAY_SEE)
def test_a_stage_sees_only_what_travels_and_what_is_shared(room: str) -> None:
    strays = {
        f"{path.relative_to(ROOT)} imports sitrep.{seen}"
        for path in (ROOT / "sitrep" / room).rglob("*.py")
        for seen in rooms_seen(path) - MAY_SEE[room] - {room}
    }
    assert not strays


def test_the_domain_never_imports_the_screen() -> None:
    screens = ("streamlit", "plotly", "components", "pages")
    strays = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in (ROOT / "sitrep").rglob("*.py")
        for name in imports(path)
        if name.split(".")[0] in screens
    }
    assert not strays


def test_pages_see_components_and_never_a_stage_or_the_store() -> None:
    strays = {
        f"{path.relative_to(ROOT)} imports sitrep.{room}"
        for path in (ROOT / "pages").rglob("*.py")
        for room in rooms_seen(path) & {*STAGES, "pipeline", "language"} - {"query"}
    }
    assert not strays


def test_no_page_lies_directly_in_pages() -> None:
    """Streamlit would run such a file without dashboard.py on a cold server's first deep link."""
    assert not list((ROOT / "pages").glob("*.py"))


def test_only_one_component_caches() -> None:
    caching = {
        path.name
        for folder in ("components", "pages")
        for path in (ROOT / folder).rglob("*.py")
        if "st.cache_" in path.read_text("utf8")
    }
    assert caching <= {"cached.py"}


def test_every_chart_is_drawn_with_its_words_and_its_table() -> None:
    """Plotly's by `charted.plotly`; any other within `charted.around`."""
    drawing = {
        path.name: set(re.findall(r"\bst\.\w+_chart\(|charted\.around", path.read_text("utf8")))
        for folder in ("components", "pages")
        for path in (ROOT / folder).rglob("*.py")
    }
    bare = {name for name, calls in drawing.items() if calls - {"charted.around"} and "charted.around" not in calls}
    assert bare == {"charted.py"}


def test_architecture_names_every_room() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf8")
    rooms = [path for path in (ROOT / "sitrep").iterdir() if not path.name.startswith("_")]
    rooms += [
        path for folder in ("pages/explore", "pages/manage", "components") for path in (ROOT / folder).glob("*.py")
    ]
    missing = {path.name for path in rooms if path.stem not in text and path.name != "__init__.py"}
    assert not missing


def test_the_command_line_starts_without_the_language_model() -> None:
    """`--help` must answer at once: spaCy and pandas are loaded only by the commands that need them."""
    code = "import sys, sitrep.__main__; print(sorted({'spacy', 'pandas', 'streamlit'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"


def test_no_file_grows_too_long() -> None:
    folders = ("sitrep", "components", "pages", "tests", "benchmarks", "scripts")
    code = [
        ROOT / "app.py",
        ROOT / "dashboard.py",
        *(path for folder in folders for path in (ROOT / folder).rglob("*.py")),
    ]
    assert not {str(path.relative_to(ROOT)) for path in code if len(path.read_text("utf8").splitlines()) >= 500}
