// Scanners that type: bursts of keys, faster than anybody writes, ended by Enter or Tab or by silence. No field needs the focus.

/** Between two keys of a scanner, milliseconds; slow Bluetooth ones included. */
const GAP = 60;
/** Within a code of ours, once it has begun: a busy phone and a cheap scanner pause for longer, and half a code is no scan. */
const PAUSE = 700;
const BEGINNING = "IK1";
/** Shorter is no code of anything. */
const LEAST = 6;

/** What the same key gives where the layout is the one of the United States, which scanners are set to. */
function plainKey(code) {
  const letter = /^Key([A-Z])$/.exec(code);
  if (letter) return letter[1];
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code);
  if (digit) return digit[1];
  return { Minus: "-", NumpadSubtract: "-", Space: " " }[code] || "";
}

/** Whether a text is, or may become, one of our codes. */
const begins = (text) => text !== "" && BEGINNING.startsWith(text.slice(0, BEGINNING.length).toUpperCase());

export class KeyScanner {
  /**
   * - isCode: whether a text is a badge's code: decides between what the layout made of the keys and what they are.
   * - scanned: is told a text that a scanner has typed.
   */
  constructor(isCode, scanned) {
    this.isCode = isCode;
    this.scanned = scanned;
    this.clear();
  }

  listen(target = window) {
    target.addEventListener("keydown", (event) => this.key(event), true);
  }

  clear() {
    this.typed = "";
    this.plain = "";
    this.last = -Infinity;
    this.field = null;
    this.before = "";
    /** Where what was typed went on after a pause that a scanner hardly makes. */
    this.resumed = { typed: 0, plain: 0 };
    clearTimeout(this.silence);
  }

  key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const now = event.timeStamp;
    const ends = event.key === "Enter" || event.key === "Tab";
    const pause = now - this.last;
    if (pause > PAUSE || (pause > GAP && !this.isBegun)) {
      this.clear();
      if (ends) return;
    } else if (pause > GAP) {
      this.resumed = { typed: this.typed.length, plain: this.plain.length };
    }
    if (ends) {
      if (this.finish()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      return;
    }
    const plain = plainKey(event.code);
    if (event.key.length !== 1 && !plain) return;
    if (!this.typed && !this.plain) this.remember(document.activeElement);
    this.typed += event.key.length === 1 ? event.key : "";
    this.plain += plain;
    this.last = now;
    clearTimeout(this.silence);
    // Some are set to send no end. Of these only whole codes count, also behind a key that somebody pressed before.
    const isWhole = [this.typed, this.plain, ...this.newest].some((text) => this.isCode(text));
    this.silence = setTimeout(() => {
      if (isWhole) this.finish();
      else this.clear();
    }, isWhole || !this.isBegun ? 4 * GAP : PAUSE + 4 * GAP);
  }

  get isBegun() {
    return [this.typed, this.plain, ...this.newest].some(begins);
  }

  /** What was typed since the pause, as the layout made it and as the keys are. */
  get newest() {
    return [this.typed.slice(this.resumed.typed), this.plain.slice(this.resumed.plain)];
  }

  /** A field that had the focus gets back what stood there before the scanner wrote into it. */
  remember(element) {
    const takesText = element && /^(?:INPUT|TEXTAREA)$/.test(element.tagName);
    this.field = takesText ? element : null;
    this.before = takesText ? element.value : "";
  }

  finish() {
    const { typed, plain, field, before } = this;
    // A key that somebody pressed before is not the scanner's.
    const [newest, newestPlain] = this.newest;
    this.clear();
    if (Math.max(newest.length, newestPlain.length) < LEAST && !this.isCode(typed) && !this.isCode(plain)) return false;
    // Nobody's hand was meant: who types a number and presses Enter is slower, but paste and machines are not.
    const text = [typed, plain, newest, newestPlain].find(this.isCode) || newest;
    if (field && !this.isCode(text)) return false;
    if (field) field.value = before;
    this.scanned(text);
    return true;
  }
}
