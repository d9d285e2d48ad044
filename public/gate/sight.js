// What the camera sees, told from what it goes on seeing: a badge that is held before it is one scan, however long it stays.

/** A code counts anew only when it was out of sight this long, milliseconds. */
const AWAY = 3000;
/** What was seen in one of the last frames is still there, milliseconds. */
const NOW = 600;
/** More than stand before a camera at once. */
const MOST = 64;

export class Sight {
  constructor(away = AWAY) {
    this.away = away;
    this.seen = new Map();
  }

  /** Whether the text has come into sight at this moment, milliseconds; it is in sight from then on. */
  comes(text, now) {
    const last = this.seen.get(text);
    this.seen.delete(text);
    this.seen.set(text, now);
    if (this.seen.size > MOST) this.seen.delete(this.seen.keys().next().value);
    return last === undefined || now - last > this.away;
  }

  /** Whether the text is before the camera at this moment. */
  sees(text, now) {
    const last = this.seen.get(text);
    return last !== undefined && now - last < NOW;
  }

  /** Lets a text be scanned at once: what it led to was no answer. */
  forget(text) {
    this.seen.delete(text);
  }
}
