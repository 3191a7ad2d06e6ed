//! Where ticks of dates are.

use super::date_rule::{Freq, Rule};
use super::edge::Edge;
use super::{Locator, MAXTICKS, MultipleLocator, TickContext};
use crate::data::{Date, date, days_from_civil, days_in_month};

/// The dates at the ends of a view; `None` beyond the calendar.
fn ends(v0: f64, v1: f64) -> Option<(Date, Date)> {
    Some((Date::from_num(v0.min(v1))?, Date::from_num(v0.max(v1))?))
}

fn numbers(dates: &[Date]) -> Vec<f64> {
    dates.iter().map(|d| d.num()).collect()
}

const DAY_US: i64 = 86_400_000_000;

/// So many months later, or earlier; at the end of a month that is shorter.
fn months_later(d: Date, months: i64) -> Date {
    let c = d.civil();
    let first = days_from_civil(c.year, i64::from(c.month) + months, 1);
    let (year, month, _) = crate::data::civil_from_days(first);
    let day = i64::from(c.day.min(days_in_month(year, month)));
    Date::from_us((first + day - 1) * DAY_US + d.us().rem_euclid(DAY_US))
}

/// The time from one date to a later one: whole months, and what is left in microseconds.
fn apart(from: Date, to: Date) -> (i64, i64) {
    let (a, b) = (from.civil(), to.civil());
    let mut months = (b.year - a.year) * 12 + i64::from(b.month) - i64::from(a.month);
    while months > 0 && months_later(from, months) > to {
        months -= 1;
    }
    (months, to.us() - months_later(from, months).us())
}

/// Ticks of a rule; where it finds none, the ends of the view are the ticks.
fn rule_ticks(rule: &Rule, v0: f64, v1: f64) -> Vec<f64> {
    let Some((from, to)) = ends(v0, v1) else { return Vec::new() };
    let (months, rest) = apart(from, to);
    let anchor = Date::from_us(months_later(from, -months).us() - rest);
    let found = rule.between(anchor, from, to);
    if found.is_empty() { vec![from.num(), to.num()] } else { numbers(&found) }
}

/// Limits for dates that are (nearly) one; `apart` is how many days go on both sides.
fn widened(v0: f64, v1: f64, apart: f64, least: f64) -> (f64, f64) {
    if !v0.is_finite() || !v1.is_finite() {
        return (0.0, 1.0);
    }
    let (v0, v1) = (v0.min(v1), v0.max(v1));
    if v1 - v0 <= least { (v0 - apart, v1 + apart) } else { (v0, v1) }
}

/// Ticks at dates that suit the view: every few years, months, days, ... The locator of axes with dates.
#[derive(Clone, Debug)]
pub struct AutoDateLocator {
    minticks: usize,
    maxticks: [i64; 7],
}

impl Default for AutoDateLocator {
    fn default() -> Self {
        Self { minticks: 5, maxticks: [11, 12, 11, 12, 11, 11, 8] }
    }
}

const FREQS: [Freq; 7] =
    [Freq::Year, Freq::Month, Freq::Day, Freq::Hour, Freq::Minute, Freq::Second, Freq::Microsecond];

/// The intervals to choose from.
fn intervals(freq: Freq) -> &'static [i64] {
    match freq {
        Freq::Year => &[1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000, 4000, 5000, 10_000],
        Freq::Month => &[1, 2, 3, 4, 6],
        Freq::Day => &[1, 2, 4, 7, 14],
        Freq::Hour => &[1, 2, 3, 4, 6, 12],
        Freq::Minute | Freq::Second => &[1, 5, 10, 15, 30],
        Freq::Microsecond => &[
            1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000,
            500_000, 1_000_000,
        ],
    }
}

impl AutoDateLocator {
    /// As matplotlib's: five ticks or more of the coarsest unit that has so many.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many ticks the unit must have at least. Default 5.
    #[must_use]
    pub fn minticks(mut self, n: usize) -> Self {
        self.minticks = n;
        self
    }

    /// How many ticks there may be, of any unit. Default 11; 12 of months and hours, 8 of microseconds.
    #[must_use]
    pub fn maxticks(mut self, n: usize) -> Self {
        self.maxticks = [n.clamp(1, MAXTICKS) as i64; 7];
        self
    }

    /// The unit that suits the time between two dates, and how many of them lie between ticks.
    fn choose(&self, from: Date, to: Date) -> (Freq, i64) {
        let (months, rest) = apart(from, to);
        let all = to.us() - from.us();
        let days = all.div_euclid(DAY_US);
        let hours = days * 24 + rest % DAY_US / 3_600_000_000;
        let minutes = hours * 60 + rest / 60_000_000 % 60;
        let counts = [months / 12, months, days, hours, minutes, all / 1_000_000, all];
        let enough = counts.iter().position(|&n| n >= self.minticks as i64);
        let Some(at) = enough else { return (Freq::Microsecond, 1) };
        let (freq, n) = (FREQS[at], counts[at]);
        let fits = |i: &&i64| n <= **i * (self.maxticks[at] - 1);
        let all = intervals(freq);
        (freq, all.iter().find(fits).copied().unwrap_or(all[all.len() - 1]))
    }
}

/// Every `interval`-th of some numbers.
fn every(numbers: std::ops::Range<u32>, interval: i64) -> Option<Vec<u32>> {
    Some(numbers.step_by(interval as usize).collect())
}

impl Locator for AutoDateLocator {
    fn tick_values(&self, v0: f64, v1: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        let Some((from, to)) = ends(v0, v1) else { return Vec::new() };
        let (freq, interval) = self.choose(from, to);
        let mut rule = Rule::every(freq, 1);
        match freq {
            Freq::Year => return YearLocator::new(interval as usize).tick_values(v0, v1, ctx),
            Freq::Month => rule.months = every(1..13, interval),
            Freq::Day => {
                rule.days = match interval {
                    14 => Some(vec![1, 15]),
                    7 => Some(vec![1, 8, 15, 22]),
                    _ => every(1..32, interval),
                }
            }
            Freq::Hour => rule.hours = every(0..24, interval),
            Freq::Minute => rule.minutes = every(0..60, interval),
            Freq::Second => rule.seconds = every(0..60, interval),
            Freq::Microsecond => return MicrosecondLocator::new(interval as usize).tick_values(v0, v1, ctx),
        }
        rule_ticks(&rule, v0, v1)
    }

    fn nonsingular(&self, v0: f64, v1: f64) -> (f64, f64) {
        widened(v0, v1, 2.0 * 365.0, 0.0)
    }

    fn date_unit(&self, view: (f64, f64)) -> Option<f64> {
        Some(ends(view.0, view.1).map_or(365.0, |(from, to)| self.choose(from, to).0.days()))
    }
}

/// Ticks at a day of every year that is a multiple of some number.
#[derive(Clone, Debug)]
pub struct YearLocator {
    base: i64,
    month: u32,
    day: u32,
}

impl YearLocator {
    /// The first of January of years that are multiples of `base`.
    pub fn new(base: usize) -> Self {
        Self { base: base.clamp(1, 10_000) as i64, month: 1, day: 1 }
    }

    /// Another day: the month (1 to 12) and the day of the month.
    #[must_use]
    pub fn on(mut self, month: u32, day: u32) -> Self {
        (self.month, self.day) = (month.clamp(1, 12), day.clamp(1, 31));
        self
    }
}

impl Locator for YearLocator {
    fn tick_values(&self, v0: f64, v1: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
        let Some((from, to)) = ends(v0, v1) else { return Vec::new() };
        let edge = Edge::new(self.base as f64, 0.0);
        let first = (edge.le(from.civil().year as f64) as i64 * self.base).max(1);
        let last = (edge.ge(to.civil().year as f64) as i64 * self.base).min(9999);
        let at = |year: i64| date(year as i32, self.month as i32, self.day as i32);
        let rule = Rule {
            months: Some(vec![self.month]),
            days: Some(vec![self.day]),
            ..Rule::every(Freq::Year, self.base)
        };
        numbers(&rule.between(at(first), at(first), at(last)))
    }

    fn nonsingular(&self, v0: f64, v1: f64) -> (f64, f64) {
        widened(v0, v1, 2.0 * 365.0 * self.base as f64, 1e-6)
    }

    fn date_unit(&self, _view: (f64, f64)) -> Option<f64> {
        Some(Freq::Year.days())
    }
}

/// The locators that are no more than a rule.
macro_rules! rule_locators { ($($(#[$doc:meta])* $name:ident $freq:ident { $($(#[$setter_doc:meta])* $setter:ident $field:ident $range:expr;)* })*) => { $(
    $(#[$doc])*
    #[derive(Clone, Debug)]
    pub struct $name(Rule);

    impl $name {
        /// All of them.
        pub fn new() -> Self {
            Self(Rule::every(Freq::$freq, 1))
        }

        /// Only every n-th.
        #[must_use]
        pub fn interval(mut self, n: usize) -> Self {
            self.0.interval = i64::try_from(n).unwrap_or(i64::MAX).max(1);
            self
        }

        $(
            $(#[$setter_doc])*
            #[must_use]
            pub fn $setter(mut self, numbers: impl IntoIterator<Item = u32>) -> Self {
                self.0.$field = Some(numbers.into_iter().filter(|n| $range.contains(n)).collect());
                self
            }
        )*
    }

    impl Default for $name {
        fn default() -> Self {
            Self::new()
        }
    }

    impl Locator for $name {
        fn tick_values(&self, v0: f64, v1: f64, _ctx: &TickContext<'_>) -> Vec<f64> {
            rule_ticks(&self.0, v0, v1)
        }

        fn nonsingular(&self, v0: f64, v1: f64) -> (f64, f64) {
            widened(v0, v1, 2.0 * self.0.freq.days() * self.0.interval as f64, 1e-6)
        }

        fn date_unit(&self, _view: (f64, f64)) -> Option<f64> {
            Some(self.0.freq.days())
        }
    }
)* } }

rule_locators! {
    /// Ticks at the first of months.
    MonthLocator Month {
        /// These months, 1 to 12.
        bymonth months (1..=12);
        /// These days of the month instead of the first.
        bymonthday days (1..=31);
    }
    /// Ticks at weekdays.
    WeekdayLocator Day {
        /// These weekdays: Monday is 0. All unless told.
        byweekday weekdays (0..=6);
    }
    /// Ticks at days of the month.
    DayLocator Day {
        /// These days, 1 to 31.
        bymonthday days (1..=31);
    }
    /// Ticks at full hours.
    HourLocator Hour {
        /// These hours, 0 to 23.
        byhour hours (0..=23);
    }
    /// Ticks at full minutes.
    MinuteLocator Minute {
        /// These minutes, 0 to 59.
        byminute minutes (0..=59);
    }
    /// Ticks at full seconds.
    SecondLocator Second {
        /// These seconds, 0 to 59.
        bysecond seconds (0..=59);
    }
}

/// Ticks at multiples of microseconds, counted from midnight of the first day in view.
#[derive(Clone, Debug)]
pub struct MicrosecondLocator {
    interval: f64,
}

impl MicrosecondLocator {
    /// Every so many microseconds.
    pub fn new(interval: usize) -> Self {
        Self { interval: interval.max(1) as f64 }
    }
}

impl Locator for MicrosecondLocator {
    fn tick_values(&self, v0: f64, v1: f64, ctx: &TickContext<'_>) -> Vec<f64> {
        let Some((from, to)) = ends(v0, v1) else { return Vec::new() };
        let day = from.num().floor();
        let us = |d: Date| (d.num() - day) * 86_400e6;
        let ticks = MultipleLocator::new(self.interval).tick_values(us(from), us(to), ctx);
        ticks.into_iter().map(|t| t / 86_400e6 + day).collect()
    }

    fn nonsingular(&self, v0: f64, v1: f64) -> (f64, f64) {
        widened(v0, v1, 2.0 * Freq::Microsecond.days() * self.interval, 1e-6)
    }

    fn date_unit(&self, _view: (f64, f64)) -> Option<f64> {
        Some(Freq::Microsecond.days())
    }
}
