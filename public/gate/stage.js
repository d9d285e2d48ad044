// What became of a scan, as large as the screen lets it be: a colour, a sign, a word, a name.
import { clock, count, gateName, say } from "./words.js";

/** How long an answer stands when nobody comes after it, milliseconds. */
const STANDS = { accept: 6000, again: 5000, notice: 9000, refuse: 12000, retry: 12000 };
/** Of several badges before the camera so many stand together. */
const MOST = 3;
const WORST = ["refuse", "retry", "notice", "accept", "again"];

/** How an answer looks and sounds: its disposition; a scan that was repeated at once looks as harmless as it is. */
export function kindOf(verdict) {
  return verdict.outcome === "repeat" ? "again" : verdict.disposition;
}

/** What stands below the name. */
export function noteOf(verdict, zone) {
  const values = {
    time: verdict.firstAt ? clock(verdict.firstAt, zone) : "–",
    gate: verdict.firstGate ? gateName(verdict.firstGate) : "–",
    count: count(verdict.minutesLate || 0),
    since: verdict.since ? clock(verdict.since, zone) : "–",
  };
  const { outcome } = verdict;
  if (outcome === "late") return say(verdict.minutesLate > 0 ? "note_late" : "note_late_barely", values);
  if ((outcome === "notOpen" || outcome === "closed") && verdict.since) return say(`note_${outcome}_since`, values);
  if (outcome === "duplicate" && !verdict.firstGate) return say("note_duplicate_somewhere", values);
  // What is typed is on the list for all the phone can tell: it is sealed by the whole code.
  if (outcome === "provisional" && verdict.isTyped) return say("note_provisional_typed");
  if (outcome === "present") return verdict.offline ? say("note_kept") : "";
  return say(`note_${outcome}`, values);
}

function element(name, kind, text) {
  const made = document.createElement(name);
  made.className = kind;
  if (text) made.textContent = text;
  return made;
}

function sign(kind) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", "sign");
  svg.setAttribute("viewBox", "0 0 48 48");
  svg.setAttribute("aria-hidden", "true");
  svg.appendChild(document.createElementNS(space, "use")).setAttribute("href", `#sign-${kind}`);
  return svg;
}

export class Stage {
  /** place: where answers stand; takeBack: is called with the answer that somebody wants to take back. */
  constructor(place, takeBack) {
    this.place = place;
    this.idle = place.firstElementChild;
    this.takeBack = takeBack;
    this.shown = [];
    this.zone = null;
  }

  /** isSeen: whether a text is still before the camera: its answer goes on standing beside the new one. */
  show(verdict, text, isSeen) {
    const together = this.shown.filter((one) => one.text !== text && isSeen(one.text)).slice(1 - MOST);
    this.shown = together.concat({ verdict, text });
    this.draw();
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.clear(), Math.max(...this.shown.map((one) => STANDS[kindOf(one.verdict)])));
  }

  /** What was shown and has been decided otherwise since, if it still stands. */
  revise(verdict) {
    const one = this.shown.find((shown) => shown.verdict.id === verdict.id);
    if (!one) return false;
    one.verdict = verdict;
    this.draw();
    return true;
  }

  /** What was shown and is taken back. */
  remove(id) {
    this.shown = this.shown.filter(({ verdict }) => verdict.id !== id);
    if (this.shown.length > 0) this.draw();
    else this.clear();
  }

  clear() {
    this.shown = [];
    document.body.dataset.kind = "idle";
    this.place.dataset.count = "0";
    this.place.replaceChildren(this.idle);
  }

  draw() {
    const kinds = this.shown.map(({ verdict }) => kindOf(verdict));
    document.body.dataset.kind = WORST.find((kind) => kinds.includes(kind));
    this.place.dataset.count = String(this.shown.length);
    // The newest stands first: what does not fit is what was there before.
    this.place.replaceChildren(...this.shown.map(({ verdict }) => this.card(verdict)).reverse());
  }

  card(verdict) {
    const kind = kindOf(verdict);
    const card = element("div", "verdict");
    card.dataset.outcome = verdict.outcome;
    card.dataset.disposition = verdict.disposition;
    card.dataset.scan = verdict.id;
    card.append(sign(kind), element("p", "word", say(`outcome_${verdict.outcome}`)));
    if (verdict.person) {
      card.append(element("p", "name", verdict.person.name));
      const unit = [verdict.person.unit, verdict.person.position].filter(Boolean).join(" · ");
      if (unit) card.append(element("p", "unit", unit));
    }
    const note = noteOf(verdict, this.zone);
    if (note) card.append(element("p", "note", note));
    if (verdict.disposition === "accept") {
      const button = element("button", "take-back", say("take_back"));
      button.type = "button";
      button.addEventListener("click", () => this.takeBack(verdict));
      card.append(button);
    }
    return card;
  }
}
