// The queue: what comes next, what it is narrowed to, and what is left.

const A_PAGE = 60;
const KINDS = ["figure", "finding", "agency", "year", "organ"];

/** The first of the queue, by what is chosen. */
async function reload(keep) {
  const answer = await ask("queue", {...state.chosen, count: A_PAGE});
  state.ids = answer.ids;
  state.more = answer.ids.length === A_PAGE;
  state.counts = answer.counts;
  settled(answer);
  renderFilter();
  const at = keep ? state.ids.indexOf(keep) : 0;
  await show(Math.max(0, at));
}

/** What follows the last that is known. */
async function more() {
  if (!state.more) return;
  state.more = false;
  const answer = await ask("queue", {...state.chosen, count: A_PAGE, after: state.ids[state.ids.length - 1]});
  const known = new Set(state.ids);
  const fresh = answer.ids.filter(id => !known.has(id));
  state.ids.push(...fresh);
  state.more = fresh.length > 0;
}

/** Takes an item that was decided out of the way and shows what follows it. */
async function advance(id) {
  const at = state.ids.indexOf(id);
  if (at >= 0) state.ids.splice(at, 1);
  await show(Math.max(0, at < 0 ? state.at : at));
}

/** Shows the item at a place of the queue; what may follow is asked for meanwhile. */
async function show(at) {
  if (!state.ids.length && state.more) await more();
  if (state.ids.length && at >= state.ids.length && state.more) await more();
  state.at = Math.max(0, Math.min(at, state.ids.length - 1));
  const id = state.ids[state.at];
  if (!id) {
    state.item = null;
    state.original = null;
    renderAll();
    return;
  }
  const wanted = fetched(id);
  try {
    const item = await wanted.item;
    if (state.ids[state.at] !== id) return;
    if (item.settled && !state.visited.has(id)) {
      // with another format of the same report, or by somebody else
      state.ids.splice(state.at, 1);
      await show(state.at);
      return;
    }
    takeIn(item);
    const seen = await Promise.race([wanted.original, new Promise(resolve => setTimeout(resolve, 60, null))]);
    state.original = seen;
    renderAll();
    if (!seen) {
      const late = await wanted.original;
      if (state.item !== item) return;
      state.original = late;
      renderOriginal();
    }
  } catch (failure) {
    if (state.ids[state.at] !== id) return;
    if (failure.status === 404) {
      // it is settled, or its report is gone
      state.ids.splice(state.at, 1);
      await show(state.at);
      return;
    }
    report(failure);
  } finally {
    for (const step of [1, 2, 3]) if (state.ids[state.at + step]) fetched(state.ids[state.at + step]);
    if (state.ids.length - state.at < 10) more();
  }
}

/** What follows from an item alone is worked out once. */
function takeIn(item) {
  if (!item.labels) {
    item.form = item.report.layout ? layoutOf(item.report) : null;
    item.labels = labelsOf(item.form);
  }
  state.item = item;
  view.looked = null;
  tableView.table = null;
}

function renderAll() {
  renderItem();
  renderStatutory();
  renderOriginal();
  renderProgress();
  if (!document.querySelector("dialog[open]")) document.getElementById("item").focus({preventScroll: true});
  document.getElementById("item").scrollTop = 0;
}

/** Another figure of the report on the screen, whether or not it is in the queue. */
function visit(key) {
  const id = state.item.report.id + " " + key;
  state.visited.add(id);
  state.ids = state.ids.filter(each => each !== id);
  state.ids.splice(state.at, 0, id);
  show(state.at);
}

function renderProgress() {
  const decided = state.decided || 0;
  const share = state.all + decided ? Math.round(1000 * decided / (state.all + decided)) / 10 : 100;
  const bar = el("span", {class: "bar-track", "aria-hidden": "true"}, el("span", {class: "bar-fill"}));
  bar.firstChild.style.width = share + "%";
  fill(document.getElementById("progress"), el("span", {text: say("progress.left", grouped(state.all))}), bar, el("span", {text: say("progress.decided", grouped(decided))}));
}

function renderFilter() {
  const chosen = Object.entries(state.chosen).filter(([, value]) => value);
  const button = document.getElementById("open-filter");
  fill(button, el("span", {text: chosen.length ? say("filter.some", chosen.length, grouped(state.left)) : say("filter.open")}), keycap("O"));
  button.classList.toggle("on", chosen.length > 0);
  const counts = state.counts;
  const field = (name, options) => el("div", {class: "field"}, el("label", {for: "choose-" + name, text: say("filter." + name)}),
    el("select", {id: "choose-" + name, onchange: event => choose(name, event.target.value)},
      el("option", {value: "", text: say("filter.any")}),
      options.map(([value, word, count]) => el("option", {value, selected: state.chosen[name] === value, text: shown(word) + " (" + grouped(count) + ")"}))));
  fill(document.getElementById("filter"),
    field("organ", counts.organs || []), field("region", counts.regions || []), field("year", (counts.years || []).map(([year, count]) => [String(year), String(year), count])),
    field("rule", (counts.rules || []).map(([rule, zh, en, count]) => [rule, either([zh, en]), count])),
    field("kind", (counts.kinds || []).map(([kind, count]) => [kind, say("subject." + kind), count])),
    el("button", {type: "button", class: "tool", onclick: () => { state.chosen = {...NOTHING_CHOSEN}; restart(); }}, say("filter.reset")));
}

function choose(name, value) {
  state.chosen[name] = value;
  restart();
}

/** From the first of what is chosen now. */
function restart() {
  reload().catch(report);
}

function toggleFilter() {
  const box = document.getElementById("filter");
  box.hidden = !box.hidden;
  document.getElementById("open-filter").setAttribute("aria-expanded", String(!box.hidden));
  if (!box.hidden) box.querySelector("select").focus();
}
