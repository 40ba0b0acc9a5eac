// What this window knows, and how it asks the program.

/** The forms' tables as they are printed; table.js draws by them. */
const ABOUT = parsed("about");

const NOTHING_CHOSEN = {organ: "", region: "", year: "", rule: "", kind: "", q: ""};

const state = {
  /** What the queue is narrowed to. */
  chosen: {...NOTHING_CHOSEN},
  /** The ids of the items as they stand in the queue, and where in it we are. */
  ids: [],
  at: 0,
  /** How many there are, by what is chosen, and in all. */
  left: 0,
  all: 0,
  counts: {},
  /** Whether the queue goes on after the last id that is known. */
  more: false,
  /** The item on the screen, and what is seen of its original. */
  item: null,
  original: null,
  /** The decisions of this window that are not undone, the newest last. */
  made: [],
  /** Items that were asked for by name: they are shown though they are settled. */
  visited: new Set(),
  /** Of which dataset and decisions this is, as the program calls it. */
  version: null,
  /** Whether a decision is on its way to the disk: no other may overtake it. */
  writing: false,
};

/** Something went wrong that the program has words for. */
class Refused extends Error {
  constructor(status, body) {
    super(body && body.en || String(status));
    this.status = status;
    this.body = body || {};
  }
}

async function answered(response) {
  const isJson = (response.headers.get("Content-Type") || "").startsWith("application/json");
  const body = isJson ? await response.json() : null;
  if (!response.ok) throw new Refused(response.status, body);
  return body;
}

/** Asks for something; parameters that are empty are left out. */
async function ask(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== "" && value !== null && value !== undefined) query.set(name, value);
  return answered(await fetch("/api/" + path + "?" + query, {credentials: "same-origin"}));
}

/** Tells something that is to be written down. */
async function tell(path, body) {
  return answered(await fetch("/api/" + path, {
    method: "POST", credentials: "same-origin", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body),
  }));
}

/** What was asked for ahead of time, by item: {item, original}, promises both. */
const ahead = new Map();
const MOST_AHEAD = 12;

/** An item with its original, asked for once. */
function fetched(id) {
  const known = ahead.get(id);
  if (known && known.item) return known;
  const item = ask("item", {id});
  item.catch(() => ahead.delete(id));
  return keep(id, item, known && known.original);
}

/** Decisions change what is read, not what is seen: an original that is there stays. */
function keep(id, item, seen) {
  const original = seen || ask("original", {id}).then(withPicture).catch(failure => ({kind: "none", failure}));
  ahead.delete(id);
  ahead.set(id, {item, original});
  while (ahead.size > MOST_AHEAD) ahead.delete(ahead.keys().next().value);
  return ahead.get(id);
}

/** A page is there when its picture is, decoded. */
async function withPicture(seen) {
  if (seen.kind === "page" && seen.png) {
    const image = new Image();
    image.src = seen.png;
    image.alt = "";
    image.draggable = false;
    try {
      await image.decode();
      seen.image = image;
    } catch (broken) {
      seen.image = null;
    }
  }
  return seen;
}

/** What the dataset says now is not what was asked for before. */
function forget() {
  ahead.clear();
}
