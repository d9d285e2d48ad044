// What stands above everything until it is over, or somebody has seen to it.
import { clock, gateName, say } from "./words.js";

const place = document.getElementById("banners");
let drawn = "[]";

function refusalOf({ id, person, at, standing }, zone) {
  if (standing) {
    const values = { time: clock(standing.at, zone), gate: gateName(standing.gate) };
    const text = person ? say("undo_standing", { name: person.name, ...values }) : say("undo_standing_somebody", values);
    return { id, text };
  }
  const time = at === null ? "–" : clock(at, zone);
  const text = person ? say("undo_refused", { name: person.name, time }) : say("undo_refused_somebody", { time });
  return { id, text };
}

function element({ id, text }, seen) {
  const banner = document.createElement("p");
  banner.className = "banner";
  banner.textContent = text;
  if (id === undefined) return banner;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = say("undo_refused_seen");
  button.addEventListener("click", () => seen(id));
  banner.append(" ", button);
  return banner;
}

/** isReaderMissing: whether no code can be read here, as far as was tried. */
export function drawBanners(device, isReaderMissing) {
  const { status } = device;
  // One at a time: more would leave no room for answers, and the next comes when it has been seen to.
  const wanted = device.refusals.slice(0, 1).map((refusal) => refusalOf(refusal, status.zone));
  if (status.reasons.includes("tokenUnknown")) wanted.unshift({ text: say("token_unknown") });
  if (isReaderMissing) wanted.push({ text: say("reader_missing") });
  // Drawn anew only when it says something else: no button goes from under a finger, and nothing is read out twice.
  const said = JSON.stringify(wanted);
  if (said === drawn) return;
  drawn = said;
  place.replaceChildren(...wanted.map((one) => element(one, (id) => device.refusalSeen(id))));
}
