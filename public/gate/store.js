// What a gate keeps in its browser, so that a reload, a crash and a closed browser lose nothing.
//
// Stores of the database:
//   device   by key: "enrolment", "clock", "roster" (what the newest manifest said besides its lists), "counter", and "away":
//            [{ device, sealed }], what was not handed in when this device was revoked (put-away.js)
//   badges   by digest: { digest, sealed, good: 1, asOf } or { digest, revoked: true, asOf }
//   present  by digest: { digest, at, gate, asOf }, and `scan` where it is one of this device's
//   scans    by id, see below; the index "unsent" has those that the registry has not answered
//   undone   by id: annulments that the registry has not heard of
//
// A scan: { id, event, seq, subject, kind, at, wall, offset, channel, local, shown, code, mode, unsent, answer, annulled,
// refusal }. `refusal` is why the registry did not take it back, until somebody has seen to it.
// `subject` is who it was as far as the device can know: a badge's digest, or what was typed. `at` is corrected, in
// microseconds; `wall` is what the device's clock said, in milliseconds. `code` goes once the registry has answered.

import { each, openDatabase, result, transact } from "./database.js";
import { REPEAT_SECONDS, dispositionOf, showsPresence } from "./rules.js";
import { makeScanID } from "./scan-id.js";

const VERSION = 1;

function makeStores(database) {
  database.createObjectStore("device");
  const badges = database.createObjectStore("badges", { keyPath: "digest" });
  badges.createIndex("asOf", "asOf");
  badges.createIndex("good", "good");
  database.createObjectStore("present", { keyPath: "digest" }).createIndex("asOf", "asOf");
  const scans = database.createObjectStore("scans", { keyPath: "id" });
  scans.createIndex("unsent", ["unsent", "seq"]);
  scans.createIndex("subject", ["event", "subject"]);
  scans.createIndex("event", ["event", "wall"]);
  database.createObjectStore("undone", { keyPath: "id" });
}

const ofEvent = (event) => IDBKeyRange.bound([event], [event, []]);

/** Microseconds by which the registry may reckon a scan's time otherwise than the device: offsets are whole seconds. */
const SAME_SCAN = 2000000;

/** Whether a record of the list still stands: a complete manifest that came later did not name it. */
const stands = (record, roster) => record !== undefined && roster !== undefined && record.asOf >= roster.completeAt;

/** Whether a scan of this device says that somebody is in, and nothing newer from the registry does. */
const countsHere = (scan) => !scan.annulled && scan.unsent !== undefined && dispositionOf(scan.shown || scan.local) === "accept";

export class GateStore {
  constructor(database) {
    this.database = database;
  }

  static async open(name) {
    return new GateStore(await openDatabase(name, VERSION, makeStores));
  }

  close() {
    this.database.close();
  }

  /** { enrolment, clock, roster }, each null before there is one. */
  async device() {
    return transact(this.database, ["device"], "readonly", async (transaction) => {
      const device = transaction.objectStore("device");
      const [enrolment, clock, roster] = await Promise.all(
        ["enrolment", "clock", "roster"].map((key) => result(device.get(key))));
      return { enrolment: enrolment || null, clock: clock || null, roster: roster || null };
    });
  }

  async put(key, value) {
    return transact(this.database, ["device"], "readwrite", (transaction) => {
      transaction.objectStore("device").put(value, key);
    });
  }

  /**
   * A new enrolment. The list is another one; scans that the registry has not answered are handed in under the new name,
   * numbered from 1 in their order, with the ids that they had. Those of other events wait until this device is enrolled
   * for theirs. `scans` and `undone` have been taken out of what a revoked device had put away; `away` is what is left there.
   */
  async enrol(enrolment, clock, { scans = [], undone = [], away = [] } = {}) {
    const stores = ["device", "badges", "present", "scans", "undone"];
    return transact(this.database, stores, "readwrite", async (transaction) => {
      ["badges", "present"].forEach((name) => transaction.objectStore(name).clear());
      scans.forEach((scan) => transaction.objectStore("scans").put(scan));
      undone.forEach((undoing) => transaction.objectStore("undone").put(undoing));
      const device = transaction.objectStore("device");
      device.put(away, "away");
      device.delete("roster");
      device.put(enrolment, "enrolment");
      device.put(clock, "clock");
      let seq = 0;
      await each(transaction.objectStore("scans").index("unsent").openCursor(ofEvent(enrolment.event)), (cursor) => {
        seq += 1;
        cursor.update(Object.assign(cursor.value, { renumbered: seq }));
      });
      // In a second walk: a number that is changed while walking by it would be met again.
      await each(transaction.objectStore("scans").index("event").openCursor(ofEvent(enrolment.event)), (cursor) => {
        const scan = cursor.value;
        if (scan.renumbered === undefined) return;
        scan.seq = scan.renumbered;
        delete scan.renumbered;
        cursor.update(scan);
      });
      device.put({ last: seq }, "counter");
    });
  }

  /** What the list says of a badge: "unlisted", "revoked", or its seal. */
  async sealOf(digest) {
    return transact(this.database, ["device", "badges"], "readonly", (transaction) => badgeIn(transaction, digest));
  }

  /**
   * Keeps a scan, and with it what the device decides, in one transaction: no number is given twice, and nobody hears a
   * verdict that is not on the disk.
   *
   * `scan` has subject, kind, at, wall, offset, channel, code and mode. `decide` gets what is known —
   * { roster, badge, attendance, wasJustHere }, where `badge` is as `sealOf` has it — and gives a verdict of rules.js, or null
   * to keep nothing and look at the list again. Answers { scan, verdict }, or null.
   */
  async keep(scan, decide) {
    return transact(this.database, ["device", "badges", "present", "scans"], "readwrite", async (transaction) => {
      const device = transaction.objectStore("device");
      const enrolment = await result(device.get("enrolment"));
      if (!enrolment) throw new Error("not enrolled");
      const known = await knowledge(transaction, enrolment.event, scan);
      const verdict = decide(known);
      if (verdict === null) return null;
      const counter = (await result(device.get("counter"))) || { last: 0 };
      const seq = counter.last + 1;
      const kept = Object.assign({}, scan, {
        id: makeScanID(scan.wall),
        event: enrolment.event,
        unsent: enrolment.event,
        seq,
        local: verdict.outcome,
        wasOnline: scan.mode === "online",
        shown: scan.mode === "offline" ? verdict.outcome : null,
        annulled: false,
      });
      device.put({ last: seq }, "counter");
      transaction.objectStore("scans").add(kept);
      return { scan: kept, verdict };
    });
  }

  /**
   * The device's own verdict is shown: from here on the scan is one that was made offline. Says whether it may be: not when the
   * registry has answered in the last moment.
   */
  async showLocal(id) {
    return transact(this.database, ["scans"], "readwrite", async (transaction) => {
      const scans = transaction.objectStore("scans");
      const scan = await result(scans.get(id));
      if (!scan || scan.unsent === undefined) return false;
      scans.put(Object.assign(scan, { mode: "offline", shown: scan.local }));
      return true;
    });
  }

  /** The next scans to hand in, in their order, stamped by `stamp(scan)`; and how many there are in all. */
  async batch(event, limit, stamp) {
    return transact(this.database, ["scans"], "readwrite", async (transaction) => {
      const scans = transaction.objectStore("scans");
      const unsent = scans.index("unsent");
      const total = await result(unsent.count(ofEvent(event)));
      const batch = await result(unsent.getAll(ofEvent(event), limit));
      batch.filter((scan) => scan.stamp === undefined).forEach((scan) => {
        // Sent again, it is the same scan with the same time.
        scans.put(Object.assign(scan, { stamp: stamp(scan) }));
      });
      return { batch, total };
    });
  }

  /** Scans of the event that the registry has not answered; `strangers`: of other events; `undone`: take-backs. */
  async waiting(event) {
    return transact(this.database, ["scans", "undone"], "readonly", async (transaction) => {
      const unsent = transaction.objectStore("scans").index("unsent");
      const [all, own, undone] = await Promise.all([
        result(unsent.count()), result(unsent.count(ofEvent(event))), result(transaction.objectStore("undone").count()),
      ]);
      return { own, strangers: all - own, undone };
    });
  }

  /**
   * Keeps what the registry answered: [{ id, outcome, firstAt, firstGate, at }]. `asOf` is the registry's time, microseconds.
   * Gives for each that had not been answered { scan, answer, shown, code }: `shown` is the outcome that somebody has seen
   * before, or null.
   *
   * Whom the device has let in and the registry refuses, because it heard of a scan made online, is in all the same: of that the
   * registry is told by a second scan, which is kept with the answer or not at all. `follows` beside it says so.
   */
  async answered(answers, asOf, gate) {
    return transact(this.database, ["device", "scans", "present"], "readwrite", async (transaction) => {
      const scans = transaction.objectStore("scans");
      const present = transaction.objectStore("present");
      const heard = [];
      for (const answer of answers) {
        const scan = await result(scans.get(answer.id));
        if (!scan || scan.unsent === undefined) continue;
        const shown = scan.shown;
        const code = scan.code;
        delete scan.unsent;
        delete scan.code;
        delete scan.stamp;
        Object.assign(scan, { answer: answer.outcome, shown: scan.shown === null ? answer.outcome : scan.shown });
        scans.put(scan);
        const follows = isOverruled(scan);
        if (follows) await follow(transaction, scan, code);
        heard.push({ scan, answer, shown, code, follows });
        if (!showsPresence(answer.outcome) || scan.kind !== "code" || scan.annulled) continue;
        const at = answer.firstAt === null ? scan.at : answer.firstAt;
        const entry = { digest: scan.subject, at, gate: answer.firstGate || gate, asOf };
        present.put(dispositionOf(answer.outcome) === "accept" ? Object.assign(entry, { scan: scan.id }) : entry);
      }
      return heard;
    });
  }

  async scan(id) {
    return transact(this.database, ["scans"], "readonly", (transaction) => result(transaction.objectStore("scans").get(id)));
  }

  /** This device's scans of an event, the newest first. */
  async scansOf(event, limit = Infinity) {
    return transact(this.database, ["scans"], "readonly", async (transaction) => {
      const found = [];
      await each(transaction.objectStore("scans").index("event").openCursor(ofEvent(event), "prev"), (cursor) => {
        found.push(cursor.value);
        return found.length < limit;
      });
      return found;
    });
  }

  /** Takes a scan back, and keeps that the registry has to hear of it. */
  async annul(undoing) {
    return transact(this.database, ["scans", "present", "undone"], "readwrite", async (transaction) => {
      const scans = transaction.objectStore("scans");
      const scan = await result(scans.get(undoing.scan));
      const entry = await result(transaction.objectStore("present").get(scan.subject));
      // Whoever came in elsewhere before stays in.
      if (entry && isOf(scan, entry)) transaction.objectStore("present").delete(scan.subject);
      delete scan.refusal;
      delete scan.standing;
      scans.put(Object.assign(scan, { annulled: true }));
      transaction.objectStore("undone").put(undoing);
    });
  }

  /** Annulments whose scans the registry has answered. */
  async annulments(event) {
    return transact(this.database, ["scans", "undone"], "readonly", async (transaction) => {
      const all = await result(transaction.objectStore("undone").getAll());
      const ready = [];
      for (const undoing of all.filter((one) => one.event === event)) {
        const scan = await result(transaction.objectStore("scans").get(undoing.scan));
        if (!scan || scan.unsent === undefined) ready.push(undoing);
      }
      return ready;
    });
  }

  /**
   * The registry has heard of an annulment. `refusal`: why the scan stands all the same; null when it does not. `standing` is
   * { at, gate, measured } by which the person is in, or null; what nobody measured keeps nobody from being let in as new.
   * `asOf` is the registry's time, microseconds. Answers { at, gate } that is kept to be shown because it `isLate`, or null.
   */
  async annulmentAnswered(undoing, { refusal, standing, asOf, gate, isLate }) {
    return transact(this.database, ["scans", "present", "undone"], "readwrite", async (transaction) => {
      transaction.objectStore("undone").delete(undoing.id);
      const scan = await result(transaction.objectStore("scans").get(undoing.scan));
      if (!scan) return null;
      const isFurther = standing !== null && (await isUndoneFurther(transaction, scan));
      let shown = null;
      if (refusal !== null) {
        transaction.objectStore("scans").put(Object.assign(scan, { annulled: false, refusal }));
      } else if (isLate && standing !== null && !isFurther) {
        shown = { at: standing.at, gate: standing.gate };
        transaction.objectStore("scans").put(Object.assign(scan, { standing: shown }));
      }
      // What they are in by may be what is taken back next.
      const other = standing !== null && standing.measured && !isFurther ? { at: standing.at, gate: standing.gate } : null;
      const stands = refusal !== null ? { at: scan.at, gate, scan: scan.id } : other;
      if (stands === null || scan.kind !== "code") return shown;
      const present = transaction.objectStore("present");
      // Whoever is in by an earlier scan stays in by that.
      const entry = await result(present.get(scan.subject));
      if (!entry || entry.at > stands.at) present.put(Object.assign({ digest: scan.subject, asOf }, stands));
      return shown;
    });
  }

  /** This device's later scans of the same badge that let somebody in, or would have: taken back with it, or they count instead. */
  async repeatsOf(scan) {
    return transact(this.database, ["scans"], "readonly", async (transaction) => {
      const all = await result(transaction.objectStore("scans").index("subject").getAll([scan.event, scan.subject]));
      return all.filter((one) => {
        return one.seq > scan.seq && !one.annulled && showsPresence(one.answer || one.shown || one.local);
      });
    });
  }

  /** Somebody has seen to it that a scan stands which was to be taken back. */
  async refusalSeen(id) {
    return transact(this.database, ["scans"], "readwrite", async (transaction) => {
      const scan = await result(transaction.objectStore("scans").get(id));
      if (!scan) return;
      delete scan.refusal;
      delete scan.standing;
      transaction.objectStore("scans").put(scan);
    });
  }

  /** What the registry has not answered: { scans, undone }; also answered scans that it has yet to hear are taken back. */
  async unanswered() {
    return transact(this.database, ["scans", "undone"], "readonly", (transaction) => unansweredIn(transaction));
  }

  /** [{ device, sealed }] of the times that this device was revoked. */
  async away() {
    return transact(this.database, ["device"], "readonly", async (transaction) => {
      return (await result(transaction.objectStore("device").get("away"))) || [];
    });
  }

  /**
   * Everything goes; `away` is left. With `left` — as `unanswered` has it — only if nothing else waits by now; with `token` only
   * while that enrolment stands: another tab scans and enrols as well. Says whether it went.
   */
  async clear(away = [], { left = null, token = null } = {}) {
    const stores = ["device", "badges", "present", "scans", "undone"];
    return transact(this.database, stores, "readwrite", async (transaction) => {
      const device = transaction.objectStore("device");
      const enrolment = await result(device.get("enrolment"));
      if (token !== null && enrolment && enrolment.token !== token) return false;
      if (left !== null && idsOf(await unansweredIn(transaction)) !== idsOf(left)) return false;
      stores.forEach((name) => transaction.objectStore(name).clear());
      device.put(away, "away");
      return true;
    });
  }
}

/** Whether somebody who was let in here is present by this entry of the list: whoever came in elsewhere before is not. */
function isOf(scan, entry) {
  return entry.scan === undefined ? Math.abs(entry.at - scan.at) <= SAME_SCAN : entry.scan === scan.id;
}

/** Whether the registry has yet to hear of another scan of the same badge here that is taken back: then that counts still. */
async function isUndoneFurther(transaction, { subject }) {
  for (const { scan } of await result(transaction.objectStore("undone").getAll())) {
    const other = await result(transaction.objectStore("scans").get(scan));
    if (other && other.subject === subject) return true;
  }
  return false;
}

/** Whether the registry has refused as made online what was shown as let in. */
function isOverruled({ shown, answer, wasOnline, annulled }) {
  return wasOnline && !annulled && dispositionOf(shown) === "accept" && dispositionOf(answer) === "refuse";
}

/** Adds a scan that tells the registry of an acceptance that it has refused: the person is in. */
async function follow(transaction, scan, code) {
  const device = transaction.objectStore("device");
  const seq = (await result(device.get("counter"))).last + 1;
  device.put({ last: seq }, "counter");
  const follower = Object.assign({}, scan, {
    id: makeScanID(scan.wall), seq, code, mode: "offline", local: scan.shown, unsent: scan.event, follows: scan.id,
    wasOnline: false,
  });
  delete follower.answer;
  transaction.objectStore("scans").add(follower);
}

async function unansweredIn(transaction) {
  const scans = transaction.objectStore("scans");
  const [waiting, undone] = await Promise.all([
    result(scans.index("unsent").getAll()), result(transaction.objectStore("undone").getAll()),
  ]);
  const known = new Set(waiting.map(({ id }) => id));
  for (const { scan: id } of undone) {
    const scan = known.has(id) ? undefined : await result(scans.get(id));
    if (scan) waiting.push(scan);
    known.add(id);
  }
  return { scans: waiting, undone };
}

function idsOf({ scans, undone }) {
  return [...scans, ...undone].map(({ id }) => id).sort().join();
}

async function badgeIn(transaction, digest) {
  const roster = await result(transaction.objectStore("device").get("roster"));
  const record = await result(transaction.objectStore("badges").get(digest));
  if (!stands(record, roster)) return "unlisted";
  return record.revoked ? "revoked" : record.sealed;
}

async function knowledge(transaction, event, scan) {
  const roster = await result(transaction.objectStore("device").get("roster"));
  const badge = scan.kind === "code" ? await badgeIn(transaction, scan.subject) : "unlisted";
  const entry = scan.kind === "code" ? await result(transaction.objectStore("present").get(scan.subject)) : undefined;
  const own = await result(transaction.objectStore("scans").index("subject").getAll([event, scan.subject]));
  const attendances = own.filter(countsHere).map(({ at }) => ({ at, gate: null }));
  if (stands(entry, roster)) attendances.push({ at: entry.at, gate: entry.gate });
  attendances.sort((left, right) => left.at - right.at);
  const window = REPEAT_SECONDS * 1000000;
  return {
    roster: roster || null,
    badge,
    attendance: attendances[0] || null,
    wasJustHere: own.some((one) => {
      return Math.abs(one.at - scan.at) <= window && showsPresence(one.answer || one.shown || one.local);
    }),
  };
}
