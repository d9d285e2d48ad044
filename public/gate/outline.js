// Where in the camera's picture codes were found: so one sees at once which badge of two was read.

const STANDS = 350;

export class Outline {
  constructor(canvas, video) {
    this.canvas = canvas;
    this.video = video;
  }

  show(symbols) {
    const { canvas, video } = this;
    const { clientWidth: width, clientHeight: height } = video;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    // As the picture is laid: it covers its place, and what is over is cut off on both sides.
    const scale = Math.max(width / video.videoWidth, height / video.videoHeight);
    const left = (width - video.videoWidth * scale) / 2;
    const top = (height - video.videoHeight * scale) / 2;
    const context = canvas.getContext("2d");
    context.clearRect(0, 0, width, height);
    context.lineWidth = 5;
    context.lineJoin = "round";
    context.strokeStyle = "#ffd166";
    for (const { corners } of symbols) {
      context.beginPath();
      for (const { x, y } of corners) context.lineTo(left + x * scale, top + y * scale);
      context.closePath();
      context.stroke();
    }
    clearTimeout(this.ends);
    this.ends = setTimeout(() => context.clearRect(0, 0, canvas.width, canvas.height), STANDS);
  }
}
