// Building elements, and asking the server. Text is always text: nothing here parses HTML.

export const byId = (id) => document.getElementById(id);

/** A new element with these attributes and children; a false attribute is left out. */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** What the server said instead of yes. `status` 0: it did not answer. */
export class Refused extends Error {
  constructor(status) {
    super(`the server answered ${status}`);
    this.status = status;
  }
}

/** Tells one start of the demo from another. */
export const token = document.querySelector('meta[name="page-token"]').content;

/** Post JSON to the server of this page; raises Refused. */
export async function post(path, body) {
  let answer;
  try {
    answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Demo-Page": token },
      body: JSON.stringify(body),
      cache: "no-store",
    });
  } catch {
    throw new Refused(0);
  }
  if (!answer.ok) throw new Refused(answer.status);
  return answer.status === 204 ? null : answer.json();
}

/** Clean text and chips as nodes. */
export function words(pieces) {
  return pieces.map((piece) => (piece.chip ? make("span", { class: "chip" }, piece.text) : piece.text));
}

export const bytes = (size) => `${size.toLocaleString("en-GB")} ${size === 1 ? "byte" : "bytes"}`;
