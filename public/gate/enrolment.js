// How a phone becomes a scanner: by the token behind the sign in the invitation's address, which is sent once and to nobody else.
import { say } from "./words.js";

const get = (id) => document.getElementById(id);
const TOKEN = /IKI[0-9A-Z]{26}/i;

const FAULTS = {
  offline: "enrol_offline",
  enrolmentUsed: "enrol_used",
  enrolmentExpired: "enrol_expired",
  enrolmentUnknown: "enrol_unknown",
  eventSealed: "enrol_sealed",
};

/** The invitation's token in a text: an address, or the token itself. */
export function tokenIn(text) {
  const found = TOKEN.exec(text.replace(/[ -]/g, ""));
  return found ? found[0].toUpperCase() : null;
}

/** Takes the token out of the address: it does not stay in the browser's history. */
export function takeToken() {
  const token = tokenIn(location.hash.slice(1));
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  return token;
}

/** Whether this phone is a gate that works: then another invitation changes what it is, and is no way out of anything. */
export function isAtWork({ enrolled, status }) {
  return enrolled !== null && !status.reasons.includes("tokenUnknown") && !status.reasons.includes("eventOver");
}

/** enrolled: is called once the device is, or stays what it was. */
export function prepareEnrolment(device, enrolled) {
  get("enrol-keep").addEventListener("click", enrolled);
  const form = get("enrol-form");
  const fault = get("enrol-fault");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const token = tokenIn(get("enrol-token").value);
    const name = get("enrol-name").value.trim();
    fault.hidden = true;
    if (!token || !name) {
      fault.textContent = say(token ? "enrol_name_missing" : "enrol_token_wrong");
      fault.hidden = false;
      return;
    }
    // What is not sent yet, scans and take-backs, is sent as the gate that it was made at: of another event nobody would come for it.
    if (isAtWork(device) && (await device.owes()) > 0) {
      device.refresh();
      fault.textContent = say("enrol_waits");
      fault.hidden = false;
      return;
    }
    const button = form.querySelector(".main");
    button.disabled = true;
    try {
      await device.enrol({ token, name, gate: "" });
      get("enrol-token").value = "";
      enrolled();
    } catch (error) {
      fault.textContent = say(FAULTS[error.code] || "enrol_failed");
      fault.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}

/** What lies here that only another enrolment can hand in. */
function leftHere({ queue, left }) {
  if (left.sealed > 0) return say("enrol_sealed_away");
  return queue + left.strangers > 0 ? say("enrol_unsent") : "";
}

/** isRevoked: whether this phone has just heard that it is nobody's. */
export function showEnrolment(token, device, isRevoked = false) {
  const { enrolled, status } = device;
  const isBound = isAtWork(device);
  const bound = get("enrol-bound");
  bound.textContent = isBound ? say("enrol_bound", { gate: enrolled.gate, event: enrolled.title }) : "";
  bound.hidden = !isBound;
  get("enrol-keep").hidden = !isBound;
  get("enrol").hidden = false;
  if (token) {
    get("enrol-token").value = token;
    get("enrol-name").focus();
  }
  const fault = get("enrol-fault");
  fault.textContent = [isRevoked ? say("wiped") : "", isBound ? "" : leftHere(status)].filter(Boolean).join(" ");
  fault.hidden = fault.textContent === "";
}
