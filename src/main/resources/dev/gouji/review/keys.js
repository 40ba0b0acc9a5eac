// The keys: what is typed goes into the field; letters do everything else, and each button shows its own.

const ACTS = {
  b: () => mark("blank"), n: () => mark("none"), p: () => asPrinted(), x: () => cannotBeRead(), k: () => dismiss(), l: () => later(), u: () => undoLast(),
  w: () => openRow(), z: () => zoom(), t: () => toggleRowOnly(), o: () => toggleFilter(), h: () => openHelp(), r: () => openRecent(), "?": () => openHelp(),
  e: () => beginField(state.item ? cellWords(state.item.cells[state.item.key]) : ""), i: () => previous(), j: () => next(),
  ArrowLeft: () => previous(), ArrowRight: () => next(),
};

/** What begins a number, or is a sign for none by itself. */
const BEGINS = /^[0-9.\-\/０-９—－／]$/;

function pressed(event) {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
  if (document.querySelector("dialog[open]")) return;
  const inField = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  const digit = /^(Digit|Numpad)([1-9])$/.exec(event.code);
  if (event.altKey) {
    if (digit) done(event, () => take(Number(digit[2]) - 1));
    return;
  }
  if (inField) {
    if (event.key === "Escape") done(event, leaveField);
    return;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.key === "Enter") {
    // on a button it is the button that was meant
    if (event.target.tagName !== "BUTTON" && event.target.tagName !== "A") done(event, enter);
  } else if (BEGINS.test(event.key)) done(event, () => beginField(event.key));
  else if (TAKE.includes(key)) done(event, () => take(TAKE.indexOf(key)));
  else if (ACTS[key]) done(event, ACTS[key]);
}

function done(event, run) {
  event.preventDefault();
  if (!event.repeat) run();
}

function leaveField() {
  const field = document.getElementById("field");
  if (field) {
    field.value = "";
    typing();
  }
  const reason = document.querySelector(".reason-box");
  if (reason) reason.remove();
  document.getElementById("item").focus({preventScroll: true});
}

/** What was decided last, here or by others, each with a button that undoes it alone. */
async function openRecent() {
  const dialog = document.getElementById("recent");
  try {
    const answer = await ask("decisions");
    fill(dialog, el("h2", {id: "recent-title", text: say("recent.title")}),
      answer.decisions.length ? el("ul", {class: "recent-list"}, answer.decisions.map(decision => el("li", {class: decision.standing},
        el("b", {text: decisionWords(decision)}),
        el("span", null, quoted(decision.organ || say("item.no-agency")), " ", String(decision.year || ""), " ", el("small", {text: keyWords(decision.key)})),
        el("small", {text: [decision.by && shown(decision.by), decision.at.slice(0, 16).replace("T", " "), decision.note && "“" + shown(decision.note) + "”"].filter(part => part).join(" · ")}),
        decision.standing === "undone" ? el("span", {class: "state", text: say("standing.undone")}) : el("button", {type: "button", class: "tool small", "aria-label": say("act.undo") + " " + decisionWords(decision), onclick: () => {
          dialog.close();
          undo(decision.id);
        }}, say("act.undo"))))) : el("p", {class: "quiet-line", text: say("recent.none")}),
      el("button", {type: "button", class: "act accept", onclick: () => dialog.close(), text: say("card.close")}));
    dialog.showModal();
  } catch (failure) {
    report(failure);
  }
}

/** A figure's name in the words of whichever form has it. */
function keyWords(key) {
  if (!key) return "";
  for (const layout of Object.values(ABOUT.layouts)) {
    const labels = labelsOf(layout)[key];
    if (labels) return [labels.row && wordingText(labels.row), wordingText(labels.column)].filter(part => part).join(" › ");
  }
  return key;
}

function openHelp() {
  const dialog = document.getElementById("help");
  const line = (caps, word) => el("div", null, el("dt", null, caps.map(cap => el("kbd", {text: cap}))), el("dd", {text: say(word)}));
  fill(dialog, el("h2", {id: "help-title", text: say("help.title")}), el("p", {class: "rule", text: say("help.rule")}),
    el("dl", {class: "keys"},
      line(["⏎"], "help.enter"), line(["0–9", "-", "/"], "help.type"), line(["A", "S", "D", "F", "G"], "help.take"), line(["Alt 1–9"], "help.take-digit"), line(["E"], "help.edit"), line(["Esc"], "help.leave"),
      line(["B"], "help.blank"), line(["N"], "help.none"), line(["P"], "help.as-printed"), line(["X"], "help.cannot"), line(["K"], "help.dismiss"), line(["L"], "help.later"), line(["U"], "help.undo"), line(["R"], "help.recent"),
      line(["←", "→"], "help.move"), line(["W"], "help.row"), line(["Z"], "help.zoom"), line(["T"], "help.table"), line(["O"], "help.filter"), line(["?"], "help.help")),
    el("button", {type: "button", class: "act accept", onclick: () => dialog.close(), text: say("card.close")}));
  dialog.showModal();
}

document.addEventListener("keydown", pressed);
