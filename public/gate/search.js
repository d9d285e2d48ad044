// Looking somebody up who has no badge along: for supervisors who are signed in, with a look at the person before it counts.
import { say } from "./words.js";

const form = document.getElementById("search-form");
const text = document.getElementById("search-text");
const hint = document.getElementById("search-hint");
const signIn = document.getElementById("search-sign-in");
const list = document.getElementById("search-found");

/** address: where people are looked up; chosen: is called with what to scan and the name, once somebody has confirmed it. */
export function prepareSearch(address, chosen) {
  let asked = 0;

  function answer(key, people = []) {
    hint.textContent = key ? say(key) : "";
    signIn.hidden = key !== "search_not_signed_in";
    list.replaceChildren(...people.map((person) => entry(person)));
  }

  function entry({ name, unit, position, code }) {
    const item = document.createElement("li");
    const button = item.appendChild(document.createElement("button"));
    button.type = "button";
    button.appendChild(document.createElement("b")).textContent = name;
    button.appendChild(document.createElement("span")).textContent = [unit, position].filter(Boolean).join(" · ");
    const confirm = document.createElement("button");
    confirm.type = "button";
    confirm.className = "main";
    confirm.hidden = true;
    confirm.textContent = say("search_confirm", { name });
    item.appendChild(confirm);
    button.addEventListener("click", () => {
      for (const other of list.querySelectorAll(".main")) other.hidden = other !== confirm;
      confirm.focus();
    });
    confirm.addEventListener("click", () => {
      answer("");
      text.value = "";
      chosen(code, name);
    });
    return item;
  }

  form.addEventListener("submit", async (submitted) => {
    submitted.preventDefault();
    const words = text.value.trim();
    if ((words.match(/\p{Alphabetic}/gu) || []).length < 3) {
      answer("search_too_short");
      return;
    }
    asked += 1;
    const turn = asked;
    answer("search_looking");
    let found;
    try {
      const query = new URLSearchParams({ cari: words });
      found = await fetch(`${address}?${query}`, { redirect: "manual", headers: { Accept: "application/json" } });
    } catch (_) {
      if (turn === asked) answer("search_offline");
      return;
    }
    if (turn !== asked) return;
    if (found.type === "opaqueredirect") answer("search_not_signed_in");
    else if (found.status === 403) answer("search_forbidden");
    else if (!found.ok) answer("search_failed");
    else {
      const { people, more } = await found.json();
      answer(people.length === 0 ? "search_nobody" : more ? "search_more" : "", people);
    }
  });
}
