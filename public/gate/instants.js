// Moments as whole microseconds since 1970, like the registry's: numbers up to 2^53 hold them exactly.

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,](\d+))?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/;

/** RFC 3339 with an offset to microseconds; null when it is no such time. */
export function readInstant(text) {
  const parts = typeof text === "string" ? PATTERN.exec(text) : null;
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second = "0", fraction = "", , sign, hours = "0", minutes = "0"] = parts;
  const whole = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
  // Date.UTC takes 30 February for a day in March.
  const isReal = new Date(whole).getUTCDate() === +day && +month >= 1 && +month <= 12 && +hour < 24 && +minute < 60;
  if (!isReal || +second > 59 || +hours > 23 || +minutes > 59) return null;
  const offset = (sign === "-" ? -1 : 1) * (+hours * 60 + +minutes);
  return (whole - offset * 60000) * 1000 + +fraction.slice(0, 6).padEnd(6, "0");
}

/** Microseconds to RFC 3339, as the device's clock has it. */
export function writeInstant(microseconds) {
  return new Date(Math.floor(microseconds / 1000)).toISOString();
}

/** Microseconds to milliseconds, as Date counts; null stays null. */
export function milliseconds(microseconds) {
  return microseconds === null || microseconds === undefined ? null : Math.floor(microseconds / 1000);
}
