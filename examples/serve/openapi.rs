//! The description of the routes for programs: OpenAPI 3.1.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use crate::params::{MAX_NUMBERS, MAX_TEXT};
use crate::picture::Format;
use crate::plot::{DPI, MAX_PIXELS, SIDE_PX};
use crate::routes::MAX_BODY;
use crate::tsunami::EVENTS;
use crate::wave::{FPS, LAT, LON, REGIONS, SPEED};

/// The document. A test draws each of its examples and compares its parameters with those that the routes read.
pub(crate) fn document() -> Value {
    let mut paths = json!({
        "/": { "get": operation("A page with a map to click on, and a table of arrival times.", &[], "text/html") },
        "/plot": { "get": operation("A page that draws typed numbers.", &[], "text/html") },
        "/arrivals.json": { "get": operation(
            "When the first wave comes to some cities, or to the places of the request: minutes, null where it does not.",
            &arrivals_parameters(), "application/json") },
        "/healthz": { "get": operation("ok while the server is up.", &[], "text/plain") },
        "/metrics": { "get": operation("Counters, as Prometheus reads them.", &[], "text/plain") },
        "/openapi.json": { "get": operation("This document.", &[], "application/json") },
    });
    let live =
        "The wave as it grows, frame by frame: JPEG over a WebSocket where one is asked for, else multipart.";
    paths["/live"] = json!({ "get": operation(live, &live_parameters(), "multipart/x-mixed-replace") });
    for format in Format::ALL {
        let (extension, kind) = (format.extension(), format.content_type());
        paths[format!("/hi_mom.{extension}")] =
            json!({ "get": operation("The figure of the mailing list, 640 x 480 pixels.", &[], kind) });
        let map =
            "A map of the hours until the first wave of a tsunami comes. Not for navigation or warnings.";
        paths[format!("/tsunami.{extension}")] = json!({ "get": operation(map, &map_parameters(), kind) });
        let draw = "A line through the numbers of the request.";
        let mut post = operation(draw, &[], kind);
        post["requestBody"] = form(&plot_parameters());
        paths[format!("/plot.{extension}")] =
            json!({ "get": operation(draw, &plot_parameters(), kind), "post": post });
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "isoplot serve",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Figures drawn in memory. HEAD answers wherever GET does. Raw pixels have their size in the \
                            headers x-width and x-height; rows come from the top.",
        },
        "paths": paths,
    })
}

/// One parameter of a route: its name, whether it is required, its schema, and an example.
struct Parameter {
    name: &'static str,
    required: bool,
    schema: Value,
    example: &'static str,
    about: String,
}

fn parameter(
    name: &'static str,
    schema: Value,
    example: &'static str,
    about: impl Into<String>,
) -> Parameter {
    Parameter { name, required: false, schema, example, about: about.into() }
}

fn source_parameters() -> Vec<Parameter> {
    let degrees = |range: &RangeInclusive<f64>| json!({ "type": "number", "minimum": range.start(), "maximum": range.end() });
    let keys: Vec<&str> = EVENTS.iter().map(|e| e.key).collect();
    let event = json!({ "type": "string", "enum": keys });
    vec![
        parameter("lat", degrees(&LAT), "3.3", "Where the wave starts: degrees north."),
        parameter("lon", degrees(&LON), "96", "Degrees east."),
        parameter("lat2", degrees(&LAT), "13.5", "The other end, where it starts along a line."),
        parameter("lon2", degrees(&LON), "93", "Degrees east."),
        parameter(
            "event",
            event,
            "sumatra-2004",
            "An event by name; without lat and lon the wave starts where it did.",
        ),
    ]
}

fn arrivals_parameters() -> Vec<Parameter> {
    let mut all = source_parameters();
    let at = "Places in place of the cities: latitude,longitude of each, with semicolons between.";
    all.push(parameter("at", json!({ "type": "string", "maxLength": MAX_TEXT }), "6.9,79.8;-4.1,39.7", at));
    all
}

fn map_parameters() -> Vec<Parameter> {
    let mut all = source_parameters();
    let about = format!("{}, or west,east,south,north in degrees.", REGIONS.join(", "));
    all.push(parameter("region", json!({ "type": "string", "default": "world" }), "indian", about));
    all.extend(size_parameters());
    all
}

fn live_parameters() -> Vec<Parameter> {
    let number = |range: RangeInclusive<f64>, default: f64| json!({ "type": "number", "minimum": range.start(), "maximum": range.end(), "default": default });
    let mut all = map_parameters();
    all.push(parameter("speed", number(SPEED, 3.0), "24", "Hours of the wave in a second."));
    all.push(parameter("fps", number(FPS, 8.0), "2", "Frames in a second, at most."));
    all
}

fn size_parameters() -> Vec<Parameter> {
    let side = |default: u32| json!({ "type": "integer", "minimum": SIDE_PX.start(), "maximum": SIDE_PX.end(), "default": default });
    let dpi = json!({ "type": "number", "minimum": DPI.start(), "maximum": DPI.end(), "default": 100 });
    vec![
        parameter("w", side(640), "320", format!("Pixels to the right; w times h is at most {MAX_PIXELS}.")),
        parameter("h", side(480), "240", "Pixels down."),
        parameter("dpi", dpi, "72", "Dots per inch: the size of texts and lines in pixels grows with it."),
    ]
}

fn plot_parameters() -> Vec<Parameter> {
    let text = || json!({ "type": "string", "maxLength": MAX_TEXT, "default": "" });
    let list = || json!({ "type": "string" });
    let numbers = format!("at most {MAX_NUMBERS}, with commas between");
    let y = format!("Numbers, {numbers}; nan or an empty place is a gap.");
    let mut all = vec![
        parameter("y", list(), "1,4,,16", y),
        parameter(
            "x",
            list(),
            "0,1,2,3",
            format!("As many numbers as y, {numbers}. Without it 0, 1, 2, ..."),
        ),
        parameter("fmt", text(), "r--o", "matplotlib's format string: marker, line style and colour."),
        parameter("title", text(), "hi mom", "The text above."),
        parameter("xlabel", text(), "time", "The text below."),
        parameter("ylabel", text(), "volts", "The text to the left."),
        parameter(
            "grid",
            json!({ "type": "string", "enum": ["0", "1"], "default": "0" }),
            "1",
            "Grid lines.",
        ),
    ];
    all.extend(size_parameters());
    all[0].required = true;
    all
}

fn operation(summary: &str, parameters: &[Parameter], kind: &str) -> Value {
    let parameters: Vec<Value> = parameters
        .iter()
        .map(|p| {
            json!({
                "name": p.name, "in": "query", "required": p.required, "schema": p.schema, "example": p.example,
                "description": p.about,
            })
        })
        .collect();
    let refusal = json!({ "application/json": { "schema": {
        "type": "object",
        "required": ["error"],
        "properties": {
            "error": { "type": "string", "description": "A sentence that says what is wrong." },
            "parameter": { "type": "string", "description": "The parameter that is wrong." },
        },
    } } });
    json!({
        "summary": summary,
        "parameters": parameters,
        "responses": {
            "200": { "description": "The answer.", "content": { kind: {} } },
            "304": { "description": "The client's copy is still right." },
            "400": { "description": "A parameter is wrong.", "content": refusal },
            "503": { "description": "Too many requests wait: Retry-After says when to come back.", "content": refusal },
        },
    })
}

fn form(parameters: &[Parameter]) -> Value {
    let properties: serde_json::Map<String, Value> =
        parameters.iter().map(|p| (p.name.to_owned(), p.schema.clone())).collect();
    let required: Vec<&str> = parameters.iter().filter(|p| p.required).map(|p| p.name).collect();
    let schema = json!({ "type": "object", "properties": properties, "required": required });
    json!({
        "description": format!("The same parameters, in at most {MAX_BODY} bytes."),
        "required": true,
        "content": { "application/x-www-form-urlencoded": { "schema": schema } },
    })
}
