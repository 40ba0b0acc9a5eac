// A whole row at once: its figures in fields of their own, each as it was read until another is typed.

function openRow() {
  const item = state.item;
  if (!item || !item.key) return;
  const dialog = document.getElementById("row");
  const keys = Object.keys(item.cells).filter(key => rowOf(key) === rowOf(item.key));
  const labels = item.labels[item.key];
  fill(dialog,
    el("form", {class: "row-form", onsubmit: event => {
      event.preventDefault();
      writeRow(keys);
    }},
    el("h2", {id: "row-title", text: wordingText(labels.row) || spokenKey(item.key)}),
    el("p", {class: "quiet-line", text: say("row.about")}),
    el("div", {class: "row-fields"}, keys.map((key, index) => {
      const cell = item.cells[key];
      const words = cellWords(cell);
      return el("div", {class: "row-field" + (item.open.includes(key) ? " open" : "")},
        el("label", {for: "row-" + index, text: wordingText(item.labels[key].column)}),
        el("input", {id: "row-" + index, type: "text", inputmode: "decimal", autocomplete: "off", maxlength: "40", value: cell && cell.mark !== "missing" && cell.mark !== "unreadable" ? words : "", "data-key": key, "data-read": words, oninput: () => checkRow(dialog, keys)}),
        el("small", {text: say("item.raw") + " " + (cell && cell.raw !== null ? shown(cell.raw) || say("mark.blank") : say("mark.missing"))}));
    })),
    el("div", {id: "row-relations"}),
    el("p", {class: "acts"}, el("button", {type: "submit", class: "act accept"}, el("span", {text: say("row.write")}), keycap("⏎")), el("button", {type: "button", class: "act", onclick: () => dialog.close()}, el("span", {text: say("card.close")}), keycap("Esc")))));
  dialog.showModal();
  checkRow(dialog, keys);
  const own = dialog.querySelector('[data-key="' + CSS.escape(item.key) + '"]');
  own.focus();
  own.select();
}

function rowCells(dialog, keys) {
  const cells = {...state.item.cells};
  for (const key of keys) {
    const input = dialog.querySelector('[data-key="' + CSS.escape(key) + '"]');
    const text = input.value.trim();
    const meant = text === "" ? {mark: "blank"} : meaning(text);
    if (meant) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
    cells[key] = meant ? {value: meant.value === undefined ? null : meant.value, mark: meant.mark || "number"} : {value: null, mark: "unreadable"};
  }
  return cells;
}

/** Shows what holds with the row as it is typed, over all its figures. */
function checkRow(dialog, keys) {
  const cells = rowCells(dialog, keys);
  const item = {...state.item, cells};
  fill(dialog.querySelector("#row-relations"), drawRelations(item, cells[item.key]));
}

/** One decision a figure: those that were to be looked at, and those that were typed over. */
function writeRow(keys) {
  const dialog = document.getElementById("row");
  const item = state.item;
  const cells = rowCells(dialog, keys);
  if (dialog.querySelector("[aria-invalid]")) {
    dialog.querySelector("[aria-invalid]").focus();
    return;
  }
  const decisions = keys.filter(key => item.open.includes(key) || key === item.key || isChanged(item.cells[key], cells[key])).map(key => ({
    key, kind: cells[key].value === null ? "mark" : "value", value: cells[key].value, mark: cells[key].value === null ? cells[key].mark : null, evidence: item.evidences[key] || null,
  }));
  dialog.close();
  write(decisions, say("row.written", decisions.length));
}

function isChanged(before, now) {
  if (!before) return true;
  if (before.mark === "missing" || before.mark === "unreadable") return now.mark !== "blank";
  return before.mark !== now.mark || (before.value === null ? null : exact(before.value)) !== (now.value === null ? null : exact(now.value));
}
