// The statutory table with the same cell: what the program reads, what is in doubt, what was decided.

const tableView = {table: null, rowOnly: false};

/** The labels of every figure of an item's form: key → {row, column, table}. */
function labelsOf(layout) {
  const labels = {};
  for (const table of layout || []) {
    for (const panel of table.panels) {
      for (const line of panel.lines) {
        line.keys.forEach((key, index) => {
          const heads = panel.heads[index];
          const row = line.path.length ? line.path[line.path.length - 1] : heads[heads.length - 2];
          labels[key] = {row: row || null, column: heads[heads.length - 1], path: line.path, heads, table};
        });
      }
    }
  }
  return labels;
}

function renderStatutory() {
  const body = document.getElementById("statutory-body");
  const item = state.item;
  const layout = item && item.form;
  if (!layout) {
    fill(body, item ? el("p", {class: "quiet-line", text: say("card.no-layout")}) : null);
    fill(document.getElementById("statutory-tools"));
    return;
  }
  const own = item.key ? item.labels[item.key] : null;
  const wanted = tableView.table || (own ? own.table.id : layout[0].id);
  const table = layout.find(each => each.id === wanted) || layout[0];
  fill(document.getElementById("statutory-tools"),
    layout.length > 1 ? el("span", {class: "tabs", role: "group", "aria-label": say("statutory.tables")}, layout.map(each => el("button", {
      type: "button", class: "tool small", "aria-pressed": String(each === table), title: tableTitle(each), onclick: () => showTable(each.id),
    }, numberOf(each), dots(item, each)))) : null,
    el("button", {type: "button", class: "tool small", "aria-pressed": String(tableView.rowOnly), "aria-keyshortcuts": "t", onclick: toggleRowOnly}, say(tableView.rowOnly ? "table.whole" : "statutory.row-only"), keycap("T")));
  fill(body, drawStatutory(table, item));
  lightStatutory(view.looked || item.key);
}

function numberOf(table) {
  return table.section ? say("statutory.number", language === "zh" ? NUMERALS[table.section - 1] : table.section) : either([table.title[0], table.title[1] || table.title[0]]);
}

/** How many figures of a table are still to be looked at. */
function dots(item, table) {
  const open = table.panels.flatMap(panel => panel.lines.flatMap(line => line.keys)).filter(key => item.open.includes(key)).length;
  return open ? el("span", {class: "dots", "aria-label": say("statutory.open", open), text: " " + open}) : null;
}

function drawStatutory(table, item) {
  const width = Math.max(...table.panels.map(panel => panel.heads.length));
  const depth = Math.max(...table.panels.flatMap(panel => panel.lines.map(line => line.path.length)));
  const units = table.panels.some(panel => panel.lines.some(line => line.unit));
  const grid = el("table", {class: "statutory"}, el("caption", {class: "unseen", text: tableTitle(table)}));
  const wanted = tableView.rowOnly && item.key ? line => line.keys.some(key => rowOf(key) === rowOf(item.key)) : () => true;
  for (const panel of table.panels) {
    if (!panel.lines.some(wanted)) continue;
    const frame = {panel, depth, width, units, single: table.panels.length === 1};
    const heads = headRows(frame);
    if (!grid.tHead) grid.append(el("thead", null, heads.splice(0)));
    grid.append(el("tbody", null, heads, bodyRows(frame, wanted, key => statutoryCell(key, item))));
  }
  return el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": tableTitle(table)}, grid);
}

function rowOf(key) {
  return key.split("/").slice(0, 2).join("/");
}

/** What stands in a cell, by its value or its mark. */
function cellWords(cell) {
  if (!cell) return "";
  if (cell.value !== null) return cell.value;
  return cell.mark === "blank" ? "" : {dash: "—", slash: "/", none: "无"}[cell.mark] || say("mark." + cell.mark);
}

function statutoryCell(key, item) {
  const cell = item.cells[key];
  const classes = ["cell", cell ? cell.certainty : "missing"];
  if (item.open.includes(key)) classes.push("open");
  if (item.broken.includes(key)) classes.push("broken");
  const state_ = cell && cell.certainty !== "read" ? say("certainty." + cell.certainty) : "";
  const td = el("td", {class: classes.join(" "), "data-key": key, title: [spokenKey(key), state_].filter(part => part).join(" · "), onclick: () => look(key)});
  td.append(el("span", {class: "number", text: shown(cellWords(cell))}));
  if (cell && cell.certainty === "reviewed") td.append(el("span", {class: "by-hand", "aria-hidden": "true", text: "✓"}));
  if (state_) td.append(el("span", {class: "unseen", text: " (" + state_ + ")"}));
  return td;
}

/** Lights a figure in the statutory table, and brings it into sight. */
function lightStatutory(key) {
  const body = document.getElementById("statutory-body");
  let target = null;
  for (const cell of body.querySelectorAll("td[data-key]")) {
    const own = Boolean(state.item) && cell.dataset.key === state.item.key;
    cell.classList.toggle("lit", own);
    cell.classList.toggle("looked", cell.dataset.key === key && !own);
    if (own) cell.setAttribute("aria-current", "true");
    else cell.removeAttribute("aria-current");
    if (cell.dataset.key === key) target = cell;
  }
  const scroll = body.querySelector(".scroll");
  if (target && scroll) centre(scroll, target, true);
}

function showTable(id) {
  tableView.table = id;
  renderStatutory();
}

function toggleRowOnly() {
  tableView.rowOnly = !tableView.rowOnly;
  renderStatutory();
}

/** A figure's name as it is said: its row, then its column. */
function spokenKey(key) {
  const labels = state.item && state.item.labels[key];
  if (!labels) return key || "";
  const row = labels.path.length ? labels.path.map(wordingText) : labels.heads.slice(0, -1).map(wordingText);
  return [...row, wordingText(labels.column)].filter(part => part).join(" › ");
}

/** Shows on both sides where a figure stands; what is being decided stays what it is. */
function look(key) {
  view.looked = key === (state.item && state.item.key) ? null : key;
  const labels = state.item && state.item.labels[key];
  if (labels) tableView.table = labels.table.id;
  if (state.original && state.original.kind === "page") turnTo(key);
  renderStatutory();
  lightOriginal(key, false);
  renderLooked();
}

/** A figure on another page brings that page. */
async function turnTo(key) {
  const place = state.original.places[key];
  if (!place || place[0] === state.original.page) return;
  const item = state.item;
  try {
    const seen = await withPicture(await ask("original", {id: item.id, page: place[0]}));
    if (state.item !== item) return;
    state.original = seen;
    renderOriginal();
    lightOriginal(key, true);
  } catch (failure) {
    report(failure);
  }
}
