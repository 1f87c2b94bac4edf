// Shapes, sizes and shaded ground of the map's marks. Plain functions of what maps.py sends.

const ICON = 96; // pixels of a drawn shape, at twice the screen's size
const SHAPES = {
  point(pen, colour, paper) {
    disc(pen, 42, colour, paper, 5);
  },
  near(pen, colour, paper) {
    disc(pen, 40, paper + "b0", colour, 8);
    disc(pen, 20, colour);
  },
  region(pen, colour) {
    outline(pen, [[48, 4], [92, 48], [48, 92], [4, 48]], colour + "80", colour, 8);
  },
  wide(pen, colour, paper) {
    outline(pen, [[12, 12], [84, 12], [84, 84], [12, 84]], paper + "c0", colour, 9);
  },
  cluster(pen, colour, paper) {
    disc(pen, 45, paper + "f0", colour, 3);
    disc(pen, 37, paper, colour, 4);
  },
};

function disc(pen, radius, fill, line, width) {
  pen.beginPath();
  pen.arc(48, 48, radius, 0, 2 * Math.PI);
  paint(pen, fill, line, width);
}

function outline(pen, corners, fill, line, width) {
  pen.beginPath();
  corners.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
  pen.closePath();
  paint(pen, fill, line, width);
}

function paint(pen, fill, line, width) {
  pen.fillStyle = fill;
  pen.fill();
  if (!line) return;
  pen.strokeStyle = line;
  pen.lineWidth = width;
  pen.stroke();
}

function icon(shape, colour, paper) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = ICON;
  const pen = canvas.getContext("2d");
  SHAPES[shape](pen, colour, paper);
  return pen.getImageData(0, 0, ICON, ICON);
}

const within_range = (step, range) => !range || (step >= range[0] && step <= range[1]);

/** Place number -> { n, kinds: [number of each kind] } of the steps from `first` to `last`; of all with no range. */
function tally(data, range) {
  const { place, step, kind, n } = data.counts;
  const found = new Map();
  for (let i = 0; i < place.length; i++) {
    if (!within_range(step[i], range)) continue;
    let one = found.get(place[i]);
    if (!one) found.set(place[i], (one = { n: 0, kinds: new Array(data.kinds.length).fill(0) }));
    one.n += n[i];
    one.kinds[kind[i]] += n[i];
  }
  return found;
}

const LABELLED = 40;

/** Marks as GeoJSON features, the largest first; area grows with the count. */
function features(data, tallied, most) {
  return [...tallied]
    .sort(([, a], [, b]) => b.n - a.n)
    .map(([number, { n, kinds }], rank) => {
      const place = data.places[number];
      const pixels = 10 + 26 * Math.sqrt(n / Math.max(most, 60));
      const name = `${place.name}  ${n.toLocaleString("en")}`;
      return {
        type: "Feature",
        geometry: { type: "Point", coordinates: [place.lon, place.lat] },
        properties: {
          number,
          n,
          icon: `${place.mark}-${kinds.indexOf(Math.max(...kinds))}`,
          size: pixels / (ICON / 2),
          gap: (pixels / 2 + 3) / 12,
          text: rank < LABELLED ? name : "",
          is_wide: place.mark === "wide" || place.mark === "region",
        },
      };
    });
}

const KM_PER_DEGREE = 111.2;

/** The ground that a mark may mean: a disc of its radius. */
function ground(place) {
  const ring = [];
  for (let turn = 0; turn <= 64; turn++) {
    const angle = (turn / 64) * 2 * Math.PI;
    const lat = place.lat + (place.km / KM_PER_DEGREE) * Math.sin(angle);
    const lon = place.lon + ((place.km / KM_PER_DEGREE) * Math.cos(angle)) / Math.cos((place.lat * Math.PI) / 180);
    ring.push([lon, Math.max(-85, Math.min(85, lat))]);
  }
  return { type: "Feature", geometry: { type: "Polygon", coordinates: [ring] }, properties: { mark: place.mark } };
}

const collection = (list) => ({ type: "FeatureCollection", features: list });
