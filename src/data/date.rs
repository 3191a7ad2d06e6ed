//! Dates and times, as numbers of days since 1970.

use crate::each::Each;
use std::str::FromStr;
use std::time::SystemTime;

use super::Number;

const DAY_US: i64 = 86_400_000_000;

/// A date and a time of the Gregorian calendar, without a time zone, to the microsecond. As data it is the number of
/// days since 1970-01-01 (matplotlib's `date2num`), and its axis has ticks at dates.
///
/// ```
/// use isoplot::data::{Date, date};
/// let noon = Date::from_ymd_hms(2024, 2, 29, 12, 0, 0.0);
/// assert_eq!(noon.num(), 19782.5);
/// assert_eq!("2024-02-29 12:00".parse(), Ok(noon));
/// assert_eq!(date(2024, 2, 30), date(2024, 3, 1));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    us: i64,
}

/// The parts of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Civil {
    pub(crate) year: i64,
    /// 1 to 12.
    pub(crate) month: u32,
    /// From 1.
    pub(crate) day: u32,
    pub(crate) hour: u32,
    pub(crate) minute: u32,
    pub(crate) second: u32,
    pub(crate) us: u32,
}

/// Midnight of a date; see [`Date::from_ymd_hms`].
pub fn date(year: i32, month: i32, day: i32) -> Date {
    Date::from_ymd_hms(year, month, day, 0, 0, 0.0)
}

/// Dates from `start` up to but without `stop`, `step_days` apart: matplotlib's `drange`, as dates.
///
/// ```
/// use isoplot::data::{date, date_range};
/// assert_eq!(date_range(date(2024, 2, 28), date(2024, 3, 2), 1.0).len(), 3);
/// ```
pub fn date_range(start: Date, stop: Date, step_days: f64) -> Vec<Date> {
    let n = ((stop.num() - start.num()) / step_days).ceil();
    let step = (step_days * DAY_US as f64).round();
    if !(n > 0.0 && n < 1e9 && step.abs() >= 1.0) {
        return Vec::new();
    }
    (0..n as i64).map(|i| Date { us: start.us.saturating_add(i.saturating_mul(step as i64)) }).collect()
}

/// Days since 1970-01-01 of a date of the Gregorian calendar (Howard Hinnant's `days_from_civil`). The month may be any
/// number: 13 is January of the next year.
pub(crate) fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = (year + (month - 1).div_euclid(12), (month - 1).rem_euclid(12) + 1);
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day.
pub(crate) fn civil_from_days(days: i64) -> (i64, u32, u32) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z - era * 146_097;
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = (of_year - (153 * month + 2) / 5 + 1) as u32;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month as u32, day)
}

/// How many days a month has.
pub(crate) fn days_in_month(year: i64, month: u32) -> u32 {
    let first = |m| days_from_civil(year, m, 1);
    (first(i64::from(month) + 1) - first(i64::from(month))) as u32
}

impl Date {
    /// Of these parts. What is beyond the calendar carries over: day 30 of February is in March, month 13 in the next
    /// year. A number of seconds that is not finite counts as 0.
    pub fn from_ymd_hms(year: i32, month: i32, day: i32, hour: i32, minute: i32, second: f64) -> Self {
        let days = days_from_civil(i64::from(year), i64::from(month), 1) + i64::from(day) - 1;
        let seconds = i64::from(hour) * 3600 + i64::from(minute) * 60;
        let us = (second * 1e6).round();
        let us = if us.is_finite() { us as i64 } else { 0 };
        Self { us: (days * DAY_US + seconds * 1_000_000).saturating_add(us) }
    }

    /// The date of a number of days since 1970; `None` beyond the years 1 to 9999. As in matplotlib, far from 1970 it
    /// is rounded to 20 microseconds, since the number is not more exact.
    pub fn from_num(days: f64) -> Option<Self> {
        let us = (days * DAY_US as f64).round_ties_even();
        let first = days_from_civil(1, 1, 1) * DAY_US;
        let end = days_from_civil(10_000, 1, 1) * DAY_US;
        if !(us >= first as f64 && us < end as f64) {
            return None;
        }
        let us = us as i64;
        let fraction = us.rem_euclid(1_000_000);
        let rounded = if days.abs() > 70.0 * 365.0 {
            (fraction as f64 / 20.0).round_ties_even() as i64 * 20
        } else {
            fraction
        };
        Some(Self { us: us - fraction + rounded })
    }

    /// Days since 1970-01-01.
    pub fn num(self) -> f64 {
        let (seconds, us) = (self.us.div_euclid(1_000_000), self.us.rem_euclid(1_000_000));
        (seconds as f64 + us as f64 * 1000.0 / 1e9) / 86_400.0
    }

    /// Microseconds since 1970.
    pub(crate) fn us(self) -> i64 {
        self.us
    }

    pub(crate) fn from_us(us: i64) -> Self {
        Self { us }
    }

    pub(crate) fn civil(self) -> Civil {
        let (year, month, day) = civil_from_days(self.us.div_euclid(DAY_US));
        let us = self.us.rem_euclid(DAY_US);
        let part = |unit: i64, n: i64| (us / unit % n) as u32;
        Civil {
            year,
            month,
            day,
            hour: part(3_600_000_000, 24),
            minute: part(60_000_000, 60),
            second: part(1_000_000, 60),
            us: part(1, 1_000_000),
        }
    }
}

/// Year-month-day, and perhaps hour:minute[:second[.fraction]] after a blank or `T`.
impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong =
            || format!("{text:?} is not a date like 2024-02-29, 2024-02-29 12:30 or 2024-02-29T12:30:05.25");
        let (day, time) = text.trim().split_once(['T', ' ']).unwrap_or((text.trim(), "0:0"));
        let parts = |s: &str, by: char| -> Option<Vec<f64>> {
            let good = |p: &str| p.bytes().all(|b| b.is_ascii_digit() || b == b'.');
            s.split(by).map(|p| p.parse().ok().filter(|_| good(p))).collect()
        };
        let day = parts(day, '-').filter(|d| d.len() == 3).ok_or_else(wrong)?;
        let time = parts(time.trim_end_matches('Z'), ':')
            .filter(|t| (2..=3).contains(&t.len()))
            .ok_or_else(wrong)?;
        let whole = day.iter().chain(&time[..2]).all(|v| v.fract() == 0.0);
        let within = (1.0..=9999.0).contains(&day[0])
            && (1.0..=12.0).contains(&day[1])
            && (1.0..=f64::from(days_in_month(day[0] as i64, day[1] as u32))).contains(&day[2])
            && time[0] < 24.0
            && time[1] < 60.0
            && time.get(2).is_none_or(|&s| s < 60.0);
        if !whole || !within {
            return Err(wrong());
        }
        let second = time.get(2).copied().unwrap_or(0.0);
        let [y, m, d] = [day[0], day[1], day[2]].each(|v| v as i32);
        Ok(Self::from_ymd_hms(y, m, d, time[0] as i32, time[1] as i32, second))
    }
}

impl From<SystemTime> for Date {
    fn from(t: SystemTime) -> Self {
        let us = |d: std::time::Duration| i64::try_from(d.as_micros()).unwrap_or(i64::MAX);
        match t.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => Self { us: us(after) },
            Err(before) => Self { us: -us(before.duration()) },
        }
    }
}

/// Days since 1970: where a place on an axis is asked for.
impl From<Date> for f64 {
    fn from(d: Date) -> Self {
        d.num()
    }
}

impl Number for Date {
    const DATES: bool = true;
    fn to_f64(self) -> f64 {
        self.num()
    }
}

impl Number for SystemTime {
    const DATES: bool = true;
    fn to_f64(self) -> f64 {
        Date::from(self).num()
    }
}

#[cfg(feature = "jiff")]
mod jiff_dates {
    use super::{Date, Number};

    macro_rules! civil { ($($t:ty)*) => { $(
        impl From<$t> for Date {
            fn from(t: $t) -> Self {
                let seconds = f64::from(t.second()) + f64::from(t.subsec_nanosecond()) / 1e9;
                let [m, d, h, min] = [t.month(), t.day(), t.hour(), t.minute()].map(i32::from);
                Self::from_ymd_hms(i32::from(t.year()), m, d, h, min, seconds)
            }
        }
    )* } }
    // A zoned time is the time of its clocks.
    civil!(jiff::civil::DateTime & jiff::Zoned);

    impl From<jiff::civil::Date> for Date {
        fn from(d: jiff::civil::Date) -> Self {
            super::date(i32::from(d.year()), i32::from(d.month()), i32::from(d.day()))
        }
    }

    impl From<jiff::Timestamp> for Date {
        fn from(t: jiff::Timestamp) -> Self {
            Self::from_us(t.as_microsecond())
        }
    }

    macro_rules! number { ($($t:ty)*) => { $(
        impl Number for $t {
            const DATES: bool = true;
            fn to_f64(self) -> f64 { Date::from(self).num() }
        }
    )* } }
    number!(jiff::civil::Date jiff::civil::DateTime jiff::Timestamp &jiff::Zoned);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree() {
        for days in (-800_000..3_000_000).step_by(397) {
            let (y, m, d) = civil_from_days(days);
            assert_eq!(days_from_civil(y, i64::from(m), i64::from(d)), days);
        }
        assert_eq!(civil_from_days(0), (1970, 1, 1));
        assert_eq!(days_from_civil(2000, 15, 1), days_from_civil(2001, 3, 1));
        assert_eq!((days_in_month(2024, 2), days_in_month(2023, 2), days_in_month(2023, 12)), (29, 28, 31));
    }

    #[test]
    fn numbers_are_matplotlibs() {
        // matplotlib.dates.date2num
        let near = |d: Date, n: f64| assert_eq!(d.num(), n);
        near(date(2024, 3, 5), 19787.0);
        near(Date::from_ymd_hms(2001, 2, 3, 4, 5, 6.75), 11356.170217013889);
        near(Date::from_ymd_hms(1969, 12, 31, 23, 59, 59.5), -5.787037037037037e-06);
        let t = Date::from_ymd_hms(2024, 3, 5, 1, 2, 3.456789);
        assert_eq!(Date::from_num(t.num()).unwrap().civil().us, 456_789);
        let far = Date::from_ymd_hms(2050, 3, 5, 1, 2, 3.456789);
        assert_eq!(Date::from_num(far.num()).unwrap().civil().us, 456_780);
        assert_eq!(Date::from_num(19787.25), Some(Date::from_ymd_hms(2024, 3, 5, 6, 0, 0.0)));
        assert_eq!((Date::from_num(f64::NAN), Date::from_num(1e9)), (None, None));
    }

    #[test]
    fn dates_are_read() {
        assert_eq!("2024-03-05".parse(), Ok(date(2024, 3, 5)));
        assert_eq!("2024-03-05T06:07:08.5Z".parse(), Ok(Date::from_ymd_hms(2024, 3, 5, 6, 7, 8.5)));
        for wrong in
            ["", "2024", "2024-13-01", "2023-02-29", "2024-01-01 25:00", "2024-01-01 1", "a-b-c", "2024--1-1"]
        {
            assert!(wrong.parse::<Date>().unwrap_err().contains("is not a date"), "{wrong}");
        }
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn dates_of_jiff_are_dates() {
        use crate::data::IntoData;
        let day = jiff::civil::date(2024, 3, 5);
        let data = [day.at(6, 0, 0, 0)].into_data();
        assert!(data.are_dates() && data[0] == 19787.25);
        assert_eq!([day].into_data()[0], 19787.0);
        assert_eq!([jiff::Timestamp::UNIX_EPOCH].into_data()[0], 0.0);
        let zoned = jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(6)));
        assert_eq!([&zoned].into_data()[0], 0.25);
    }
}
