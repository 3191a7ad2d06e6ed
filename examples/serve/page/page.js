// Without this script the form still works: the browser opens the map, or the sentence that says what is wrong.
"use strict";

const form = document.getElementById("form");
const map = document.getElementById("map");
const problem = document.getElementById("problem");
const draw = document.getElementById("draw");
const watch = document.getElementById("watch");
const times = document.getElementById("times");
const { event: events, lat, lon, lat2, lon2, format } = form.elements;
const COORDINATES = [lat, lon, lat2, lon2];

// What the picture shows and where, as the server tells it.
let shown = null;
let last = null;
let socket = null;

function query(names) {
  const filled = [...new FormData(form)].filter(([name, value]) => value.trim() !== "" && (!names || names.includes(name)));
  return new URLSearchParams(filled);
}

async function update() {
  stop();
  last?.abort();
  last = new AbortController();
  const signal = last.signal;
  const address = `tsunami.${format.value}?${query()}`;
  const asked = `arrivals.json?${query(["lat", "lon", "lat2", "lon2", "event"])}`;
  draw.setAttribute("aria-busy", "true");
  const start = performance.now();
  try {
    const [picture, arrivals] = await Promise.all([fetch(address, { signal }), fetch(asked, { signal })]);
    for (const answer of [picture, arrivals]) {
      if (!answer.ok) return complain(await answer.json());
    }
    const [bytes, list] = await Promise.all([picture.blob(), arrivals.json()]);
    complain({});
    show(bytes, picture.headers, performance.now() - start);
    tabulate(list.arrivals);
    document.getElementById("link").href = address;
  } catch (wrong) {
    if (wrong.name !== "AbortError") complain({ error: "The server cannot be reached." });
  } finally {
    if (!signal.aborted) draw.removeAttribute("aria-busy");
  }
}

function complain({ error = "", parameter }) {
  problem.textContent = error;
  for (const field of form.elements) {
    if (field.name) field.setAttribute("aria-invalid", String(field.name === parameter));
  }
  if (parameter?.endsWith("2")) document.getElementById("line").open = true;
  if (parameter) form.elements.namedItem(parameter)?.focus();
}

function show(picture, headers, took) {
  frame(picture);
  // Read from the headers: the element's own width is the one it is shown with.
  const [width, height] = [headers.get("x-width"), headers.get("x-height")];
  map.setAttribute("width", width);
  map.setAttribute("height", height);
  map.alt = `Map of the hours until the first wave comes, from ${place()}`;
  const [left, top, w, h, west, east, south, north] = headers.get("x-map").split(",").map(Number);
  shown = { left, top, w, h, west, east, south, north, width: Number(width), height: Number(height) };
  const size = `${width} × ${height} px, ${picture.size.toLocaleString("en")} bytes`;
  document.getElementById("took").textContent = `${size}, ${took.toFixed(0)} ms there and back.`;
}

function frame(picture) {
  const old = map.src;
  map.src = URL.createObjectURL(picture);
  if (old.startsWith("blob:")) URL.revokeObjectURL(old);
}

function place() {
  const chosen = events.selectedOptions[0];
  return chosen.value ? chosen.textContent : `latitude ${lat.value}, longitude ${lon.value}`;
}

function tabulate(arrivals) {
  const begun = Date.parse(events.selectedOptions[0].dataset.time ?? "");
  document.getElementById("clock").hidden = Number.isNaN(begun);
  times.replaceChildren(...arrivals.map(({ name, minutes }) => {
    const row = document.createElement("tr");
    const cells = [name, minutes === null ? "not reached" : duration(minutes)];
    if (!Number.isNaN(begun)) cells.push(minutes === null ? "" : clock(begun + minutes * 60e3));
    row.append(...cells.map((text, i) => {
      const cell = document.createElement(i === 0 ? "th" : "td");
      if (i === 0) cell.scope = "row";
      cell.textContent = text;
      return cell;
    }));
    return row;
  }));
}

function duration(minutes) {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, "0")} min`;
}

function clock(time) {
  const parts = { timeZone: "UTC", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };
  return new Date(time).toLocaleString("en-GB", parts);
}

// The place under the pointer: the map is in Mercator's projection.
map.addEventListener("click", ({ offsetX, offsetY }) => {
  if (!shown) return;
  const x = (offsetX / map.clientWidth * shown.width - shown.left) / shown.w;
  const y = (offsetY / map.clientHeight * shown.height - shown.top) / shown.h;
  if (x < 0 || x > 1 || y < 0 || y > 1) return;
  const up = (degrees) => Math.asinh(Math.tan(degrees * Math.PI / 180));
  const [low, high] = [up(shown.south), up(shown.north)];
  const north = Math.atan(Math.sinh(high + y * (low - high))) * 180 / Math.PI;
  const east = shown.west + x * (shown.east - shown.west);
  lat.value = north.toFixed(2);
  lon.value = (((east + 180) % 360 + 360) % 360 - 180).toFixed(2);
  lat2.value = lon2.value = events.value = "";
  update();
});

// An event fills the coordinates in; other coordinates are no longer the event's.
function fill() {
  const from = events.selectedOptions[0].dataset.from?.split(",") ?? [];
  COORDINATES.forEach((field, i) => field.value = from[i] ?? "");
  document.getElementById("line").open = from.length > 2;
}
events.addEventListener("change", () => {
  fill();
  if (events.value) update();
  else lat.focus();
});
for (const field of COORDINATES) field.addEventListener("input", () => events.value = "");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  update();
});

function stop() {
  socket?.close();
  socket = null;
  watch.textContent = "Watch the wave";
}

// Each frame is a picture; a late one is simply the next one to be shown.
watch.addEventListener("click", () => {
  if (socket) return stop();
  const asked = `live?${query()}`;
  const url = new URL(asked, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  let came = false;
  const own = socket = new WebSocket(url);
  watch.textContent = "Stop";
  own.addEventListener("message", ({ data }) => {
    if (socket !== own) return;
    came = true;
    frame(data);
  });
  own.addEventListener("close", ({ code, reason }) => {
    if (socket !== own) return;
    stop();
    if (!came) map.src = asked;
    else if (code !== 1000) complain({ error: reason || "The live view ended early." });
  });
});

watch.hidden = false;
fill();
update();
