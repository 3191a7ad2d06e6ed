// Without this script the form still works: the browser opens the picture, or the sentence that says what is wrong.
"use strict";

const form = document.getElementById("form");
const drawn = document.getElementById("drawn");
const problem = document.getElementById("problem");
const button = form.querySelector("button");

// A longer address is refused by servers and proxies; its parameters go into the body.
const LONGEST_ADDRESS = 8000;
let last = null;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  last?.abort();
  last = new AbortController();
  const signal = last.signal;
  const filled = [...new FormData(form)].filter(([, value]) => value.trim() !== "");
  const query = new URLSearchParams(filled);
  const long = query.toString().length > LONGEST_ADDRESS;
  const ask = (format) => long
    ? fetch(`plot.${format}`, { method: "POST", body: query, signal })
    : fetch(`plot.${format}?${query}`, { signal });
  button.setAttribute("aria-busy", "true");
  const start = performance.now();
  try {
    const answer = await ask("png");
    if (!answer.ok) return complain(await answer.json());
    const picture = await answer.blob();
    complain({});
    show(picture, answer.headers, performance.now() - start);
    link(query, long);
  } catch (wrong) {
    if (wrong.name !== "AbortError") complain({ error: "The server cannot be reached." });
  } finally {
    if (!signal.aborted) button.removeAttribute("aria-busy");
  }
});

function complain({ error = "", parameter }) {
  problem.textContent = error;
  for (const field of form.elements) {
    if (field.name) field.setAttribute("aria-invalid", String(field.name === parameter));
  }
  if (parameter) form.elements.namedItem(parameter)?.focus();
}

function show(picture, headers, took) {
  if (drawn.src.startsWith("blob:")) URL.revokeObjectURL(drawn.src);
  drawn.src = URL.createObjectURL(picture);
  // Read from the headers: the element's own width is the one it is shown with.
  const [width, height] = [headers.get("x-width"), headers.get("x-height")];
  drawn.setAttribute("width", width);
  drawn.setAttribute("height", height);
  const size = `${width} × ${height} px, ${picture.size.toLocaleString("en")} bytes`;
  document.getElementById("took").textContent = `${size}, ${took.toFixed(0)} ms there and back.`;
}

function link(query, long) {
  const links = document.getElementById("links");
  links.hidden = long;
  for (const a of links.querySelectorAll("a")) {
    a.href = `plot.${a.dataset.format}?${query}`;
  }
}

for (const canvas of document.querySelectorAll("canvas[data-raw]")) raw(canvas);

// Pixels as they come: what a program does that asks for .rgba or .rgb.
async function raw(canvas) {
  const answer = await fetch(canvas.dataset.raw);
  if (!answer.ok) return;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  canvas.width = answer.headers.get("x-width");
  canvas.height = answer.headers.get("x-height");
  const pixels = canvas.width * canvas.height;
  const channels = bytes.length / pixels;
  const image = new ImageData(canvas.width, canvas.height);
  for (let i = 0; i < pixels; i++) {
    for (let c = 0; c < 4; c++) image.data[4 * i + c] = c < channels ? bytes[channels * i + c] : 255;
  }
  canvas.getContext("2d").putImageData(image, 0, 0);
}
