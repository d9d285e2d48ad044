// Whether the network is to be waited for. Slow or failing twice in the last five contacts, it is not; good twice in a row, it is.

const REMEMBERED = 5;
const ENOUGH_BAD = 2;
const ENOUGH_GOOD = 2;

export class Network {
  #contacts = [];
  #changed;

  /** `changed` is called when it goes or comes. */
  constructor({ online = true, since = Date.now(), changed = () => {} } = {}) {
    this.online = online;
    /** Milliseconds since 1970: since when it is as it is. */
    this.since = since;
    this.#changed = changed;
  }

  /** A contact was good: answered, and soon enough that somebody would have waited for it. */
  note(isGood, now = Date.now()) {
    this.#contacts = this.#contacts.concat(isGood).slice(-REMEMBERED);
    if (this.online) {
      if (this.#contacts.filter((wasGood) => !wasGood).length >= ENOUGH_BAD) this.#turn(false, now);
    } else if (this.#contacts.slice(-ENOUGH_GOOD).filter(Boolean).length === ENOUGH_GOOD) {
      this.#turn(true, now);
    }
  }

  /** The system says that there is no network at all. */
  lose(now = Date.now()) {
    if (this.online) this.#turn(false, now);
  }

  #turn(online, now) {
    this.online = online;
    this.since = now;
    this.#contacts = [];
    this.#changed(online);
  }
}
