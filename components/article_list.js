// Draws a list of articles; every word reaches the page as text, never as HTML.

export default function ({ data, parentElement, setTriggerValue }) {
  const list = parentElement.querySelector(".articles");
  const items = data.items.map((item) => {
    const row = document.createElement("li");
    const title = document.createElement("a");
    title.className = "title";
    title.textContent = item.title;
    const address = new URL(window.location.href);
    for (const name of ["at", "nth", "entity", "tie"]) address.searchParams.delete(name);
    if (item.at !== undefined) address.searchParams.set("at", item.at);
    address.searchParams.set("article", item.id);
    address.pathname = address.pathname.replace(/[^/]*$/, "articles");
    title.href = address.href;
    title.onclick = (event) => {
      // with a modifier key the browser opens the address in a new tab
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setTriggerValue("opened", item.id);
    };
    const about = document.createElement("p");
    about.className = "about";
    const counts = document.createElement("span");
    counts.className = "counts";
    counts.textContent = item.counts;
    about.append(item.about, counts);
    const passage = document.createElement("p");
    passage.className = "passage";
    for (const [words, isFound] of item.passage) {
      const piece = document.createElement(isFound ? "mark" : "span");
      piece.textContent = words;
      passage.append(piece);
    }
    row.append(title, about, passage);
    return row;
  });
  list.replaceChildren(...items);
}
