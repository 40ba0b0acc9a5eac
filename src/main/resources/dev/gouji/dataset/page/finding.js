// One finding: its sentence, where, the tables with its cells marked, and what would explain it.

const LIKELIEST = 3;

/** The figures of this report in a finding, by key, with the side they stand on. */
function marksOf(finding) {
  const marks = new Map();
  const single = finding.right.length === 0;
  for (const side of ["left", "right"]) {
    for (const [key, coefficient, value, assumed, elsewhere] of finding[side]) {
      if (elsewhere) continue;
      marks.set(key, {
        side: single ? "about" : side, minus: coefficient < 0,
        assumed: assumed && value !== null ? value : undefined,
      });
    }
  }
  return marks;
}

/** The explanations of a card that would close a finding, the likeliest first. */
function suspectsOf(card, index) {
  return card.explanations.filter(explanation => explanation.closes.includes(index));
}

/** What the likeliest explanations propose, by key: those that cost as little as the first. */
function proposalsOf(suspects) {
  const proposals = new Map();
  for (const suspect of suspects.slice(0, LIKELIEST)) {
    if (suspect.cost !== suspects[0].cost) break;
    for (const [key, , proposed] of suspect.changes) if (!proposals.has(key)) proposals.set(key, proposed);
  }
  return proposals;
}

/** Where a finding stands in its document, in words; empty when it is about no single place. */
function placeText([kind, ...at]) {
  if (kind === "page") return say("place.page", at[0]);
  if (kind === "table") return say("place.table", at[0] + 1, at[1] + 1, at[2] + 1);
  if (kind === "text") return say("place.text", at[0], at[1]);
  if (kind === "sheet") return say("place.sheet", shown(at[0] ?? ""), shown(at[1] ?? ""));
  return "";
}

/**
 * The findings of a card that one slip would account for are together: those that the likeliest explanation of the first
 * closes. Each of {indexes} stands in one list.
 */
function slipsOf(card, indexes) {
  const left = new Set(indexes);
  const slips = [];
  for (const index of indexes) {
    if (!left.has(index)) continue;
    const [likeliest] = suspectsOf(card, index);
    const slip = likeliest ? indexes.filter(other => left.has(other) && likeliest.closes.includes(other)) : [index];
    slip.forEach(each => left.delete(each));
    slips.push(slip);
  }
  return slips;
}

const SENTENCES = 3;

/** The findings of one slip, that unfold; what is in them is made when they do. */
function slipItem(card, slip, head, open) {
  const findings = slip.map(index => card.findings[index]);
  const body = el("div", {class: "body"});
  const item = el("details", {class: "finding", "data-findings": findings.map(finding => finding.id).join(" ")},
    el("summary", null, head,
      slip.length > 1 ? el("span", {class: "kind slip", text: say("finding.one-slip", slip.length)}) : null,
      findings.slice(0, SENTENCES).map(finding => el("span", {class: "sentence"}, quoted(language === "zh" ? finding.zh : finding.en))),
      slip.length > SENTENCES ? el("span", {class: "sentence about", text: say("finding.more", slip.length - SENTENCES)}) : null),
    body);
  const make = () => {
    if (!body.childElementCount) fill(body, ...slipBody(card, slip).flat());
  };
  item.addEventListener("toggle", () => item.open && make());
  if (open) {
    item.open = true;
    make();
  }
  return item;
}

/** Everything there is of the findings of a slip; the table is drawn where it is first unfolded. */
function slipBody(card, slip) {
  const report = REPORTS[card.row];
  const findings = slip.map(index => card.findings[index]);
  const suspects = card.explanations.filter(explanation => slip.some(index => explanation.closes.includes(index)));
  const marks = new Map(findings.flatMap(finding => [...marksOf(finding)]).reverse());
  const proposals = proposalsOf(suspects);
  const place = findings.map(finding => finding.place).find(([kind]) => kind) || [];
  const words = placeText(place);
  return [
    el("p", {class: "where"}, el("span", null, say("finding.document"), " "),
      originalLink(report.document, place[0] === "page" ? place[1] : null), words ? " · " + words : null,
      " · ", el("a", {href: "#report=" + report.id, "data-report": card.row, text: say("finding.card")}),
      findings.map(finding => [" · ", el("code", {class: "id", text: finding.id})])),
    findingTables(card, marks, proposals),
    findings.map(elsewhere),
    suspects.length ? explanationList(card, suspects, "h5") : null,
  ];
}

/** The tables with cells of a finding, the rows concerned at first, all of them when asked. */
function findingTables(card, marks, proposals) {
  const layout = layoutOf(card);
  if (!layout || !marks.size) return [];
  const drawn = [];
  for (const table of layout) {
    const keys = new Set(table.panels.flatMap(panel => panel.lines.flatMap(line => line.keys)));
    const own = new Map([...marks].filter(([key]) => keys.has(key)));
    const proposed = new Map([...proposals].filter(([key]) => keys.has(key)));
    if (!own.size) continue;
    const box = el("div", {class: "drawing"});
    const draw = only => fill(box,
      drawTable(table, card.cells[table.id], {marks: own, proposals: proposed, only}),
      el("div", {class: "under"}, tableLegend(own, proposed), el("button", {
        type: "button", class: "quiet", text: say(only ? "table.whole" : "table.part"), onclick: () => draw(!only),
      })));
    draw(true);
    requestAnimationFrame(() => bringIntoSight(box));
    drawn.push(box);
  }
  return drawn;
}

/** Scrolls a table that is wider than its box so that its first marked cell is seen. */
function bringIntoSight(box) {
  const scroll = box.querySelector(".scroll");
  const cell = box.querySelector(".suspect") || box.querySelector(".marked");
  if (!cell || cell.offsetLeft + cell.offsetWidth <= scroll.clientWidth) return;
  scroll.scrollLeft = cell.offsetLeft + cell.offsetWidth - scroll.clientWidth + 24;
}

/** The figures of other reports that a finding compares with. */
function elsewhere(finding) {
  const others = [...finding.left, ...finding.right].filter(term => term[4]);
  if (!others.length) return null;
  return el("div", {class: "elsewhere"}, el("h5", {text: say("finding.elsewhere")}), el("ul", null, others.slice(0, 20).map(term => {
    const row = BY_ID.get(term[4]);
    const report = REPORTS[row];
    return el("li", null,
      report ? el("a", {href: "#report=" + report.id, "data-report": row}, organName(report), " " + yearName(report.year)) : el("code", {text: term[4]}),
      " · " + keyText(term[0], report && report.form) + " ", el("b", {text: term[2] === null ? "–" : String(term[2])}));
  })));
}

/** A figure's row and column in statutory words, from the first layout that has it. */
function keyText(key, form) {
  for (const pass of [true, false]) {
    for (const [name, tables] of Object.entries(ABOUT.layouts)) {
      if (pass && form && !name.startsWith(form + "/")) continue;
      for (const table of tables) {
        for (const panel of table.panels) {
          for (const line of panel.lines) {
            const at = line.keys.indexOf(key);
            if (at >= 0) return [...line.path.slice(-1), ...panel.heads[at]].map(label).join(" / ");
          }
        }
      }
    }
  }
  return key;
}

/**
 * Explanations, ranked: what they propose, how many findings they would close, how many others are as likely. The first
 * few are there, the others are unfolded.
 */
function explanationList(card, suspects, heading) {
  const item = (suspect, rank) => el("li", {class: rank === 0 && suspect.rivals === 0 ? "likeliest" : null},
    el("p", {class: "sentence"}, quoted(language === "zh" ? suspect.zh : suspect.en)),
    el("p", {class: "facts"}, [
      known("cause." + suspect.cause) ? say("cause." + suspect.cause) : suspect.cause,
      suspect.changes.length === 1 ? changeText(suspect.changes[0]) : null,
      say("finding.closes", suspect.closes.length),
      suspect.rivals ? say("finding.rivals", suspect.rivals) : say("finding.alone"),
    ].filter(fact => fact).join(" · ")));
  const alike = suspects.filter(suspect => suspect.cost === suspects[0].cost && suspect.changes.length === 1);
  if (alike.length > 1 && alike.length === suspects.length) {
    return el("div", {class: "suspects"}, el(heading, {text: say("finding.suspects")}),
      el("p", {class: "sentence", text: say("finding.oneOf", alike.length)}),
      el("ul", null, alike.map(({changes: [change]}) => el("li", {text: keyText(change[0]) + (language === "zh" ? "：" : ": ") + changeText(change)}))));
  }
  const rest = suspects.slice(LIKELIEST);
  return el("div", {class: "suspects"}, el(heading, {text: say("finding.suspects")}),
    el("ol", null, suspects.slice(0, LIKELIEST).map(item)),
    rest.length ? el("details", null, el("summary", {text: say("finding.others", rest.length)}),
      el("ol", {start: LIKELIEST + 1}, rest.map((suspect, at) => item(suspect, at + LIKELIEST)))) : null);
}

/** “印为 12，应为 21？” */
function changeText([, value, proposed]) {
  return say("finding.printed", value === null ? say("finding.blank") : value, proposalText(proposed));
}
