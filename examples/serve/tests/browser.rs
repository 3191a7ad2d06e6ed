//! The page in a real browser: headless Chromium, told what to do over its DevTools protocol.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

use super::connections::Server;
use crate::listen::Limits;
use crate::render;

/// A loaded machine starts a browser slowly.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser that ends, and takes its profile along, when it is dropped.
struct Browser {
    process: Child,
    profile: PathBuf,
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    session: Option<String>,
    sent: u64,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

impl Browser {
    /// `None` where no Chromium is installed.
    async fn start() -> Option<Self> {
        let name = ["chromium", "chromium-browser", "google-chrome"].into_iter().find(|name| {
            let asked =
                Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
            asked.is_ok_and(|s| s.success())
        })?;
        let profile = std::env::temp_dir().join(format!("isoplot-browser-{}", std::process::id()));
        // Without its sandbox, which root may not use; it visits this test's own server and nothing else.
        let mut process = Command::new(name)
            .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
            .args(["--no-first-run", "--disable-background-networking", "--remote-debugging-port=0"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a browser");
        let told = BufReader::new(process.stderr.take().expect("piped"));
        let address = tokio::task::spawn_blocking(move || {
            let mut lines = told.lines().map_while(Result::ok);
            let at = lines.find_map(|l| l.strip_prefix("DevTools listening on ").map(str::to_owned));
            // Read to its end, or the browser would stop at a full pipe.
            std::thread::spawn(move || lines.for_each(drop));
            at
        });
        let address = timeout(PATIENCE, address).await.expect("in time").unwrap().expect("an address");
        let (socket, _) = tokio_tungstenite::connect_async(address).await.expect("a socket");
        let mut browser = Self { process, profile, socket, session: None, sent: 0 };
        let page = browser.call("Target.createTarget", json!({ "url": "about:blank" })).await;
        let attach = json!({ "targetId": page["targetId"], "flatten": true });
        let attached = browser.call("Target.attachToTarget", attach).await;
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        Some(browser)
    }

    /// The result of a method of the protocol.
    async fn call(&mut self, method: &str, params: Value) -> Value {
        self.sent += 1;
        let mut message = json!({ "id": self.sent, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = session.as_str().into();
        }
        self.socket.send(Message::text(message.to_string())).await.expect("sent");
        loop {
            let message = timeout(PATIENCE, self.socket.next()).await.expect(method).expect("open").unwrap();
            let Message::Text(text) = message else { continue };
            let mut answer: Value = serde_json::from_str(&text).unwrap();
            // Events, which have no id, tell nothing that is needed here.
            if answer["id"] == self.sent {
                assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                return answer["result"].take();
            }
        }
    }

    /// The value of an expression in the page.
    async fn value(&mut self, expression: &str) -> Value {
        let params = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let mut result = self.call("Runtime.evaluate", params).await;
        assert!(result["exceptionDetails"].is_null(), "{expression}: {}", result["exceptionDetails"]);
        result["result"]["value"].take()
    }

    async fn until(&mut self, expression: &str) {
        let wait = async {
            while self.value(expression).await != true {
                tokio::time::sleep(Duration::from_millis(30)).await;
            }
        };
        timeout(PATIENCE, wait).await.unwrap_or_else(|_| panic!("never true: {expression}"));
    }

    async fn width(&mut self, width: u32, height: u32) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.call("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    async fn click(&mut self, x: f64, y: f64) {
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", event).await;
        }
    }

    /// The middle of an element, scrolled into sight.
    async fn middle(&mut self, id: &str) -> (f64, f64) {
        let at = self
            .value(&format!(
                "(() => {{ const e = document.getElementById('{id}'); e.scrollIntoView({{ block: 'center' }});
                 const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; }})()"
            ))
            .await;
        (at[0].as_f64().unwrap(), at[1].as_f64().unwrap())
    }
}

/// True when the answer to the last question is shown.
const SHOWN: &str = "!document.getElementById('draw').hasAttribute('aria-busy') \
                     && map.src.startsWith('blob:') && map.complete && times.rows.length > 40";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_click_on_the_pacific_gives_a_map_and_a_table() {
    let Some(mut browser) = Browser::start().await else {
        // Written past the test's captured output, so that a skipped test is never taken for a passed one.
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            b"\nSKIPPED: no Chromium is installed, so the page was not tried in a browser\n\n",
        );
        return;
    };
    let server = Server::start(Limits::default(), render::Limits::default()).await;
    browser.width(1280, 900).await;
    browser.call("Page.navigate", json!({ "url": format!("http://{}/", server.at) })).await;
    browser.until("document.readyState === 'complete' && typeof times !== 'undefined'").await;
    browser.until(SHOWN).await;
    assert_eq!(browser.value("times.rows[0].cells[0].textContent").await, "Sendai");

    // Another size, then a click in the middle of the map a little below Japan, on the open Pacific.
    browser.value("form.elements.w.value = 700; form.elements.h.value = 500; 0").await;
    let (x, y) = browser.middle("map").await;
    browser.click(x + 60.0, y).await;
    browser.until(&format!("events.value === '' && {SHOWN} && map.naturalWidth === 700")).await;
    assert_eq!(browser.value("[map.naturalWidth, map.naturalHeight]").await, json!([700, 500]));
    let place = browser.value("[Number(lat.value), Number(lon.value)]").await;
    let (lat, lon) = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
    assert!((-10.0..40.0).contains(&lat) && (145.0..200.0).contains(&lon.rem_euclid(360.0)), "{lat} {lon}");
    // The table is the server's.
    let shown = browser
        .value("[...times.rows].find(r => r.cells[0].textContent === 'Honolulu').cells[1].textContent");
    let shown = shown.await.as_str().unwrap().to_owned();
    let (hours, minutes) = shown.trim_end_matches(" min").split_once(" h ").expect("a time");
    let table: f64 = hours.parse::<f64>().unwrap() * 60.0 + minutes.parse::<f64>().unwrap();
    let own = browser
        .value(&format!(
            "fetch('arrivals.json?lat={lat}&lon={lon}').then(a => a.json())
             .then(a => a.arrivals.find(p => p.name === 'Honolulu').minutes)"
        ))
        .await;
    assert!((own.as_f64().unwrap() - table).abs() <= 0.5, "{own} and {shown}");

    // Land is refused with a sentence beside the form, by the keyboard alone.
    browser.value("lat.value = 47; lon.value = 8; lon.focus(); 0").await;
    for kind in ["keyDown", "keyUp"] {
        let key = json!({ "type": kind, "key": "Enter", "code": "Enter", "text": "\r", "windowsVirtualKeyCode": 13 });
        browser.call("Input.dispatchKeyEvent", key).await;
    }
    browser.until("problem.textContent.includes('on land')").await;
    assert_eq!(browser.value("document.activeElement.id").await, "lat");

    // The wave grows, frame by frame.
    browser.value("events.value = 'tohoku-2011'; events.dispatchEvent(new Event('change')); 0").await;
    browser.until(SHOWN).await;
    let (x, y) = browser.middle("watch").await;
    let before = browser.value("map.src").await;
    browser.click(x, y).await;
    browser.until(&format!("watch.textContent === 'Stop' && map.src !== {before}")).await;
    let first = browser.value("map.src").await;
    browser.until(&format!("map.src !== {first}")).await;
    browser.value("watch.click(); 0").await;

    for width in [375, 320] {
        browser.width(width, 700).await;
        browser.until(&format!("innerWidth === {width}")).await;
        let wide = browser.value("document.documentElement.scrollWidth - innerWidth").await;
        assert!(wide.as_f64().unwrap() <= 0.0, "{wide} pixels too wide for {width}");
    }
    drop(browser);
    server.stop().await;
}
