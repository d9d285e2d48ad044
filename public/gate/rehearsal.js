// The rehearsal before people come: what of this device works, said here and, with its scans, to the supervisor.
import { age, count, say } from "./words.js";

const KEPT = "ikrar.rehearsal";
/** Clocks further apart are put up for review, seconds. */
const MOST_OFFSET = 120;
/** A list older than that is fetched anew where there is a network, milliseconds. */
const OLD = 10 * 60000;

/** The test code's text: on this page, on the supervisor's, on a sheet of paper. No scan is made of it. */
export const PROOF = "IKRAR-UJI-KAMERA";

export class Rehearsal extends EventTarget {
  constructor() {
    super();
    let kept = {};
    try {
      kept = JSON.parse(localStorage.getItem(KEPT)) || {};
    } catch (_) {
      // Written by something else: as if nothing had been tried.
    }
    /** Whether the reader has read the test code, the camera seen it, somebody heard the sound. */
    this.tried = { reader: false, camera: kept.camera === true, sound: kept.sound === true };
  }

  set(what, works) {
    if (this.tried[what] === works) return;
    this.tried[what] = works;
    localStorage.setItem(KEPT, JSON.stringify({ camera: this.tried.camera, sound: this.tried.sound }));
    this.dispatchEvent(new Event("change"));
  }

  async battery() {
    if (!navigator.getBattery) return null;
    try {
      const { level } = await navigator.getBattery();
      return Math.round(level * 100);
    } catch (_) {
      return null;
    }
  }

  /** What the device says of itself with its scans: which checks it has passed. */
  passed(status) {
    const all = Object.assign({ storage: status.storagePersistent === true }, this.tried);
    return Object.keys(all).filter((check) => all[check]).sort();
  }

  /** Each check as a line: { is: "good", "bad" or "open", text }. */
  async lines(status, found, isAwake) {
    const { reader, camera, sound } = this.tried;
    const lines = [
      { is: reader ? "good" : "bad", text: say(reader ? readerKey(found) : "check_reader_none") },
      { is: camera ? "good" : "open", text: say(camera ? "check_camera_good" : "check_camera_open") },
      { is: sound ? "good" : "open", text: say(sound ? "check_sound_good" : "check_sound_open") },
      {
        is: status.storagePersistent ? "good" : "open",
        text: say(status.storagePersistent ? "check_storage_good" : "check_storage_open"),
      },
      rosterLine(status),
      offsetLine(status),
      { is: isAwake ? "good" : "open", text: say(isAwake ? "check_awake_good" : "check_awake_open") },
    ];
    const battery = await this.battery();
    if (battery !== null) {
      lines.push({ is: battery >= 30 ? "good" : "bad", text: say("check_battery", { count: count(battery) }) });
    }
    lines.push({
      is: status.queue > 0 ? "open" : "good",
      text: say(status.queue > 0 ? "check_queue" : "check_queue_none", { count: count(status.queue || 0) }),
    });
    return lines;
  }
}

function readerKey({ own, native }) {
  if (own && native) return "check_reader_both";
  return own ? "check_reader_own" : "check_reader_native";
}

function rosterLine({ rosterAge }) {
  if (rosterAge === null || rosterAge === undefined) return { is: "bad", text: say("check_roster_none") };
  return { is: rosterAge < OLD ? "good" : "open", text: say("check_roster", { age: age(rosterAge) }) };
}

function offsetLine({ offset, reasons }) {
  if (reasons.includes("clockUnknown")) return { is: "bad", text: say("check_clock_open") };
  const seconds = Math.abs(offset);
  if (seconds > MOST_OFFSET) return { is: "bad", text: say("check_clock_bad", { count: count(seconds) }) };
  return { is: "good", text: say(seconds < 5 ? "check_clock_good" : "check_clock_off", { count: count(seconds) }) };
}
