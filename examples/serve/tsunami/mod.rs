//! Travel times of tsunamis over the whole Earth.
//!
//! A tsunami is a long wave: its speed √(g h) depends on the depth alone, so the time at which it first reaches a
//! place is the solution of the eikonal equation. [`travel_times`] solves it on the embedded [`Bathymetry`]; what
//! comes out is compared with forecast and measured times in `checks`.

#![allow(dead_code, unused_imports, reason = "two examples share this module, and neither needs all of it")]

mod arrivals;
mod bathymetry;
#[cfg(test)]
mod checks;
mod cities;
mod events;
mod grid;
mod march;
mod queue;
mod rays;
mod source;
mod sphere;

pub(crate) use arrivals::{ARRIVAL_REACH, TravelTimes, travel_times, travel_times_while};
pub(crate) use bathymetry::Bathymetry;
pub(crate) use cities::{CITIES, City};
pub(crate) use events::{EVENTS, Event, event};
pub(crate) use grid::Grid;
pub(crate) use source::{Source, SourceError};
pub(crate) use sphere::Place;
