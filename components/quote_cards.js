// Draws quotes as cards that lead to their article; every word reaches the page as text, never as HTML.

function element(tag, name, ...content) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...content);
  return made;
}

function addressOf(card) {
  const address = new URL(window.location.href);
  for (const name of ["entity", "nth"]) address.searchParams.delete(name);
  address.searchParams.set("article", card.article);
  address.searchParams.set("at", `${card.at}-${card.to}`);
  address.pathname = address.pathname.replace(/[^/]*$/, "articles");
  return address.href;
}

export default function ({ data, parentElement, setTriggerValue }) {
  function way(place, name, ...content) {
    const link = element("a", name, ...content);
    link.href = addressOf(place);
    link.title = "Read it in its article";
    link.onclick = (event) => {
      // with a modifier key the browser opens the address in a new tab
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      setTriggerValue("opened", [place.article, place.at, place.to]);
    };
    return link;
  }

  const items = data.cards.map((card) => {
    const words = element("blockquote", card.direct ? "direct" : "indirect");
    const said = element("span", card.before || card.after ? "said" : "");
    for (const [run, isFound] of card.words) said.append(element(isFound ? "mark" : "span", "", run));
    if (card.before || card.after) words.className = "inside";
    words.append(element("span", "", card.before), said, element("span", "", card.after));
    const about = element("p", "about", element("span", "manner", card.manner));
    for (const part of [card.outlet, card.day]) about.append(element("span", "", part));
    about.append(element("span", "title", card.title));
    const item = element("li", "");
    if (card.month) item.append(element("h4", "", card.month));
    item.append(way(card, card.direct ? "card verbatim" : "card", words, about));
    if (card.others.length) {
      const links = card.others.map((other) => way(other, "other", `${other.outlet}, ${other.day}`));
      item.append(element("p", "others", "Also in ", ...links, card.more ? `and ${card.more} more` : ""));
    }
    return item;
  });
  parentElement.querySelector(".quotes").replaceChildren(...items);
}
