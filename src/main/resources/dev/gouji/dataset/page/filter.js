// What the reader looks for: problems, the matrix and the charts follow it, and the address keeps it.

const filter = {q: "", status: "", year: "", rule: "", severity: "", group: ""};

const SEVERITIES = ["error", "warning"];

/** What each choice may be, besides nothing. */
const CHOICES = {
  status: () => ["inconsistent", "undecided", "incomplete", "consistent", "missing", "unpublished"],
  year: () => YEARS.map(String),
  rule: () => [...countedRules((verdict, severity) => verdict === "fail" && SEVERITIES.includes(severity)).keys()]
    .sort((a, b) => ruleOrder(a) - ruleOrder(b)),
  severity: () => SEVERITIES,
  group: () => ["organ"],
};

const SPOKEN = {
  status: status => MARKS[status] + " " + say("status." + status),
  year: year => yearName(Number(year)),
  rule: ruleTitle,
  severity: severity => say("finding." + severity),
  group: group => say("problems.by-" + group),
};

let waiting = 0;

/** Calls a function when the reader has paused. */
function later(call) {
  clearTimeout(waiting);
  waiting = setTimeout(call, 120);
}

function searchWords() {
  return filter.q.toLowerCase().split(/\s+/).filter(word => word);
}

/** Takes over a filter; a value that there is not is none. */
function setFilter(wanted) {
  filter.q = wanted.q || "";
  for (const [name, choices] of Object.entries(CHOICES)) {
    filter[name] = choices().includes(wanted[name]) ? wanted[name] : "";
  }
}

function refilter() {
  applyFilter();
  renderProblemList();
  keepState();
  renderChartsSoon();
}

/** A control with its label. */
function field(id, key, control) {
  return el("div", {class: "field " + id}, el("label", {for: id, text: say(key)}), control);
}

/** A choice; {any} is the word for none. */
function choice(name, key, any) {
  const control = el("select", {id: name, onchange: event => { filter[name] = event.target.value; refilter(); }},
    el("option", {value: "", text: say(any)}),
    CHOICES[name]().map(value => el("option", {value, text: SPOKEN[name](value)})));
  control.value = filter[name];
  return field(name, key, control);
}

function renderFilter() {
  const search = el("input", {
    type: "search", id: "q", value: filter.q, placeholder: say("coverage.placeholder"), autocomplete: "off", spellcheck: "false",
    oninput: event => { filter.q = event.target.value; later(refilter); },
  });
  const clear = () => {
    setFilter({group: filter.group});
    renderFilter();
    renderProblems();
    refilter();
    document.getElementById("q").focus();
  };
  fill(document.getElementById("filter-body"),
    el("form", {class: "filters", role: "search", "aria-label": say("filter.title"), onsubmit: event => event.preventDefault()},
      field("q", "coverage.search", search), choice("year", "coverage.year", "coverage.any"), choice("status", "coverage.status", "coverage.any"),
      el("button", {type: "button", class: "quiet", text: say("coverage.clear"), onclick: clear})));
}
