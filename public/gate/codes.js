// What stands in a badge's symbol, and what people type: read as the registry reads it (ScannedText, BadgeCode, BadgeNumber).

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ALIASES = { O: 0, I: 1, L: 1 };
const PREFIX = "IK1";
const NUMBER_LENGTH = 8;
const CODE_LENGTH = 27;

/** The value of a character by Crockford's rules, from 0 to 31; -1 when it is none. */
function valueOf(character) {
  if (!/^[0-9A-Za-z]$/.test(character)) return -1;
  const capital = character.toUpperCase();
  return capital in ALIASES ? ALIASES[capital] : ALPHABET.indexOf(capital);
}

/** The text in capitals without confusable letters; null when a character is none of the alphabet. */
function canonical(text) {
  let result = "";
  for (const character of text) {
    const value = valueOf(character);
    if (value < 0) return null;
    result += ALPHABET[value];
  }
  return result;
}

/** A badge's code in its canonical form; null when the text, blanks and hyphens gone, is not shaped like one. */
function codeIn(text) {
  if (text.length !== CODE_LENGTH) return null;
  const isOurs = Array.from(PREFIX).every((wanted, place) => valueOf(text[place]) === valueOf(wanted));
  const body = isOurs ? canonical(text.slice(PREFIX.length)) : null;
  return body === null ? null : PREFIX + body;
}

/** digit · x^power in GF(2)[x] / (x^5 + x^2 + 1). */
function timesPower(digit, power) {
  let product = digit;
  for (let left = power; left > 0; left -= 1) {
    product <<= 1;
    if (product & 32) product ^= 0b100101;
  }
  return product;
}

/** The character that stands last when the number of eight characters is typed. */
export function checkCharacter(number) {
  let sum = 0;
  for (let place = 0; place < NUMBER_LENGTH; place += 1) {
    sum ^= timesPower(valueOf(number[NUMBER_LENGTH - 1 - place]), place + 1);
  }
  return ALPHABET[sum];
}

/** A badge's number with its check character, typed; null when it is none, or when there was a slip. */
function numberIn(text) {
  if (text.length !== NUMBER_LENGTH + 1) return null;
  const whole = canonical(text);
  if (whole === null || whole[NUMBER_LENGTH] !== checkCharacter(whole)) return null;
  return whole.slice(0, NUMBER_LENGTH);
}

function isWords(text) {
  if (!/^[\p{Alphabetic} .,'`’-]*$/u.test(text)) return false;
  return text.split(" ").some((word) => (word.match(/\p{Alphabetic}/gu) || []).length >= 3);
}

/**
 * What a text is: `{ kind: "code", value }` with the canonical code, `typed` with a badge's number, `nip` with 18 digits,
 * `words`, or `malformed`.
 */
export function readText(text) {
  const packed = text.replace(/[ \-\t\r]/g, "");
  const code = codeIn(packed);
  if (code !== null) return { kind: "code", value: code };
  // Nine letters without a digit or a hyphen are somebody's name, whatever their check character says.
  const number = /[0-9-]/.test(text) ? numberIn(packed) : null;
  if (number !== null) return { kind: "typed", value: number };
  const digits = text.replace(/[^0-9]/g, "");
  if (digits.length === 18 && /^[0-9 .\-'\u00A0NIPnip:\t\r]*$/.test(text)) return { kind: "nip", value: digits };
  if (isWords(text)) return { kind: "words", value: text.split(" ").filter(Boolean).join(" ") };
  return { kind: "malformed" };
}

/** What a text is that came by a channel: nobody gets in by a symbol that says no more than a NIP. */
export function readScan(text, channel) {
  const read = readText(text);
  const isByScanner = channel === "qr" || channel === "hid";
  if (!isByScanner && channel !== "manual") return { kind: "malformed" };
  return isByScanner && read.kind !== "code" ? { kind: "malformed" } : read;
}

/** Whether 18 digits can be a NIP: a day of birth, a kind of appointment, a sex, a number of its own (NIPRules). */
export function isNIP(digits) {
  const number = (from, to) => Number(digits.slice(from, to));
  const day = digits.replace(/^(....)(..)(..).*/, "$1-$2-$3");
  // Of a day that is not in the calendar another one is made.
  const made = new Date(Date.UTC(number(0, 4), number(4, 6) - 1, number(6, 8))).toISOString();
  const kind = number(12, 14);
  const isKind = (kind >= 1 && kind <= 12) || (kind >= 21 && kind <= 29);
  return made.startsWith(day) && number(0, 4) >= 1940 && isKind && /[12]/.test(digits[14]) && number(15, 18) > 0;
}

/** Whether a text that a camera has seen is worth a scan: a Wi-Fi's symbol on the wall is not. */
export function isBadge(text) {
  return readText(text).kind === "code";
}

/** The first eight bytes of SHA-256 of a canonical code, in hex: what a manifest knows a badge by. */
export async function digestOf(code) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code));
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
