// The conversation: messages of both sides, buttons under them, toasts. Focus follows the card that was tapped.
// A screen reader hears a card once: by the focus when that moves to it, else in the region of what is new.

import { byId, make } from "./dom.js";

const TOAST_STAYS = 6000; // milliseconds

const LANGUAGE = /\.language\.([a-z]{2,3}(?:-\w+)?)$/; // the option of a language is its tag

/** The part of a button's data that names it whatever the step ("step.node.option"). */
const lasting = (data) => data.slice(data.indexOf(".") + 1);

/** Which question a card asks: the node its buttons name. Ticking an option leaves it the same. */
const asks = (node) => node?.querySelector("[data-tap]")?.dataset.tap.split(".")[1];

/** The lines of a card's text that were not in it before. */
function news(node, before) {
  const said = new Set((before?.querySelector(".text").textContent ?? "").split("\n"));
  return node.querySelector(".text").textContent.split("\n").filter((line) => line.trim() && !said.has(line));
}

/** Whether the focus is lost. A hidden element still counts as focused until the next frame. */
function nowhere() {
  const active = document.activeElement;
  return !active || active === document.body || !active.checkVisibility();
}

function body(pieces) {
  return pieces.map((piece) => (typeof piece === "string" ? piece : make(piece.tag, {}, ...body(piece.body))));
}

function draw(bubble, language, tap) {
  const direction = bubble.mine ? "auto" : bubble.rtl ? "rtl" : "ltr";
  const [who, id] = [`who-${bubble.id}`, `text-${bubble.id}`];
  const text = bubble.photo
    ? make("div", { class: "text photo", id }, "Photo")
    : make("div", { class: bubble.protect ? "text protect" : "text", id, dir: direction }, ...body(bubble.body));
  const message = make("div", {
    class: bubble.mine ? "message mine" : "message", "data-message": bubble.id, tabindex: "-1",
    role: "group", "aria-labelledby": bubble.mine ? `${who} ${id}` : id,
  });
  if (bubble.mine) message.append(make("span", { class: "unseen", id: who }, "You: "));
  message.append(text);
  if (bubble.buttons.length) {
    const keyboard = make("div", { class: "keyboard", dir: direction });
    for (const row of bubble.buttons) {
      const line = make("div", { class: "row" });
      for (const { label, data } of row) {
        const button = make("button", { type: "button", "data-tap": data, lang: LANGUAGE.exec(data)?.[1] }, label);
        button.addEventListener("click", () => tap(button, bubble.id, data));
        line.append(button);
      }
      keyboard.append(line);
    }
    message.append(keyboard);
  }
  if (!bubble.mine && language) message.lang = language;
  return message;
}

/** Keeps the log as the server says it is. `tap(button, message, data)` is called for a pressed button. */
export function conversation(tap) {
  const [log, wall, empty, toast, start, heard] = ["log", "wall", "empty-chat", "toast", "start", "heard"].map(byId);
  const drawn = new Map(); // message id -> { made, node }
  let lastToast = null;
  let clearing;
  let first = true; // what stands there when the page opens is not news
  let adrift = null; // where the focus was when a redraw took it away and there was no card yet to give it to

  function reconcile(bubbles, language) {
    const present = new Set(bubbles.map((bubble) => bubble.id));
    for (const [id, { node }] of drawn) {
      if (!present.has(id)) {
        node.remove();
        drawn.delete(id);
      }
    }
    let changed = null;
    for (const bubble of bubbles) {
      const made = JSON.stringify(bubble);
      const before = drawn.get(bubble.id);
      if (before?.made === made) continue;
      const node = draw(bubble, language, tap);
      if (before) before.node.replaceWith(node);
      else log.append(node);
      drawn.set(bubble.id, { made, node });
      if (!changed || !bubble.mine) changed = { node, before: before?.node, mine: bubble.mine };
    }
    return changed;
  }

  /** After a redraw that took the focus away: the same button, or else the newest card. */
  function refocus(was) {
    if (!was || !nowhere()) return;
    const buttons = [...log.querySelectorAll(`[data-message="${was.message}"] [data-tap]`)];
    const same = was.name && buttons.find((button) => lasting(button.dataset.tap) === was.name);
    const cards = log.querySelectorAll(".message:not(.mine)");
    (same || cards[cards.length - 1] || start).focus({ preventScroll: true });
    adrift = nowhere() ? was : null;
  }

  /** Read out what is new, unless the focus is on the whole card and reads it already. */
  function tell(changed, bubbles) {
    const emptied = !first && !bubbles.length && log.dataset.any === "yes";
    log.dataset.any = bubbles.length ? "yes" : "no";
    if (emptied) heard.replaceChildren("The chat was emptied.");
    if (first || !changed || changed.mine || document.activeElement === changed.node) return;
    const lines = news(changed.node, changed.before);
    if (lines.length) heard.replaceChildren(make("p", { lang: changed.node.lang || null, dir: "auto" }, lines.join("\n")));
  }

  /** Bring a new question into sight, from its beginning; a tick leaves the wall where it is. */
  function reveal({ node, before }) {
    if (before && asks(before) === asks(node)) return;
    if (node.offsetHeight > wall.clientHeight) wall.scrollTop += node.getBoundingClientRect().top - wall.getBoundingClientRect().top - 8;
    else wall.scrollTop = wall.scrollHeight;
  }

  function say(toasts) {
    const newest = toasts.at(-1);
    if (lastToast !== null && newest && newest.number > lastToast) {
      toast.textContent = newest.text;
      clearTimeout(clearing);
      clearing = setTimeout(() => { toast.textContent = ""; }, TOAST_STAYS);
    }
    lastToast = newest?.number ?? lastToast ?? 0;
  }

  return ({ conversation: { bubbles, toasts }, language }) => {
    const active = document.activeElement;
    const card = active?.closest?.("[data-message]");
    const was = card || active === start
      ? { message: card?.dataset.message, name: active.dataset.tap && lasting(active.dataset.tap) }
      : nowhere() && adrift;
    const changed = reconcile(bubbles, language);
    empty.hidden = bubbles.length > 0;
    refocus(was);
    if (changed) reveal(changed);
    tell(changed, bubbles);
    say(toasts);
    first = false;
  };
}
