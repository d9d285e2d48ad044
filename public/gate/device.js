// An enrolled gate: the face that the page uses. What it shows is never later than its patience, and never lost.
//
//   const device = await GateDevice.open();
//   await device.enrol({ token, name, gate });
//   const verdict = await device.read(text, "qr");
//
// A verdict: { id, disposition, outcome, replay, person: { name, unit, position } | null, firstAt, firstGate, minutesLate,
// since, review, reviewReasons, offline, code, isTyped, at }. Times are milliseconds since 1970, or null. `offline`: the device
// decided by itself. `id` is null when nothing could be kept (disposition `retry`): scan again.
//
// Events: "status"; "revised" { shown, verdict, matters }: the registry answers otherwise than was shown, `matters` when
// somebody is in who should not be, or the other way round; "annulled" { id, refusal }; "wiped" { why }. What was refused to be
// taken back, and who is in all the same when the registry hears of it later, stands in `refusals` until `refusalSeen`.

import { GateAPI, NotListening, Refused, Unreachable } from "./api.js";
import { GateClock } from "./clock.js";
import { digestOf, readScan } from "./codes.js";
import { milliseconds, readInstant } from "./instants.js";
import { Network } from "./network.js";
import { putAllAway, takeOut } from "./put-away.js";
import { decide, dispositionOf, effectiveTime, sessionFor } from "./rules.js";
import { makeScanID } from "./scan-id.js";
import { openSeal } from "./seal.js";
import { statusOf } from "./status.js";
import { GateStore } from "./store.js";
import { Sync } from "./sync.js";

/** Milliseconds that somebody at the gate waits for the network. */
const PATIENCE = 1500;
/** Characters of a text that are kept: no badge has as many. */
const LONGEST = 200;
/** Milliseconds that the registry may take to hear that this is no gate any more. */
const GOODBYE = 10000;
/** A scan may be taken back here for so long; later a supervisor does it. Milliseconds. */
const UNDOABLE = 15 * 60 * 1000;

/** Why something could not be done: `code` is one of the registry's, or "offline". */
export class GateError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

function inTime(promise, left) {
  return Promise.race([promise, new Promise((resolve) => setTimeout(resolve, Math.max(0, left), null))]);
}

const card = ({ name, unit, position }) => ({ name, unit, position });

export class GateDevice extends EventTarget {
  #store;
  #api;
  #clock;
  #network;
  #sync;
  #patience;
  #enrolment = null;
  #roster = null;
  /** Who was seen, by scan, while the page is open: names are never written down. */
  #people = new Map();
  /** The latest of this device's scans, by id. */
  #scans = new Map();
  #isPersistent = false;
  /** What lies here for nobody who is enrolled: { sealed: of how many devices, strangers: scans of other events }. */
  #left = { sealed: 0, strangers: 0 };
  #notListening = null;
  #rehearsed = null;
  #tabs = null;

  /** `name` is the database's; the others are for tests. */
  static async open({ name = "ikrar-gate", fetch, patience = PATIENCE } = {}) {
    const store = await GateStore.open(name);
    const device = new GateDevice(store, new GateAPI({ fetch }), patience);
    await device.#load();
    device.#listen(name);
    return device;
  }

  constructor(store, api, patience) {
    super();
    this.#store = store;
    this.#api = api;
    this.#patience = patience;
    this.#network = new Network({ online: navigator.onLine !== false, changed: () => this.#changed() });
  }

  /** null, or { event, title, gate, name, session }: `session` is null where everybody is led to the one that serves them. */
  get enrolled() {
    if (this.#enrolment === null) return null;
    const { event, gate, name, session = null } = this.#enrolment;
    return { event, title: this.#roster ? this.#roster.event.title : event, gate, name, session };
  }

  get status() {
    return statusOf({
      enrolment: this.#enrolment,
      roster: this.#roster,
      session: this.#sessionNow(),
      clock: this.#clock,
      network: this.#network,
      sync: this.#sync,
      scans: this.#scans,
      isPersistent: this.#isPersistent,
      left: this.#left,
      notListening: this.#notListening,
    });
  }

  /** What was tried out here and works, for the supervisor: of `reader`, `camera`, `sound`, `storage`. */
  set rehearsed(checks) {
    this.#rehearsed = checks;
    if (this.#sync) this.#sync.rehearsed = checks;
  }

  /**
   * Makes this browser a gate. What an earlier enrolment has left in the queue is handed in under the new one.
   * Throws GateError: "offline", or the registry's code (`enrolmentUnknown`, `enrolmentUsed`, `enrolmentExpired`, …).
   */
  async enrol({ token, name = "", gate = "" }) {
    const away = await this.#store.away();
    let answer;
    try {
      answer = await this.#api.enrol({ token, name, gate, former: away.map(({ device }) => device) });
    } catch (error) {
      if (error instanceof Refused) throw new GateError(error.code);
      if (error instanceof Unreachable || error instanceof NotListening) throw new GateError("offline");
      throw error;
    }
    const { body, sent, trip } = answer;
    this.#clock = new GateClock();
    this.#clock.measure(sent, trip, readInstant(body.serverTime));
    const enrolment = {
      device: body.deviceId, token: body.deviceToken, event: body.event, gate: body.gate, name: body.name, session: body.session,
      salt: crypto.randomUUID(),
    };
    await this.#store.enrol(enrolment, this.#clock.value, await this.#takeOut(away, body.queueKeys || {}));
    this.#askToKeep();
    this.#tell();
    await this.#load();
    return this.enrolled;
  }

  /** Reads a code: `channel` is `qr`, `hid` (a scanner that types) or `manual` (typed by somebody who looks at the person). */
  async read(text, channel) {
    const start = performance.now();
    const code = text.slice(0, LONGEST);
    if (this.#enrolment === null) return this.#unkept(code, "deviceRefused");
    const isWaiting = this.#network.online;
    let kept;
    try {
      kept = await this.#keep(code, channel, isWaiting ? "online" : "offline");
    } catch (error) {
      // Nothing is on the disk: nobody is told anything.
      console.error(error);
      return this.#unkept(code, "busy");
    }
    const { scan, verdict } = kept;
    if (isWaiting) {
      try {
        const handing = this.#sync.hand(scan);
        // It may be refused when nobody waits any more.
        handing.catch(() => {});
        let heard = await inTime(handing, this.#patience - (performance.now() - start));
        // Answered in the last moment, it is the registry's word that is shown.
        if (!heard && !(await this.#store.showLocal(scan.id))) heard = await handing;
        // Another tab may have handed it in, and heard the answer.
        if (!heard) heard = await this.#answerOf(scan.id);
        if (heard) return this.#verdict(heard.scan, heard.answer, false);
        Object.assign(this.#scans.get(scan.id) || {}, { shown: scan.local });
      } catch (error) {
        if (error instanceof NotListening) return this.#unkept(code, "deviceRefused");
        console.error(error);
      }
    }
    return this.#verdict(scan, verdict, true);
  }

  /**
   * Takes one of this device's scans back, and what was scanned here of the same badge after it. Answers { state }: `annulled`,
   * beside it `standing` — { at, gate } — when the person is in by another gate's scan; `queued` (the registry hears of it later);
   * or `refused` with the registry's `code`.
   */
  async annul(id, reason) {
    const scan = await this.#store.scan(id);
    if (!scan || this.#enrolment === null) return { state: "refused", code: "noSuchScan" };
    if (!reason || reason.trim() === "") return { state: "refused", code: "reasonMissing" };
    if (scan.annulled) return { state: "annulled", standing: null };
    if (!["accept", "notice"].includes(dispositionOf(scan.answer || scan.shown || scan.local))) {
      return { state: "refused", code: "annulRefused" };
    }
    if (!this.#isUndoable(scan)) return { state: "refused", code: "supervisorNeeded" };
    const scans = (await this.#store.repeatsOf(scan)).concat(scan);
    const undoings = scans.map((one) => ({
      id: makeScanID(), scan: one.id, reason, event: one.event, wall: this.#clock.now(), offset: this.#clock.offset,
    }));
    for (const undoing of undoings) await this.#store.annul(undoing);
    scans.forEach((one) => this.#scans.set(one.id, Object.assign({}, one, { annulled: true, refusal: undefined, standing: undefined })));
    this.#changed();
    if (scans.some(({ unsent }) => unsent !== undefined) || !this.#network.online) return { state: "queued" };
    // The scan itself last: what counts then is no scan of this device.
    const asker = { isLate: false };
    const telling = async () => {
      let heard = null;
      for (const undoing of undoings) heard = await this.#sync.undo(undoing, asker);
      return heard;
    };
    const heard = await inTime(telling().catch(() => null), this.#patience);
    if (heard === null) {
      asker.isLate = true;
      return { state: "queued" };
    }
    if (heard.refusal !== null) return { state: "refused", code: heard.refusal };
    const { standing } = heard;
    return { state: "annulled", standing: standing && { at: milliseconds(standing.at), gate: standing.gate } };
  }

  /** By the device's own clock, whatever it says. */
  #isUndoable({ wall }) {
    return Math.abs(this.#clock.now() - wall) <= UNDOABLE;
  }

  /**
   * The latest verdicts of this device, the newest first; beside each `annulled`, and `undoable`: whether it can be taken back
   * here. Names only of those seen since the page opened.
   */
  async recent(count) {
    if (this.#enrolment === null) return [];
    const scans = await this.#store.scansOf(this.#enrolment.event, count);
    return scans.map((scan) => {
      const isLocal = scan.answer === undefined;
      const outcome = isLocal ? scan.shown || scan.local : scan.answer;
      const verdict = this.#verdict(scan, { outcome }, isLocal);
      const undoable = verdict.disposition === "accept" && !scan.annulled && this.#isUndoable(scan);
      return Object.assign(verdict, { annulled: scan.annulled, undoable });
    });
  }

  /**
   * Who is in although a scan was to be taken back: [{ id, person, at, code, standing }]. `code` is the registry's reason why the
   * scan stands; null when it was taken back, and `standing` — { at, gate } — is what else they are in by.
   */
  get refusals() {
    return [...this.#scans.values()].filter(({ refusal, standing }) => refusal || standing).map(({ id, at, refusal, standing }) => ({
      id, person: this.#people.get(id) || null, at: milliseconds(at), code: refusal || null,
      standing: refusal ? null : { at: milliseconds(standing.at), gate: standing.gate },
    }));
  }

  /** How much the registry has yet to hear of from here: scans of the event, and what was taken back. */
  async owes() {
    if (this.#enrolment === null) return 0;
    const { own, undone } = await this.#store.waiting(this.#enrolment.event);
    return own + undone;
  }

  /** A supervisor has been told of it. */
  async refusalSeen(id) {
    await this.#store.refusalSeen(id);
    const scan = this.#scans.get(id);
    if (scan) {
      delete scan.refusal;
      delete scan.standing;
    }
    this.#changed();
    this.#tell();
  }

  /** Asks the registry now instead of in some seconds. */
  refresh() {
    if (this.#sync) this.#sync.now();
  }

  /**
   * Makes this browser nobody's gate. While there are scans or take-backs that the registry has not answered it does so only
   * with `force`; answers { wiped, queue }. With a `reason` the registry is told that it is out of service, if it can be.
   */
  async wipe({ force = false, reason = null } = {}) {
    const { own, strangers, undone } = await this.#store.waiting("");
    const queue = own + strangers + undone;
    if (queue > 0 && !force) return { wiped: false, queue };
    const nothing = { left: { scans: [], undone: [] } };
    const wiped = await this.#store.clear(force ? [] : await this.#store.away(), force ? {} : nothing);
    // Somebody was scanned in this very moment.
    if (!wiped) return this.wipe({ reason });
    if (this.#enrolment !== null && reason !== null) {
      this.#api.retire(this.#enrolment, reason, GOODBYE).catch((error) => console.error(error));
    }
    await this.#forget("asked");
    return { wiped, queue };
  }

  close() {
    if (this.#sync) this.#sync.stop();
    if (this.#tabs) this.#tabs.close();
    this.#store.close();
  }

  /** Keeps the scan and decides; the list is looked at again when it changed in between. */
  async #keep(code, channel, mode) {
    const read = readScan(code, channel);
    const wall = this.#clock.now();
    const isCode = read.kind === "code";
    // A NIP can be found out by trying all there are. The salt makes digests of two phones differ, and digests alone worthless;
    // whoever has this phone's storage has the salt beside them and can try.
    const subject = await digestOf(isCode ? read.value : `${this.#enrolment.salt || ""}${read.kind}:${read.value || code}`);
    const scan = {
      subject, kind: read.kind, wall, offset: this.#clock.offset, at: 0, channel, code: isCode ? read.value : code, mode,
    };
    const moment = { kind: read.kind, deviceTime: wall * 1000, offset: scan.offset, uncertainty: this.#clock.uncertainty };
    scan.at = effectiveTime(moment);
    for (;;) {
      const sealed = isCode ? await this.#store.sealOf(subject) : "unlisted";
      const opened = sealed === "unlisted" || sealed === "revoked" ? null : await openSeal(sealed, read.value);
      const kept = await this.#store.keep(scan, (known) => (known.badge === sealed ? this.#decide(moment, known, opened) : null));
      if (kept === null) continue;
      if (opened !== null) this.#people.set(kept.scan.id, card(opened));
      this.#scans.set(kept.scan.id, kept.scan);
      this.#sync.queue += 1;
      this.#changed();
      this.#tell();
      return kept;
    }
  }

  #decide(moment, { roster, badge, attendance, wasJustHere }, opened) {
    // Whom a seal does not tell of is a stranger.
    const standing = badge === "unlisted" || badge === "revoked" ? badge : opened === null ? "unlisted" : { opd: opened.opd };
    const { gate, session } = this.#enrolment;
    const schedule = roster || { event: { state: "open", closedAt: null }, sessions: [ALWAYS] };
    return decide(moment, {
      event: schedule.event,
      sessions: schedule.sessions,
      session: roster ? session : null,
      badge: standing,
      attendance: attendance === null ? null : { at: attendance.at, gate: attendance.gate || gate },
      wasJustHere,
    });
  }

  /** As the store has it, once the registry has answered. */
  async #answerOf(id) {
    const scan = await this.#store.scan(id);
    return scan && scan.answer !== undefined ? { scan, answer: { outcome: scan.answer } } : null;
  }

  #verdict(scan, answer, offline) {
    const known = this.#people.get(scan.id) || null;
    if (answer.person) this.#people.set(scan.id, card(answer.person));
    const reasons = answer.reviewReasons || (Array.isArray(answer.review) ? answer.review : []);
    return {
      id: scan.id,
      disposition: dispositionOf(answer.outcome),
      outcome: answer.outcome,
      replay: answer.replay === true,
      person: answer.person ? card(answer.person) : offline || answer.person === undefined ? known : null,
      firstAt: milliseconds(answer.firstAt),
      firstGate: answer.firstGate || null,
      minutesLate: answer.minutesLate === undefined ? null : answer.minutesLate,
      since: milliseconds(answer.since),
      review: reasons.length > 0,
      reviewReasons: reasons,
      offline,
      code: scan.code || null,
      isTyped: scan.kind === "typed" || scan.kind === "nip",
      at: milliseconds(scan.at),
    };
  }

  #unkept(code, outcome) {
    return this.#verdict({ id: null, at: this.#clock.now() * 1000, code }, { outcome, person: null }, true);
  }

  async #load() {
    const { enrolment, clock, roster } = await this.#store.device();
    this.#enrolment = enrolment;
    this.#roster = roster;
    this.#notListening = null;
    this.#clock = new GateClock(clock);
    const scans = enrolment ? await this.#store.scansOf(enrolment.event) : [];
    this.#scans = new Map(scans.map((scan) => [scan.id, scan]));
    this.#isPersistent = Boolean(navigator.storage && navigator.storage.persisted && (await navigator.storage.persisted().catch(() => false)));
    if (this.#sync) this.#sync.stop();
    this.#sync = new Sync({
      store: this.#store, api: this.#api, clock: this.#clock, network: this.#network, patience: this.#patience, heard: this.#heard(),
    });
    this.#sync.rehearsed = this.#rehearsed;
    const { own, strangers } = await this.#store.waiting(enrolment ? enrolment.event : "");
    this.#left = { sealed: (await this.#store.away()).length, strangers };
    this.#sync.queue = own;
    if (enrolment) this.#sync.start(enrolment, roster);
    this.#changed();
  }

  /** Firefox asks the user, and answers when they have. */
  #askToKeep() {
    if (!navigator.storage || !navigator.storage.persist) return;
    navigator.storage.persist().then((isPersistent) => {
      this.#isPersistent = isPersistent;
      this.#changed();
    }, () => {});
  }

  #heard() {
    return {
      answers: (heard) => heard.forEach((one) => this.#answered(one)),
      roster: (roster) => {
        this.#roster = roster;
        this.#notListening = null;
      },
      annulment: ({ scan, id }, refusal, standing) => {
        if (refusal !== null && this.#scans.has(scan)) Object.assign(this.#scans.get(scan), { annulled: false, refusal });
        if (standing !== null && this.#scans.has(scan)) Object.assign(this.#scans.get(scan), { standing });
        this.dispatchEvent(new CustomEvent("annulled", { detail: { id: scan, annulment: id, refusal } }));
        this.#changed();
        this.#tell();
      },
      notListening: (why, enrolment) => this.#refused(why, enrolment),
      changed: () => this.#changed(),
    };
  }

  #answered({ scan, answer, shown, follows }) {
    this.#scans.set(scan.id, scan);
    if (answer.person) this.#people.set(scan.id, card(answer.person));
    if (shown === null || shown === answer.outcome) return;
    const before = dispositionOf(shown);
    const matters = before !== dispositionOf(answer.outcome);
    if (follows) this.#sync.now();
    const revised = { shown, verdict: this.#verdict(scan, answer, false), matters };
    this.dispatchEvent(new CustomEvent("revised", { detail: revised }));
    // It may be another tab that has shown it.
    this.#tell({ revised });
    this.#changed();
  }

  /** `asked` is the enrolment that is not listened to: an answer may come late, when this phone has become another gate. */
  async #refused(why, asked) {
    if (this.#enrolment === null || asked.token !== this.#enrolment.token) return;
    this.#notListening = why;
    if (why !== "revoked") {
      this.#changed();
      return;
    }
    // From here on it is nobody's; whoever is told so a second time has nothing to do.
    this.#enrolment = null;
    this.#sync.stop();
    if (await putAllAway(this.#store, asked)) await this.#forget("revoked");
    else await this.#load();
  }

  /** What of that which was put away the registry has given a key for. */
  async #takeOut(away, keys) {
    const out = { scans: [], undone: [], away: [] };
    for (const one of away) {
      const left = keys[one.device] ? await takeOut(one.sealed, keys[one.device]) : null;
      if (left === null) {
        out.away.push(one);
      } else {
        out.scans.push(...left.scans);
        out.undone.push(...left.undone);
      }
    }
    return out;
  }

  async #forget(why) {
    this.#sync.stop();
    this.#people.clear();
    this.#tell();
    await this.#load();
    this.dispatchEvent(new CustomEvent("wiped", { detail: { why } }));
  }

  /** Of the sessions that the gate may stand for, the one that is on, or the next. */
  #sessionNow() {
    if (!this.#roster) return null;
    const { event, sessions } = this.#roster;
    const session = (this.#enrolment && this.#enrolment.session) || null;
    return sessionFor({ event, sessions, session }, null, (this.#clock.now() + this.#clock.offset * 1000) * 1000);
  }

  #listen(name) {
    addEventListener("online", () => this.refresh());
    addEventListener("offline", () => this.#network.lose());
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) this.refresh();
    });
    if (!window.BroadcastChannel) return;
    this.#tabs = new BroadcastChannel(name);
    this.#tabs.onmessage = ({ data }) => {
      if (data && data.revised) this.dispatchEvent(new CustomEvent("revised", { detail: data.revised }));
      this.#look();
    };
  }

  /** Another tab has done something. */
  async #look() {
    const { enrolment } = await this.#store.device();
    const token = (one) => (one ? one.token : null);
    if (token(enrolment) !== token(this.#enrolment)) {
      await this.#load();
      if (enrolment === null) this.dispatchEvent(new CustomEvent("wiped", { detail: { why: "elsewhere" } }));
    } else if (enrolment) {
      const scans = await this.#store.scansOf(enrolment.event);
      this.#scans = new Map(scans.map((scan) => [scan.id, scan]));
      this.#sync.queue = scans.filter(({ unsent }) => unsent !== undefined).length;
      this.#changed();
    }
  }

  #tell(news = {}) {
    if (this.#tabs) this.#tabs.postMessage(news);
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("status"));
  }
}

/** Before the first list has come nobody knows when the event is. */
const ALWAYS = { id: null, opens: -Infinity, lateAfter: null, closes: Infinity, opds: [] };
