// The line above: which gate, whether the network is there, what waits, how old the list is, how many people are in.
import { age, clock, count, say } from "./words.js";

const get = (id) => document.getElementById(id);

export function drawStrip(device) {
  const { status, enrolled } = device;
  get("place").textContent = enrolled ? placeOf(device) : say("title");
  get("state").hidden = !enrolled;
  if (!enrolled) {
    get("counted").textContent = "";
    return;
  }
  document.body.dataset.network = status.online ? "online" : "offline";
  const since = status.since ? clock(status.since, status.zone) : "";
  const offline = since ? say("state_offline_since", { time: since }) : say("state_offline");
  get("state-network").textContent = status.online ? say("state_online") : offline;
  get("state-queue").textContent = status.queue > 0 ? say("state_queue", { count: count(status.queue) }) : "";
  const roster = status.rosterAge;
  get("state-roster").textContent =
    roster === null || roster === undefined ? say("state_roster_none") : say("state_roster", { age: age(roster) });
  get("counted").textContent = say("people_in", { count: count(status.people || 0) });
}

/** Which gate, and of several sessions which. */
export function placeOf({ enrolled, status }) {
  const gate = enrolled.gate || enrolled.name;
  return enrolled.session && status.sessions.length > 1 && status.session ? `${gate} · ${status.session.title}` : gate;
}

/** What keeps it from going on without a network, as lines; what is tried out here is said there. */
export function reasonLines({ reasons }) {
  const rest = reasons.filter((reason) => reason !== "noRoster" && reason !== "clockUnknown");
  return rest.map((reason) => ({ is: "bad", text: say(`reason_${reason}`) }));
}

/** Whether this device can go on without a network. */
export function readinessText({ ready, lastSync, zone }) {
  const text = say(ready ? "ready_offline" : "not_ready_offline");
  return lastSync ? `${text} ${say("last_sync", { time: clock(lastSync, zone) })}` : text;
}
