// What must hold over a figure, with the difference as it would be.

const AS_ZERO = new Set(["blank", "dash", "slash", "none"]);

/** What a cell counts in a sum; null when nobody knows. */
function counted(cell) {
  if (!cell) return null;
  if (cell.value !== null && cell.value !== undefined) return exact(cell.value);
  return AS_ZERO.has(cell.mark) ? 0n : null;
}

/** The sum of a side, with what is typed in the place of one figure; null when a figure of it is not known. */
function side(keys, cells, key, typed) {
  let total = 0n;
  for (const each of keys) {
    const number = each === key ? typed : counted(cells[each]);
    if (number === null) return null;
    total += number;
  }
  return total;
}

/** How a relation stands: {left, right, difference, holds}; numbers are millionths, null for what is not known. */
function standingOf(relation, cells, key, typed) {
  const left = side(relation.left, cells, key, typed);
  const right = side(relation.right, cells, key, typed);
  if (left === null || right === null) return {left, right, difference: null, holds: null};
  const difference = left - right;
  return {left, right, difference, holds: relation.atMost ? difference <= 0n : difference === 0n};
}

/** Draws every relation over a figure, as it would be with what is typed. */
function drawRelations(item, typed) {
  if (!item.relations.length) return el("p", {class: "quiet-line", text: say("relations.none")});
  const known = counted(typed);
  return el("ul", {class: "relations"}, item.relations.map(relation => {
    const now = standingOf(relation, item.cells, item.key, known);
    const before = standingOf(relation, item.cells, item.key, counted(item.cells[item.key]));
    const tone = now.holds === null ? "open" : now.holds ? "holds" : "breaks";
    return el("li", {class: "relation " + tone, "data-rule": relation.rule},
      el("div", {class: "equation"},
        sideOf(relation.left, item, now.left, known), el("span", {class: "sign", text: signOf(relation, now)}), sideOf(relation.right, item, now.right, known)),
      el("div", {class: "difference"},
        el("span", {class: "mark-sign", "aria-hidden": "true", text: {holds: "✓", breaks: "✗", open: "?"}[tone]}),
        el("span", {class: "number", text: now.difference === null ? say("relations.open") : now.holds ? say("relations.holds") : say("relations.off", signed(now.difference))}),
        before.holds === false && now.holds ? el("span", {class: "closes", text: say("relations.closed")}) : null));
  }));
}

function signOf(relation, now) {
  if (relation.atMost) return now.holds === false ? ">" : "≤";
  return now.holds === false ? "≠" : "=";
}

function signed(number) {
  return (number > 0n ? "+" : "") + printed(number).replace("-", "−");
}

/** One side: a single figure by its name, a sum by how many it adds up; the figure in question is named either way. */
function sideOf(keys, item, total, typed) {
  const own = keys.includes(item.key);
  const names = keys.map(key => shortName(key, item)).join(" + ");
  const text = keys.length === 1 ? names : keys.length <= 3 ? names : say("relations.sum", keys.length);
  return el("span", {class: own ? "side own" : "side", title: names},
    el("span", {class: "side-name", text}), " ", el("b", {text: total === null ? "?" : printed(total)}));
}

/** The label of a figure's row, or of its column where the row is the same as the item's. */
function shortName(key, item) {
  const [, row, column] = key.split("/");
  const [, ownRow, ownColumn] = (item.key || "//").split("/");
  const labels = item.labels[key];
  if (!labels) return key;
  if (column === ownColumn && row !== ownRow) return wordingText(labels.row);
  if (row === ownRow && column !== ownColumn) return wordingText(labels.column);
  return wordingText(labels.row) || wordingText(labels.column);
}

function wordingText(wording) {
  if (!wording || !wording[0]) return "";
  return language === "en" && wording[1] ? wording[1] : shown(wording[0]).replace(/^[（(][一二三四五六七八九十]+[）)]|^[一二三四五六七八九十]+、|^\d+[.、]/, "");
}
