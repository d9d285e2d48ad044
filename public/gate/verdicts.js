// From a text that was read to what people see, hear and feel.
import { kindOf } from "./stage.js";

export class Verdicts {
  constructor(device, stage, signals) {
    this.device = device;
    this.stage = stage;
    this.signals = signals;
    /** Answers shown since the page was opened; how long each took, milliseconds, the last fifty. */
    this.given = 0;
    this.times = [];
    device.addEventListener("revised", ({ detail }) => this.revise(detail));
  }

  /** Never waits for the one before. */
  async scan(text, channel, isSeen) {
    const start = performance.now();
    const verdict = await this.device.read(text, channel);
    this.times = this.times.concat(performance.now() - start).slice(-50);
    this.show(verdict, text, isSeen);
    return verdict;
  }

  show(verdict, text, isSeen) {
    this.given += 1;
    this.stage.show(verdict, text, isSeen);
    this.signals.give(kindOf(verdict));
    document.body.dispatchEvent(new CustomEvent("verdict", { detail: { verdict, text } }));
  }

  /** The server decides otherwise than the device did. Who stands there still is told; of others the list tells. */
  revise({ verdict, matters }) {
    if (this.stage.revise(verdict) && matters) this.signals.give(kindOf(verdict));
  }
}
