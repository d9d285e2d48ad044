// The camera: one stream for as long as the page is used, asked for once, and asked for again when it ends.

const WISH = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };
/** Between two frames that are read, milliseconds: ten a second are more than hands can change badges. */
const REST = 90;
const KEPT = "ikrar.camera";

export class Camera extends EventTarget {
  constructor(video) {
    super();
    this.video = video;
    this.state = "off";
    this.wanted = false;
    document.addEventListener("visibilitychange", () => this.look());
    if (navigator.mediaDevices) navigator.mediaDevices.addEventListener("devicechange", () => this.look());
  }

  get track() {
    const stream = this.video.srcObject;
    return stream ? stream.getVideoTracks()[0] || null : null;
  }

  /** What the track can: { torch, zoom: {min, max, step} } or what of it there is. */
  get abilities() {
    const track = this.track;
    return track && track.getCapabilities ? track.getCapabilities() : {};
  }

  tell(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }

  async start() {
    this.wanted = true;
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
      this.tell(window.isSecureContext ? "missing" : "insecure");
      return;
    }
    if (this.starting || (this.track && this.track.readyState === "live")) return;
    this.starting = true;
    this.tell("starting");
    try {
      await this.open(localStorage.getItem(KEPT));
      this.tell("on");
      this.follow();
    } catch (error) {
      this.stop();
      this.wanted = true;
      this.tell(Camera.reason(error));
    } finally {
      this.starting = false;
    }
  }

  static reason({ name }) {
    switch (name) {
      case "NotAllowedError":
      case "SecurityError":
        return "denied";
      case "NotFoundError":
      case "OverconstrainedError":
        return "missing";
      default:
        return "busy";
    }
  }

  async open(chosen) {
    let stream = null;
    if (chosen) {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { ...WISH, deviceId: { exact: chosen } } });
      } catch (error) {
        if (error.name !== "OverconstrainedError" && error.name !== "NotFoundError") throw error;
        localStorage.removeItem(KEPT);
      }
    }
    if (!stream) {
      stream = await navigator.mediaDevices.getUserMedia({ video: { ...WISH, facingMode: { ideal: "environment" } } });
    }
    this.video.srcObject = stream;
    const [track] = stream.getVideoTracks();
    track.addEventListener("ended", () => this.lose(track));
    await this.video.play();
    const abilities = this.abilities;
    if (abilities.focusMode && abilities.focusMode.includes("continuous")) {
      track.applyConstraints({ advanced: [{ focusMode: "continuous" }] }).catch(() => {});
    }
  }

  /** The camera was taken away: by another program, by the system, by a pulled plug. It is asked for until it is back. */
  lose(track) {
    if (track !== this.track) return;
    this.tell("lost");
    clearTimeout(this.again);
    this.again = setTimeout(() => this.look(), 700);
  }

  /** When the page is seen again, or a camera came or went. */
  look() {
    if (!this.wanted || document.hidden || this.starting) return;
    const track = this.track;
    if (track && track.readyState === "live") {
      if (this.video.paused) this.video.play().catch(() => {});
    } else if (this.state === "lost" || this.state === "missing" || this.state === "busy") {
      this.video.srcObject = null;
      this.start().then(() => {
        clearTimeout(this.again);
        if (this.state !== "on" && this.state !== "denied") this.again = setTimeout(() => this.look(), 2000);
      });
    }
  }

  stop() {
    this.wanted = false;
    const stream = this.video.srcObject;
    if (stream) for (const track of stream.getTracks()) track.stop();
    this.video.srcObject = null;
    this.tell("off");
  }

  async cameras() {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter(({ kind }) => kind === "videoinput");
  }

  /** The next one of several. */
  async turn() {
    const cameras = await this.cameras();
    if (cameras.length < 2) return;
    const current = this.track && this.track.getSettings().deviceId;
    const place = cameras.findIndex(({ deviceId }) => deviceId === current);
    localStorage.setItem(KEPT, cameras[(place + 1) % cameras.length].deviceId);
    this.stop();
    await this.start();
  }

  async torch(on) {
    await this.track.applyConstraints({ advanced: [{ torch: on }] });
  }

  async zoom(value) {
    await this.track.applyConstraints({ advanced: [{ zoom: value }] });
  }

  /** Calls `look` with the video for frames that are new, not more often than they can be read. */
  follow() {
    this.round = (this.round || 0) + 1;
    const round = this.round;
    const video = this.video;
    let last = 0;
    const next = () => {
      if (round !== this.round || this.state !== "on") return;
      if (video.requestVideoFrameCallback) video.requestVideoFrameCallback(step);
      else setTimeout(step, REST);
    };
    const step = async () => {
      if (round !== this.round || this.state !== "on") return;
      const now = performance.now();
      if (now - last >= REST && video.readyState >= 2 && this.onframe) {
        last = now;
        await this.onframe(video);
      }
      next();
    };
    next();
  }
}
