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

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".reader");
  const shown = JSON.stringify(data);
  if (root.shown === shown) return;
  root.shown = shown;

  const { mentions, kinds } = data;
  const hidden = root.hidden_kinds ?? (root.hidden_kinds = new Set());
  const marksOf = mentions.map(() => []);
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

  function drawMark(text, numbers) {
    const mark = make("span", "mark", text);
    mark.numbers = numbers;
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
      const lines = open.filter((kind) => kind !== "quote" && kind !== "figure");
      mark.classList.toggle("in-quote", open.includes("quote"));
      mark.classList.toggle("in-figure", open.includes("figure"));
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
    const style = { quote: "sample in-quote", figure: "sample in-figure" }[kind] ?? "sample";
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
  key.append(beside);

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
      item.append(jump);
      list.append(item);
    }
    section.append(numbers.length ? list : make("p", "none", "None were found in this article."));
    aside.append(section);
  }

  columns.append(text, original, aside);
  root.replaceChildren(key, columns);
  root.onkeydown = (event) => event.key === "Escape" && close();
  paint();
  if (data.at !== null) requestAnimationFrame(() => go(data.at));
}
