// The page as a whole: language, state in the address, and what opens what.

/** The state that the address holds after #: lang, q, status, year, rule, severity, group, report. */
function stateOfAddress() {
  const hash = location.hash.slice(1);
  return hash.includes("=") ? Object.fromEntries(new URLSearchParams(hash)) : {};
}

let chosenLanguage = null;

/** Puts what the reader chose into the address, so that it can be kept and sent. */
function keepState() {
  const state = new URLSearchParams();
  if (chosenLanguage) state.set("lang", chosenLanguage);
  for (const [name, value] of Object.entries(filter)) if (value) state.set(name, value);
  if (cardRow !== null) state.set("report", REPORTS[cardRow].id);
  const hash = state.toString();
  try {
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  } catch (refused) {
    // some browsers forbid it for files; then the address stays as it is
  }
}

function speak(wanted) {
  language = wanted === "en" ? "en" : "zh";
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = say("title") + " · gouji";
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = say(node.dataset.word);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", say(node.dataset.label));
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
  renderSummary();
  renderFilter();
  renderProblems();
  renderCoverage();
  renderChartsSoon();
  renderFiles();
  renderCard();
  fill(document.getElementById("about"), el("p", {text: say("about.page", ABOUT.version, ABOUT.forms, ABOUT.dataset)}));
}

function followAddress() {
  const state = stateOfAddress();
  const wanted = state.lang || chosenLanguage || (/^zh\b/i.test(navigator.language) ? "zh" : "en");
  if (state.lang) chosenLanguage = state.lang === "en" ? "en" : "zh";
  setFilter(state);
  speak(wanted);
  const row = state.report === undefined ? undefined : BY_ID.get(state.report);
  if (row !== undefined) openCard(row);
  else if (cardDialog.open) cardDialog.close();
}

document.addEventListener("click", event => {
  const button = event.target.closest("[data-language]");
  if (button) {
    chosenLanguage = button.dataset.language;
    speak(chosenLanguage);
    keepState();
    return;
  }
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const link = event.target.closest("a[href^='#']");
  if (!link || !plain) return;
  event.preventDefault();
  if (link.dataset.report !== undefined) {
    openCard(Number(link.dataset.report));
    keepState();
  } else {
    // scrolled to by hand: the address keeps the state
    const section = document.getElementById(link.getAttribute("href").slice(1));
    section.scrollIntoView();
    section.setAttribute("tabindex", "-1");
    section.focus({preventScroll: true});
  }
});
window.addEventListener("hashchange", () => location.hash.includes("=") && followAddress());
window.addEventListener("resize", () => matrix.box && drawRows());

followAddress();
