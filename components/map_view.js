// Draws the map with MapLibre, served by the app itself. Names reach the page as text, never as HTML.

const CLUSTER_PIXELS = 30;
const OPEN_ZOOM = 10; // nearer than this every place stands alone
const NEAR_PIXELS = 4; // a click takes what lies so near
const MARKS = ["sharp", "wide"];
const NEAREST = 7; // no view of a few places comes nearer by itself
const ROOM = { small: 24, full: { top: 40, bottom: 40, left: 80, right: 70 } }; // for tools and names

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined && text !== null) element.textContent = text;
  return element;
};

function tool(sign, title, onclick) {
  const button = make("button", "tool", sign);
  button.type = "button";
  button.title = title;
  button.setAttribute("aria-label", title);
  button.onclick = onclick;
  return button;
}

function library(address) {
  return (window.sitrepMapLibre ??= new Promise((done, fail) => {
    const script = make("script");
    script.src = address;
    script.onload = () => done(window.maplibregl);
    script.onerror = () => fail(new Error("the map's program could not be loaded"));
    document.head.append(script);
  }));
}

const absolute = (path) => new URL(path, window.location.origin).href;

function styleOf(data) {
  const style = structuredClone(data.style);
  for (const source of Object.values(style.sources)) {
    if (typeof source.data === "string") source.data = absolute(source.data);
  }
  return style;
}

function mount(root) {
  const frame = make("div", "frame");
  const canvas = make("div", "canvas");
  const tip = make("div", "tip");
  tip.hidden = true;
  const credit = make("div", "credit");
  frame.append(canvas, tip, credit);
  root.replaceChildren(frame);

  const view = { send: () => {} };
  let map = null;
  let data = null;
  let range = null;
  let drawn = []; // features on the map now
  let most = 1;
  const bar = player(root, (chosen) => {
    range = chosen;
    draw();
    return data.counts.n.reduce((sum, n, i) => sum + (within_range(data.counts.step[i], chosen) ? n : 0), 0);
  });

  const room = () => ({ padding: data.small || frame.clientWidth < 500 ? ROOM.small : ROOM.full, maxZoom: NEAREST });

  function in_view([[west, south], [east, north]]) {
    const now = map.getBounds();
    const wide = Math.max((east - west) / (now.getEast() - now.getWest()), (north - south) / (now.getNorth() - now.getSouth()));
    return now.contains([west, south]) && now.contains([east, north]) && wide > 0.35;
  }

  function open() {
    map = new window.maplibregl.Map({
      container: canvas,
      style: styleOf(data),
      bounds: data.view,
      fitBoundsOptions: room(),
      attributionControl: false,
      interactive: !data.small,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      maxZoom: 13,
      fadeDuration: 0,
      renderWorldCopies: true,
    });
    map.touchZoomRotate?.disableRotation();
    map.on("style.load", overlay);
    map.on("mousemove", hover);
    map.on("mouseout", () => (tip.hidden = true));
    map.on("click", click);
    map.on("idle", () => (root.dataset.drawn = String(drawn.length)));
    if (!data.small) frame.append(tools());
    new ResizeObserver(() => map.resize()).observe(canvas);
  }

  function overlay() {
    const { colours, kinds } = data;
    for (const shape of ["point", "near", "region", "wide"]) {
      kinds.forEach(([, colour], i) => add(`${shape}-${i}`, icon(shape, colour, colours.paper)));
    }
    add("cluster", icon("cluster", colours.text, colours.paper));
    const empty = { type: "geojson", data: collection([]) };
    map.addSource("ground", empty);
    map.addSource("wide", empty);
    map.addSource("picked", empty);
    map.addSource("sharp", {
      ...empty,
      cluster: true,
      clusterRadius: CLUSTER_PIXELS,
      clusterMaxZoom: OPEN_ZOOM,
      clusterProperties: { sum: ["+", ["get", "n"]] },
    });
    const below = map.getLayer("borders") ? "borders" : undefined;
    const fill = { "fill-color": colours.accent, "fill-antialias": false };
    const of_no_country = ["in", ["get", "code"], ["literal", []]];
    const fills = (id, source, opacity, filter) =>
      map.addLayer({ id, type: "fill", source, paint: { ...fill, "fill-opacity": opacity }, ...filter }, below);
    const line = (id, source, paint, filter) =>
      map.addLayer({ id, type: "line", source, paint: { "line-color": colours.accent, ...paint }, ...filter }, below);
    fills("countries-shaded", "land", 0.1, { filter: of_no_country });
    line("countries-line", "land", { "line-width": 1.1, "line-opacity": 0.7, "line-dasharray": [3, 2] }, { filter: of_no_country });
    fills("ground-shaded", "ground", ["match", ["get", "mark"], "region", 0.13, 0.06], {});
    line("ground-line", "ground", { "line-width": 1.1, "line-opacity": 0.75 }, {});
    const halo = { "circle-color": "transparent", "circle-stroke-color": colours.text, "circle-stroke-width": 2 };
    map.addLayer({ id: "picked", type: "circle", source: "picked", paint: { ...halo, "circle-radius": ["get", "px"] } });
    map.addLayer(symbols("wide", "wide"));
    map.addLayer({ ...symbols("sharp", "sharp"), filter: ["!", ["has", "point_count"]] });
    map.addLayer(clusters());
    draw();
  }

  const add = (id, image) => map.hasImage(id) || map.addImage(id, image, { pixelRatio: 2 });

  function words() {
    const { colours } = data;
    return { "text-color": colours.text, "text-halo-color": colours.paper, "text-halo-width": 1.4 };
  }

  function symbols(id, source) {
    const layout = {
      "icon-image": ["get", "icon"],
      "icon-size": ["get", "size"],
      "icon-allow-overlap": true,
      "icon-ignore-placement": false,
      "text-field": ["get", "text"],
      "text-font": ["Inter"],
      "text-size": 12,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": ["get", "gap"],
      "text-justify": "auto",
      "text-optional": true,
      "symbol-sort-key": ["-", 0, ["get", "n"]],
    };
    return { id, type: "symbol", source, layout, paint: words() };
  }

  function clusters() {
    const layout = {
      "icon-image": "cluster",
      "icon-size": ["step", ["get", "sum"], 0.58, 100, 0.72, 1000, 0.95, 10000, 1.12, 100000, 1.3],
      "icon-allow-overlap": true,
      "text-field": ["number-format", ["get", "sum"], { locale: "en" }],
      "text-font": ["Inter"],
      "text-size": 12,
      "text-allow-overlap": true,
    };
    const paint = { "text-color": data.colours.text };
    return { id: "clusters", type: "symbol", source: "sharp", filter: ["has", "point_count"], layout, paint };
  }

  function draw() {
    if (!map?.getSource("sharp") || !data) return;
    drawn = features(data, tally(data, range), most);
    map.getSource("sharp").setData(collection(drawn.filter((one) => !one.properties.is_wide)));
    map.getSource("wide").setData(collection(drawn.filter((one) => one.properties.is_wide)));
    const places = drawn.map((one) => data.places[one.properties.number]);
    map.getSource("ground").setData(collection(places.filter((place) => place.km).map(ground)));
    ring();
  }

  // A region of many countries is shaded while it is picked: all at once would cover the map.
  function shade(picked) {
    const places = drawn.map((one) => data.places[one.properties.number]);
    const shown = places.filter((place) => place.codes.length === 1 || picked.has(place.id));
    const codes = ["in", ["get", "code"], ["literal", [...new Set(shown.flatMap((place) => place.codes))]]];
    for (const id of ["countries-shaded", "countries-line"]) map.getLayer(id) && map.setFilter(id, codes);
  }

  function ring() {
    const ids = new Set(data.picked);
    shade(ids);
    const chosen = drawn.filter((one) => ids.has(data.places[one.properties.number].id));
    const ringed = chosen.map((one) => ({ ...one, properties: { px: (one.properties.size * ICON) / 4 + 4 } }));
    map.getSource("picked").setData(collection(ringed));
  }

  function under(point, pixels) {
    const box = [
      [point.x - pixels, point.y - pixels],
      [point.x + pixels, point.y + pixels],
    ];
    const layers = ["clusters", ...MARKS].filter((id) => map.getLayer(id));
    const exact = map.queryRenderedFeatures(point, { layers });
    return exact.length ? exact : map.queryRenderedFeatures(box, { layers });
  }

  const noun = (n) => `${n.toLocaleString("en")} ${data.noun}${n === 1 ? "" : "s"}`;

  function hover(event) {
    const hits = under(event.point, NEAR_PIXELS);
    map.getCanvas().style.cursor = hits.length && !data.small ? "pointer" : "";
    tip.hidden = !hits.length;
    if (!hits.length) return;
    tip.replaceChildren();
    const tallied = tally(data, range);
    for (const { properties } of hits.slice(0, 4)) {
      if (properties.point_count) {
        tip.append(make("strong", "", noun(properties.sum)), make("span", "", `${properties.point_count} places`));
        if (!data.small) tip.append(make("span", "", "click to open"));
        continue;
      }
      const place = data.places[properties.number];
      tip.append(make("strong", "", place.label));
      const { kinds = [] } = tallied.get(properties.number) ?? {};
      const said = data.kinds.length > 1 ? kinds.map((n, i) => [n, data.kinds[i][0]]).filter(([n]) => n) : [];
      said.sort((a, b) => b[0] - a[0]);
      if (!said.length) tip.append(make("span", "", noun(properties.n)));
      for (const [n, kind] of said) tip.append(make("span", "", `${n.toLocaleString("en")} × ${kind}`));
      tip.append(make("span", "muted", `Position: ${data.precision[place.mark]}`));
    }
    if (hits.length > 4) tip.append(make("span", "muted", `and ${hits.length - 4} more here`));
    const room = frame.clientWidth - event.point.x;
    tip.style.left = room > 240 ? `${event.point.x + 14}px` : "auto";
    tip.style.right = room > 240 ? "auto" : `${room + 14}px`;
    tip.style.top = `${Math.max(4, event.point.y - 12)}px`;
  }

  async function click(event) {
    if (data.small) return;
    const hits = under(event.point, NEAR_PIXELS);
    const cluster = hits.find((hit) => hit.properties.point_count);
    if (!cluster) return pick(hits.map((hit) => hit.properties.number));
    const source = map.getSource("sharp");
    const zoom = await source.getClusterExpansionZoom(cluster.properties.cluster_id);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    map.easeTo({ center: cluster.geometry.coordinates, zoom: zoom + 0.2, duration: calm ? 0 : 450 });
  }

  function pick(numbers) {
    const ids = [...new Set(numbers.map((number) => data.places[number].id))].filter(Boolean);
    if (!ids.length && !data.picked.length) return;
    bar.stop();
    view.send({ ids, days: bar.days() });
  }

  function tools() {
    const box = make("div", "tools");
    const fit = (bounds) => () => map.fitBounds(bounds(), room());
    box.append(
      tool("+", "Zoom in", () => map.zoomIn()),
      tool("−", "Zoom out", () => map.zoomOut()),
      tool("⌂", "Back to the first view, where most of it lies", fit(() => data.view)),
      tool("⤢", "Show every place", fit(() => data.whole)),
      selector("▭", "Choose by drawing a box", frame, boxed),
      selector("◌", "Choose by drawing a line around", frame, (path) => path),
    );
    return box;
  }

  function selector(sign, title, over, shape) {
    const button = tool(sign, title, () => (button.classList.contains("on") ? off() : on()));
    let sheet = null;
    function on() {
      for (const other of over.querySelectorAll(".tool.on")) other.click();
      button.classList.add("on");
      sheet = sketch(over, shape, (path) => (off(), pick(within(path))));
    }
    function off() {
      button.classList.remove("on");
      sheet?.remove();
    }
    return button;
  }

  function within(path) {
    const inside = ({ x, y }) =>
      path.reduce((is, [ax, ay], i) => {
        const [bx, by] = path[(i + 1) % path.length];
        return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !is : is;
      }, false);
    return drawn.filter((one) => inside(map.project(one.geometry.coordinates))).map((one) => one.properties.number);
  }

  view.show = async (next) => {
    const was = data;
    data = next;
    const same = was && ["counts", "places", "steps"].every((key) => JSON.stringify(was[key]) === JSON.stringify(next[key]));
    frame.style.setProperty("--height", `${next.height}px`);
    for (const [name, colour] of Object.entries(next.colours)) root.style.setProperty(`--${name}`, colour);
    credit.textContent = next.credit;
    credit.hidden = !next.credit;
    if (!same) {
      most = Math.max(1, ...[...tally(next, null).values()].map((one) => one.n));
      range = null;
      bar.set(next.small ? { ...next, steps: [] } : next);
    }
    try {
      if (!map) {
        await library(absolute(next.library));
        if (!map) open();
      } else if (JSON.stringify(was.style) !== JSON.stringify(next.style) || String(was.kinds) !== String(next.kinds)) {
        map.setStyle(styleOf(next), { diff: false });
      } else if (same) {
        if (map.getSource("picked")) ring();
      } else {
        draw();
      }
      // No flight, which would draw each frame; and none at all where the places are well in view already.
      if (was && map && !same && !in_view(next.view)) map.fitBounds(next.view, { ...room(), animate: false });
      map.getCanvas().setAttribute("aria-label", next.alt);
    } catch (problem) {
      frame.replaceChildren(make("p", "failed", `The map cannot be drawn here (${problem.message}). The table has all of it.`));
    }
  };
  view.close = () => {
    bar.stop();
    map?.remove();
  };
  return view;
}

const boxed = ([[ax, ay], ...rest]) => {
  const [bx, by] = rest.at(-1) ?? [ax, ay];
  return [[ax, ay], [bx, ay], [bx, by], [ax, by]];
};

/** A sheet over the map on which one shape is drawn by dragging. */
function sketch(over, shape, onDone) {
  const space = "http://www.w3.org/2000/svg";
  const sheet = document.createElementNS(space, "svg");
  sheet.setAttribute("class", "sheet");
  const line = document.createElementNS(space, "polygon");
  sheet.append(line);
  let path = [];
  const at = (event) => {
    const corner = sheet.getBoundingClientRect();
    return [event.clientX - corner.left, event.clientY - corner.top];
  };
  sheet.onpointerdown = (event) => {
    sheet.setPointerCapture(event.pointerId);
    path = [at(event)];
  };
  sheet.onpointermove = (event) => {
    if (!path.length) return;
    path.push(at(event));
    line.setAttribute("points", shape(path).join(" "));
  };
  sheet.onpointerup = () => path.length > 1 && onDone(shape(path));
  over.append(sheet);
  return sheet;
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".map");
  const view = (root.view ??= mount(root));
  view.send = (value) => setTriggerValue("picked", value);
  view.show(data);
  return () => setTimeout(() => root.isConnected || (view.close(), (root.view = null)), 500);
}
