// Sound and vibration, different for each disposition: who looks at people need not look at the phone. No files, no network.

/** Tones: [Hz, from, to] in seconds; and the shape of the wave. */
const TONES = {
  accept: { wave: "sine", tones: [[880, 0, 0.09], [1319, 0.09, 0.24]] },
  again: { wave: "sine", tones: [[880, 0, 0.08]] },
  notice: { wave: "triangle", tones: [[587, 0, 0.12], [587, 0.18, 0.3]] },
  refuse: { wave: "square", tones: [[196, 0, 0.2], [147, 0.24, 0.55]] },
  retry: { wave: "triangle", tones: [[440, 0, 0.08], [440, 0.14, 0.22], [440, 0.28, 0.36]] },
};
const VIBRATIONS = {
  accept: [70],
  again: [35],
  notice: [60, 70, 60],
  refuse: [350, 90, 350],
  retry: [90, 90, 90, 90, 90],
};

export class Signals {
  constructor() {
    this.until = 0;
  }

  /** Browsers let a page sound once somebody has touched it: to be called then. Whether it sounds now. */
  async unlock() {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!Context) return false;
    if (!this.context) this.context = new Context();
    if (this.context.state !== "running") {
      await Promise.race([this.context.resume(), new Promise((done) => setTimeout(done, 500))]).catch(() => {});
    }
    return this.context.state === "running";
  }

  get sounds() {
    return Boolean(this.context) && this.context.state === "running";
  }

  /** kind: a disposition, or `again` for what was scanned just now. Two at once are heard one after the other. */
  give(kind) {
    if (navigator.vibrate) navigator.vibrate(VIBRATIONS[kind]);
    if (!this.sounds) return;
    const { wave, tones } = TONES[kind];
    const start = Math.max(this.context.currentTime, this.until);
    // A crowd that all speaks at once is not told apart; the last ones are let go.
    if (start - this.context.currentTime > 1) return;
    for (const [pitch, from, to] of tones) this.tone(wave, pitch, start + from, start + to);
    this.until = start + tones[tones.length - 1][2] + 0.08;
  }

  tone(wave, pitch, from, to) {
    const tone = this.context.createOscillator();
    const volume = this.context.createGain();
    tone.type = wave;
    tone.frequency.value = pitch;
    // A square wave is louder to the ear than a sine of the same height.
    const height = wave === "square" ? 0.25 : 0.6;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(height, from + 0.01);
    volume.gain.setValueAtTime(height, to - 0.02);
    volume.gain.linearRampToValueAtTime(0, to);
    tone.connect(volume).connect(this.context.destination);
    tone.start(from);
    tone.stop(to);
  }
}
