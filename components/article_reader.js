// Draws an article with its mentions marked. Every word of it reaches the page as text, never as HTML.

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined && text !== null) element.textContent = text;
  return element;
};

const button = (className, text, onclick) => {
  const element = make("button", className, text);
  element.type = "button";
  element.onclick = onclick;
  return element;
};

const KEYS = [
  ["n", "next mark"],
  ["p", "previous mark"],
  ["1 … 8", "show or hide a kind of mark, in the order of the row above"],
  ["o", "original text beside"],
  ["j", "next article"],
  ["k", "previous article"],
  ["l", "list of articles"],
  ["Esc", "close"],
  ["?", "these keys"],
];

const isTyping = (event) =>
  event.composedPath().some((at) => at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName ?? ""));

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".reader");
  const shown = JSON.stringify(data);
  if (root.shown === shown) return;
  root.shown = shown;

  const { mentions, kinds } = data;
  const hidden = root.hidden_kinds ?? (root.hidden_kinds = new Set());
  const marksOf = mentions.map(() => []);
  const itemOf = new Map();
  let at = -1;
  const visible = (numbers) => numbers.filter((number) => !hidden.has(mentions[number].kind));

  const details = make("section", "details");
  details.setAttribute("aria-label", "About this mark");
  let opener = null;

  function close() {
    for (const mark of root.querySelectorAll(".picked")) mark.classList.remove("picked");
    details.remove();
    if (opener) opener.focus({ preventScroll: true });
    opener = null;
  }

  function describe(number) {
    const mention = mentions[number];
    const box = make("div", "mention");
    const head = make("p", "heading");
    head.append(make("span", "kind " + mention.kind, kinds[mention.kind].one), make("strong", "", mention.heading));
    box.append(head);
    if (mention.facts.length) {
      const list = make("dl");
      for (const [label, value] of mention.facts) list.append(make("dt", "", label), make("dd", "", value));
      box.append(list);
    }
    if (mention.entity) {
      const ways = make("p", "ways");
      const ask = (action) => () =>
        setTriggerValue("asked", { action, entity: mention.entity, kind: mention.kind });
      if (mention.kind !== "place") ways.append(button("way", "Open profile", ask("profile")));
      ways.append(button("way", "Show only articles that name this", ask("filter")));
      box.append(ways);
    }
    return box;
  }

  function pick(numbers, mark) {
    close();
    const first = numbers[0];
    at = first;
    for (const each of marksOf[first]) each.classList.add("picked");
    details.replaceChildren(button("close", "Close", close), ...numbers.map(describe));
    mark.closest("p").after(details);
    opener = mark;
  }

  function go(number) {
    const mark = marksOf[number][0];
    if (!mark) return;
    if (hidden.has(mentions[number].kind)) toggle(mentions[number].kind);
    const others = mark.numbers.filter((other) => other !== number);
    pick([number, ...visible(others)], mark);
    mark.scrollIntoView({ block: "center", behavior: "smooth" });
  }

  function step(forward) {
    const order = mentions.map((_, number) => number).filter((number) => visible([number]).length && marksOf[number].length);
    if (!order.length) return;
    const next = forward ? order.find((number) => number > at) : order.findLast((number) => number < at);
    go(next ?? (forward ? order[0] : order.at(-1)));
  }

  function light(numbers, on) {
    for (const number of numbers) {
      itemOf.get(number)?.classList.toggle("lit", on);
      for (const mark of marksOf[number]) mark.classList.toggle("lit", on && itemOf.has(number));
    }
  }

  function hovers(element, numbers) {
    element.onmouseenter = () => light(numbers(), true);
    element.onmouseleave = () => light(mentions.keys(), false);
  }

  function drawMark(text, numbers) {
    const mark = make("span", "mark", text);
    mark.numbers = numbers;
    hovers(mark, () => visible(mark.numbers));
    mark.onclick = () => {
      const open = visible(mark.numbers);
      if (open.length) pick(open, mark);
    };
    mark.onkeydown = (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      mark.onclick();
    };
    for (const number of numbers) {
      // one stop of the tab key a mention, at its beginning
      if (!marksOf[number].length) {
        mark.tabIndex = 0;
        mark.setAttribute("role", "button");
      }
      marksOf[number].push(mark);
    }
    return mark;
  }

  function paint() {
    for (const mark of root.querySelectorAll(".mark")) {
      const open = visible(mark.numbers).map((number) => mentions[number].kind);
      const lines = open.filter((kind) => !["quote", "figure", "found"].includes(kind));
      mark.classList.toggle("in-quote", open.includes("quote"));
      mark.classList.toggle("in-figure", open.includes("figure"));
      mark.classList.toggle("found", open.includes("found"));
      mark.dataset.line = lines[0] ?? "";
      mark.dataset.kinds = open.join(" ");
      mark.title = open.map((kind) => kinds[kind].one).join(", ");
    }
    for (const key of root.querySelectorAll(".key button[data-kind]"))
      key.setAttribute("aria-pressed", String(!hidden.has(key.dataset.kind)));
  }

  function toggle(kind) {
    if (hidden.has(kind)) hidden.delete(kind);
    else hidden.add(kind);
    paint();
  }

  const key = make("div", "key");
  key.setAttribute("role", "group");
  key.setAttribute("aria-label", "Marks shown in the text");
  for (const [kind, names] of Object.entries(kinds)) {
    const count = mentions.filter((mention) => mention.kind === kind).length;
    if (!count) continue;
    const each = button("", null, () => toggle(kind));
    each.dataset.kind = kind;
    const style = { quote: "sample in-quote", figure: "sample in-figure", found: "sample found" }[kind] ?? "sample";
    const sample = make("span", style, names.many);
    if (style === "sample") sample.dataset.line = kind;
    each.append(sample, make("span", "count", String(count)));
    key.append(each);
  }

  const text = make("article", "text");
  for (const pieces of data.paragraphs) {
    const paragraph = make("p");
    for (const [words, numbers] of pieces)
      paragraph.append(numbers.length ? drawMark(words, numbers) : document.createTextNode(words));
    text.append(paragraph);
  }

  const original = make("section", "original");
  original.append(make("h4", "", "As it came in"), make("div", "raw", data.raw));
  original.hidden = true;
  const columns = make("div", "columns");
  const aside = make("aside");
  const beside = button("beside", "Original text beside", () => {
    original.hidden = !original.hidden;
    columns.classList.toggle("two-texts", !original.hidden);
    beside.setAttribute("aria-pressed", String(!original.hidden));
  });
  beside.setAttribute("aria-pressed", "false");
  const help = make("section", "keys");
  help.setAttribute("aria-label", "Keys");
  help.hidden = true;
  const list = make("dl");
  for (const [name, does] of KEYS) {
    const term = make("dt");
    term.append(make("kbd", "", name));
    list.append(term, make("dd", "", does));
  }
  help.append(list);
  const showsKeys = button("beside", "Keys (?)", () => {
    help.hidden = !help.hidden;
    showsKeys.setAttribute("aria-expanded", String(!help.hidden));
  });
  showsKeys.setAttribute("aria-expanded", "false");
  const ways = make("span", "ways");
  ways.append(showsKeys, beside);
  key.append(ways);

  for (const [kind, heading] of [["figure", "Figures"], ["quote", "Quotes"], ["event", "Events"]]) {
    const numbers = mentions.map((_, number) => number).filter((number) => mentions[number].kind === kind);
    const section = make("details", "contents");
    section.open = root.clientWidth > 760;
    section.append(make("summary", "", `${heading} (${numbers.length})`));
    const list = make("ol");
    for (const number of numbers) {
      const item = make("li");
      const jump = button("jump", null, () => go(number));
      jump.append(make("span", "what", mentions[number].heading), make("span", "who", mentions[number].by));
      itemOf.set(number, item);
      hovers(item, () => [number]);
      item.append(jump);
      list.append(item);
    }
    section.append(numbers.length ? list : make("p", "none", "None were found in this article."));
    aside.append(section);
  }

  columns.append(text, original, aside);
  root.replaceChildren(key, help, columns);
  root.onkeys = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const shows = key.querySelectorAll("button[data-kind]")[Number(event.key) - 1];
    const does = {
      n: () => step(true),
      p: () => step(false),
      o: () => beside.click(),
      "?": () => showsKeys.click(),
      Escape: close,
    }[event.key] ?? (shows && (() => shows.click()));
    if (!does) return;
    event.preventDefault();
    does();
  };
  paint();
  if (data.at !== null) requestAnimationFrame(() => go(data.at));

  // on the whole page: the keys work without a click into the text first
  if (!root.listens) {
    root.listens = (event) => root.isConnected && root.onkeys(event);
    document.addEventListener("keydown", root.listens);
  }
  return () => setTimeout(() => root.isConnected || document.removeEventListener("keydown", root.listens), 500);
}
