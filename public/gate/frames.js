// Codes out of frames: in a worker, or on the page where a browser has no workers made of modules.
import { openReader } from "../reader.js";

const ASCII = new TextDecoder("windows-1252");

/** A canvas that is on no page. */
function canvasOf(width, height) {
  if (typeof OffscreenCanvas === "function") return new OffscreenCanvas(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

export class FrameReader {
  /**
   * Gets ready. proof: { data, width, height } with a code of ours, and its text: a reader that does not read exactly that is
   * not asked. Answers which are: { own, native }.
   */
  async open({ wasm, proof, text }) {
    this.own = null;
    this.native = null;
    this.turn = 0;
    const frame = new ImageData(new Uint8ClampedArray(proof.data), proof.width, proof.height);
    const isRight = (symbols) => symbols.length === 1 && symbols[0].text === text;
    try {
      this.own = await openReader(wasm);
      if (!isRight(this.readOwn(frame))) this.own = null;
    } catch (_) {
      this.own = null;
    }
    try {
      if (typeof BarcodeDetector === "function") {
        const formats = await BarcodeDetector.getSupportedFormats();
        if (formats.includes("qr_code")) this.native = new BarcodeDetector({ formats: ["qr_code"] });
        if (this.native && !isRight(await this.readNative(frame))) this.native = null;
      }
    } catch (_) {
      this.native = null;
    }
    return { own: this.own !== null, native: this.native !== null };
  }

  /**
   * The symbols of a frame: [{ text, corners }], in the frame's pixels. frame: ImageBitmap, ImageData or a video element.
   * thorough: a photo, for which there is time.
   */
  async read(frame, thorough) {
    let symbols = [];
    this.turn += 1;
    if (this.native) symbols = await this.readNative(frame);
    // Each sees what the other does not: where both are, ours looks at every other frame that the browser's finds nothing in.
    const ours = this.own && (!this.native || thorough || this.turn % 2 === 0);
    if (symbols.length === 0 && ours) symbols = this.readOwn(this.pixels(frame));
    return symbols;
  }

  async readNative(frame) {
    const found = await this.native.detect(frame);
    return found.map(({ rawValue, cornerPoints }) => ({ text: rawValue, corners: cornerPoints }));
  }

  readOwn(pixels) {
    return this.own.readColours(pixels).map(({ bytes, corners }) => ({ text: ASCII.decode(bytes), corners }));
  }

  pixels(frame) {
    if (frame.data) return frame;
    const width = frame.videoWidth || frame.width;
    const height = frame.videoHeight || frame.height;
    if (!this.canvas || this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas = canvasOf(width, height);
      this.context = this.canvas.getContext("2d", { willReadFrequently: true, alpha: false });
    }
    this.context.drawImage(frame, 0, 0);
    return this.context.getImageData(0, 0, width, height);
  }
}
