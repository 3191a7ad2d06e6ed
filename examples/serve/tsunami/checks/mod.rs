//! The travel times against forecasts, gauges, and seas whose times are known exactly.

mod exact;
mod measured;
mod properties;
mod table;
