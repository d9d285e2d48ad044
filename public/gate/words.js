// What the page says, in both languages, as it came with the page: so it speaks without a network, too.

const tables = JSON.parse(document.getElementById("words").textContent);
const KEPT = "ikrar.language";

let language = localStorage.getItem(KEPT) || document.documentElement.lang;
if (!tables[language]) language = "id";

/** The text of a key, with `{names}` replaced by values. */
export function say(key, values) {
  const text = tables[language][key];
  if (text === undefined) return key;
  return values ? text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole)) : text;
}

/** What a gate is called: as it is kept, unless it is one of the registry's own, at which nobody stands. */
export function gateName(gate) {
  if (gate === tables.id.gate_self) return say("gate_self");
  const [hall] = tables.id.gate_hall.split("{place}");
  return gate.startsWith(hall) ? say("gate_hall", { place: gate.slice(hall.length) }) : gate;
}

/** A whole number as the language writes it. */
export function count(number) {
  return new Intl.NumberFormat(language === "id" ? "id-ID" : "en-GB").format(number);
}

/** Hours and minutes, with seconds when asked for; zone: `WIB`, `WITA`, `WIT`. */
export function clock(moment, zone, withSeconds = false) {
  const style = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  if (withSeconds) style.second = "2-digit";
  const named = { WIB: "Asia/Jakarta", WITA: "Asia/Makassar", WIT: "Asia/Jayapura" }[zone];
  if (named) style.timeZone = named;
  const text = new Intl.DateTimeFormat("en-GB", style).format(new Date(moment));
  return language === "id" ? text.replace(/:/g, ".") : text;
}

/** How long ago, coarse enough that it does not flicker. */
export function age(milliseconds) {
  const minutes = Math.floor(milliseconds / 60000);
  if (minutes < 1) return say("age_now");
  if (minutes < 120) return say("age_minutes", { count: count(minutes) });
  return say("age_hours", { count: count(Math.floor(minutes / 60)) });
}

/** Puts the language's words wherever an element names one: as its text, as its label, as its placeholder. */
export function speak(root = document) {
  document.documentElement.lang = language;
  for (const element of root.querySelectorAll("[data-word]")) element.textContent = say(element.dataset.word);
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
  }
}

export function changeLanguage() {
  language = language === "id" ? "en" : "id";
  localStorage.setItem(KEPT, language);
  speak();
}
