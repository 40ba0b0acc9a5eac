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
  const body = document.getElementById("problems-body");
  fill(body);
  for (const level of LEVELS) {
    const counted = countedRules((verdict, severity, origin) => verdict === "fail" && level.fits(severity, origin));
    if (!counted.size) continue;
    const drawn = new Map();
    for (const card of CARDS.values()) {
      card.findings.forEach((finding, index) => {
        if (finding.verdict === "fail" && level.fits(finding.severity, finding.origin)) {
          if (!drawn.has(finding.rule)) drawn.set(finding.rule, []);
          drawn.get(finding.rule).push([card, index]);
        }
      });
    }
    const section = el("section", {class: "level " + level.name.replace(".", "-")},
      el("h3", null, say("problems." + level.name), " ", el("span", {class: "count", text: grouped(sum(counted.values()))})),
      el("p", {class: "about", text: say("problems.about." + level.name)}));
    [...counted.keys()].sort((a, b) => ruleOrder(a) - ruleOrder(b)).forEach((rule, position) =>
      section.append(ruleGroup(rule, counted.get(rule), drawn.get(rule) || [], position === 0 && !body.childElementCount)));
    body.append(section);
  }
  if (!body.childElementCount) body.append(el("p", {class: "fine", text: "✓ " + say("problems.none")}));
  body.append(...notes());
}

function ruleOrder(id) {
  return RULES.has(id) ? RULES.get(id).order : RULES.size;
}

function ruleTitle(id) {
  return RULES.has(id) ? either(RULES.get(id).title) : id;
}

/** The findings of one rule: a few at first, more when asked. */
function ruleGroup(rule, count, entries, open) {
  const list = el("div", {class: "findings"});
  const group = el("details", {class: "rule", open: true},
    el("summary", null, el("h4", {text: ruleTitle(rule)}), " ", el("code", {text: rule}), " ", el("span", {class: "count", text: grouped(count)})),
    RULES.has(rule) ? el("p", {class: "about", text: either(RULES.get(rule).about)}) : null,
    entries.length < count ? el("p", {class: "notice", text: say("problems.drawn", grouped(count), grouped(entries.length))}) : null,
    list);
  let shownSoFar = 0;
  const more = el("button", {type: "button", class: "more", onclick: () => append(MORE_SHOWN)});
  const append = size => {
    const focus = document.activeElement === more;
    const batch = entries.slice(shownSoFar, shownSoFar + size)
      .map(([card, index], at) => findingItem(card, index, open && shownSoFar + at === 0));
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
  return group;
}

/** A finding that unfolds; what is in it is made when it does. */
function findingItem(card, index, open) {
  const finding = card.findings[index];
  const report = REPORTS[card.row];
  const body = el("div", {class: "body"});
  const item = el("details", {class: "finding", "data-finding": finding.id},
    el("summary", null,
      el("span", {class: "who"}, organName(report), " ", el("span", {class: "year", text: yearName(report.year)})),
      el("span", {class: "sentence"}, quoted(language === "zh" ? finding.zh : finding.en))),
    body);
  const make = () => {
    if (!body.childElementCount) fill(body, ...findingBody(card, index, report).flat());
  };
  item.addEventListener("toggle", () => item.open && make());
  if (open) {
    item.open = true;
    make();
  }
  return item;
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
