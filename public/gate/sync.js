// Hands in what has piled up, fetches what other gates have seen, again and again while the page is open.

import { NotListening, Refused, Unreachable } from "./api.js";
import { stampOf } from "./clock.js";
import { readInstant, writeInstant } from "./instants.js";
import { keepManifest, putRoster } from "./roster.js";

/** Milliseconds between two rounds, and how much chance adds, so that thirty gates do not come all at once. */
const PAUSE = 10000;
const JITTER = 5000;
const LONGEST_PAUSE = 30000;
/** Until the network is trusted again, and between two batches. */
const SHORT_PAUSE = 1000;
const MOST = 500;
const FEWEST = 10;
/** The clock is known by an answer that is no older. */
const RECENT = 20000;
/** A batch of no more should be answered within the patience. */
const SMALL = 20;

/** Taken back by a supervisor meanwhile, refused and so never counted, lost: there is nothing left to take back. */
const NOTHING_STANDS = new Set(["annulledAlready", "annulRefused", "noSuchScan"]);

const wait = { scan: 10000, batch: 30000, manifest: 60000, annulment: 10000 };

/**
 * A scan as the registry wants it. Somebody waits for it, or else it was made offline: with what was shown, if anything was
 * before the page went.
 */
function row({ id, seq, code, stamp, channel, shown }, isWaitedFor) {
  const one = { id, seq, code, scannedAt: writeInstant(stamp * 1000), channel, mode: isWaitedFor ? "online" : "offline" };
  return shown === null ? one : Object.assign(one, { local: shown });
}

export class Sync {
  #store;
  #api;
  #clock;
  #network;
  #patience;
  #heard;
  #timer = null;
  #failures = 0;
  /** This device's time when it last heard of the registry. */
  #heardAt = -Infinity;
  #limit = 100;
  #running = null;
  #inFlight = new Set();
  #battery = null;

  /** What it acts for; null while it rests. */
  enrolment = null;
  /** As the store keeps it; null before the first manifest. */
  roster = null;

  /** What was tried out on this device; null when nobody said. */
  rehearsed = null;

  /** Scans left, as far as known. */
  queue = 0;
  /** Milliseconds since 1970 of the last round that reached the registry; null before. */
  last = null;

  /**
   * `heard` is told: answers([{ scan, answer, shown, code }]), roster(roster), annulment(undoing, refusal, standing),
   * notListening(why, enrolment): which is listened to no more, changed().
   */
  constructor({ store, api, clock, network, patience, heard }) {
    this.#store = store;
    this.#api = api;
    this.#clock = clock;
    this.#network = network;
    this.#patience = patience;
    this.#heard = heard;
    if (navigator.getBattery) {
      navigator.getBattery().then((battery) => { this.#battery = battery; }, () => {});
    }
  }

  /** Enrolled: goes on until `stop`. */
  start(enrolment, roster) {
    this.stop();
    this.enrolment = enrolment;
    this.roster = roster;
    this.#schedule(0);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.enrolment = null;
    this.roster = null;
  }

  /** A round at once: the network has come back, or somebody asked. */
  now() {
    if (this.enrolment) this.#schedule(0);
  }

  /**
   * Hands in one scan that somebody waits for. Gives { scan, answer } as the store has kept it; null when there is no answer,
   * and then the scan stays in the queue. Throws NotListening.
   */
  async hand(scan) {
    const enrolment = this.enrolment;
    if (!enrolment) return null;
    this.#inFlight.add(scan.id);
    // Whoever waits gives up then; that the answer comes all the same is no second contact.
    let isOverdue = false;
    const overdue = setTimeout(() => {
      isOverdue = true;
      this.#network.note(false);
    }, this.#patience);
    try {
      const stamped = Object.assign({}, scan, { stamp: scan.wall });
      const heard = await this.#send(enrolment, [stamped], Math.max(0, this.queue - 1), wait.scan, () => !isOverdue);
      return heard.length === 0 ? null : heard[0];
    } catch (error) {
      this.#failed(error, enrolment, !isOverdue);
      if (error instanceof NotListening && error.why === "revoked") throw error;
      return null;
    } finally {
      clearTimeout(overdue);
      this.#inFlight.delete(scan.id);
    }
  }

  /**
   * Takes a scan back at the registry, if it can be asked; else with one of the next rounds. Answers { refusal, standing }:
   * the registry's code or null, and { at, gate, measured } by which the person is in all the same, or null. `asker.isLate`, as
   * it is when the answer comes: nobody waits for it any more, so that who is in all the same is kept to be shown.
   */
  async undo(undoing, asker) {
    const enrolment = this.enrolment;
    if (!enrolment) return { refusal: null, standing: null };
    const heard = { refusal: null, standing: null };
    try {
      const body = (deviceTime) => this.#wish(undoing, deviceTime);
      const answer = await this.#api.annul(enrolment, body, wait.annulment);
      this.#contact(answer, true);
      const { present, measured, firstAt, firstGate } = answer.body;
      if (present) heard.standing = { at: readInstant(firstAt), gate: firstGate, measured: measured !== false };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      heard.refusal = NOTHING_STANDS.has(error.code) ? null : error.code;
    }
    const asOf = (this.#clock.now() + this.#clock.offset * 1000) * 1000;
    const standing = await this.#store.annulmentAnswered(undoing, { asOf, gate: enrolment.gate, isLate: asker.isLate, ...heard });
    this.#heard.annulment(undoing, heard.refusal, standing);
    return heard;
  }

  /** The registry judges a wish by when it was made, not by when it hears of it. */
  #wish({ id, scan, reason, wall, offset }, deviceTime) {
    if (wall === undefined) return { id, scan, reason };
    const at = writeInstant(stampOf(wall, offset, this.#clock.offset) * 1000);
    return { id, scan, reason, at, deviceTime, offsetMilliseconds: this.#clock.measured };
  }

  #schedule(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#turn(), pause);
  }

  async #turn() {
    if (this.#running) {
      this.#schedule(SHORT_PAUSE);
      return;
    }
    this.#running = alone(() => this.#round(), () => this.#look());
    let isGood = false;
    try {
      isGood = (await this.#running) !== false;
    } finally {
      this.#running = null;
      if (this.enrolment) this.#schedule(this.#pause(isGood));
    }
  }

  #pause(isGood) {
    if (isGood) return this.#network.online ? PAUSE + Math.random() * JITTER : SHORT_PAUSE;
    const longest = Math.min(LONGEST_PAUSE, 1000 * 2 ** this.#failures);
    return longest / 2 + (Math.random() * longest) / 2;
  }

  /** Whether the registry was reached. */
  async #round() {
    const enrolment = this.enrolment;
    if (!enrolment) return false;
    try {
      await this.#handIn(enrolment);
      for (const undoing of await this.#store.annulments(enrolment.event)) await this.undo(undoing, { isLate: true });
      await this.#fetchRoster(enrolment);
      this.#failures = 0;
      this.last = Date.now();
      return true;
    } catch (error) {
      this.#failed(error, enrolment);
      return false;
    } finally {
      if (this.enrolment) this.queue = (await this.#store.waiting(enrolment.event)).own;
      this.#heard.changed();
    }
  }

  /** Another tab syncs: what it has fetched is here as well. */
  async #look() {
    if (!this.enrolment) return true;
    const { roster } = await this.#store.device();
    this.roster = roster;
    this.queue = (await this.#store.waiting(this.enrolment.event)).own;
    this.#heard.roster(roster);
    this.#heard.changed();
    return true;
  }

  #failed(error, enrolment, counts = true) {
    if (error instanceof NotListening) {
      this.#heard.notListening(error.why, enrolment);
    } else if (error instanceof Unreachable) {
      if (counts) this.#network.note(false);
    } else {
      // A request that is refused, a disk that is full: all stays as it was, and is tried again.
      console.error(error);
    }
    this.#failures = Math.min(this.#failures + 1, 6);
  }

  /** All that waits; at least a word, so that the board knows of the device and the device of the clock. */
  async #handIn(enrolment) {
    // After an outage the clock is looked at first: it may have been set, and what is sent is stamped by it once for all.
    let isFirst = true;
    const age = Date.now() - this.#heardAt;
    if (!(age >= 0 && age < RECENT)) {
      await this.#send(enrolment, [], this.queue, wait.scan);
      isFirst = false;
    }
    for (; this.enrolment === enrolment; isFirst = false) {
      const offset = this.#clock.offset;
      const stamp = (scan) => stampOf(scan.wall, scan.offset, offset);
      const { batch, total } = await this.#store.batch(enrolment.event, this.#limit, stamp);
      const ready = batch.filter(({ id }) => !this.#inFlight.has(id));
      this.queue = total;
      if (ready.length === 0 && !isFirst) return;
      try {
        await this.#send(enrolment, ready, total - ready.length, wait.batch);
        if (ready.length === this.#limit) this.#limit = Math.min(MOST, this.#limit * 2);
      } catch (error) {
        this.#limit = Math.max(FEWEST, Math.floor(this.#limit / 2));
        throw error;
      }
      if (ready.length === 0) return;
    }
  }

  /** Throws also when the registry was too busy for some of them. */
  async #send(enrolment, scans, left, timeout, counts = () => true) {
    const answer = await this.#api.scans(enrolment, (deviceTime) => ({
      deviceTime,
      roundTripMilliseconds: this.#clock.roundTrip,
      offsetMilliseconds: this.#clock.measured,
      unsynced: left,
      manifest: this.roster ? this.roster.cursor : null,
      rehearsed: this.rehearsed,
      battery: this.#battery ? Math.round(this.#battery.level * 100) : null,
      scans: scans.map((scan) => row(scan, this.#inFlight.has(scan.id))),
    }), timeout);
    const results = Array.isArray(answer.body.results) ? answer.body.results : [];
    const answered = results.filter(({ id, disposition }) => id && disposition !== "retry");
    const isWhole = answered.length >= scans.length;
    this.#contact(answer, isWhole && counts() ? scans.length <= SMALL || null : undefined);
    const heard = await this.#store.answered(answered.map((result) => ({
      ...result,
      firstAt: readInstant(result.firstAt),
      since: readInstant(result.since),
    })), readInstant(answer.body.serverTime), enrolment.gate);
    if (heard.length > 0) {
      this.queue = Math.max(0, this.queue - heard.length);
      this.#heard.answers(heard);
    }
    if (!isWhole) throw new Unreachable("busy");
    return heard;
  }

  async #fetchRoster(enrolment) {
    const answer = await this.#api.manifest(enrolment, this.roster ? this.roster.cursor : null, wait.manifest);
    this.#contact(answer, this.roster ? true : null);
    let roster = this.roster;
    if (answer.body === null) {
      roster = Object.assign({}, roster, { syncedAt: Date.now() });
      await putRoster(this.#store.database, enrolment, roster);
    } else {
      roster = await keepManifest(this.#store, enrolment, answer.body, Date.now());
    }
    // Enrolled anew meanwhile, the list is another's.
    if (this.enrolment !== enrolment) return;
    this.roster = roster;
    this.#heard.roster(roster);
  }

  /** `isGood` is null when a slow answer says nothing of the network, undefined when it is not to count at all. */
  #contact({ body, sent, trip }, isGood) {
    const isQuick = trip <= this.#patience;
    if (isGood !== undefined && (isQuick || isGood !== null)) this.#network.note(isQuick);
    this.#heardAt = Date.now();
    if (body && this.#clock.measure(sent, trip, readInstant(body.serverTime))) {
      this.#store.put("clock", this.#clock.value).catch(() => {});
    }
  }
}

/** Of several tabs one syncs at a time; where there are no locks both do, and the registry answers the same twice. */
function alone(round, look) {
  if (!navigator.locks) return round();
  return navigator.locks.request("ikrar-gate-sync", { ifAvailable: true }, (lock) => (lock ? round() : look()));
}
