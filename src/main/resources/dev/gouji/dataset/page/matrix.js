// The matrix of organs and years. Only the rows in sight are in the page, so that a hundred thousand reports scroll.

const ROW_HEIGHT = 40;
const ROWS_AROUND = 12;
// browsers end at some 33 million pixels
const MOST_ROWS = 800000;
const PRINTED_ROWS = 500;

/** The organs that fit the filter, in the matrix's order. */
let fitting = ORGANS;

const matrix = {};

function fits(organ, words) {
  if (words.length && !words.every(word => haystack(organ).includes(word))) return false;
  if (!filter.status && !filter.year) return true;
  if (filter.year && !filter.status) {
    return organ.years.has(Number(filter.year)) || Boolean(organ.unpublished && organ.unpublished.has(Number(filter.year)));
  }
  const years = filter.year ? [Number(filter.year)] : YEARS;
  return years.some(year => standing(organ, year) === filter.status);
}

/** Names and paths of an organ, as they are searched. */
function haystack(organ) {
  if (organ.sought === undefined) {
    const paths = [...organ.years.values()].flat().map(row => REPORTS[row].document + " " + REPORTS[row].id);
    organ.sought = (organ.name + "\n" + paths.join("\n")).toLowerCase();
  }
  return organ.sought;
}

function renderCoverage() {
  const body = document.getElementById("coverage-body");
  if (!ORGANS.length) {
    fill(body, el("p", {text: say("coverage.none")}));
    return;
  }
  matrix.count = el("p", {class: "count-line", role: "status", "aria-live": "polite"});
  matrix.body = el("tbody");
  matrix.table = el("table", {class: "matrix-table"},
    el("caption", {class: "unseen", text: say("coverage.title")}),
    el("thead", null, el("tr", null, el("th", {scope: "col", text: say("coverage.organ")}),
      YEARS.map(year => el("th", {scope: "col", text: yearName(year)})))),
    matrix.body);
  matrix.box = el("div", {class: "scroll matrix", tabindex: "0", role: "region", "aria-label": say("coverage.title"), onscroll: drawRows}, matrix.table);
  fill(body,
    matrix.count,
    el("ul", {class: "key-line"}, ["consistent", "inconsistent", "undecided", "incomplete", "missing", "unpublished"].map(status =>
      el("li", {class: status}, el("span", {class: "sign", "aria-hidden": "true", text: MARKS[status]}), say("status." + status), " ", el("small", {text: say("about." + status)})))),
    matrix.box,
    ABOUT.leftOut.rows ? el("p", {class: "notice", text: say("coverage.left-out", grouped(ABOUT.leftOut.rows))}) : null,
    ABOUT.leftOut.unpublished ? el("p", {class: "notice", text: say("coverage.unpublished-left-out", grouped(ABOUT.leftOut.unpublished))}) : null);
  applyFilter();
}

function applyFilter() {
  if (!matrix.box) return;
  const words = searchWords();
  fitting = words.length || filter.status || filter.year ? ORGANS.filter(organ => fits(organ, words)) : ORGANS;
  const reports = sum(fitting.map(organ => sum([...organ.years.values()].map(rows => rows.length))));
  const files = words.length ? FILES.filter(file => words.every(word => file.path.toLowerCase().includes(word))).length : 0;
  matrix.count.textContent = [
    fitting.length ? say("coverage.count", grouped(fitting.length), grouped(ORGANS.length), grouped(reports)) : say("coverage.nothing"),
    fitting.length > MOST_ROWS ? say("coverage.too-long", grouped(MOST_ROWS)) : null,
    files ? say("coverage.files", grouped(files)) : null,
  ].filter(part => part).join(language === "zh" ? "；" : "; ");
  matrix.table.setAttribute("aria-rowcount", fitting.length + 1);
  matrix.box.scrollTop = 0;
  drawRows();
}

/** Draws the rows in sight and some around them; those above and below are one empty row each, as high as they were. */
function drawRows() {
  const from = Math.max(0, Math.floor(matrix.box.scrollTop / ROW_HEIGHT) - ROWS_AROUND);
  const inSight = Math.ceil((matrix.box.clientHeight || 600) / ROW_HEIGHT) + 2 * ROWS_AROUND;
  drawRange(from, Math.min(fitting.length, MOST_ROWS, from + inSight), Math.min(fitting.length, MOST_ROWS));
}

function drawRange(from, to, all) {
  const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.cell : null;
  const spacer = rows => {
    const row = el("tr", {class: "spacer", "aria-hidden": "true"}, el("td", {colspan: YEARS.length + 1}));
    row.style.height = rows * ROW_HEIGHT + "px";
    return row;
  };
  const rows = [];
  if (from > 0) rows.push(spacer(from));
  for (let index = from; index < to; index++) rows.push(drawRow(fitting[index], index));
  if (to < all) rows.push(spacer(all - to));
  fill(matrix.body, rows);
  const again = focused && matrix.body.querySelector('[data-cell="' + CSS.escape(focused) + '"]');
  if (again) again.focus({preventScroll: true});
}

function drawRow(organ, index) {
  return el("tr", {"aria-rowindex": index + 2},
    el("th", {scope: "row", title: shown(organ.name || organ.path)},
      organ.name ? quoted(organ.name) : el("i", null, say("coverage.no-organ") + " ", quoted(organ.path))),
    YEARS.map(year => drawStanding(organ, year, index)));
}

function drawStanding(organ, year, index) {
  const status = standing(organ, year);
  if (!status) return el("td");
  const rows = organ.years.get(year);
  const name = shown(organ.name || organ.path);
  const spoken = say("coverage.cell", name, yearName(year), say("status." + status));
  if (!rows) {
    return el("td", {class: status, title: spoken + " – " + say("about." + status)},
      el("span", {"aria-hidden": "true", text: MARKS[status]}), el("span", {class: "unseen", text: say("status." + status)}));
  }
  const worst = rows.find(row => REPORTS[row].status === status);
  const errors = sum(rows.map(row => REPORTS[row].errors));
  const warnings = sum(rows.map(row => REPORTS[row].warnings));
  const details = [
    errors ? say("coverage.errors", errors) : null, warnings ? say("coverage.warnings", warnings) : null,
    rows.length > 1 ? say("coverage.several", rows.length) : null,
    rows.some(row => REPORTS[row].flags & FLAGS.partial) ? say("card.partial") : null,
  ].filter(part => part);
  return el("td", {class: status}, el("a", {
    href: "#report=" + REPORTS[worst].id, "data-report": worst, "data-cell": index + " " + year,
    "aria-label": [spoken, ...details].join("; "), title: [spoken, ...details].join("; "),
  }, el("span", {class: "sign", text: MARKS[status]}), errors ? el("span", {class: "errors", text: errors}) : null,
    rows.length > 1 ? el("small", {text: "×" + rows.length}) : null));
}

// paper shows more than what is in sight
window.addEventListener("beforeprint", () => matrix.box && drawRange(0, Math.min(fitting.length, PRINTED_ROWS), 0));
window.addEventListener("afterprint", () => matrix.box && drawRows());
