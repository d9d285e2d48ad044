// Reads codes beside the page, so that a hard frame holds up no touch. The browser's own reader, where there is one that has
// read a code of ours rightly; else, and beside it, reader.wasm.
import { FrameReader } from "./frames.js";

const reader = new FrameReader();

self.onmessage = async ({ data }) => {
  try {
    const answer = data.start ? await reader.open(data.start) : await reader.read(data.frame, data.thorough);
    self.postMessage({ id: data.id, answer });
  } catch (error) {
    self.postMessage({ id: data.id, error: String(error && error.message ? error.message : error) });
  } finally {
    if (data.frame && data.frame.close) data.frame.close();
  }
};
