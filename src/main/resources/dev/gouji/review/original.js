// The original as it looks: a page with the cell framed, or the table as it was read with the cell lit.

/** How near: the whole page, the cell with its neighbours, the cell alone. */
const NEARNESS = ["page", "near", "close"];
const PADDING = 28;

/** The cell stands a little to the right, so that the label of its row is in sight. */
const ACROSS = 0.62;

const view = {nearness: "near", looked: null, sheet: null};

function renderOriginal() {
  const body = document.getElementById("original-body");
  const seen = state.original;
  const item = state.item;
  fill(document.getElementById("original-name"), item ? quoted(item.report.document) : null);
  document.getElementById("original-name").title = item ? shown(item.report.document) : "";
  view.sheet = null;
  if (!item || !seen) {
    fill(body, el("p", {class: "waiting", text: say("original.waiting")}));
    return;
  }
  body.className = "viewport " + seen.kind;
  if (seen.kind === "page") drawPage(body, seen);
  else if (seen.kind === "table") drawBlocks(body, seen);
  else fill(body, el("div", {class: "not-had"}, el("p", {text: messageOf(seen) || say("original.none")}), el("p", {class: "quiet-line", text: say("original.go-on")})));
  renderOriginalTools(seen);
  lightOriginal(view.looked || item.key, true);
}

function messageOf(told) {
  if (told.failure) return told.failure.body && told.failure.body[language] || null;
  return told[language] || null;
}

function renderOriginalTools(seen) {
  const pages = seen.kind === "page" && seen.pages > 1 ? el("span", {class: "file", text: say("original.page", seen.page, seen.pages)}) : null;
  fill(document.getElementById("original-tools"), pages, seen.kind !== "page" ? null : [
    el("button", {type: "button", class: "tool small", "aria-keyshortcuts": "z", onclick: zoom}, say("original.zoom." + view.nearness), keycap("Z")),
  ]);
}

function zoom() {
  if (!state.original || state.original.kind !== "page") return;
  view.nearness = NEARNESS[(NEARNESS.indexOf(view.nearness) + 1) % NEARNESS.length];
  renderOriginal();
  announce(say("original.zoom." + view.nearness));
}

/** Where a figure stands on the page that is shown: [x0, y0, x1, y1] in points; null when it is not on it. */
function boxOf(seen, key) {
  const place = key && seen.places[key];
  return place && place[0] === seen.page ? place.slice(1) : null;
}

function scaleOf(seen, box, width) {
  const whole = (width - 2) / seen.width;
  if (view.nearness === "page" || !box) return whole;
  const [share, least, most] = view.nearness === "close" ? [0.3, 2, 4] : [0.12, 1.3, 1.8];
  return Math.max(whole * least, Math.min(most, width * share / Math.max(box[2] - box[0], 12)));
}

function drawPage(body, seen) {
  const box = boxOf(seen, view.looked) || boxOf(seen, state.item.key) || seen.box;
  const scale = scaleOf(seen, box, Math.max(body.clientWidth, 240));
  const sheet = el("div", {class: "sheet"});
  sheet.style.width = seen.width * scale + "px";
  sheet.style.height = seen.height * scale + "px";
  if (seen.image) {
    seen.image.className = "";
    sheet.append(seen.image);
  } else if (seen.letters) {
    sheet.append(drawLetters(seen));
  } else {
    sheet.append(el("p", {class: "waiting", text: messageOf(seen) || say("original.not-drawn")}));
  }
  for (const [key, place] of Object.entries(seen.places)) {
    if (place[0] !== seen.page) continue;
    sheet.append(framed(place.slice(1), seen, el("button", {
      type: "button", class: "spot", tabindex: "-1", "data-key": key, "aria-label": spokenKey(key), title: spokenKey(key), onclick: () => look(key),
    })));
  }
  if (!boxOf(seen, state.item.key) && seen.box) sheet.append(framed(seen.box, seen, el("div", {class: "spot lit"})));
  fill(body, sheet);
  view.sheet = {sheet, scale};
}

/** Puts an element where a box stands; shares of the page, so that it holds at any size. */
function framed([x0, y0, x1, y1], seen, node) {
  node.style.left = 100 * x0 / seen.width + "%";
  node.style.top = 100 * y0 / seen.height + "%";
  node.style.width = 100 * (x1 - x0) / seen.width + "%";
  node.style.height = 100 * (y1 - y0) / seen.height + "%";
  return node;
}

/** A page of a format that keeps letters and lines. */
function drawLetters(seen) {
  return el("svg:svg", {viewBox: "0 0 " + seen.width + " " + seen.height, "aria-hidden": "true", class: "letters"},
    seen.lines.map(([x0, y0, x1, y1]) => el("svg:line", {x1: x0, y1: y0, x2: x1, y2: y1})),
    seen.letters.map(([text, x, y, size]) => el("svg:text", {x, y, "font-size": size, text: shown(text)})));
}

/** What was read of a flowing text: a few lines before the table, the table with its merges, a line behind it. */
function drawBlocks(body, seen) {
  fill(body, el("div", {class: "flow", lang: "zh-CN"}, seen.blocks.map(block => block.table ? drawRead(block.table) : el("p", {class: block.lit ? "lit-line" : null}, quoted(block.text)))));
}

function drawRead(table) {
  const rows = [];
  for (const [row, column, rowSpan, columnSpan, text, keys, doubt] of table.cells) {
    const cell = el("td", {
      rowspan: rowSpan > 1 ? rowSpan : null, colspan: columnSpan > 1 ? columnSpan : null,
      class: [keys.length ? "figure" : "", doubt ? "doubt" : ""].join(" ").trim() || null, "data-key": keys[0] || null, "data-column": column,
      onclick: keys.length ? () => look(keys[0]) : null,
    }, String(text).split("\n").map((line, index) => [index ? el("br") : null, quoted(line)]));
    (rows[row] = rows[row] || []).push(cell);
  }
  const cut = table.cut ? el("p", {class: "quiet-line", text: say("original.cut")}) : null;
  return el("div", {class: "read-table"}, el("table", null, el("tbody", null, Array.from(rows, cells => el("tr", null, cells || [])))), cut);
}

/** Lights a figure in the original, and brings it into sight. */
function lightOriginal(key, still) {
  const body = document.getElementById("original-body");
  for (const node of body.querySelectorAll("[data-key]")) {
    node.classList.toggle("lit", Boolean(state.item) && node.dataset.key === state.item.key);
    node.classList.toggle("looked", node.dataset.key === key && (!state.item || key !== state.item.key));
  }
  const target = [...body.querySelectorAll("[data-key]")].find(node => node.dataset.key === key) || body.querySelector(".lit, .lit-line");
  if (target) centre(body, target, still);
  else body.scrollTo(0, 0);
}

function centre(body, target, still) {
  const outer = body.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  const left = body.scrollLeft + inner.left - outer.left - Math.max(PADDING, outer.width * ACROSS - inner.width / 2);
  const top = body.scrollTop + inner.top - outer.top - Math.max(PADDING, (outer.height - inner.height) / 2);
  const calm = still || matchMedia("(prefers-reduced-motion: reduce)").matches;
  body.scrollTo({left, top, behavior: calm ? "auto" : "smooth"});
}
