// Draws a table of two sides; every word reaches the page as text, never as HTML.

function element(tag, name, ...parts) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...parts);
  return made;
}

function way(words, said, ask) {
  const made = element("button", "", words);
  made.type = "button";
  made.setAttribute("aria-label", said);
  made.onclick = ask;
  return made;
}

function number(cell, said, ask) {
  const made = element("div", "number");
  if (cell.share !== null) {
    const bar = element("i");
    bar.style.width = `${(100 * cell.share).toFixed(1)}%`;
    made.append(element("span", "track", bar));
  }
  made.append(element("span", "words", cell.leads ? way(cell.words, said, ask) : cell.words));
  return made;
}

export default function ({ data, parentElement, setTriggerValue }) {
  const { caption, corner, sides, colours, rows } = data;
  const heading = (words, scope, ...parts) => {
    const made = element("th", "", ...parts, words);
    made.scope = scope;
    return made;
  };
  const first = corner ? heading(corner, "col") : element("td");
  const heads = sides.map((side, at) => {
    const made = heading(side.replaceAll("/", "/\u200b"), "col", element("i")); // a line may end after a stroke
    made.style.setProperty("--side", colours[at]);
    return made;
  });
  const body = rows.map((row, at) => {
    const ask = (column) => () => setTriggerValue("asked", [at, column]);
    const label = heading(row.leads ? way(row.label, `${row.label}: ${sides.join(" and ")}`, ask(0)) : row.label, "row");
    if (row.note) label.append(element("small", "", row.note));
    const cells = row.cells.map((cell, side) => {
      const made = element("td", "", number(cell, `${cell.words}: ${row.label}, ${sides[side]}`, ask(side + 1)));
      made.style.setProperty("--side", colours[side]);
      if (cell.note) made.append(element("small", "", cell.note));
      return made;
    });
    return element("tr", "", label, ...cells);
  });
  const table = parentElement.querySelector("table");
  const longest = Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.words.length)));
  table.style.setProperty("--longest", `${longest}ch`); // so that all bars begin and end alike
  table.replaceChildren(
    element("caption", "", caption),
    element("thead", "", element("tr", "", first, ...heads)),
    element("tbody", "", ...body),
  );
}
