// Problems first: the summary, and what fails, by severity and rule, errors of the reports themselves before others.

const FIRST_SHOWN = 10;
const MORE_SHOWN = 50;

const LEVELS = [
  {name: "error.source", fits: (severity, origin) => severity === "error" && origin === "source"},
  {name: "error.extraction", fits: (severity, origin) => severity === "error" && origin !== "source"},
  {name: "warning", fits: severity => severity === "warning"},
];

/** How many findings there are in the dataset of what fits, by rule. */
function countedRules(fits) {
  const rules = new Map();
  for (const [verdict, severity, origin, rule, count] of ABOUT.counts.findings) {
    if (fits(verdict, severity, origin)) rules.set(rule, (rules.get(rule) || 0) + count);
  }
  return rules;
}

function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function renderSummary() {
  const {inputs, reports} = ABOUT.counts;
  const total = sum(Object.values(inputs));
  const levels = LEVELS.map(level => sum(countedRules((verdict, severity, origin) =>
    verdict === "fail" && level.fits(severity, origin)).values()));
  const pictures = sum(ABOUT.counts.codes.filter(([, code]) => code === "image-only").map(([, , count]) => count));
  const unread = (inputs.failed || 0) + (inputs.partial || 0) + pictures;
  const named = ORGANS.filter(organ => organ.name).length;
  const years = YEARS.filter(year => year > 0);
  const tile = (count, word, tone, details, href) => el(href ? "a" : "div", {class: "tile " + tone, href: href || null},
    el("b", {text: grouped(count)}), el("span", {class: "word", text: word}), details ? el("small", {text: details}) : null);
  fill(document.getElementById("summary-body"),
    el("div", {class: "tiles"},
      tile(levels[0] + levels[1], say("summary.errors"), levels[0] + levels[1] ? "bad" : "good",
        levels[0] + levels[1] ? [say("summary.source", grouped(levels[0])), levels[1] ? say("summary.extraction", grouped(levels[1])) : null]
          .filter(part => part).join(language === "zh" ? "，" : ", ") : null, "#problems"),
      tile(levels[2], say("summary.warnings"), levels[2] ? "warn" : "good", null, "#problems"),
      tile(unread, say("summary.unread"), unread ? "warn" : "good",
        [...["failed", "partial"].filter(status => inputs[status]).map(status => say("input." + status) + " " + grouped(inputs[status])),
          ...(pictures ? [codeName("image-only") + " " + grouped(pictures)] : [])].join(" · "), "#files"),
      tile(sum(Object.values(reports)), say("summary.reports"), "plain",
        grouped(named) + " " + say("summary.organs") + (years.length ? " · " + years[years.length - 1] + (years.length > 1 ? "–" + years[0] : "") : ""), "#coverage"),
      tile(total, say("summary.inputs"), "plain",
        ["ok", "unrecognised", "skipped"].filter(status => inputs[status]).map(status => say("input." + status) + " " + grouped(inputs[status])).join(" · "))),
    standingBar(reports));
}

/** How the reports stand, as one bar with its numbers beside it. */
function standingBar(reports) {
  const total = sum(Object.values(reports));
  if (!total) return null;
  return el("dl", {class: "standing"}, ["inconsistent", "undecided", "incomplete", "consistent"].map(status =>
    el("div", {class: status, title: say("about." + status)},
      el("dt", null, el("span", {class: "sign", "aria-hidden": "true", text: MARKS[status]}), say("status." + status)),
      el("dd", {text: grouped(reports[status] || 0)}))));
}

function renderProblems() {
  fill(document.getElementById("problems-body"),
    el("form", {class: "filters", "aria-label": say("problems.filter"), onsubmit: event => event.preventDefault()},
      choice("rule", "problems.rule", "coverage.any"), choice("severity", "problems.severity", "coverage.any"), choice("group", "problems.group", "problems.by-rule")),
    el("p", {class: "count-line", role: "status", "aria-live": "polite", id: "problems-count"}),
    el("div", {id: "problems-list"}));
  renderProblemList();
}

/** Whether the reader asks for some problems only. */
function isFiltered() {
  return Boolean(searchWords().length || filter.status || filter.year || filter.rule || filter.severity);
}

function isAskedFor(report, words) {
  return (!filter.year || String(report.year || 0) === filter.year) && (!filter.status || report.status === filter.status)
    && words.every(word => (report.organ + "\n" + report.document + " " + report.id).toLowerCase().includes(word));
}

/** The slips of the page that are asked for, each with the level and the rule under which it stands. */
function askedSlips() {
  const words = searchWords();
  const slips = [];
  for (const card of CARDS.values()) {
    if (!isAskedFor(REPORTS[card.row], words)) continue;
    const weight = index => levelOf(card.findings[index]) * 1000 + ruleOrder(card.findings[index].rule);
    const indexes = [...card.findings.keys()].filter(index => levelOf(card.findings[index]) >= 0
      && (!filter.rule || card.findings[index].rule === filter.rule) && (!filter.severity || card.findings[index].severity === filter.severity));
    for (const slip of slipsOf(card, indexes.sort((a, b) => weight(a) - weight(b)))) {
      slips.push({card, slip, level: levelOf(card.findings[slip[0]]), rule: card.findings[slip[0]].rule});
    }
  }
  return slips;
}

/** Which level a finding stands in; -1 for what is only counted. */
function levelOf(finding) {
  return finding.verdict === "fail" ? LEVELS.findIndex(level => level.fits(finding.severity, finding.origin)) : -1;
}

function countOf(slips) {
  return sum(slips.map(({slip}) => slip.length));
}

function renderProblemList() {
  const list = document.getElementById("problems-list");
  const slips = askedSlips();
  const all = sum(countedRules((verdict, severity) => verdict === "fail" && SEVERITIES.includes(severity)).values());
  document.getElementById("problems-count").textContent = isFiltered() ? say("problems.count", grouped(countOf(slips)), grouped(all)) : "";
  fill(list, filter.group ? byOrgan(slips) : byRule(slips));
  if (!list.childElementCount) {
    list.append(isFiltered() ? el("p", {text: say("problems.nothing")}) : el("p", {class: "fine", text: "✓ " + say("problems.none")}));
  }
  // what is left out of the page cannot be searched in it
  const held = sum([...CARDS.values()].map(card => card.findings.filter(finding => levelOf(finding) >= 0).length));
  if (held < all && (isFiltered() || filter.group)) list.prepend(el("p", {class: "notice", text: say("problems.held", grouped(all), grouped(held))}));
  if (!isFiltered()) list.append(...notes());
}

/** The sections of the levels, in them the rules; counted is the whole dataset as long as everything is asked for. */
function byRule(slips) {
  return LEVELS.map((level, at) => {
    const own = slips.filter(slip => slip.level === at);
    const counted = isFiltered() ? new Map() : countedRules((verdict, severity, origin) => verdict === "fail" && level.fits(severity, origin));
    if (isFiltered()) own.forEach(({card, slip}) => slip.forEach(index => counted.set(card.findings[index].rule, (counted.get(card.findings[index].rule) || 0) + 1)));
    if (!counted.size) return null;
    const rules = [...counted.keys()].sort((a, b) => ruleOrder(a) - ruleOrder(b));
    return el("section", {class: "level " + level.name.replace(".", "-")},
      el("h3", null, say("problems." + level.name), " ", el("span", {class: "count", text: grouped(sum(counted.values()))})),
      el("p", {class: "about", text: say("problems.about." + level.name)}),
      rules.map((rule, position) => ruleGroup(rule, counted.get(rule), own, position === 0 && slips.every(slip => slip.level >= at))));
  });
}

function ruleOrder(id) {
  return RULES.has(id) ? RULES.get(id).order : RULES.size;
}

function ruleTitle(id) {
  return RULES.has(id) ? either(RULES.get(id).title) : id;
}

/** The findings of one rule: a few at first, more when asked; those that stand under an earlier rule are counted. */
function ruleGroup(rule, count, level, open) {
  const own = level.filter(slip => slip.rule === rule);
  const drawn = sum(level.map(({card, slip}) => slip.filter(index => card.findings[index].rule === rule).length));
  const here = sum(own.map(({card, slip}) => slip.filter(index => card.findings[index].rule === rule).length));
  return el("details", {class: "rule", open: true},
    el("summary", null, el("h4", {text: ruleTitle(rule)}), " ", el("code", {text: rule}), " ", el("span", {class: "count", text: grouped(count)})),
    RULES.has(rule) ? el("p", {class: "about", text: either(RULES.get(rule).about)}) : null,
    drawn < count ? el("p", {class: "notice", text: say("problems.drawn", grouped(count), grouped(drawn))}) : null,
    here < drawn ? el("p", {class: "about", text: say("problems.with-others", grouped(drawn - here))}) : null,
    unfolding(own, (slip, at) => slipItem(slip.card, slip.slip, whoHead(slip), open && at === 0)));
}

/** The organs with the most findings first, each with its slips. */
function byOrgan(slips) {
  const organs = new Map();
  for (const slip of slips) {
    const report = REPORTS[slip.card.row];
    const key = report.organ || "\u0000" + report.document;
    if (!organs.has(key)) organs.set(key, []);
    organs.get(key).push(slip);
  }
  const errors = own => countOf(own.filter(slip => slip.level < 2));
  const sorted = [...organs.values()].sort((a, b) => errors(b) - errors(a) || countOf(b) - countOf(a));
  return sorted.length ? [unfolding(sorted, (own, at) => el("details", {class: "rule", open: at < FIRST_SHOWN},
    el("summary", null, el("h3", null, organName(REPORTS[own[0].card.row])), " ",
      errors(own) ? el("span", {class: "kind error", text: say("coverage.errors", grouped(errors(own)))}) : null,
      countOf(own) > errors(own) ? el("span", {class: "kind warning", text: say("coverage.warnings", grouped(countOf(own) - errors(own)))}) : null),
    unfolding(own, slip => slipItem(slip.card, slip.slip,
      [yearHead(REPORTS[slip.card.row]), slipHead(slip.card, slip.slip)], false))))] : [];
}

function yearHead(report) {
  return el("span", {class: "who"}, el("span", {class: "year", text: yearName(report.year)}), " ", el("small", {class: "about"}, quoted(report.document)), " ");
}

function whoHead({card}) {
  const report = REPORTS[card.row];
  return el("span", {class: "who"}, organName(report), " ", el("span", {class: "year", text: yearName(report.year)}));
}

/** A list of which a few are there at first and more when asked. */
function unfolding(entries, make) {
  const list = el("div", {class: "findings"});
  let shownSoFar = 0;
  const more = el("button", {type: "button", class: "more", onclick: () => append(MORE_SHOWN)});
  const append = size => {
    const focus = document.activeElement === more;
    const batch = entries.slice(shownSoFar, shownSoFar + size).map((entry, at) => make(entry, shownSoFar + at));
    shownSoFar += batch.length;
    list.append(...batch);
    const left = entries.length - shownSoFar;
    more.remove();
    if (left > 0) {
      more.textContent = say("problems.more", Math.min(MORE_SHOWN, left), grouped(left));
      list.append(more);
    }
    if (focus && batch.length) batch[0].firstChild.focus();
  };
  append(FIRST_SHOWN);
  return list;
}

/** What is only counted: notes, and checks that could not be made. */
function notes() {
  const info = countedRules((verdict, severity) => verdict === "fail" && severity === "info");
  const open = countedRules(verdict => verdict !== "fail");
  const rules = [...new Set([...info.keys(), ...open.keys()])].sort((a, b) => ruleOrder(a) - ruleOrder(b));
  if (!rules.length) return [];
  return [el("section", {class: "level note"},
    el("h3", {text: say("problems.notes")}),
    el("p", {class: "about", text: say("problems.notes.about")}),
    el("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": say("problems.notes")},
      el("table", {class: "plain"},
        el("thead", null, el("tr", null, ["problems.rule", "problems.info", "problems.open"].map(key => el("th", {scope: "col", text: say(key)})))),
        el("tbody", null, rules.map(rule => el("tr", null,
          el("th", {scope: "row", title: RULES.has(rule) ? either(RULES.get(rule).about) : null, text: ruleTitle(rule)}),
          el("td", {text: grouped(info.get(rule) || 0)}), el("td", {text: grouped(open.get(rule) || 0)})))))))];
}
