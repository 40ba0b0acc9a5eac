// Charts of what is certain, drawn as SVG; every chart has its numbers as a table beside it.

const [REQUESTS, REVIEWS] = ABOUT.charted;
const requestIndex = id => REQUESTS.findIndex(entry => entry.key === "requests/" + id + "/total");
const AGGREGATE = 1;

/** Why a report is not counted: 1 to 4 as the data says, then what only the whole shows. */
const REASONS = {nobody: 5, aggregate: 6, sameReport: 7, several: 8, corrected: 9};

/** The outcome rows of table three, grouped as the form groups them. */
const OUTCOMES = outcomeGroups();

function outcomeGroups() {
  const groups = new Map();
  REQUESTS.forEach((entry, index) => {
    if (entry.path.length < 2 || entry.key.startsWith("requests/handled/")) return;
    const wording = entry.path.length > 2 ? entry.path[1] : entry.path[entry.path.length - 1];
    if (!groups.has(wording[0])) groups.set(wording[0], {wording, rows: []});
    groups.get(wording[0]).rows.push({index, wording: entry.path[entry.path.length - 1]});
  });
  return [...groups.values()];
}

/** The numbers of one table added up by year, over the reports that count, and why others do not. */
function added(table, organs) {
  const years = new Map();
  const reasons = new Map();
  let counted = 0;
  const leave = (reason, count = 1) => reasons.set(reason, (reasons.get(reason) || 0) + count);
  for (const organ of organs) {
    for (const [year, rows] of organ.years) {
      const different = new Map();
      for (const row of rows) {
        const report = REPORTS[row];
        const numbers = report.numbers[table];
        if (!organ.name || !year || report.flags & (FLAGS.organInDoubt | FLAGS.yearInDoubt)) leave(REASONS.nobody);
        else if (report.scope === AGGREGATE) leave(REASONS.aggregate);
        else if (report.flags & (FLAGS.duplicate | FLAGS.attachment)) leave(REASONS.sameReport);
        else if (!Array.isArray(numbers)) leave(numbers);
        else {
          const text = numbers.join();
          if (different.has(text)) leave(REASONS.sameReport);
          different.set(text, {numbers, revision: report.flags & FLAGS.revision || (different.get(text) || {}).revision});
        }
      }
      const chosen = chooseOne([...different.values()], leave);
      if (!chosen) continue;
      const sums = years.get(year) || {reports: 0, values: new Map()};
      years.set(year, sums);
      sums.reports++;
      counted++;
      for (let i = 0; i < chosen.length; i += 2) sums.values.set(chosen[i], (sums.values.get(chosen[i]) || 0) + chosen[i + 1]);
    }
  }
  return {years: new Map([...years].sort((a, b) => a[0] - b[0])), reasons, counted};
}

/** Of different reports of one organ and year the one correction; none where it cannot be told. */
function chooseOne(different, leave) {
  const revised = different.filter(report => report.revision);
  if (different.length > 1 && revised.length !== 1) {
    leave(REASONS.several, different.length);
    return null;
  }
  if (different.length > 1) leave(REASONS.corrected, different.length - 1);
  return different.length ? (revised[0] || different[0]).numbers : null;
}

let chartsDue = 0;

/** Draws the charts when what the reader waits for has been drawn. */
function renderChartsSoon() {
  clearTimeout(chartsDue);
  chartsDue = setTimeout(renderCharts, 60);
}

function renderCharts() {
  const body = document.getElementById("charts-body");
  if (!REPORTS.length) {
    fill(body, el("p", {text: say("charts.none")}));
    return;
  }
  const requests = added(0, fitting);
  const reviews = added(1, fitting);
  fill(body,
    el("p", {class: "about", text: [
      say("charts.about"), say("charts.hint"), fitting.length < ORGANS.length ? say("charts.filtered", grouped(fitting.length)) : "",
    ].join(" ")}),
    account(requests), receivedChart(requests), outcomeChart(requests), outcomeTable(requests), reviewChart(reviews));
}

/** How many reports are counted, and why others are not. */
function account(data) {
  const reasons = [...data.reasons].sort((a, b) => a[0] - b[0]);
  return el("p", {class: "about account"}, say("charts.counted", grouped(data.counted)), reasons.length ? [
    language === "zh" ? "；" : "; ",
    say("charts.left-out", grouped(sum(reasons.map(reason => reason[1]))),
      reasons.map(([reason, count]) => say("charts.reason." + reason, grouped(count))).join(language === "zh" ? "，" : ", ")),
    language === "zh" ? "。" : ".",
  ] : null);
}

/** A chart with its title, what is said before it, and its numbers as a table. */
function figureOf(title, data, chart, table, before = null) {
  const figure = el("figure", {class: "chart"},
    el("figcaption", null, el("h3", {text: title}), before),
    data.counted ? [chart, table ? el("details", null, el("summary", {text: say("charts.data")}), table) : null] : el("p", {text: say("charts.none")}));
  const first = figure.querySelector("rect[tabindex]");
  if (first) first.setAttribute("tabindex", "0");
  return figure;
}

/** A table of numbers in a box of its own. */
function numberTable(heads, rows, title) {
  return el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": title}, el("table", {class: "plain"},
    el("caption", {class: "unseen", text: title}),
    el("thead", null, el("tr", null, heads.map(head => el("th", {scope: "col"}, head)))),
    el("tbody", null, rows.map(([name, ...cells]) => el("tr", null, el("th", {scope: "row"}, name), cells.map(cell => el("td", {text: cell})))))));
}

/** A line that says the number of the bar that is pointed at. */
function readout() {
  const line = el("p", {class: "readout", "aria-hidden": "true", text: "\u00a0"});
  const tell = text => ({
    tabindex: "-1", role: "img", onkeydown: step, "aria-label": text,
    onmouseenter: () => { line.textContent = text; }, onfocus: () => { line.textContent = text; },
    onmouseleave: () => { line.textContent = "\u00a0"; }, onblur: () => { line.textContent = "\u00a0"; },
  });
  return {line, tell};
}

/** Lets the arrow keys go from bar to bar of a chart. */
function step(event) {
  const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
  if (!by) return;
  event.preventDefault();
  const bars = [...event.target.closest("figure").querySelectorAll("rect[tabindex]")];
  const next = bars[bars.indexOf(event.target) + by];
  if (next) next.focus();
}

function series(wordings) {
  return el("ul", {class: "series"}, wordings.map((wording, index) => el("li", {class: "s" + index}, labelled(wording))));
}

const bare = wording => [wording[0].replace(/^(（.）|[一二三四五六七八九十]、|\d+\.)/, ""), ...wording.slice(1)];

/** Applications received and carried in, one upright bar a year. */
function receivedChart(data) {
  const indices = [requestIndex("received"), requestIndex("carried_in")];
  const wordings = indices.map(index => bare(REQUESTS[index].path[REQUESTS[index].path.length - 1]));
  const title = say("charts.received");
  const years = [...data.years];
  const most = Math.max(1, ...years.map(([, sums]) => sum(indices.map(index => sums.values.get(index) || 0))));
  const {line, tell} = readout();
  const step = 64;
  const height = 180;
  const svg = el("svg:svg", {viewBox: `0 0 ${Math.max(1, years.length) * step} ${height + 44}`, class: "bars", role: "group", "aria-label": title});
  svg.style.maxWidth = years.length * step * 1.5 + "px";
  svg.style.minWidth = years.length * 44 + "px";
  years.forEach(([year, sums], at) => {
    let top = height + 20;
    indices.forEach((index, which) => {
      const value = sums.values.get(index) || 0;
      const tall = value / most * height;
      top -= tall;
      if (value) svg.append(el("svg:rect", {x: at * step + 12, y: top, width: step - 24, height: Math.max(tall - (which ? 1 : 0), 0.5), class: "s" + which, ...tell(say("charts.value", year, label(wordings[which]), grouped(value)))}));
    });
    svg.append(el("svg:text", {x: at * step + step / 2, y: top - 5, class: "value", text: grouped(sum(indices.map(index => sums.values.get(index) || 0)))}),
      el("svg:text", {x: at * step + step / 2, y: height + 37, class: "axis", text: year}));
  });
  const rows = years.map(([year, sums]) => [String(year), ...indices.map(index => grouped(sums.values.get(index) || 0)),
    grouped(sum(indices.map(index => sums.values.get(index) || 0))), grouped(sums.reports)]);
  return figureOf(title, data, [series(wordings), el("div", {class: "scroll"}, svg), line],
    numberTable([say("charts.year"), ...wordings.map(labelled), say("charts.sum"), say("charts.reports")], rows, title));
}

/** Bars that lie, each parted by shares. */
function sharesChart(title, lines, wordings) {
  const {line, tell} = readout();
  const width = 600;
  const list = el("div", {class: "shares", role: "group", "aria-label": title}, lines.map(([name, values]) => {
    const total = sum(values);
    const svg = el("svg:svg", {viewBox: `0 0 ${width} 24`, preserveAspectRatio: "none", role: "group", "aria-label": String(name)});
    let x = 0;
    values.forEach((value, which) => {
      if (!value) return;
      const wide = value / total * width;
      svg.append(el("svg:rect", {x, y: 0, width: Math.max(wide - 1.5, 0.75), height: 24, class: "s" + which,
        ...tell(say("charts.value", name, label(wordings[which]), grouped(value) + " (" + percent(value, total) + ")"))}));
      x += wide;
    });
    return el("div", {class: "share"}, el("span", {class: "name", text: name}), total ? svg : el("span", {class: "none", text: "–"}), el("span", {class: "total", text: grouped(total)}));
  }));
  return [series(wordings), list, line];
}

function percent(value, total) {
  return total ? (value / total * 100).toFixed(1) + "%" : "–";
}

/** All years of some data in one. */
function allYears(data) {
  const values = new Map();
  for (const sums of data.years.values()) {
    for (const [index, value] of sums.values) values.set(index, (values.get(index) || 0) + value);
  }
  return values;
}

function outcomeChart(data) {
  const title = say("charts.outcomes");
  const wordings = OUTCOMES.map(group => bare(group.wording));
  const parts = values => OUTCOMES.map(group => sum(group.rows.map(row => values.get(row.index) || 0)));
  const lines = [...data.years].map(([year, sums]) => [String(year), parts(sums.values)]);
  if (lines.length > 1) lines.push([say("charts.all-years"), parts(allYears(data))]);
  const rows = lines.map(([name, values]) => [name, ...values.map(grouped), grouped(sum(values))]);
  return figureOf(title, data, sharesChart(title, lines, wordings), numberTable([say("charts.year"), ...wordings.map(labelled), say("charts.sum")], rows, title));
}

/** Every outcome row of the form, by year and in all, with its share. */
function outcomeTable(data) {
  const title = say("charts.outcome-rows");
  const values = allYears(data);
  const years = [...data.years];
  const rows = OUTCOMES.flatMap(group => group.rows);
  const total = sum(rows.map(row => values.get(row.index) || 0));
  const most = Math.max(1, ...rows.map(row => values.get(row.index) || 0));
  const body = OUTCOMES.flatMap(group => [
    group.rows.length > 1 ? el("tr", {class: "group"}, el("th", {scope: "rowgroup", colspan: years.length + 4}, labelled(group.wording))) : null,
    ...group.rows.map(row => {
      const value = values.get(row.index) || 0;
      const bar = el("svg:svg", {viewBox: "0 0 100 10", preserveAspectRatio: "none", class: "bar", "aria-hidden": "true"},
        el("svg:rect", {x: 0, y: 1, width: value / most * 100, height: 8, class: "s0"}));
      return el("tr", null, el("th", {scope: "row", class: group.rows.length > 1 ? "inner" : null}, labelled(row.wording)),
        years.map(([, sums]) => el("td", {text: grouped(sums.values.get(row.index) || 0)})),
        el("td", null, el("b", {text: grouped(value)})), el("td", {text: percent(value, total)}), el("td", {class: "bar-cell"}, bar));
    }),
  ]).filter(row => row);
  return figureOf(title, data, el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": title}, el("table", {class: "plain outcomes"},
    el("caption", {class: "unseen", text: title}),
    el("thead", null, el("tr", null, el("th", {scope: "col", text: say("table.item")}), years.map(([year]) => el("th", {scope: "col", text: year})),
      el("th", {scope: "col", text: say("charts.sum")}), el("th", {scope: "col", text: say("charts.share")}), el("th", {scope: "col", class: "bar-cell"}, el("span", {class: "unseen", text: say("charts.share")})))),
    el("tbody", null, body))), null);
}

/** Table four: for each kind of proceeding its outcomes, all years together. */
function reviewChart(data) {
  const title = say("charts.review");
  const values = allYears(data);
  const groups = new Map();
  const wordings = new Map();
  REVIEWS.forEach((entry, index) => {
    if (entry.key.endsWith("/total")) return;
    const name = entry.path.slice(0, -1).map(label).join(" / ");
    const column = entry.path[entry.path.length - 1];
    wordings.set(column[0], column);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(values.get(index) || 0);
  });
  const columns = [...wordings.values()];
  const rows = [...groups].map(([name, numbers]) => [name, ...numbers.map(grouped), grouped(sum(numbers))]);
  return figureOf(title, data, sharesChart(title, [...groups], columns), numberTable([say("table.item"), ...columns.map(labelled), say("charts.sum")], rows, title), account(data));
}
