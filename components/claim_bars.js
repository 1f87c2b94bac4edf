// Draws one bar, or one arrow, a claim; every word reaches the page as text, never as HTML.

function element(tag, name, words) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (words) made.textContent = words;
  return made;
}

const percent = (share) => `${(100 * share).toFixed(2)}%`;

function strip(name, from, to) {
  const made = element("i", name);
  made.style.left = percent(from);
  made.style.width = percent(Math.max(to - from, 0));
  return made;
}

function track(bar) {
  const made = element("span", "track");
  made.append(strip("fill", 0, bar.to));
  if (bar.low !== null) made.append(strip("range", bar.low, bar.high));
  if (bar.open === "up") {
    const end = Math.min(bar.to + 0.11, 0.985);
    const head = element("i", "head");
    head.style.left = percent(end);
    made.append(strip("fade-up", bar.to, end), head);
  }
  if (bar.open === "both") made.append(strip("fade-both", bar.to, Math.min(bar.to + 0.03, 1)));
  return made;
}

function arrow(told) {
  const made = element("span", "track");
  const way = element("i", `${told.up ? "up" : "down"}${told.broken ? " broken" : ""}`);
  way.style.width = percent(told.share);
  made.append(way);
  return made;
}

function row(bar, picked, pick) {
  const kinds = ["bar", bar.arrow ? "change" : bar.open && `open-${bar.open}`, bar.stance];
  const made = element("button", kinds.filter(Boolean).join(" "));
  made.type = "button";
  made.title = "Show the sentence";
  made.setAttribute("aria-pressed", String(bar.id === picked));
  made.setAttribute("aria-label", `${bar.who}: ${bar.number}${bar.note ? `, ${bar.note}` : ""} (${bar.outlets})`);
  const name = element("span", "name");
  name.append(element("span", "who", bar.who), element("span", "outlets", bar.outlets));
  const amount = element("span", "amount", bar.number);
  if (bar.note) amount.append(element("span", "note", bar.note));
  made.append(name, bar.arrow ? arrow(bar.arrow) : track(bar), amount);
  made.onclick = () => pick(bar.id);
  return made;
}

export default function ({ data, parentElement, setTriggerValue }) {
  const bars = parentElement.querySelector(".bars");
  const paper = getComputedStyle(bars).getPropertyValue("--st-background-color").trim();
  bars.classList.toggle("dark", /^#[0-4]/.test(paper));
  bars.replaceChildren(...data.bars.map((bar) => row(bar, data.picked, (id) => setTriggerValue("picked", id))));
}
