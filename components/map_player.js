// The slider under the map: which periods are shown, and a button that plays them. Asks nobody; tells `onRange`, which
// answers how many are shown.

const SPANS = [
  ["until", Infinity],
  ["three", 3],
  ["one", 1],
];

function player(root, onRange) {
  const bar = make("div", "player");
  const play = tool("▶", "Play", () => (timer ? stop() : start()));
  const back = tool("‹", "One step back", () => move(at < 0 ? steps.length - 1 : at - 1));
  const forward = tool("›", "One step on", () => move(at + 1));
  const slider = make("input");
  slider.type = "range";
  slider.min = 0;
  slider.setAttribute("aria-label", "Period shown on the map");
  slider.oninput = () => (stop(), move(Number(slider.value)));
  const span = make("select");
  span.setAttribute("aria-label", "How much is shown at once");
  span.onchange = () => move(at < 0 ? steps.length - 1 : at);
  const all = tool("All dates", "Show all dates", () => (stop(), move(-1)));
  const label = make("output", "label");
  const note = make("span", "note");
  bar.append(play, back, slider, forward, span, all, label, note);
  root.append(bar);

  let steps = [];
  let at = -1;
  let noun = "";
  let timer = null;

  function start() {
    if (at < 0 || at >= steps.length - 1) move(0);
    timer = setInterval(() => (at < steps.length - 1 ? move(at + 1) : stop()), steps.length > 60 ? 350 : 800);
    play.textContent = "❚❚";
    play.setAttribute("aria-label", "Pause");
    play.title = "Pause";
  }

  function stop() {
    clearInterval(timer);
    timer = null;
    play.textContent = "▶";
    play.setAttribute("aria-label", "Play");
    play.title = "Play";
  }

  function move(to) {
    at = Math.max(-1, Math.min(to, steps.length - 1));
    slider.value = at < 0 ? steps.length - 1 : at;
    const chosen = range();
    const n = onRange(chosen);
    label.textContent = `${chosen ? words(chosen) : "All dates"}: ${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
    slider.setAttribute("aria-valuetext", label.textContent);
    all.disabled = at < 0;
  }

  function range() {
    const [, wide] = SPANS.find(([key]) => key === span.value) ?? SPANS[0];
    return at < 0 ? null : [Math.max(0, at - wide + 1), at];
  }

  function words([first, last]) {
    if (first === last) return steps[last].label;
    return span.value === "until" ? `until ${steps[last].label}` : `${steps[first].label} to ${steps[last].label}`;
  }

  return {
    stop,
    /** The days shown, as the page asks for their sentences; null for all. */
    days() {
      const chosen = range();
      if (!chosen) return null;
      return { first: steps[chosen[0]].first, last: steps[chosen[1]].last, label: words(chosen) };
    },
    set(data) {
      stop();
      steps = data.steps;
      noun = data.noun;
      bar.hidden = steps.length < 2;
      slider.max = Math.max(0, steps.length - 1);
      const shown = span.value || SPANS[0][0];
      span.replaceChildren(
        ...["all until then", `three ${data.freq}s`, `one ${data.freq}`].map((text, i) => {
          const option = make("option", "", text);
          option.value = SPANS[i][0];
          return option;
        }),
      );
      span.value = shown;
      const undated = data.counts.n.reduce((sum, n, i) => sum + (data.counts.step[i] < 0 ? n : 0), 0);
      note.textContent = undated
        ? `${undated.toLocaleString("en")} ${data.noun}${undated === 1 ? "" : "s"} without a known ${data.freq}: shown under “All dates” only.`
        : "";
      move(-1);
    },
  };
}
