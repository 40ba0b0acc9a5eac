// The page as a whole: language, what changed meanwhile, and the beginning.

const EVERY = 2500;

function speak(wanted) {
  language = wanted === "en" ? "en" : "zh";
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = say("title") + " · " + shown(ABOUT.dataset) + " · gouji";
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = say(node.dataset.word);
  for (const button of document.querySelectorAll("[data-language]")) button.setAttribute("aria-pressed", String(button.dataset.language === language));
  fill(document.getElementById("dataset"), quoted(ABOUT.dataset));
  fill(document.getElementById("open-recent"), el("span", {text: say("recent.open")}), keycap("R"));
  fill(document.getElementById("open-help"), el("span", {text: say("help.open")}), keycap("?"));
  renderFilter();
  renderProgress();
  if (state.item) renderAll();
}

/** What others did meanwhile: another window, another person, another run of the program. */
async function notice() {
  const box = document.getElementById("notice");
  try {
    const now = await ask("state");
    if (state.version !== null && now.version !== state.version && !state.writing) {
      const typed = document.getElementById("field");
      const isTyping = typed && typed.value.trim() !== "";
      state.version = now.version;
      forget();
      if (isTyping) tellChange(box);
      else await reload(state.item && state.item.id);
      announce(say("said.changed"));
    } else if (now.busy) {
      box.hidden = false;
      box.className = "notice";
      fill(box, say("notice.busy"));
    } else if (!box.classList.contains("bad") && !box.classList.contains("changed")) {
      box.hidden = true;
    }
    settled(now);
    gone = false;
  } catch (failure) {
    if (!gone) report(failure);
    gone = true;
  } finally {
    setTimeout(notice, EVERY);
  }
}

let gone = false;

/** What is being typed is not taken away: the person says when to look again. */
function tellChange(box) {
  box.hidden = false;
  box.className = "notice changed";
  fill(box, el("span", {text: say("notice.changed")}), el("button", {type: "button", class: "tool small", onclick: () => {
    box.hidden = true;
    box.className = "notice";
    reload(state.item && state.item.id).catch(report);
  }}, say("notice.look-again")));
}

document.addEventListener("click", event => {
  const button = event.target.closest("[data-language]");
  if (button) speak(button.dataset.language);
});
document.getElementById("open-help").addEventListener("click", openHelp);
document.getElementById("open-recent").addEventListener("click", openRecent);
document.getElementById("open-filter").addEventListener("click", toggleFilter);
let resized = null;
window.addEventListener("resize", () => {
  clearTimeout(resized);
  resized = setTimeout(renderOriginal, 120);
});

// the token is a cookie by now: it is not to be seen over a shoulder, nor to be kept in the history
if (location.search) history.replaceState(null, "", "/");

speak(ABOUT.language || (/^zh\b/i.test(navigator.language) ? "zh" : "en"));
reload().catch(report).finally(() => {
  document.body.classList.add("ready");
  setTimeout(notice, EVERY);
});
