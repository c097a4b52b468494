// The three views beside the conversation.

import { byId, bytes, make, words } from "./dom.js";

const cannot = () => make("p", { class: "empty" }, "This could not be read just now.");
const empty = (text) => make("p", { class: "empty" }, text);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const MANY = 8; // more columns than this do not fit beside each other

/** What each table is for, in the words of docs/data-protection.md. */
const PURPOSE = {
  sessions: "Unfinished conversations, one sealed row each. The row's name is blinded; its key dies at the second midnight.",
  to_clear: "Where to clean up when a chat goes quiet, sealed. “due” counts quarters of an hour since 1970.",
  day_keys: "One key a partner and day. What opens it is a file in the burn folder.",
  summaries: "Reports, each sealed for one partner and day; after delivery only what became of them. Which belong together is not written here.",
  mailboxes: "The reporter's own copy. Only the code opens it.",
  mailbox_letters: "Answers to a reporter. Only the code opens them.",
  deliveries: "Which digest went out, with counts.",
  delivery_log: "Counts of what was delivered, kept for a year.",
  day_notes: "The day's numbers, for statistics.",
  settings: "Fingerprints that tell whether key file and burn folder belong to this database, and how far old rows are purged.",
};

/** What the door hid in the last typed text, and why. */
export function showHidden(hidden) {
  const panel = byId("hidden");
  if (!hidden) {
    panel.replaceChildren(empty("Nothing typed yet. Words typed at an open question pass the door first; what it hid is explained here, never shown."));
    return;
  }
  const direction = hidden.rtl ? "rtl" : "ltr";
  const text = make("p", { class: "clean", lang: hidden.language, dir: direction }, ...words(hidden.pieces));
  if (!hidden.why.length) {
    panel.replaceChildren(text, empty("Nothing had to be hidden."));
    return;
  }
  const rows = hidden.why.map((why) => make("tr", {},
    make("th", { scope: "row" }, make("span", { class: "chip", lang: hidden.language, dir: direction }, why.label)),
    make("td", {}, capital(why.rule), make("span", { class: "quiet" }, ` found by: ${why.recogniser}`)),
    make("td", {}, why.may_show ? "You may show it" : "Never"),
  ));
  const head = make("tr", {}, ...["Hidden as", "Why", "Shown again?"].map((name) => make("th", { scope: "col" }, name)));
  panel.replaceChildren(text, make("table", { class: "why" },
    make("caption", { class: "unseen" }, "Why each piece was hidden"), make("thead", {}, head), make("tbody", {}, ...rows)));
}

/** What each chosen partner would receive, line for line. */
export function showReceives(receives) {
  const panel = byId("receives");
  if (receives === null) return panel.replaceChildren(cannot());
  if (!receives.length) {
    return panel.replaceChildren(empty("Nothing now. This fills in once a service is chosen in the conversation, and shows only what was agreed to. After the final yes the report waits, sealed, for the daily round."));
  }
  return panel.replaceChildren(...receives.map(({ partner, lines, language, rtl, note }) => {
    const list = make("dl", { lang: language, dir: rtl ? "rtl" : "ltr" });
    for (const line of lines) {
      const values = line.values.map((value) => make("dd", {}, value));
      if (line.words.length) values.push(make("dd", { class: "clean" }, ...words(line.words)));
      list.append(make("div", {}, make("dt", {}, line.label), ...values));
    }
    const parts = [make("h4", { dir: "auto" }, partner)];
    if (note) parts.push(make("p", { class: "quiet", lang: language, dir: "auto" }, note));
    if (lines.length) parts.push(list);
    else if (!note) parts.push(empty("Nothing at all, as things stand."));
    return make("article", {}, ...parts);
  }));
}

/** The tables that a conversation fills come first, in its order; those nobody knows here come last. */
function byPlace(one, other) {
  const order = Object.keys(PURPOSE);
  const place = ({ name }) => (order.indexOf(name) + 1 || order.length + 1);
  return place(one) - place(other);
}

const rowKey = (table, row) => `${table.name} ${row[0]?.text}`;
const plain = (cell) => `${cell.text} ${cell.size}`;

/** Rows and files as they are on the disk; what changed since the last look is marked. */
export function keeper() {
  let before = null;
  return (kept) => {
    const panel = byId("kept");
    if (!kept) return panel.replaceChildren(cannot());
    const now = new Map();
    const news = new Set();
    const filled = kept.tables.filter((table) => table.count).sort(byPlace);
    const tables = filled.map((table) => keptTable(table, before, now, news));
    const idle = kept.tables.filter((table) => !table.count).map((table) => table.name);
    const burn = burnFolder(kept.files, before, now);
    const parts = [make("p", { class: "news" }, changes(before, now, news)), ...tables];
    if (idle.length) parts.push(make("p", { class: "idle" }, make("b", {}, "Empty tables: "), idle.join(", ")));
    parts.push(burn);
    const scrolled = panel.scrollTop;
    panel.replaceChildren(...parts);
    panel.scrollTop = scrolled;
    before = now;
    return undefined;
  };
}

function keptTable(table, before, now, news) {
  const rows = table.rows.map((row) => {
    const key = rowKey(table, row);
    const known = before?.get(key);
    now.set(key, row.map(plain));
    return make("tr", {}, ...row.map((cell, place) => {
      const fresh = before && known?.[place] !== plain(cell);
      if (fresh) news.add(table.name);
      return keptCell(cell, table.columns[place], fresh);
    }));
  });
  const more = table.count > table.rows.length ? `, the first ${table.rows.length} shown` : "";
  const caption = `${table.count.toLocaleString("en-GB")} ${table.count === 1 ? "row" : "rows"}${more}`;
  return make("table", { class: table.columns.length > MANY ? "rows many" : "rows" },
    make("caption", {}, make("b", {}, table.name), ` ${caption}`, ...purpose(table.name)),
    make("thead", {}, make("tr", {}, ...table.columns.map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...rows));
}

const purpose = (name) => (PURPOSE[name] ? [make("span", { class: "quiet purpose" }, PURPOSE[name])] : []);

function keptCell(cell, column, fresh) {
  const attributes = { "data-column": column, class: fresh && "fresh" };
  if (cell.size === null) return make("td", attributes, cell.text === "" ? "–" : cell.text);
  return make("td", attributes, make("code", {}, cell.text + (cell.size > cell.text.length / 2 ? "…" : "")), ` ${bytes(cell.size)}`);
}

function burnFolder(files, before, now) {
  const rows = files.map((file) => {
    const key = `file ${file.name}`;
    now.set(key, [String(file.size)]);
    const fresh = before && before.get(key)?.[0] !== String(file.size);
    return make("li", { class: fresh && "fresh" }, make("code", {}, file.name), ` ${bytes(file.size)}`);
  });
  const heading = make("h4", {}, "The burn folder", make("span", { class: "quiet" }, " keys that are files, to be destroyed on time"));
  return make("div", {}, heading, rows.length ? make("ul", { class: "files" }, ...rows) : empty("No files."));
}

function changes(before, now, news) {
  if (!before) return "";
  const gone = [...before.keys()].filter((key) => !now.has(key)).map((key) => key.split(" ")[0]);
  const files = gone.filter((name) => name === "file").length;
  const said = [];
  if (news.size) said.push(`changed just now: ${[...news].join(", ")}`);
  const rows = [...new Set(gone.filter((name) => name !== "file"))];
  if (rows.length) said.push(`rows deleted: ${rows.join(", ")}`);
  if (files) said.push(`${files} ${files === 1 ? "key" : "keys"} burned`);
  const text = said.join("; ");
  return text && `${text[0].toUpperCase()}${text.slice(1)}.`;
}
