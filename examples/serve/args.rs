//! What the command line says.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The answer to `--help`.
pub(crate) const USAGE: &str = "\
Draws figures for HTTP clients, in memory.

  --addr ADDRESS   the address to listen at; 127.0.0.1 unless told otherwise
  --port PORT      the port; 8080 unless told otherwise, 0 for any that is free
  --log FORMAT     the log on standard error: text unless told otherwise, json, or none
  --help           this text";

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Log {
    Text,
    Json,
    None,
}

/// What the command line says.
#[derive(Debug, PartialEq)]
pub(crate) struct Args {
    pub(crate) listen: SocketAddr,
    pub(crate) log: Log,
    pub(crate) help: bool,
}

impl Args {
    pub(crate) fn parse(args: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let (mut addr, mut port) = (IpAddr::from(Ipv4Addr::LOCALHOST), 8080);
        let (mut log, mut help) = (Log::Text, false);
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            let (name, value) = match arg.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (arg, None),
            };
            let mut value = || value.clone().or_else(|| args.next()).ok_or(format!("{name} needs a value"));
            match name.as_str() {
                "--addr" => addr = parse(&name, &value()?, "an IP address")?,
                "--port" => port = parse(&name, &value()?, "0 to 65535")?,
                "--log" => {
                    log = match value()?.as_str() {
                        "text" => Log::Text,
                        "json" => Log::Json,
                        "none" => Log::None,
                        other => return Err(format!("--log must be text, json or none, not {other:?}")),
                    }
                }
                "--help" | "-h" => help = true,
                _ => return Err(format!("{name:?} is unknown; --help says what is not")),
            }
        }
        Ok(Self { listen: SocketAddr::new(addr, port), log, help })
    }
}

fn parse<T: std::str::FromStr>(name: &str, value: &str, expected: &str) -> Result<T, String> {
    value.parse().map_err(|_| format!("{name} must be {expected}, not {value:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Args, String> {
        Args::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn listens_at_home_unless_told_otherwise() {
        assert_eq!(parse("").unwrap().listen.to_string(), "127.0.0.1:8080");
        assert_eq!(parse("--port 0").unwrap().listen.to_string(), "127.0.0.1:0");
        assert_eq!(parse("--addr=0.0.0.0 --port=80").unwrap().listen.to_string(), "0.0.0.0:80");
        assert_eq!(parse("--addr ::1").unwrap().listen.to_string(), "[::1]:8080");
        assert!(parse("--help").unwrap().help);
        assert_eq!(parse("--log json").unwrap().log, Log::Json);
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!(parse("--port").unwrap_err(), "--port needs a value");
        assert_eq!(parse("--port 65536").unwrap_err(), "--port must be 0 to 65535, not \"65536\"");
        assert_eq!(parse("--addr home").unwrap_err(), "--addr must be an IP address, not \"home\"");
        assert_eq!(parse("--log xml").unwrap_err(), "--log must be text, json or none, not \"xml\"");
        assert_eq!(parse("--prot 1").unwrap_err(), "\"--prot\" is unknown; --help says what is not");
    }
}
