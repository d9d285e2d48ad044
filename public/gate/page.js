// The gate's page: anybody may open it; what a phone may do there lies with its device token.
import { drawBanners } from "./banners.js";
import { GateDevice } from "./device.js";
import { isAtWork, prepareEnrolment, showEnrolment, takeToken, tokenIn } from "./enrolment.js";
import { prepareInstalling } from "./installing.js";
import { proofPixels } from "./proof.js";
import { Reading } from "./reading.js";
import { PROOF, Rehearsal } from "./rehearsal.js";
import { Scanning } from "./scanning.js";
import { prepareSearch } from "./search.js";
import { closeSheet, prepareSheets } from "./sheets.js";
import { Signals } from "./signals.js";
import { Stage } from "./stage.js";
import { drawStrip, placeOf, readinessText, reasonLines } from "./strip.js";
import { prepareUndo } from "./undo.js";
import { Verdicts } from "./verdicts.js";
import { isAwake, stayAwake } from "./wake.js";
import { changeLanguage, say, speak } from "./words.js";

const get = (id) => document.getElementById(id);
const settings = JSON.parse(get("settings").textContent);

async function open() {
  speak();
  const token = takeToken();
  prepareSheets();
  prepareInstalling(settings.worker);

  const device = await GateDevice.open();
  const signals = new Signals();
  const reading = new Reading();
  const rehearsal = new Rehearsal();
  const zone = () => device.status.zone;
  let takeBack = () => {};
  const stage = new Stage(get("verdicts"), (verdict) => takeBack(verdict));
  const verdicts = new Verdicts(device, stage, signals);

  const scanned = async (text, channel, sight) => {
    const invitation = tokenIn(text);
    // Whom the registry does not know any more, and who has nothing left to do here, is let in by another invitation alone.
    const isFree = !isAtWork(device) || !get("enrol").hidden;
    if (invitation && isFree) toEnrolment(invitation);
    else if (invitation) scanning.tell("invitation_seen");
    if (invitation || !device.enrolled) return;
    // A scanner that types may be used before anybody has touched the screen.
    if (get("scan").hidden) await begin(false);
    const verdict = await verdicts.scan(text, channel, (other) => Boolean(sight) && sight.sees(other, performance.now()));
    draw();
    // Trouble is no answer: the same badge is tried again as soon as it is seen.
    if (sight && verdict.disposition === "retry") sight.forget(text);
  };
  const scanning = new Scanning(reading, rehearsal, scanned);
  takeBack = prepareUndo(device, zone, (id) => stage.remove(id));
  // Whoever turns to the next person has done with the last: a slip never stands below another's green.
  for (const id of ["type", "search"]) get(id).addEventListener("open", () => stage.clear());
  prepareSearch(settings.search, (code) => {
    closeSheet();
    scanned(code, "manual");
  });

  function screen(name) {
    for (const id of ["enrol", "begin", "scan"]) get(id).hidden = id !== name;
    get("tools").hidden = name !== "scan";
    if (name !== "enrol") get("enrol-token").value = "";
  }

  function showBegin() {
    screen("begin");
    draw();
  }

  function toEnrolment(token) {
    scanning.camera.stop();
    closeSheet();
    screen("enrol");
    showEnrolment(token, device);
  }

  async function begin(withCamera) {
    screen("scan");
    stage.clear();
    stayAwake();
    await signals.unlock();
    if (withCamera) await scanning.camera.start();
    else scanning.drawCamera();
  }

  async function drawAbout() {
    if (get("about").hidden) return;
    const { status } = device;
    get("about-ready").textContent = readinessText(status);
    const lines = reasonLines(status).concat(await rehearsal.lines(status, reading.found, isAwake()));
    get("about-checks").replaceChildren(
      ...lines.map(({ is, text }) => {
        const line = document.createElement("li");
        line.dataset.is = is;
        line.textContent = text;
        return line;
      }),
    );
  }

  function draw() {
    stage.zone = zone();
    // The list brings the event's title, and the sessions'.
    const { enrolled } = device;
    get("begin-title").textContent = enrolled ? placeOf(device) : "";
    get("begin-event").textContent = enrolled ? enrolled.title : "";
    drawStrip(device);
    drawBanners(device, Boolean(reading.found) && !reading.works);
    drawAbout();
  }

  async function rehearse() {
    const found = await reading.open(settings.reader, proofPixels(), PROOF);
    rehearsal.set("reader", found.own || found.native);
    draw();
  }

  function tellServer() {
    device.rehearsed = rehearsal.passed(device.status);
  }

  device.addEventListener("status", draw);
  device.addEventListener("wiped", ({ detail }) => {
    scanning.camera.stop();
    stage.clear();
    closeSheet();
    screen("enrol");
    showEnrolment(null, device, detail.why === "revoked");
    draw();
  });
  rehearsal.addEventListener("change", () => {
    draw();
    tellServer();
  });
  setInterval(draw, 10000);
  setInterval(tellServer, 60000);

  prepareEnrolment(device, showBegin);
  get("begin-do").addEventListener("click", () => begin(true));
  get("begin-blind").addEventListener("click", () => begin(false));
  get("enrol-camera").addEventListener("click", () => {
    get("scan").hidden = false;
    scanning.camera.start();
  });
  get("about").addEventListener("open", () => {
    get("leave-sure").hidden = true;
    drawAbout();
  });
  get("check-all").addEventListener("click", rehearse);
  get("check-sound").addEventListener("click", async () => {
    await signals.unlock();
    for (const kind of ["accept", "notice", "refuse"]) signals.give(kind);
    get("check-heard").hidden = false;
  });
  get("check-heard").addEventListener("click", () => {
    get("check-heard").hidden = true;
    rehearsal.set("sound", true);
  });
  get("language").addEventListener("click", () => {
    changeLanguage();
    scanning.drawHint();
    draw();
  });
  get("leave").addEventListener("click", () => {
    const { enrolled } = device;
    get("leave-text").textContent = say("leave_sure", { name: enrolled.name, gate: enrolled.gate });
    get("leave-do").hidden = false;
    get("leave-sure").hidden = false;
  });
  get("leave-do").addEventListener("click", async () => {
    if ((await device.wipe({ reason: say("leave") })).wiped) return;
    const { reasons, left } = device.status;
    // Of another event they are: the network alone brings them nowhere.
    const word = left.strangers > 0 ? "leave_strangers" : reasons.includes("tokenUnknown") ? "leave_unknown" : "leave_unsent";
    get("leave-text").textContent = say(word);
    get("leave-do").hidden = true;
  });
  // The link of an invitation, opened where this page stands already.
  addEventListener("hashchange", () => {
    const invitation = takeToken();
    if (invitation) toEnrolment(invitation);
  });
  document.addEventListener("pointerdown", () => signals.unlock(), { passive: true });

  const isKnown = device.enrolled !== null && !token;
  if (isKnown) showBegin();
  else {
    screen("enrol");
    showEnrolment(token, device);
  }
  await rehearse();
  tellServer();
  // Opened again by who has begun before: a browser that still lets the camera in needs no touch.
  if (isKnown && !get("begin").hidden && (await mayCamera())) begin(true);
}

async function mayCamera() {
  try {
    return (await navigator.permissions.query({ name: "camera" })).state === "granted";
  } catch (_) {
    return false;
  }
}

open();
