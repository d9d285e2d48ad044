// Asks the registry. docs/gate-api.md is the contract.

/** The registry could not be asked, or did not answer as itself: no network, too slow, a hotel's sign-in page, a fault. */
export class Unreachable extends Error {}

/** The registry does not listen to this device: `revoked` when it says so, `unknown` when it does not know the token. */
export class NotListening extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/** The registry refuses a request: `code` as in docs/gate-api.md. */
export class Refused extends Error {
  constructor(status, code) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** Another registry than the one that enrolled it, or an older one. */
function isStrange(status, code) {
  return status === 401 || (status === 404 && code === "noSuchEvent");
}

/** The registry's own word: a batch's rows all say so, of which there may be none. */
function isRefusal({ code, results, serverTime }) {
  if (code === "deviceRefused") return true;
  return typeof serverTime === "string" && Array.isArray(results) && results.every(({ outcome }) => outcome === "deviceRefused");
}

export class GateAPI {
  #fetch;
  #base;

  constructor({ fetch = (...arguments_) => window.fetch(...arguments_), base = "/api/v1" } = {}) {
    this.#fetch = fetch;
    this.#base = base;
  }

  /** `former`: the devices that this phone was when it was revoked. */
  enrol({ token, name, gate, former }) {
    return this.#ask("POST", "/devices/enrol", { body: () => ({ token, name, gate, former }), timeout: 15000 });
  }

  /** `body(deviceTime)` makes the batch. */
  scans(enrolment, body, timeout) {
    return this.#ask("POST", `${this.#event(enrolment)}/scans`, { token: enrolment.token, body, timeout });
  }

  /** `body(deviceTime)` makes the wish. */
  annul(enrolment, body, timeout) {
    return this.#ask("POST", `${this.#event(enrolment)}/annulments`, { token: enrolment.token, body, timeout });
  }

  /** The device stops being one, for a reason that the journal keeps. */
  retire(enrolment, reason, timeout) {
    return this.#ask("POST", `${this.#event(enrolment)}/retirement`, { token: enrolment.token, body: () => ({ reason }), timeout });
  }

  /** `body` is null when nothing has changed since `cursor`. */
  manifest(enrolment, cursor, timeout) {
    const since = cursor === null ? "" : `?since=${encodeURIComponent(cursor)}`;
    const headers = cursor === null ? {} : { "If-None-Match": `"${cursor}"` };
    return this.#ask("GET", `${this.#event(enrolment)}/manifest${since}`, { token: enrolment.token, headers, timeout });
  }

  #event({ event }) {
    return `/events/${encodeURIComponent(event)}`;
  }

  /**
   * { body, sent, trip }: `sent` is this device's time when it asked, `trip` how long the answer took; milliseconds.
   * Throws Unreachable, NotListening, Refused.
   */
  async #ask(method, path, { token = null, body = null, headers = {}, timeout }) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeout);
    const sent = Date.now();
    const start = performance.now();
    try {
      const all = Object.assign({ Accept: "application/json" }, headers);
      if (token !== null) all.Authorization = `Bearer ${token}`;
      if (body !== null) all["Content-Type"] = "application/json";
      const response = await this.#fetch(this.#base + path, {
        method,
        headers: all,
        body: body === null ? undefined : JSON.stringify(body(new Date(sent).toISOString())),
        // A supervisor's session in this browser is none of the gate's business.
        credentials: "omit",
        cache: "no-store",
        signal: limit.signal,
      });
      const trip = performance.now() - start;
      if (response.status === 304) return { body: null, sent, trip };
      return { body: check(response.status, await response.json()), sent, trip };
    } catch (error) {
      if (error instanceof NotListening || error instanceof Refused || error instanceof Unreachable) throw error;
      throw new Unreachable(String(error));
    } finally {
      clearTimeout(timer);
    }
  }
}

function check(status, body) {
  if (body === null || typeof body !== "object") throw new Unreachable("no object");
  if (status === 200) return body;
  if (status === 403 && isRefusal(body)) throw new NotListening("revoked");
  const code = typeof body.code === "string" ? body.code : null;
  if (code !== null && isStrange(status, code)) throw new NotListening("unknown");
  if (status >= 400 && status < 500 && status !== 429 && code !== null) throw new Refused(status, code);
  throw new Unreachable(`${status}`);
}
