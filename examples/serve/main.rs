//! A web server that draws figures in memory: `cargo run --release --example serve`, then open the address it prints.
//!
//! `/hi_mom.png` is the figure of the mailing list; `/plot.png?y=1,2,3&title=mine&grid=1` draws the request's own
//! numbers; `.jpg`, `.rgba` and `.rgb` in place of `.png` give JPEG and raw pixels. `/` shows them.

mod args;
mod key;
mod output;
mod page;
mod params;
mod picture;
mod plot;
mod refusal;
mod render;
mod reply;
mod routes;
#[cfg(test)]
mod tests;

use std::io::{self, Write};
use std::process::ExitCode;

use args::{Args, USAGE};
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
    let listener = tokio::net::TcpListener::bind(args.listen).await?;
    writeln!(io::stdout(), "http://{}/", listener.local_addr()?)?;
    let stop = async {
        // Without the signal the server can still be killed.
        let _ = tokio::signal::ctrl_c().await;
    };
    warp::serve(routes::routes(&Render::new())).incoming(listener).graceful(stop).run().await;
    Ok(())
}
