// Scanners that type: bursts of keys, faster than anybody writes, ended by Enter or Tab or by silence. No field needs the focus.

/** Between two keys of a scanner, milliseconds; slow Bluetooth ones included. */
const GAP = 60;
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
    clearTimeout(this.silence);
  }

  key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const now = event.timeStamp;
    const ends = event.key === "Enter" || event.key === "Tab";
    if (now - this.last > GAP) {
      this.clear();
      if (ends) return;
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
    // Some are set to send no end. Of these only whole codes count.
    this.silence = setTimeout(() => {
      if (this.isCode(this.typed) || this.isCode(this.plain)) this.finish();
      else this.clear();
    }, 4 * GAP);
  }

  /** A field that had the focus gets back what stood there before the scanner wrote into it. */
  remember(element) {
    const takesText = element && /^(?:INPUT|TEXTAREA)$/.test(element.tagName);
    this.field = takesText ? element : null;
    this.before = takesText ? element.value : "";
  }

  finish() {
    const { typed, plain, field, before } = this;
    this.clear();
    if (Math.max(typed.length, plain.length) < LEAST) return false;
    // Nobody's hand was meant: who types a number and presses Enter is slower, but paste and machines are not.
    const text = !this.isCode(typed) && this.isCode(plain) ? plain : typed;
    if (field && !this.isCode(text)) return false;
    if (field) field.value = before;
    this.scanned(text);
    return true;
  }
}
