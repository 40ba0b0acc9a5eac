// The data of the page: reports by line of the matrix, organs with their years, cards.

const ABOUT = parsed("about");
const STATUSES = ["incomplete", "inconsistent", "undecided", "consistent"];
const MARKS = {incomplete: "◐", inconsistent: "✗", undecided: "?", consistent: "✓", missing: "·", unpublished: "○"};
const FLAGS = {partial: 1, organInDoubt: 2, yearInDoubt: 4, revision: 8, duplicate: 16, attachment: 32};

/** Reports, in the dataset's order; {organ} is "" where nothing says it, {year} null. */
const REPORTS = readReports(parsed("rows"));

/** Everything the page holds of a report, by its line; most reports of a large dataset have none. */
const CARDS = new Map();
for (const name of ["broken", "warned", "quiet"]) {
  for (const card of parsed(name)) CARDS.set(card.row, card);
}

const BY_ID = new Map(REPORTS.map((report, row) => [report.id, row]));
const RULES = new Map(ABOUT.rules.map((rule, order) => [rule.id, {...rule, order}]));

function readReports(rows) {
  let organ = "";
  let path = "";
  return rows.map(row => {
    if (row[1] !== 0) organ = row[1];
    path = path.slice(0, row[6]) + row[7];
    return {
      id: row[0], organ, year: row[2], status: STATUSES[row[3]], errors: row[4], warnings: row[5],
      document: path, scope: row[8], flags: row[9], form: row[10], numbers: row[11],
    };
  });
}

/** Organs by name, each with the lines of its reports by year; a report without an organ is one of its own. */
const ORGANS = readOrgans();

function readOrgans() {
  const organs = new Map();
  REPORTS.forEach((report, row) => {
    const key = report.organ || "\u0000" + report.document;
    let organ = organs.get(key);
    if (!organ) {
      organ = {name: report.organ, path: report.organ ? null : report.document, years: new Map(), unpublished: null};
      organs.set(key, organ);
    }
    const year = report.year === null ? 0 : report.year;
    if (organ.years.has(year)) organ.years.get(year).push(row);
    else organ.years.set(year, [row]);
  });
  for (const [unit, year] of parsed("unpublished")) {
    let organ = organs.get(unit);
    if (!organ) organs.set(unit, organ = {name: unit, path: null, years: new Map(), unpublished: null});
    organ.unpublished ||= new Set();
    organ.unpublished.add(Number(year));
  }
  const order = new Intl.Collator("zh-CN").compare;
  return [...organs.values()].sort((a, b) =>
    a.name && b.name ? order(a.name, b.name) : (a.name ? 0 : 1) - (b.name ? 0 : 1) || order(a.path || "", b.path || ""));
}

/** The years of the matrix, the newest first; 0 stands for none. */
const YEARS = readYears();

function readYears() {
  const met = new Set();
  for (const organ of ORGANS) {
    for (const year of organ.years.keys()) met.add(year);
    for (const year of organ.unpublished || []) met.add(year);
  }
  const years = [...met].filter(year => year > 0).sort((a, b) => b - a);
  const span = years.length ? years[0] - years[years.length - 1] : 0;
  // a year between others that nobody reported on is a gap to be seen; one far away is a misreading
  const all = span < 40 ? Array.from({length: years.length ? span + 1 : 0}, (unused, i) => years[0] - i) : years;
  return met.has(0) ? [...all, 0] : all;
}

/** How an organ stands on a year: the worst of its reports; "missing" or "unpublished" without one. */
function standing(organ, year) {
  const rows = organ.years.get(year);
  if (!rows) return organ.unpublished && organ.unpublished.has(year) ? "unpublished" : year ? "missing" : null;
  const weights = ["inconsistent", "undecided", "incomplete", "consistent"];
  return weights[Math.min(...rows.map(row => weights.indexOf(REPORTS[row].status)))];
}

function organName(report) {
  return report.organ ? quoted(report.organ) : el("i", {text: say("coverage.no-organ")});
}

function yearName(year) {
  return year ? String(year) : say("coverage.no-year");
}

/**
 * Where an original lies, as it is reached from this page, on the page that is asked for; of a file in an archive it is
 * the archive. Null where it lies elsewhere.
 */
function originalAddress(path, page) {
  const [file, member] = path.split("!/");
  const base = ABOUT.originals[""] ?? ABOUT.originals[file.split("/")[0]];
  if (base === undefined) return null;
  const address = [...base.split("/"), ...file.split("/")].map(encodeURIComponent).join("/");
  return page && member === undefined ? address + "#page=" + page : address;
}

/** The name of a document, and the way to it. */
function originalLink(path, page) {
  const address = originalAddress(path, page);
  return address === null ? quoted(path) : el("a", {href: address, target: "_blank", rel: "noopener", title: say("finding.original")}, quoted(path));
}
