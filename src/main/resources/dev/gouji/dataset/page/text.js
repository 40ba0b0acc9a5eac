// Words in two languages, and elements made of text alone: nothing from a document is ever parsed as HTML.

const WORDS = parsed("words");

let language = "zh";

/** The data of this name, as it stands in the page. */
function parsed(name) {
  return JSON.parse(document.getElementById("data-" + name).textContent);
}

/** A word of the page's own in the reader's language, {0} {1} … filled in. */
function say(key, ...values) {
  const pair = WORDS[key];
  if (!pair) return key;
  return pair[language === "zh" ? 0 : 1].replace(/\{(\d)\}/g, (slot, index) => values[index]);
}

/** Whether the page has such a word. */
function known(key) {
  return Object.hasOwn(WORDS, key);
}

/** One of a pair of texts, Chinese first. */
function either(pair) {
  return pair[language === "zh" ? 0 : 1];
}

/** A statutory label: its Chinese always, its English after it for English readers. */
function label(wording) {
  return language === "en" && wording[1] ? wording[0] + " " + wording[1] : wording[0];
}

/** A count as people read it: 12,345. */
function grouped(number) {
  return number.toLocaleString("en-US");
}

// What cannot be seen: controls, zero-width characters, and those that turn the direction of writing.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A text from a document with what is unseen in it made visible, so that it cannot pass for another. */
function shown(text) {
  return String(text).replace(
    UNSEEN, unit => "⟨U+" + unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") + "⟩");
}

/**
 * An element. Of the properties, "class", "text", and handlers by "on…" are what they say, the others are attributes;
 * those that are null or false are left out.
 */
function el(tag, properties, ...children) {
  const node = tag.startsWith("svg:")
    ? document.createElementNS("http://www.w3.org/2000/svg", tag.slice(4))
    : document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
  return node;
}

/** A statutory label as an element, its English under it in small. */
function labelled(wording) {
  const parts = [el("span", {lang: "zh-CN", text: shown(wording[0])})];
  if (language === "en" && wording[1]) parts.push(" ", el("small", {lang: "en", text: wording[1]}));
  return parts;
}

/** A text from a document, that keeps its own direction of writing to itself. */
function quoted(text) {
  return el("bdi", {text: shown(text)});
}

/** Puts these in place of what an element holds. */
function fill(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
}
