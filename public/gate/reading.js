// The page's side of reading: one frame at a time, in a worker where browsers can, else here.
import { FrameReader } from "./frames.js";

/** A frame that takes longer has lost its worker. */
const PATIENCE = 8000;

export class Reading {
  constructor() {
    this.busy = false;
    this.opening = Promise.resolve();
    this.id = 0;
    this.waiting = new Map();
  }

  /** What reads here: { own, native }, as FrameReader.open says; worker: whether beside the page. */
  open(wasm, proof, text) {
    // One after the other: of two that are begun at once each would end the other's worker.
    this.opening = this.opening.catch(() => {}).then(() => this.openNow(wasm, proof, text));
    return this.opening;
  }

  async openNow(wasm, proof, text) {
    this.endWorker();
    this.proof = { wasm, proof, text };
    try {
      this.found = await this.startWorker();
      this.found.worker = true;
    } catch (_) {
      this.endWorker();
      this.here = new FrameReader();
      this.found = await this.here.open(this.proof);
      this.found.worker = false;
    }
    return this.found;
  }

  get works() {
    return Boolean(this.found) && (this.found.own || this.found.native);
  }

  startWorker() {
    if (typeof OffscreenCanvas !== "function" || typeof createImageBitmap !== "function") throw new Error("no worker");
    this.worker = new Worker(new URL("./reader-worker.js", import.meta.url), { type: "module" });
    this.worker.onmessage = ({ data }) => {
      const wait = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (!wait) return;
      if (data.error) wait.fail(new Error(data.error));
      else wait.done(data.answer);
    };
    this.worker.onerror = () => this.failWaiting("worker");
    return this.ask({ start: this.proof }, []);
  }

  endWorker() {
    if (this.worker) this.worker.terminate();
    this.worker = null;
    this.failWaiting("ended");
  }

  failWaiting(why) {
    for (const { fail } of this.waiting.values()) fail(new Error(why));
    this.waiting.clear();
  }

  ask(message, transfer) {
    this.id += 1;
    const id = this.id;
    return new Promise((done, fail) => {
      const limit = setTimeout(() => {
        this.waiting.delete(id);
        fail(new Error("patience"));
      }, PATIENCE);
      const end = (what) => (value) => {
        clearTimeout(limit);
        what(value);
      };
      this.waiting.set(id, { done: end(done), fail: end(fail) });
      this.worker.postMessage({ id, ...message }, transfer);
    });
  }

  /**
   * The symbols in a video's frame of now, or in a photo; null when a frame is still being read: frames never queue.
   */
  async read(source, thorough = false) {
    if (this.busy || !this.works) return null;
    this.busy = true;
    try {
      if (!this.worker) return await this.here.read(source, thorough);
      const frame = await createImageBitmap(source);
      return await this.ask({ frame, thorough }, [frame]);
    } catch (error) {
      if (this.worker && (error.message === "patience" || error.message === "worker")) await this.renew();
      return [];
    } finally {
      this.busy = false;
    }
  }

  async renew() {
    this.endWorker();
    this.found = await this.open(this.proof.wasm, this.proof.proof, this.proof.text);
  }
}
