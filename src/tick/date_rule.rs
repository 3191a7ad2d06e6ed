//! Dates at regular intervals, as calendars (RFC 5545's `RRULE`) describe them.

use super::MAXTICKS;
use crate::data::{Civil, Date, days_from_civil, days_in_month};

/// The unit in which dates repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Freq {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Microsecond,
}

impl Freq {
    /// How many days it has.
    pub(super) fn days(self) -> f64 {
        match self {
            Self::Year => 365.0,
            Self::Month => 30.0,
            Self::Day => 1.0,
            Self::Hour => 1.0 / 24.0,
            Self::Minute => 1.0 / 1440.0,
            Self::Second => 1.0 / 86_400.0,
            Self::Microsecond => 1.0 / 86_400e6,
        }
    }
}

/// Dates whose parts are among some numbers; `None` is any. Every `interval`-th unit counts.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) freq: Freq,
    pub(super) interval: i64,
    pub(super) months: Option<Vec<u32>>,
    pub(super) days: Option<Vec<u32>>,
    /// Monday is 0.
    pub(super) weekdays: Option<Vec<u32>>,
    pub(super) hours: Option<Vec<u32>>,
    pub(super) minutes: Option<Vec<u32>>,
    pub(super) seconds: Option<Vec<u32>>,
}

impl Rule {
    /// Every unit; parts that are smaller are at their start.
    pub(super) fn every(freq: Freq, interval: i64) -> Self {
        let start = |smaller: Freq, at: u32| (freq < smaller).then(|| vec![at]);
        Self {
            freq,
            interval: interval.max(1),
            months: start(Freq::Month, 1),
            days: start(Freq::Day, 1),
            weekdays: None,
            hours: start(Freq::Hour, 0),
            minutes: start(Freq::Minute, 0),
            seconds: start(Freq::Second, 0),
        }
    }

    /// The dates from `from` to `to`, both included; units are counted from `anchor`. None where there are too many.
    pub(super) fn between(&self, anchor: Date, from: Date, to: Date) -> Vec<Date> {
        // Every unit is looked at.
        const MOST_UNITS: f64 = 1e7;
        if (to.num() - from.num()) / self.freq.days() > MOST_UNITS || self.finds_none() {
            return Vec::new();
        }
        let mut found =
            Found { rule: self, anchor: Counted::new(anchor.civil()), from, to, dates: Vec::new() };
        for year in from.civil().year..=to.civil().year {
            if !self.counts(Freq::Year, year - found.anchor.years) {
                continue;
            }
            for month in (1..=12).filter(|m| among(&self.months, *m)) {
                found.month(year, month);
                if found.dates.len() > MAXTICKS {
                    return Vec::new();
                }
            }
        }
        found.dates
    }

    /// Whether some part may be no number at all.
    fn finds_none(&self) -> bool {
        let parts = [&self.months, &self.days, &self.weekdays, &self.hours, &self.minutes, &self.seconds];
        parts.into_iter().flatten().any(Vec::is_empty)
    }

    /// Whether the unit counts that is so many after the anchor's.
    fn counts(&self, freq: Freq, since: i64) -> bool {
        self.freq != freq || since.rem_euclid(self.interval) == 0
    }
}

fn among(numbers: &Option<Vec<u32>>, n: u32) -> bool {
    numbers.as_ref().is_none_or(|all| all.contains(&n))
}

/// How many units of each kind have passed.
struct Counted {
    years: i64,
    months: i64,
    days: i64,
    hours: i64,
    minutes: i64,
    seconds: i64,
}

impl Counted {
    fn new(c: Civil) -> Self {
        let days = days_from_civil(c.year, i64::from(c.month), i64::from(c.day));
        let hours = days * 24 + i64::from(c.hour);
        let minutes = hours * 60 + i64::from(c.minute);
        Self {
            years: c.year,
            months: c.year * 12 + i64::from(c.month) - 1,
            days,
            hours,
            minutes,
            seconds: minutes * 60 + i64::from(c.second),
        }
    }
}

/// Dates that are being found.
struct Found<'a> {
    rule: &'a Rule,
    anchor: Counted,
    from: Date,
    to: Date,
    dates: Vec<Date>,
}

const SECOND_US: i64 = 1_000_000;

impl Found<'_> {
    /// Whether something of the time from a second on, so many seconds long, is wanted.
    fn overlaps(&self, start_s: i64, length_s: i64) -> bool {
        let start = start_s.saturating_mul(SECOND_US);
        start <= self.to.us()
            && start.saturating_add(length_s * SECOND_US) > self.from.us()
            && self.dates.len() <= MAXTICKS
    }

    fn month(&mut self, year: i64, month: u32) {
        let first = days_from_civil(year, i64::from(month), 1);
        let length = days_in_month(year, month);
        let since = year * 12 + i64::from(month) - 1 - self.anchor.months;
        if !self.rule.counts(Freq::Month, since) || !self.overlaps(first * 86_400, i64::from(length) * 86_400)
        {
            return;
        }
        for day in 1..=length {
            let at = first + i64::from(day) - 1;
            // 1970-01-01 was a Thursday.
            let weekday = (at + 3).rem_euclid(7) as u32;
            let wanted = among(&self.rule.days, day) && among(&self.rule.weekdays, weekday);
            if wanted
                && self.rule.counts(Freq::Day, at - self.anchor.days)
                && self.overlaps(at * 86_400, 86_400)
            {
                self.day(at);
            }
        }
    }

    fn day(&mut self, day: i64) {
        let rule = self.rule;
        for hour in (0..24).filter(|h| among(&rule.hours, *h)).map(|h| day * 24 + i64::from(h)) {
            if rule.counts(Freq::Hour, hour - self.anchor.hours) && self.overlaps(hour * 3600, 3600) {
                self.hour(hour);
            }
        }
    }

    fn hour(&mut self, hour: i64) {
        let rule = self.rule;
        for minute in (0..60).filter(|m| among(&rule.minutes, *m)).map(|m| hour * 60 + i64::from(m)) {
            if !rule.counts(Freq::Minute, minute - self.anchor.minutes) || !self.overlaps(minute * 60, 60) {
                continue;
            }
            for second in (0..60).filter(|s| among(&rule.seconds, *s)).map(|s| minute * 60 + i64::from(s)) {
                let date = Date::from_us(second.saturating_mul(SECOND_US));
                if rule.counts(Freq::Second, second - self.anchor.seconds)
                    && self.from <= date
                    && date <= self.to
                {
                    self.dates.push(date);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::date;

    #[test]
    fn rules_are_kept() {
        let days = |rule: Rule, from, to| -> Vec<f64> {
            rule.between(from, from, to).into_iter().map(|d| d.num() - date(2024, 1, 1).num()).collect()
        };
        let months = Rule { months: Some(vec![1, 3, 5]), ..Rule::every(Freq::Month, 1) };
        assert_eq!(days(months, date(2024, 1, 1), date(2024, 6, 1)), [0.0, 60.0, 121.0]);
        let mondays = Rule { weekdays: Some(vec![0]), ..Rule::every(Freq::Day, 1) };
        assert_eq!(days(mondays, date(2024, 1, 2), date(2024, 1, 20)), [7.0, 14.0]);
        assert_eq!(days(Rule::every(Freq::Day, 5), date(2024, 1, 2), date(2024, 1, 14)), [1.0, 6.0, 11.0]);
        assert_eq!(
            days(Rule::every(Freq::Hour, 6), date(2024, 1, 1), date(2024, 1, 2)),
            [0.0, 0.25, 0.5, 0.75, 1.0]
        );
        assert!(
            Rule::every(Freq::Second, 1).between(date(1, 1, 1), date(1, 1, 1), date(9999, 1, 1)).is_empty()
        );
    }
}
