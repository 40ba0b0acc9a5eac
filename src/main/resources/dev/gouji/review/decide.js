// What a person decides: written down before anything else is shown, undone one by one.

function announce(text) {
  document.getElementById("said").textContent = text;
}

/** Says what went wrong, in the program's words where it has some. */
function report(failure) {
  const box = document.getElementById("notice");
  const told = failure instanceof Refused && failure.body[language];
  box.hidden = false;
  box.className = "notice bad";
  fill(box, el("span", {text: told || say(failure instanceof Refused ? "failure.refused" : "failure.gone")}), el("button", {type: "button", class: "tool small", onclick: () => { box.hidden = true; }}, say("card.close")));
}

function quiet() {
  const box = document.getElementById("notice");
  if (box.classList.contains("bad")) box.hidden = true;
}

/** Writes decisions about the item on the screen and goes on; what is typed stays when it cannot be written. */
async function write(decisions, said) {
  const item = state.item;
  if (!item || state.writing) return;
  state.writing = true;
  document.body.classList.add("writing");
  try {
    const done = await tell("decide", {item: item.id, decisions, seen: item.decisions.map(each => each.id), chosen: state.chosen, next: state.ids.slice(state.at + 1, state.at + 4)});
    quiet();
    state.made.push(...done.decisions.map(id => ({id, item: item.id})));
    settled(done);
    touched(done.touched);
    if (done.next) keep(done.next.id, Promise.resolve(done.next), (ahead.get(done.next.id) || {}).original);
    announce(say("said.written", said));
    await advance(item.id);
  } catch (failure) {
    report(failure);
    if (failure.status === 409) {
      state.visited.add(item.id);
      forget();
      await show(state.at);
    }
  } finally {
    state.writing = false;
    document.body.classList.remove("writing");
  }
}

/** One report may lie there in several formats: what was known of any of them is forgotten, and what is settled with it goes. */
function touched(reports) {
  const report = id => id.slice(0, id.indexOf(" "));
  for (const [id, known] of ahead) if (reports[report(id)]) known.item = null;
  const own = state.item && state.item.id;
  state.ids = state.ids.filter(id => id === own || !reports[report(id)] || reports[report(id)].includes(id));
}

/** Takes over the counts that came with an answer. */
function settled(counts) {
  state.version = counts.version || state.version;
  if (counts.left !== undefined) state.left = counts.left;
  if (counts.all !== undefined) state.all = counts.all;
  if (counts.decided !== undefined) state.decided = counts.decided;
  renderProgress();
}

/** Enter: writes what is in the field, or accepts the reading where it is empty. */
function enter() {
  const item = state.item;
  const field = document.getElementById("field");
  if (!item || !field) return;
  const text = field.value.trim();
  if (!text) {
    accept();
    return;
  }
  const meant = meantBy(item, text);
  if (!meant) {
    typing();
    announce(say("field.not-understood"));
    return;
  }
  writeMeant(meant);
}

function writeMeant(meant) {
  const item = state.item;
  const said = meant.label || readingWords(meant);
  if (item.key && meant.mark && meant.mark !== "number") write([{key: item.key, kind: "mark", mark: meant.mark, evidence: item.evidence}], said);
  else if (item.key) write([{key: item.key, kind: "value", value: meant.value, evidence: item.evidence}], said);
  else write([{kind: item.subject, value: meant.value, evidence: item.evidence}], said);
}

function accept() {
  const item = state.item;
  if (item.subject === "finding") {
    confirmFinding();
    return;
  }
  if (!isAcceptable(item)) {
    announce(say("act.type-first"));
    beginField("");
    return;
  }
  writeMeant({value: item.reading.value, mark: item.reading.value === null || item.reading.value === undefined ? item.reading.mark : undefined, label: readingWords(item.reading)});
}

function take(index) {
  const item = state.item;
  const other = item && item.alternatives[index];
  if (other) writeMeant(other);
}

function mark(name) {
  if (state.item && state.item.key) write([{key: state.item.key, kind: "mark", mark: name, evidence: state.item.evidence}], say("mark." + name));
}

/** The report prints it so: what does not hold is the report's own. */
function asPrinted() {
  if (state.item && state.item.subject === "finding") confirmFinding();
  else if (state.item && state.item.key) write([{key: state.item.key, kind: "as-printed", evidence: state.item.evidence}], say("act.as-printed"));
}

function cannotBeRead() {
  if (state.item && state.item.key) write([{key: state.item.key, kind: "cannot-be-read", evidence: state.item.evidence}], say("act.cannot-be-read"));
}

/** Somebody looked at everything in it: the report itself does not add up there. */
function confirmFinding() {
  const finding = state.item.findings[0];
  if (finding) write([{finding: finding.id, kind: "confirm-finding", evidence: finding.evidence}], say("act.confirm"));
}

/** What does not hold is nothing to ask the organ about: every finding over the figure, with the person's reason. */
function dismiss() {
  const item = state.item;
  const findings = item ? item.findings.filter(finding => finding.verdict === "fail" && finding.state === "open") : [];
  if (!findings.length) return;
  const acts = document.querySelector(".acts");
  if (document.getElementById("reason")) {
    document.getElementById("reason").focus();
    return;
  }
  acts.after(el("form", {class: "reason-box", onsubmit: event => {
    event.preventDefault();
    const note = document.getElementById("reason").value.trim();
    if (note) write(findings.map(finding => ({finding: finding.id, kind: "dismiss-finding", note, evidence: finding.evidence})), say("act.dismiss"));
  }}, el("label", {for: "reason", text: say("field.reason", findings.length)}), el("input", {id: "reason", type: "text", maxlength: "300", autocomplete: "off"}), el("button", {type: "submit", class: "act", text: say("act.dismiss")})));
  document.getElementById("reason").focus();
}

/** Undoes the newest decision of this window, and that alone. */
function undoLast() {
  const last = state.made[state.made.length - 1];
  if (last) undo(last.id);
  else announce(say("said.nothing-to-undo"));
}

async function undo(id) {
  if (state.writing) return;
  state.writing = true;
  const made = state.made.find(each => each.id === id);
  try {
    const done = await tell("undo", {decision: id, report: (made ? made.item : state.item ? state.item.id : "").split(" ")[0], chosen: state.chosen});
    settled(done);
    quiet();
    state.made = state.made.filter(each => each.id !== id);
    touched(done.touched);
    announce(say("said.undone"));
    const back = made ? made.item : state.item && state.item.id;
    if (back && !state.ids.includes(back)) state.ids.splice(state.at, 0, back);
    await show(back ? state.ids.indexOf(back) : state.at);
  } catch (failure) {
    report(failure);
  } finally {
    state.writing = false;
  }
}

/** Puts the item behind all others that are known. */
function later() {
  if (!state.item) return;
  const [id] = state.ids.splice(state.at, 1);
  state.ids.push(id);
  announce(say("said.later"));
  show(Math.min(state.at, state.ids.length - 1));
}

function previous() {
  if (state.at > 0) show(state.at - 1);
}

function next() {
  if (state.at < state.ids.length - 1) show(state.at + 1);
  else more().then(() => show(Math.min(state.at + 1, state.ids.length - 1)));
}

/** Begins to type: the digit that was pressed is the first of the field. */
function beginField(first) {
  const field = document.getElementById("field");
  if (!field || field.disabled) return;
  field.focus();
  field.value = first;
  typing();
}
