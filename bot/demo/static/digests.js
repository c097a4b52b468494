// The daily round and its digests, as the worker has them: the mail's HTML in a frame without scripts, and its text.

import { byId, make, post } from "./dom.js";

const KEYS = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/** Tabs by the usual pattern: one stop for Tab, arrows between them. */
function tabs(name, panes) {
  const list = make("div", { role: "tablist", "aria-label": "Form of the digest" });
  const bodies = panes.map(({ label, content }, number) => {
    const id = `${name}-${number}`;
    const tab = make("button", { type: "button", role: "tab", id: `${id}-tab`, "aria-controls": id }, label);
    list.append(tab);
    return make("div", { role: "tabpanel", id, "aria-labelledby": tab.id }, content);
  });
  const all = [...list.children];
  const pick = (chosen) => all.forEach((tab, number) => {
    tab.setAttribute("aria-selected", String(number === chosen));
    tab.tabIndex = number === chosen ? 0 : -1;
    bodies[number].hidden = number !== chosen;
  });
  all.forEach((tab, number) => {
    tab.addEventListener("click", () => pick(number));
    tab.addEventListener("keydown", (event) => {
      if (!(event.key in KEYS)) return;
      event.preventDefault();
      const next = Math.min(Math.max(number + KEYS[event.key], 0), all.length - 1);
      pick(next);
      all[next].focus();
    });
  });
  pick(0);
  return [list, ...bodies];
}

function article(digest) {
  const frame = make("iframe", { sandbox: "", src: digest.address, title: `Digest for ${digest.partner}`, lang: digest.language });
  const text = make("pre", { tabindex: "0", role: "region", "aria-label": `Digest for ${digest.partner}, plain text`, dir: "auto", lang: digest.language }, digest.text);
  const name = digest.address.split("/").pop();
  return make("details", { class: "digest", "data-address": digest.address, open: true },
    make("summary", {}, make("h4", { dir: "auto", lang: digest.language }, digest.subject), make("span", { class: "quiet" }, ` to ${digest.partner}`)),
    make("p", { class: "quiet" }, "The file: ", make("code", {}, digest.path)),
    ...tabs(`digest-${name}`, [{ label: "As the worker sees it", content: frame }, { label: "Plain text", content: text }]));
}

function outcome(delivered) {
  if (delivered === 0) return "The round ran. Nothing was due: no report was waiting.";
  return `The round ran and delivered ${delivered === 1 ? "one digest" : `${delivered} digests`}.`;
}

/** Returns how to show the rounds the server tells of; `failed(error)` is called when one could not run. */
export function rounds(failed) {
  const [button, status, shelf] = ["round", "round-status", "digests"].map(byId);
  let running = false;

  button.addEventListener("click", async () => {
    if (running) return;
    running = true;
    button.setAttribute("aria-disabled", "true");
    status.replaceChildren(make("span", { class: "turning", "aria-hidden": "true" }), "The round is running…");
    try {
      const { delivered } = await post("/round", {});
      status.textContent = outcome(delivered);
    } catch (error) {
      status.textContent = error.status === 409 ? "The round is already running." : "The round did not finish. Nothing is lost: it can be run again.";
      failed(error);
    } finally {
      running = false;
      button.removeAttribute("aria-disabled");
    }
  });

  return ({ digests }) => {
    const wanted = new Set(digests.map((digest) => digest.address));
    for (const node of [...shelf.children]) if (!wanted.has(node.dataset.address)) node.remove();
    const shown = new Set([...shelf.children].map((node) => node.dataset.address));
    const fresh = digests.filter((digest) => !shown.has(digest.address));
    if (fresh.length) for (const before of shelf.children) before.open = false;
    shelf.prepend(...fresh.map(article));
  };
}
