// The test code's picture as pixels, out of the drawing that came with the page.

const SIDE = 8;

export function proofPixels() {
  const svg = document.querySelector("#proof svg");
  const side = svg.viewBox.baseVal.width;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side * SIDE;
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SIDE, SIDE);
  context.fillStyle = "#000";
  context.fill(new Path2D(svg.querySelectorAll("path")[1].getAttribute("d")));
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { data, width, height };
}
