// The ways in: the camera, scanners that type, a typed number, a photo. All end at the same place.
import { isBadge, isNIP, readText } from "./codes.js";
import { Camera } from "./camera.js";
import { KeyScanner } from "./keys.js";
import { Outline } from "./outline.js";
import { PROOF } from "./rehearsal.js";
import { Sight } from "./sight.js";
import { closeSheet } from "./sheets.js";
import { say } from "./words.js";

const get = (id) => document.getElementById(id);
/** Larger photos are made smaller first: no badge needs more. */
const PHOTO_SIDE = 4096;

export class Scanning {
  /** scanned: is told what was read, and by which channel; rehearsal: is told of the test code. */
  constructor(reading, rehearsal, scanned) {
    this.reading = reading;
    this.rehearsal = rehearsal;
    this.scanned = scanned;
    this.sight = new Sight();
    this.camera = new Camera(get("video"));
    this.outline = new Outline(get("outline"), get("video"));
    this.camera.onframe = (video) => this.look(video);
    this.camera.addEventListener("state", () => this.drawCamera());
    this.keys = new KeyScanner(isBadge, (text) => this.scanned(text, "hid"));
    this.keys.listen();
    this.prepareTyping();
    this.preparePhoto();
    this.prepareLens();
  }

  async look(video) {
    const symbols = await this.reading.read(video);
    if (!symbols || symbols.length === 0) return;
    this.outline.show(symbols);
    const now = performance.now();
    for (const { text } of symbols) if (this.sight.comes(text, now)) this.take(text);
  }

  take(text) {
    if (text === PROOF) {
      this.rehearsal.set("camera", true);
      this.tell("proof_seen");
    } else {
      this.scanned(text, "qr", this.sight);
    }
  }

  tell(key) {
    const hint = get("idle-hint");
    hint.textContent = say(key);
    clearTimeout(this.hintEnds);
    this.hintEnds = setTimeout(() => this.drawHint(), 6000);
  }

  drawHint() {
    get("idle-hint").textContent = say(this.camera.state === "on" ? "idle_camera" : "idle_blind");
  }

  drawCamera() {
    const { state } = this.camera;
    const cover = get("cover");
    cover.hidden = state === "on";
    if (state !== "on") cover.textContent = say(`camera_${state}`);
    document.body.dataset.camera = state;
    this.drawHint();
    if (state === "on") this.drawLens();
  }

  /** What this camera can do beside seeing. */
  async drawLens() {
    const { torch, zoom } = this.camera.abilities;
    get("torch").hidden = !torch;
    get("torch").setAttribute("aria-pressed", "false");
    get("zoom-label").hidden = !zoom;
    if (zoom) {
      const field = get("zoom");
      field.min = zoom.min;
      field.max = Math.min(zoom.max, zoom.min * 5);
      field.step = zoom.step || 0.1;
      field.value = zoom.min;
    }
    get("turn").hidden = (await this.camera.cameras()).length < 2;
  }

  prepareLens() {
    const torch = get("torch");
    torch.addEventListener("click", async () => {
      const on = torch.getAttribute("aria-pressed") !== "true";
      await this.camera.torch(on).catch(() => {});
      torch.setAttribute("aria-pressed", String(on));
    });
    get("zoom").addEventListener("input", ({ target }) => this.camera.zoom(Number(target.value)).catch(() => {}));
    get("turn").addEventListener("click", () => this.camera.turn());
    get("cover").addEventListener("click", () => this.camera.start());
  }

  prepareTyping() {
    const field = get("type-text");
    const hint = get("type-hint");
    get("type").addEventListener("open", () => field.focus());
    field.addEventListener("input", () => {
      hint.textContent = say("type_hint");
    });
    get("type-form").addEventListener("submit", (event) => {
      event.preventDefault();
      const text = field.value.trim();
      const { kind, value } = readText(text);
      // A slip of the finger is no scan: it is found before anything is sent.
      if (kind !== "code" && kind !== "typed" && !(kind === "nip" && isNIP(value))) {
        hint.textContent = say(text === "" ? "type_hint" : "type_wrong");
        return;
      }
      field.value = "";
      closeSheet();
      this.scanned(text, "manual");
    });
  }

  preparePhoto() {
    const file = get("photo-file");
    get("photo").addEventListener("click", () => file.click());
    file.addEventListener("change", async () => {
      const [photo] = file.files;
      file.value = "";
      if (photo) await this.readPhoto(photo);
    });
  }

  async readPhoto(photo) {
    this.tell("photo_reading");
    try {
      const texts = await this.textsOf(photo);
      if (texts.length === 0) this.tell("photo_nothing");
      for (const text of texts) this.take(text);
    } catch (_) {
      this.tell("photo_broken");
    }
  }

  async textsOf(photo) {
    let picture = await createImageBitmap(photo);
    const scale = PHOTO_SIDE / Math.max(picture.width, picture.height);
    if (scale < 1) {
      picture = await createImageBitmap(picture, {
        resizeWidth: Math.round(picture.width * scale),
        resizeHeight: Math.round(picture.height * scale),
        resizeQuality: "high",
      });
    }
    for (;;) {
      const symbols = await this.reading.read(picture, true);
      if (symbols) return symbols.map(({ text }) => text);
      if (!this.reading.works) return [];
      // A frame of the camera is being read; it takes some milliseconds.
      await new Promise((done) => setTimeout(done, 30));
    }
  }
}
