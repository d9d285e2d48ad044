// How far this device's clock is from the registry's: measured at each contact, as docs/gate-api.md has it.

/** What it knows before the first contact: nothing; the registry takes such a device's time for slow by six seconds at most. */
const UNKNOWN = { offset: 0, trip: null, measuredAt: null };
/** Milliseconds of a round trip that was not measured. */
const SLOW_TRIP = 6000;
/** A measurement is good for so long that a much slower one does not replace it. */
const FRESH = 10 * 60 * 1000;
/** A clock that goes back by more than this was set. */
const SET = 1000;

export class GateClock {
  #known;
  #anchor = null;
  #wall;
  #monotonic;

  /** `known` is what `value` said before; `wall` and `monotonic` give milliseconds. */
  constructor(known = null, wall = () => Date.now(), monotonic = () => performance.now()) {
    this.#known = known || UNKNOWN;
    this.#wall = wall;
    this.#monotonic = monotonic;
    this.#drop();
  }

  /** What has to be kept: { offset, trip, measuredAt }, milliseconds. */
  get value() {
    return this.#known;
  }

  get isMeasured() {
    return this.#known.measuredAt !== null;
  }

  /** The device's own time, milliseconds. */
  now() {
    return this.#wall();
  }

  /** Registry time minus device time, whole seconds, as the registry reckons it. */
  get offset() {
    // 2.5 and -2.5 are rounded away from nothing, as the registry does it.
    const seconds = this.#milliseconds() / 1000;
    return (seconds < 0 ? -1 : 1) * Math.round(Math.abs(seconds)) || 0;
  }

  /** Plus or minus, whole seconds. */
  get uncertainty() {
    const trip = this.#known.trip === null ? SLOW_TRIP : this.#known.trip;
    return 1 + Math.ceil(Math.round(trip) / 2000);
  }

  /** Registry time minus device time, whole milliseconds; null before it was measured. */
  get measured() {
    return this.isMeasured ? Math.round(this.#milliseconds()) : null;
  }

  /** Milliseconds that the last answer took; null before the first. */
  get roundTrip() {
    return this.#known.trip === null ? null : Math.round(this.#known.trip);
  }

  /**
   * A contact: the registry said `server` (microseconds) in an answer that came after `trip` milliseconds to what was sent at
   * `sent` (this device's milliseconds). Says whether the measurement was taken.
   */
  measure(sent, trip, server) {
    if (server === null || !(trip >= 0)) return false;
    const offset = server / 1000 - (sent + trip / 2);
    const age = this.now() - (this.#known.measuredAt === null ? -Infinity : this.#known.measuredAt);
    const agrees = Math.abs(offset - this.#milliseconds()) <= (trip + (this.#known.trip || 0)) / 2 + SET;
    const isPoorer = this.#known.trip !== null && trip > 2 * this.#known.trip + 200;
    if (isPoorer && agrees && age >= 0 && age < FRESH) return false;
    this.#known = { offset, trip, measuredAt: this.now() };
    this.#drop();
    return true;
  }

  /** A clock that was set back since the last measurement is found out by the one that only counts. */
  #milliseconds() {
    const moved = this.#wall() - this.#anchor.wall - (this.#monotonic() - this.#anchor.monotonic);
    return moved < -SET ? this.#known.offset - moved : this.#known.offset;
  }

  #drop() {
    this.#anchor = { wall: this.#wall(), monotonic: this.#monotonic() };
  }
}

/**
 * What to tell the registry of a scan's time: the registry adds the offset of now to it. Where the clock was set between the
 * scan and now, it is what the clock would have shown. Milliseconds; offsets in seconds.
 */
export function stampOf(wall, offsetThen, offsetNow) {
  return Math.abs(offsetNow - offsetThen) > 3 ? wall + (offsetThen - offsetNow) * 1000 : wall;
}
