// Wires the page: what the person does goes to the server, what the server tells is shown.

import { conversation } from "./chat.js";
import { rounds } from "./digests.js";
import { byId, post, token } from "./dom.js";
import { keeper, showHidden, showReceives } from "./panels.js";

const GONE = "The demo no longer answers. Perhaps it was stopped in the terminal.";
const FAILED = "That did not work, and nothing was saved. Please try it again.";
const TOO_LONG = "That is too long to send at once, and nothing of it was saved. Please send it in parts.";
const ANEW = "The demo was started anew and remembers nothing. What you were typing still stands here: keep it if you need it, then try again.";
const KEY = "safe-report-demo-chat";
const LOOK = 3000; // milliseconds between looks for a server that has gone

const [trouble, troubleText, retry, form, text, menu, menuButton] =
  ["trouble", "trouble-text", "retry", "write", "text", "menu", "menu-button"].map(byId);
let chat = "";
let looking;
let events;

// Trouble

function say(line) {
  troubleText.textContent = line;
  trouble.hidden = !line;
}

function gone() {
  say(GONE);
  looking ??= setInterval(look, LOOK);
}

/** A new start of the demo has a new page token: load the page again as soon as it answers, unless words would go. */
async function look(event) {
  let page;
  try {
    page = await (await fetch("/", { cache: "no-store" })).text();
  } catch {
    return; // still gone; the banner stays
  }
  if (page.includes(token) && events && events.readyState !== EventSource.CLOSED) return; // the same one: events come back
  if (event || !text.value.trim()) location.reload();
  else say(ANEW);
}

function failed(error) {
  if (error.status === 413) say(TOO_LONG);
  else if (error.status === 0 || error.status === 403 || error.status === 410) gone();
  else if (error.status !== 409) say(FAILED);
}

/** Send one thing the person did; says whether it was taken. */
async function act(path, body) {
  try {
    await post(path, { chat, ...body });
    if (!looking) say("");
    return true;
  } catch (error) {
    failed(error);
    return false;
  }
}

// What the person does

async function tap(button, message, data) {
  if (button.getAttribute("aria-busy")) return;
  button.setAttribute("aria-busy", "true");
  await act("/tap", { message, data });
  button.removeAttribute("aria-busy");
}

async function write() {
  const typed = text.value;
  if (!typed.trim()) return;
  text.value = "";
  if (!(await act("/type", { text: typed })) && !text.value) text.value = typed;
}

function open(shown) {
  menu.hidden = !shown;
  menuButton.setAttribute("aria-expanded", String(shown));
}

function listen() {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    write();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  byId("attach").addEventListener("click", () => act("/photo", {}));
  byId("start").addEventListener("click", () => act("/command", { name: "start" }));
  menuButton.addEventListener("click", () => open(menu.hidden));
  for (const item of menu.querySelectorAll("[data-command]")) {
    item.addEventListener("click", () => {
      open(false);
      menuButton.focus();
      act("/command", { name: item.dataset.command });
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    if (menu.contains(document.activeElement)) menuButton.focus();
    open(false);
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#menu, #menu-button")) open(false);
  });
  retry.addEventListener("click", (event) => (looking ? look(event) : say("")));
}

// What the server tells

function follow() {
  events = new EventSource(`/events?chat=${encodeURIComponent(chat)}`);
  const shows = { chat: conversation(tap), hidden: showHidden, receives: showReceives, kept: keeper(), rounds: rounds(failed) };
  for (const [part, show] of Object.entries(shows)) {
    events.addEventListener(part, (event) => show(JSON.parse(event.data)));
  }
  events.addEventListener("open", () => {
    clearInterval(looking);
    looking = undefined;
    say("");
  });
  events.addEventListener("error", gone);
}

async function begin() {
  listen();
  try {
    ({ chat } = await post("/open", { chat: sessionStorage.getItem(KEY) ?? "" }));
  } catch {
    return gone();
  }
  sessionStorage.setItem(KEY, chat);
  return follow();
}

begin();
