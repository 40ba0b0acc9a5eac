// The statutory tables as the form draws them, with cells marked.

const NUMERALS = "一二三四五六七八九十";

/** The tables of a card's form, with the rows that its form does not list, or null. */
function layoutOf(card) {
  const layout = card.layout && ABOUT.layouts[card.layout];
  if (!layout) return null;
  if (!card.unlisted) return layout;
  return layout.map(table => {
    const more = card.unlisted.filter(row => row.table === table.id);
    if (!more.length) return table;
    const panels = table.panels.slice();
    const last = panels[panels.length - 1];
    panels[panels.length - 1] = {
      ...last,
      lines: [...last.lines, ...more.map(row => ({path: [[row.label || ""]], unit: row.unit, keys: row.keys}))],
    };
    return {...table, panels};
  });
}

/** 表三 收到和处理…: the title with the number of its section. */
function tableTitle(table) {
  const number = table.section ? (language === "zh" ? NUMERALS[table.section - 1] : table.section) : "";
  return say("table.name", number, label(table.title)).replace(/^表 /, "");
}

/**
 * Draws a table.
 *
 * marks: key → {side: "left" | "right" | "about", minus, assumed}; proposals: key → what it should be; only: whether to
 * leave out the rows without either.
 */
function drawTable(table, cells, {marks = new Map(), proposals = new Map(), only = false} = {}) {
  const values = new Map();
  let slot = 0;
  for (const panel of table.panels) {
    for (const line of panel.lines) for (const key of line.keys) values.set(key, cells[slot++]);
  }
  const width = Math.max(...table.panels.map(panel => panel.heads.length));
  const depth = Math.max(...table.panels.flatMap(panel => panel.lines.map(line => line.path.length)));
  const units = table.panels.some(panel => panel.lines.some(line => line.unit));
  const concerned = line => line.keys.some(key => marks.has(key) || proposals.has(key));
  const grid = el("table", {class: "statutory"}, el("caption", {text: tableTitle(table)}));
  for (const panel of table.panels) {
    if (only && !panel.lines.some(concerned)) continue;
    const frame = {panel, depth, width, units, single: table.panels.length === 1};
    // a table has one head: those of further panels stand in their bodies
    const heads = headRows(frame);
    if (!grid.tHead) grid.append(el("thead", null, heads.splice(0)));
    grid.append(el("tbody", null, heads, bodyRows(frame, only ? concerned : () => true,
      key => drawCell(key, values.get(key), marks.get(key), proposals.get(key)))));
  }
  return el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": tableTitle(table)}, grid);
}

/** The header rows of a panel: its label, then the headers of its columns, those that are the same drawn as one. */
function headRows({panel, depth, width, units, single}) {
  const height = Math.max(...panel.heads.map(path => path.length));
  const span = width / panel.heads.length;
  const beside = single && panel.label !== null;
  const rows = [];
  const stub = rows_ => depth === 0 ? [] : [
    el("th", {scope: "col", colspan: depth, rowspan: rows_, class: "corner"}, panel.corner ? labelled([panel.corner]) : say("table.item")),
    units ? el("th", {scope: "col", rowspan: rows_, text: say("table.unit")}) : null,
  ];
  if (panel.label !== null) {
    rows.push(el("tr", {class: "head"}, beside ? stub(height + 1) : [],
      el("th", {scope: "colgroup", colspan: width + (beside ? 0 : depth + (units ? 1 : 0)), class: "panel"}, labelled([panel.label]))));
  }
  for (let level = 0; level < height; level++) {
    const row = el("tr", {class: "head"}, level === 0 && !beside ? stub(height) : []);
    for (let column = 0; column < panel.heads.length;) {
      const path = panel.heads[column];
      let end = column + 1;
      if (level < path.length - 1) {
        while (end < panel.heads.length && sameGroup(path, panel.heads[end], level)) end++;
      }
      if (level < path.length) {
        const last = level === path.length - 1;
        row.append(el("th", {
          scope: last ? "col" : "colgroup", colspan: (end - column) * span,
          rowspan: last ? height - level : 1,
        }, labelled(path[level])));
      }
      column = end;
    }
    rows.push(row);
  }
  return rows;
}

function sameGroup(one, other, level) {
  for (let i = 0; i <= level; i++) {
    if (i >= other.length - 1 || one[i][0] !== other[i][0]) return false;
  }
  return true;
}

/** The lines of a panel; a run of lines that are not wanted is one faint row that says how many they are. */
function bodyRows({panel, depth, width, units}, wanted, cell) {
  const rows = [];
  const span = width / panel.heads.length;
  const lines = panel.lines;
  for (let index = 0; index < lines.length;) {
    if (!wanted(lines[index])) {
      let end = index;
      while (end < lines.length && !wanted(lines[end])) end++;
      rows.push(el("tr", {class: "skipped"},
        el("td", {colspan: depth + width + (units ? 1 : 0), text: say("table.rows", end - index)})));
      index = end;
      continue;
    }
    const line = lines[index];
    const before = index > 0 && wanted(lines[index - 1]) ? lines[index - 1].path : [];
    const row = el("tr", null);
    line.path.forEach((wording, level) => {
      const last = level === line.path.length - 1;
      if (!last && sameGroup(line.path, before, level)) return;
      let end = index + 1;
      while (!last && end < lines.length && wanted(lines[end]) && sameGroup(line.path, lines[end].path, level)) end++;
      row.append(el("th", {
        scope: last ? "row" : "rowgroup", rowspan: last ? 1 : end - index, colspan: last ? depth - level : 1,
        class: last ? null : "group",
      }, labelled(wording)));
    });
    if (units) row.append(el("td", {class: "unit", text: line.unit || ""}));
    for (const key of line.keys) {
      const drawn = cell(key);
      if (span > 1) drawn.setAttribute("colspan", span);
      row.append(drawn);
    }
    rows.push(row);
    index++;
  }
  return rows;
}

/** What stands in a cell, in words and signs: {text, note, decided}. */
function cellText(cell) {
  if (cell === null || cell === undefined) return {text: "", note: ""};
  if (!Array.isArray(cell)) return {text: String(cell), note: ""};
  const [mark, value, certainty, alternatives = []] = cell;
  const notes = [];
  if (mark === "missing" || mark === "unreadable") notes.push(say("mark." + mark));
  if (certainty === "doubtful" && mark !== "unreadable") notes.push(say("table.doubtful"));
  if (certainty === "inferred") notes.push(say("table.inferred"));
  const decided = certainty === "reviewed";
  if (decided) notes.push(say("table.reviewed"));
  if (alternatives.length) notes.push(say("table.or", alternatives.join(", ")));
  return {text: value === null || value === undefined ? "" : shown(value), note: notes.join(" · "), decided};
}

function drawCell(key, cell, mark, proposal) {
  const {text, note, decided} = cellText(cell);
  const classes = [];
  const notes = [];
  if (mark) {
    classes.push("marked", mark.side);
    notes.push(say("table." + mark.side) + (mark.minus ? " " + say("table.minus") : ""));
  }
  if (proposal !== undefined) classes.push("suspect");
  if (note && !decided) classes.push("uncertain");
  const td = el("td", {class: classes.join(" ") || null, "data-key": mark || proposal !== undefined ? key : null});
  if (mark) td.append(el("span", {class: "sign", "aria-hidden": "true", text: SIGNS[mark.side] + (mark.minus ? "−" : "")}));
  td.append(el("span", {class: "number", text}));
  if (note) td.append(el("small", {class: "note", text: note}));
  if (mark && mark.assumed !== undefined) td.append(el("small", {class: "note", text: say("table.assumed", mark.assumed)}));
  if (proposal !== undefined) {
    td.append(el("small", {class: "proposal", text: say("finding.should", proposalText(proposal))}));
    notes.push(say("finding.printed", text || say("finding.blank"), proposalText(proposal)));
  }
  if (notes.length) td.append(el("span", {class: "unseen", text: " (" + notes.join("; ") + ")"}));
  if (notes.length) td.title = notes.join("; ");
  return td;
}

function proposalText(value) {
  return value === null ? say("finding.nothing") : String(value);
}

const SIGNS = {left: "◧", right: "◨", about: "▣"};

/** What the marks of a table mean. */
function tableLegend(marks, proposals) {
  const sides = [...new Set([...marks.values()].map(mark => mark.side))];
  return el("p", {class: "legend"},
    sides.map(side => el("span", {class: "key " + side}, el("span", {"aria-hidden": "true", text: SIGNS[side] + " "}), say("table." + side))),
    proposals.size ? el("span", {class: "key suspect", text: say("table.suspect")}) : null);
}
