// Taking back one of the last scans, with a reason; the registry keeps both. The device's own, for a quarter of an hour.
import { clock, gateName, say } from "./words.js";
import { closeSheet, openSheet } from "./sheets.js";

const FAULTS = { supervisorNeeded: "undo_too_late", rosterClosed: "undo_closed", eventSealed: "undo_closed" };
const list = document.getElementById("undo-recent");
const form = document.getElementById("undo-form");
const whom = document.getElementById("undo-whom");
const why = document.getElementById("undo-why");
const hint = document.getElementById("undo-hint");

/** done: is told the id of a scan that has been taken back. */
export function prepareUndo(device, zone, done) {
  let chosen = null;
  let isDone = false;

  // Names are never written down: after the page was loaded anew the time tells scans apart.
  function name({ person, code, at }) {
    return person ? person.name : code || say("undo_unnamed", { time: at ? clock(at, zone(), true) : "–" });
  }

  function choose(verdict) {
    chosen = verdict;
    form.hidden = false;
    list.replaceChildren();
    whom.textContent = say("undo_whom", { name: name(verdict) });
    hint.textContent = "";
  }

  async function fill() {
    chosen = null;
    isDone = false;
    form.hidden = true;
    hint.textContent = "";
    const recent = (await device.recent(20)).filter(({ undoable }) => undoable);
    list.replaceChildren(...recent.slice(0, 5).map(entry));
    if (recent.length === 0) hint.textContent = say("undo_none");
  }

  function entry(verdict) {
    const item = document.createElement("li");
    const button = item.appendChild(document.createElement("button"));
    button.type = "button";
    button.appendChild(document.createElement("b")).textContent = name(verdict);
    const isNamed = verdict.person || verdict.code;
    const line = [isNamed && verdict.at ? clock(verdict.at, zone(), true) : "", say(`outcome_${verdict.outcome}`)];
    button.appendChild(document.createElement("span")).textContent = line.filter(Boolean).join(" · ");
    button.addEventListener("click", () => choose(verdict));
    return item;
  }

  function elsewhere({ at, gate }) {
    return say("undo_elsewhere", { time: clock(at, zone()), gate: gateName(gate) });
  }

  async function takeBack(reason) {
    if (!chosen || !reason) {
      hint.textContent = say("undo_why_missing");
      return;
    }
    const { id } = chosen;
    form.hidden = true;
    const { state, code, standing } = await device.annul(id, reason);
    if (state === "refused") {
      hint.textContent = say(FAULTS[code] || "undo_failed");
      return;
    }
    why.value = "";
    hint.textContent = state === "queued" ? say("undo_queued") : standing ? elsewhere(standing) : say("undo_done");
    isDone = true;
    done(id);
  }

  // What is done is out of the way of the next.
  document.body.addEventListener("verdict", () => {
    if (isDone) closeSheet();
  });
  document.getElementById("undo").addEventListener("close", () => {
    isDone = false;
  });
  document.getElementById("undo").addEventListener("open", fill);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    takeBack(why.value.trim());
  });
  for (const button of form.querySelectorAll("[data-reason]")) {
    button.addEventListener("click", () => takeBack(say(button.dataset.reason)));
  }
  return async (verdict) => {
    if (document.getElementById("undo").hidden) openSheet("undo");
    await fill();
    choose(verdict);
  };
}
