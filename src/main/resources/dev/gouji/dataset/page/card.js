// The card of one report: how it stands, its document, its tables with every mark, its findings.

const cardDialog = document.getElementById("card");
let cardRow = null;

/** Opens the card of the report on this line of the matrix. */
function openCard(row) {
  cardRow = row;
  renderCard();
  if (!cardDialog.open) cardDialog.showModal();
  cardDialog.scrollTop = 0;
  document.getElementById("card-title").focus();
}

cardDialog.addEventListener("close", () => {
  cardRow = null;
  keepState();
});
// a click beside the card closes it
cardDialog.addEventListener("click", event => event.target === cardDialog && cardDialog.close());

function renderCard() {
  if (cardRow === null) return;
  const report = REPORTS[cardRow];
  const card = CARDS.get(cardRow);
  fill(cardDialog, el("div", {class: "sheet"},
    el("header", null,
      el("h2", {id: "card-title", tabindex: "-1"}, organName(report), " ", el("span", {class: "year", text: yearName(report.year)})),
      el("button", {type: "button", class: "close", "aria-label": say("card.close"), text: "✕", onclick: () => cardDialog.close()})),
    el("p", {class: "stands " + report.status}, el("span", {class: "sign", "aria-hidden": "true", text: MARKS[report.status]}),
      el("b", {text: say("status." + report.status)}), " ", say("about." + report.status),
      report.errors ? " · " + say("coverage.errors", report.errors) : null, report.warnings ? " · " + say("coverage.warnings", report.warnings) : null),
    card && card.title ? el("p", {class: "report-title"}, quoted(card.title)) : null,
    facts(report, card), others(report),
    card ? [cardFindings(card), cardTables(card)] : el("p", {class: "notice", text: say("card.left-out")})));
}

function facts(report, card) {
  const entries = [
    ["card.document", originalLink(report.document), report.flags & FLAGS.partial ? el("small", {text: " " + say("card.partial")}) : null],
    ["card.form", el("code", {text: report.form})],
    ["card.scope", say("scope." + report.scope)],
    card && card.published ? ["card.published", quoted(card.published), card.publisher ? [" · ", quoted(card.publisher)] : null] : null,
    card && card.revision ? ["card.revision", quoted(card.revision)] : null,
    card && card.url ? ["card.source", sourceLink(card.url)] : null,
    ["card.id", el("code", {class: "id", text: report.id})],
  ];
  return el("dl", {class: "facts"}, entries.filter(entry => entry).map(([key, ...values]) =>
    el("div", null, el("dt", {text: say(key)}), el("dd", null, values.flat()))));
}

/** A link where the address is one of the web, else its text alone. */
function sourceLink(address) {
  let url = null;
  try {
    url = new URL(address);
  } catch (unreadable) {
    return quoted(address);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return quoted(address);
  return el("a", {href: url.href, rel: "noopener noreferrer", target: "_blank"}, quoted(address));
}

/** The other reports of the organ on the year, which the matrix shows in one cell. */
function others(report) {
  const organ = ORGANS.find(candidate => candidate.name === report.organ && candidate.name);
  const rows = organ ? organ.years.get(report.year || 0).filter(row => row !== cardRow) : [];
  if (!rows.length) return null;
  return el("div", {class: "others"}, el("h3", {text: say("card.others")}), el("ul", null, rows.map(row =>
    el("li", null, el("a", {href: "#report=" + REPORTS[row].id, "data-report": row}, MARKS[REPORTS[row].status] + " ", quoted(REPORTS[row].document))))));
}

/** What sort of findings a slip has, and the titles of their checks. */
function slipHead(card, slip) {
  const findings = slip.map(index => card.findings[index]);
  const first = findings[0];
  const kind = first.verdict === "fail" ? first.severity : "open";
  return [el("span", {class: "kind " + kind, text: say("finding." + kind)}), " ",
    el("b", {text: [...new Set(findings.map(finding => ruleTitle(finding.rule)))].join(" · ")}),
    findings.some(finding => finding.verdict === "fail" && finding.origin === "extraction") ? el("small", {text: " (" + say("finding.doubt") + ")"}) : null, " "];
}

function cardFindings(card) {
  const section = el("section", null, el("h3", {text: say("card.findings")}));
  if (!card.findings.length) section.append(el("p", {class: "fine", text: "✓ " + say("card.no-findings")}));
  section.append(el("ul", {class: "finding-list"}, slipsOf(card, [...card.findings.keys()]).map(slip =>
    el("li", null, slipItem(card, slip, slipHead(card, slip), false)))));
  if (card.explanations.length) section.append(explanationList(card, card.explanations, "h4"));
  if (card.untold) section.append(el("p", {class: "notice", text: say("card.untold", grouped(card.untold))}));
  return section;
}

/** The whole tables, with the cells of every error in them. */
function cardTables(card) {
  const layout = layoutOf(card);
  const section = el("section", null, el("h3", {text: say("card.tables")}));
  if (!layout) {
    section.append(el("p", {class: "notice", text: say("card.no-layout")}));
    return section;
  }
  const marks = new Map();
  card.findings.forEach(finding => {
    if (finding.verdict === "fail" && finding.severity === "error") {
      for (const key of marksOf(finding).keys()) marks.set(key, {side: "about"});
    }
  });
  const proposals = proposalsOf(card.explanations);
  for (const table of layout) {
    const keys = new Set(table.panels.flatMap(panel => panel.lines.flatMap(line => line.keys)));
    section.append(drawTable(table, card.cells[table.id], {
      marks: new Map([...marks].filter(([key]) => keys.has(key))),
      proposals: new Map([...proposals].filter(([key]) => keys.has(key))),
    }));
  }
  return section;
}
