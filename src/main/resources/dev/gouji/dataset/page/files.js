// Files that were not or not wholly read, by what became of them and why.

const FILES = parsed("files").map(([status, code, path, zh, en]) => ({status, code, path, message: [zh, en]}));
const FILES_SHOWN = 20;

function codeName(code) {
  if (known("code." + code)) return say("code." + code);
  return code && code.startsWith("limit-") ? say("code.limit") : code || "";
}

function renderFiles() {
  const body = document.getElementById("files-body");
  const counted = ABOUT.counts.codes.filter(([status]) => status !== "skipped");
  if (!counted.length) {
    fill(body, el("p", {class: "fine", text: "✓ " + say("files.none")}));
    return;
  }
  const order = ["failed", "partial", "unrecognised"];
  const sorted = counted.slice().sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]) || b[2] - a[2]);
  fill(body, sorted.map(([status, code, count], position) => fileGroup(status, code, count, position === 0)),
    ABOUT.leftOut.files ? el("p", {class: "notice", text: say("files.more", grouped(ABOUT.leftOut.files))}) : null);
}

/** The files of one code; those that share a message stand under it together. */
function fileGroup(status, code, count, open) {
  const files = FILES.filter(file => file.status === status && file.code === code);
  const list = el("div", {class: "file-list"});
  const more = el("button", {type: "button", class: "more", onclick: () => append(FILES_SHOWN * 5)});
  let shownSoFar = 0;
  let message = null;
  const append = size => {
    more.remove();
    for (const file of files.slice(shownSoFar, shownSoFar + size)) {
      const text = either(file.message) || "";
      if (text !== message) {
        message = text;
        list.append(el("p", {class: "sentence"}, quoted(text)), el("ul"));
      }
      list.lastElementChild.append(el("li", null, originalLink(file.path)));
    }
    shownSoFar += size;
    const left = files.length - shownSoFar;
    if (left > 0) {
      more.textContent = say("files.show", Math.min(FILES_SHOWN * 5, left), grouped(left));
      list.append(more);
    }
  };
  append(FILES_SHOWN);
  return el("details", {class: "rule", open: open || files.length < 4},
    el("summary", null, el("h3", {text: say("files." + status) + (language === "zh" ? "：" : ": ") + codeName(code)}), " ", el("code", {text: code}), " ", el("span", {class: "count", text: grouped(count)})),
    list);
}
