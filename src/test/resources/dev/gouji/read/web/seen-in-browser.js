// What a browser shows of the first cell of each page, by its own layout and computed styles: the text nodes that have
// a box on the screen, a colour of their own and no line through them. The answers are written into the document.
const answers = [];

function channels(colour) {
  const numbers = colour.match(/[\d.]+/g).map(Number);
  return numbers.length < 4 ? [...numbers, 1] : numbers;
}

function ground(element, view) {
  for (let up = element; up; up = up.parentElement) {
    const style = view.getComputedStyle(up);
    if (style.backgroundImage !== "none") return null;
    if (channels(style.backgroundColor)[3] > 0.9) return channels(style.backgroundColor);
  }
  return [255, 255, 255, 1];
}

function overlap(a, b) {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}

function isCut(box, element, cell, view) {
  for (let up = element; up !== cell.parentElement; up = up.parentElement) {
    const style = view.getComputedStyle(up);
    if (up !== cell && style.overflow !== "visible" && overlap(up.getBoundingClientRect(), box) < 2) return true;
    if (style.clipPath.includes("inset(50%") || style.filter.includes("opacity(0")) return true;
    if (style.clip !== "auto" && ["absolute", "fixed"].includes(style.position)) {
      const [top, right, bottom, left] = style.clip.match(/[-\d.]+/g).map(Number);
      if (bottom - top < 1.5 || right - left < 1.5) return true;
    }
  }
  return false;
}

function isStruck(element, cell, view) {
  for (let up = element; up !== cell.parentElement; up = up.parentElement) {
    const style = view.getComputedStyle(up);
    if (style.textDecorationLine.includes("line-through")) return true;
    if (style.display.startsWith("inline-") || style.position === "absolute") return false;
  }
  return false;
}

function isShown(text, cell, view) {
  const element = text.parentElement;
  const range = view.document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (box.width < 1 || box.height < 2 || box.right <= 0 || box.bottom <= 0 || box.left >= view.innerWidth) return false;
  const colour = channels(view.getComputedStyle(element).color);
  const behind = ground(element, view);
  if (colour[3] < 0.1) return false;
  if (behind && Math.max(...[0, 1, 2].map(i => Math.abs(colour[i] - behind[i]))) <= 12) return false;
  return !isCut(box, element, cell, view) && !isStruck(element, cell, view);
}

function shown(view) {
  const cell = view.document.querySelector("td");
  const walker = view.document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let text = "";
  while (walker.nextNode()) {
    if (walker.currentNode.data.trim() && isShown(walker.currentNode, cell, view)) text += walker.currentNode.data.trim();
  }
  return text;
}

function next() {
  if (answers.length === pages.length) {
    document.body.innerHTML = "";
    for (const answer of answers) document.body.appendChild(document.createElement("p")).textContent = answer;
    return;
  }
  const frame = document.createElement("iframe");
  frame.width = 1366;
  frame.height = 768;
  frame.srcdoc = pages[answers.length];
  frame.onload = () => {
    answers.push(shown(frame.contentWindow));
    frame.remove();
    next();
  };
  document.body.appendChild(frame);
}

next();
