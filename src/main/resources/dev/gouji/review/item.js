// What is to be decided: what the report says there, how the program reads it, and what else it may be.

/** The letters that take alternatives, in their order; Alt with a digit does the same. */
const TAKE = ["a", "s", "d", "f", "g"];

function keycap(text) {
  return el("kbd", {"aria-hidden": "true", text});
}

/** A button with the key that does the same. */
function action(name, key, cap, run, more = {}) {
  return el("button", {type: "button", class: "act " + name, "data-act": name, "aria-keyshortcuts": key, onclick: run, ...more},
    el("span", {text: say("act." + name)}), keycap(cap));
}

function renderItem() {
  const body = document.getElementById("item-body");
  const item = state.item;
  if (!item) {
    fill(body, el("div", {class: "done"}, el("h2", {id: "item-title", text: say(state.all ? "done.filtered" : "done.all")}), el("p", {text: say(state.all ? "done.filtered-about" : "done.all-about")})));
    return;
  }
  fill(body,
    el("div", {class: "position"},
      el("button", {type: "button", class: "tool small", "aria-label": say("act.previous"), "aria-keyshortcuts": "ArrowLeft", onclick: previous, disabled: state.at === 0}, "‹"),
      el("span", {class: "count", text: say("item.position", grouped(state.at + 1), grouped(state.left))}),
      el("button", {type: "button", class: "tool small", "aria-label": say("act.next"), "aria-keyshortcuts": "ArrowRight", onclick: next}, "›"),
      el("span", {class: "kind", text: say("subject." + item.subject)})),
    el("h2", {id: "item-title"}, el("span", {class: "organ"}, quoted(item.report.agency || say("item.no-agency"))), " ", el("span", {class: "year", text: item.report.year === null ? say("item.no-year") : String(item.report.year)})),
    el("p", {class: "figure-name"}, nameOf(item)),
    why(item),
    el("div", {class: "reading"}, readAs(item), fieldOf(item)),
    alternativesOf(item),
    el("div", {id: "typed-relations", class: "relation-box", "aria-live": "polite"}, item.key ? drawRelations(item, item.cells[item.key]) : null),
    el("div", {class: "acts"}, actsOf(item)),
    el("div", {id: "looked"}),
    decisionsOf(item));
}

function nameOf(item) {
  const labels = item.key && item.labels[item.key];
  if (!labels) return el("span", {class: "column", text: say("subject." + item.subject)});
  const row = labels.path.length ? labels.path : labels.heads.slice(0, -1);
  return [
    el("span", {class: "table-name", text: numberOf(labels.table)}),
    row.map(wording => [el("span", {class: "step", "aria-hidden": "true", text: "›"}), el("span", {lang: language === "en" && wording[1] ? "en" : "zh-CN", text: wordingText(wording)})]),
    el("span", {class: "step", "aria-hidden": "true", text: "›"}), el("span", {class: "column", text: wordingText(labels.column)}),
  ];
}

/** Why somebody is asked: what is in doubt about it, and what does not hold. */
function why(item) {
  const lines = [];
  if (item.reading.reason) lines.push(el("li", {class: "doubt"}, say("reason." + item.reading.reason)));
  for (const finding of item.findings.slice(0, 4)) {
    lines.push(el("li", {class: "finding-line " + finding.severity + " " + finding.state},
      el("span", {text: finding[language]}), finding.state === "open" ? null : el("span", {class: "state", text: say("state." + finding.state)})));
  }
  if (item.findings.length > 4) lines.push(el("li", {class: "quiet-line", text: say("finding.more", item.findings.length - 4)}));
  return lines.length ? el("ul", {class: "why"}, lines) : null;
}

function readAs(item) {
  const raw = item.reading.raw;
  return el("dl", {class: "read-as"},
    el("div", null, el("dt", {text: say("item.raw")}), el("dd", {class: "raw"}, raw === null ? el("i", {text: say("mark.missing")}) : raw === "" ? el("i", {text: say("mark.blank")}) : quoted(raw))),
    el("div", null, el("dt", {text: say("item.reading")}), el("dd", {class: "program " + item.reading.certainty},
      el("b", {text: shown(readingWords(item.reading))}), item.reading.unit ? el("small", {text: " " + shown(item.reading.unit)}) : null,
      el("small", {class: "certainty", text: say("certainty." + item.reading.certainty)}))));
}

function readingWords(reading) {
  if (reading.value !== null && reading.value !== undefined) return reading.value;
  return reading.mark ? say("mark." + reading.mark) : say("item.nothing");
}

function fieldOf(item) {
  const numeric = item.subject === "figure" || item.subject === "finding" || item.subject === "year";
  return el("form", {class: "field-box", onsubmit: event => {
    event.preventDefault();
    enter();
  }},
  el("label", {for: "field", text: say("field." + (numeric ? "figure" : item.subject))}),
  el("input", {
    id: "field", type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "done",
    inputmode: numeric ? "decimal" : null, maxlength: "200", "aria-describedby": "field-said", oninput: typing, disabled: item.subject === "organ" && !item.alternatives.length,
  }),
  el("button", {type: "submit", class: "act accept", "data-act": "accept", "aria-keyshortcuts": "Enter"}, el("span", {id: "accept-word", text: acceptWord(item)}), keycap("⏎")),
  el("p", {id: "field-said", class: "field-said"}));
}

/** Whether Enter alone has something to accept. */
function isAcceptable(item) {
  if (item.subject === "finding") return true;
  return item.reading.value !== null && item.reading.value !== undefined || ["blank", "dash", "slash", "none"].includes(item.reading.mark);
}

function acceptWord(item) {
  if (item.subject === "finding") return say("act.confirm");
  return isAcceptable(item) ? say("act.accept", readingWords(item.reading)) : say("act.type-first");
}

function alternativesOf(item) {
  if (!item.alternatives.length) return null;
  return el("div", {class: "alternatives", role: "group", "aria-label": say("item.alternatives")},
    el("span", {class: "label", text: say("item.alternatives")}),
    item.alternatives.slice(0, 9).map((other, index) => el("button", {
      type: "button", class: "alternative", "data-index": index, "aria-keyshortcuts": (TAKE[index] ? TAKE[index] + " " : "") + "Alt+" + (index + 1), onclick: () => take(index),
      onmouseenter: () => preview(other), onfocus: () => preview(other), onmouseleave: () => preview(null), onblur: () => preview(null),
    }, keycap((TAKE[index] || "Alt " + (index + 1)).toUpperCase()), el("b", {text: shown(other.label || readingWords(other))}), other.why ? el("small", {text: either(other.why)}) : null)));
}

/** What else can be said of such an item, in the order of its keys on the screen. */
function actsOf(item) {
  const acts = [];
  if (item.key) {
    acts.push(action("blank", "b", "B", () => mark("blank")), action("dash", "-", "-", () => mark("dash")), action("slash", "/", "/", () => mark("slash")), action("none", "n", "N", () => mark("none")));
    acts.push(action("as-printed", "p", "P", asPrinted), action("cannot-be-read", "x", "X", cannotBeRead));
  }
  if (item.findings.some(finding => finding.verdict === "fail")) acts.push(action("dismiss", "k", "K", dismiss));
  acts.push(action("later", "l", "L", later));
  if (item.key) acts.push(action("row", "w", "W", openRow));
  acts.push(action("undo", "u", "U", undoLast, {disabled: !state.made.length}));
  return acts;
}

function decisionsOf(item) {
  if (!item.decisions.length) return null;
  return el("section", {class: "decisions", "aria-label": say("decisions.title")},
    el("h3", {text: say("decisions.title")}),
    el("ul", null, item.decisions.map(decision => el("li", {class: decision.standing},
      el("b", {text: decisionWords(decision)}), " ",
      el("small", {text: [decision.by && shown(decision.by), decision.at && decision.at.slice(0, 16).replace("T", " "), decision.note && "“" + shown(decision.note) + "”"].filter(part => part).join(" · ")}),
      decision.standing === "holds" ? null : el("span", {class: "state", text: say("standing." + decision.standing)}),
      decision.standing === "undone" ? null : el("button", {type: "button", class: "tool small", "aria-label": say("act.undo") + " " + decisionWords(decision), onclick: () => undo(decision.id)}, say("act.undo"))))));
}

function decisionWords(decision) {
  if (decision.value !== null) return shown(decision.value);
  if (decision.mark) return say("mark." + decision.mark);
  return say("kind." + decision.kind);
}

/** What is typed, as the program takes it; what is in the field decides what Enter does. */
function typing() {
  const field = document.getElementById("field");
  const item = state.item;
  const said = document.getElementById("field-said");
  const text = field.value.trim();
  field.removeAttribute("aria-invalid");
  if (!text) {
    fill(said);
    document.getElementById("accept-word").textContent = acceptWord(item);
    preview(null);
    return;
  }
  const meant = meantBy(item, text);
  document.getElementById("accept-word").textContent = meant ? say("act.write", meant.label || readingWords(meant)) : say("act.not-yet");
  fill(said, meant ? null : say("field.not-understood"));
  if (!meant) field.setAttribute("aria-invalid", "true");
  if (item.key) preview(meant && {value: meant.value === undefined ? null : meant.value, mark: meant.mark || "number"});
}

/** What a text in the field means for an item; null for nothing that can be written. */
function meantBy(item, text) {
  if (item.key) return meaning(text);
  const plain = plainText(text);
  if (item.subject === "year") return /^(19|20)\d\d$/.test(plain) ? {value: plain, label: plain} : null;
  return text.length > 1 ? {value: text.trim(), label: text.trim()} : null;
}

/** Shows what would follow from another reading; null for the one that stands. */
function preview(cell) {
  const box = document.getElementById("typed-relations");
  if (!box || !state.item || !state.item.key) return;
  fill(box, drawRelations(state.item, cell || state.item.cells[state.item.key]));
}

/** What is looked at besides, with the way to decide that instead. */
function renderLooked() {
  const box = document.getElementById("looked");
  if (!box) return;
  const key = view.looked;
  if (!key) {
    fill(box);
    return;
  }
  const cell = state.item.cells[key];
  fill(box, el("p", {class: "looked-line"}, el("span", {class: "label", text: say("item.looked")}), " ", spokenKey(key), " ", el("b", {text: cell ? readingWords(cell) : say("mark.missing")}), " ",
    el("button", {type: "button", class: "tool small", onclick: () => visit(key)}, say("item.visit"))));
}
