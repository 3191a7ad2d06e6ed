//! A web server of tsunami travel times, drawn in memory: `cargo run --release --example serve`, then open the address
//! it prints.
//!
//! `/tsunami.png?event=tohoku-2011` is a map of the hours until a wave comes, `/arrivals.json` a table of them, `/live`
//! the wave as it grows; `/` joins them on a page to click on. `/hi_mom.png` is the figure of the mailing list; `/plot.png?y=1,2,3&title=mine&grid=1` draws the request's own
//! numbers; `.jpg`, `.rgba` and `.rgb` in place of `.png` give JPEG and raw pixels. `/openapi.json` describes
//! all, `/healthz` and `/metrics` are for those who run it.
//!
//! A request's way: `listen` (connections and their limits) -> `routes` (address and method) -> `params` (what it
//! says, and the key of what it means) -> `plot`, `wave` (a job) -> `render` (pool, queue, cache) -> `budget` (bytes under way) -> `reply`
//! (headers).

mod args;
mod budget;
mod key;
mod listen;
mod metrics;
mod openapi;
mod output;
mod page;
mod params;
mod patient;
mod picture;
mod plot;
mod refusal;
mod render;
mod reply;
mod routes;
mod status;
#[cfg(test)]
mod tests;
mod tsunami;
mod visit;
mod wave;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;

use args::{Args, Log, USAGE};
use metrics::Metrics;
use render::Render;

fn main() -> ExitCode {
    match Args::parse(std::env::args().skip(1)) {
        Ok(args) if args.help => {
            // Nothing to do where no one reads it.
            let _ = writeln!(io::stdout(), "{USAGE}");
            ExitCode::SUCCESS
        }
        Ok(args) => run(&args).map_or_else(|e| fail(&e.to_string()), |()| ExitCode::SUCCESS),
        Err(wrong) => fail(&wrong),
    }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("serve: {why}");
    ExitCode::FAILURE
}

#[tokio::main]
async fn run(args: &Args) -> io::Result<()> {
    let log = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::INFO)
        .with_writer(io::stderr)
        .with_target(false);
    let log = log.with_ansi(io::stderr().is_terminal());
    match args.log {
        Log::Text => log.init(),
        Log::Json => log.json().flatten_event(true).init(),
        Log::None => {}
    }
    let stop = listen::signals()?;
    let render = Render::new(render::Limits::default(), Arc::new(Metrics::default()))?;
    let listener = tokio::net::TcpListener::bind(args.listen).await?;
    // On standard output, so that a script that asked for port 0 can read it.
    let address = listener.local_addr()?;
    writeln!(io::stdout(), "http://{address}/")?;
    tracing::info!(%address, "listening");
    serve(listener, &render, listen::Limits::default(), stop).await;
    Ok(())
}

/// Serves until `stop` is done, and ends in good order: live views end while other answers are finished.
async fn serve(
    listener: tokio::net::TcpListener,
    render: &Render,
    limits: listen::Limits,
    stop: impl Future<Output = ()>,
) {
    let live = wave::Live::default();
    let (told, stopping) = tokio::sync::oneshot::channel();
    let routes = routes::routes(render, &live);
    let stop = async {
        stop.await;
        let _ = told.send(());
    };
    let views = async {
        let _ = stopping.await;
        live.stop().await;
    };
    tokio::join!(listen::listen(listener, routes, limits, stop), views);
}
