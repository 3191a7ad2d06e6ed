//! How dates are written.

use super::{Formatter, TickContext};
use crate::data::{Civil, Date, Number, days_from_civil};
use crate::each::Each;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A date as C's `strftime` writes it, in English.
fn strftime(format: &str, d: Date) -> String {
    let c = d.civil();
    let days = days_from_civil(c.year, i64::from(c.month), i64::from(c.day));
    let of_year = days - days_from_civil(c.year, 1, 1) + 1;
    let weekday = (days + 3).rem_euclid(7);
    let (month, name) = (MONTHS[c.month as usize - 1], WEEKDAYS[weekday as usize]);
    let hour12 = (c.hour + 11) % 12 + 1;
    let mut out = String::new();
    let mut rest = format.chars();
    while let Some(ch) = rest.next() {
        if ch != '%' {
            out.push(ch);
            continue;
        }
        let mut key = rest.next();
        let plain = key == Some('-');
        if plain {
            key = rest.next();
        }
        let number = |n: i64, width: usize| if plain { n.to_string() } else { format!("{n:0width$}") };
        let part = match key {
            Some('Y') => c.year.to_string(),
            Some('y') => number(c.year % 100, 2),
            Some('m') => number(i64::from(c.month), 2),
            Some('d') => number(i64::from(c.day), 2),
            Some('e') => format!("{:2}", c.day),
            Some('H') => number(i64::from(c.hour), 2),
            Some('I') => number(i64::from(hour12), 2),
            Some('M') => number(i64::from(c.minute), 2),
            Some('S') => number(i64::from(c.second), 2),
            Some('f') => format!("{:06}", c.us),
            Some('j') => number(of_year, 3),
            Some('u') => (weekday + 1).to_string(),
            Some('w') => ((weekday + 1) % 7).to_string(),
            Some('W') => number((of_year - 1 + 7 - weekday) / 7, 2),
            Some('U') => number((of_year - 1 + 7 - (weekday + 1) % 7) / 7, 2),
            Some('p') => if c.hour < 12 { "AM" } else { "PM" }.to_owned(),
            Some('b' | 'h') => month[..3].to_owned(),
            Some('B') => month.to_owned(),
            Some('a') => name[..3].to_owned(),
            Some('A') => name.to_owned(),
            Some('F') => strftime("%Y-%m-%d", d),
            Some('T' | 'X') => strftime("%H:%M:%S", d),
            Some('R') => strftime("%H:%M", d),
            Some('D' | 'x') => strftime("%m/%d/%y", d),
            Some('c') => strftime("%a %b %e %H:%M:%S %Y", d),
            Some('%') => "%".to_owned(),
            Some(other) => format!("%{other}"),
            None => "%".to_owned(),
        };
        out.push_str(&part);
    }
    out
}

fn written(format: &str, v: f64) -> String {
    Date::from_num(v).map_or_else(String::new, |d| strftime(format, d))
}

/// Dates as C's `strftime` writes them: `"%Y-%m-%d"`, `"%b %d\n%H:%M"`. Names are English; `%-d` leaves zeros out.
///
/// ```
/// use isoplot::prelude::*;
/// use isoplot::tick::DateFormatter;
/// let mut fig = Figure::new();
/// let ax = fig.add_subplot(1, 1, 1);
/// ax.plot([date(2024, 1, 1), date(2024, 6, 1)], [1, 2]);
/// ax.xaxis().set_major_formatter(DateFormatter::new("%d %b"));
/// ```
#[derive(Clone, Debug)]
pub struct DateFormatter {
    format: String,
}

impl DateFormatter {
    /// With this format.
    pub fn new(format: impl Into<String>) -> Self {
        Self { format: format.into() }
    }
}

impl Formatter for DateFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        locs.iter().map(|&v| written(&self.format, v)).collect()
    }
}

/// Dates as the locator's unit asks for: years as `2024`, months as `2024-03`, ... The formatter of axes with dates.
#[derive(Clone, Debug)]
pub struct AutoDateFormatter {
    /// From the finest unit: how many days it has, and how it is written.
    scaled: [(f64, String); 7],
}

impl Default for AutoDateFormatter {
    fn default() -> Self {
        let scaled = [
            (1.0 / 86_400e6, "%M:%S.%f"),
            (1.0 / 86_400.0, "%H:%M:%S"),
            (1.0 / 1440.0, "%d %H:%M"),
            (1.0 / 24.0, "%m-%d %H"),
            (1.0, "%Y-%m-%d"),
            (30.0, "%Y-%m"),
            (365.0, "%Y"),
        ];
        Self { scaled: scaled.each(|(days, format)| (days, format.to_owned())) }
    }
}

impl AutoDateFormatter {
    /// As matplotlib writes dates.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another format for units of so many days: 365 (years), 30 (months), 1, 1/24, ...
    #[must_use]
    pub fn scaled(mut self, days: impl Number, format: impl Into<String>) -> Self {
        let days = days.to_f64();
        if let Some(s) = self.scaled.iter_mut().find(|s| (s.0 - days).abs() < 1e-9 * days.abs()) {
            s.1 = format.into();
        }
        self
    }
}

impl Formatter for AutoDateFormatter {
    fn format_ticks(&self, locs: &[f64], ctx: &TickContext<'_>) -> Vec<String> {
        let unit = ctx.date_unit.unwrap_or(1.0);
        let format = self.scaled.iter().find(|s| s.0 >= unit).map_or("%Y-%m-%d", |s| s.1.as_str());
        locs.iter().map(|&v| written(format, v)).collect()
    }
}

/// Dates without what repeats: the rest of the date stands once, at the end of the axis.
#[derive(Clone, Debug)]
pub struct ConciseDateFormatter {
    formats: [String; 6],
    zero_formats: [String; 6],
    offset_formats: [String; 6],
    show_offset: bool,
}

impl Default for ConciseDateFormatter {
    fn default() -> Self {
        Self {
            formats: ["%Y", "%b", "%d", "%H:%M", "%H:%M", "%S.%f"].each(String::from),
            zero_formats: ["", "%Y", "%b", "%b-%d", "%H:%M", "%H:%M"].each(String::from),
            offset_formats: ["", "%Y", "%Y-%b", "%Y-%b-%d", "%Y-%b-%d", "%Y-%b-%d %H:%M"].each(String::from),
            show_offset: true,
        }
    }
}

impl ConciseDateFormatter {
    /// As matplotlib's.
    pub fn new() -> Self {
        Self::default()
    }

    /// The formats of ticks that are mostly years, months, days, hours, minutes, seconds. The first tick of a year,
    /// month, ... is written as the coarser unit.
    #[must_use]
    pub fn formats<S: Into<String>>(mut self, formats: [S; 6]) -> Self {
        self.formats = formats.each(Into::into);
        let coarser = self.formats[..5].iter();
        for (zero, format) in self.zero_formats.iter_mut().zip(std::iter::once(&String::new()).chain(coarser))
        {
            zero.clone_from(format);
        }
        self
    }

    /// The formats of the first tick of a year, month, ...
    #[must_use]
    pub fn zero_formats<S: Into<String>>(mut self, formats: [S; 6]) -> Self {
        self.zero_formats = formats.each(Into::into);
        self
    }

    /// The formats of what stands at the end of the axis.
    #[must_use]
    pub fn offset_formats<S: Into<String>>(mut self, formats: [S; 6]) -> Self {
        self.offset_formats = formats.each(Into::into);
        self
    }

    /// Whether something stands at the end of the axis. Default: yes.
    #[must_use]
    pub fn show_offset(mut self, on: bool) -> Self {
        self.show_offset = on;
        self
    }

    /// What most ticks are (0: years, ... 5: seconds), and whether the offset is needed beside it.
    fn level(&self, ticks: &[Civil]) -> (usize, bool) {
        for level in (0..6).rev() {
            let first = ticks.first().map(|c| part(c, level));
            if ticks.iter().any(|c| Some(part(c, level)) != first) {
                // The first month, or the year, says what the offset would.
                let shown = level < 2 && ticks.iter().any(|c| part(c, level) == 1);
                return (level, self.show_offset && !shown);
            }
        }
        (5, self.show_offset)
    }
}

/// Year, month, day, hour, minute, second.
fn part(c: &Civil, level: usize) -> i64 {
    match level {
        0 => c.year,
        1 => i64::from(c.month),
        2 => i64::from(c.day),
        3 => i64::from(c.hour),
        4 => i64::from(c.minute),
        _ => i64::from(c.second),
    }
}

fn civils(locs: &[f64]) -> Vec<Civil> {
    locs.iter().filter_map(|&v| Date::from_num(v)).map(Date::civil).collect()
}

/// Takes away the zeros that all fractions end with.
fn without_common_zeros(labels: &mut [String]) {
    let zeros = |s: &String| s.len() - s.trim_end_matches('0').len();
    let common = labels.iter().filter(|s| s.contains('.')).map(zeros).min().unwrap_or(0);
    if common > 0 {
        for s in labels.iter_mut().filter(|s| s.contains('.')) {
            s.truncate(s.len() - common);
            s.truncate(s.trim_end_matches('.').len());
        }
    }
}

impl Formatter for ConciseDateFormatter {
    fn format_ticks(&self, locs: &[f64], _ctx: &TickContext<'_>) -> Vec<String> {
        let (level, _) = self.level(&civils(locs));
        let start = [0, 1, 1, 0, 0, 0][level];
        let label = |&v: &f64| {
            let Some(d) = Date::from_num(v) else { return String::new() };
            let c = d.civil();
            let at_start = part(&c, level) == start && (level < 5 || c.us == 0);
            strftime(if at_start { &self.zero_formats[level] } else { &self.formats[level] }, d)
        };
        let mut labels: Vec<String> = locs.iter().map(label).collect();
        if level == 5 {
            without_common_zeros(&mut labels);
        }
        labels
    }

    fn offset_text(&self, locs: &[f64], ctx: &TickContext<'_>) -> String {
        let (level, show) = self.level(&civils(locs));
        let at = if ctx.view.0 > ctx.view.1 { locs.first() } else { locs.last() };
        at.filter(|_| show).map_or_else(String::new, |&v| written(&self.offset_formats[level], v))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_those_of_strftime() {
        let d = Date::from_ymd_hms(2024, 3, 5, 14, 7, 9.25);
        let all = "%Y %y %m %d %e %H %I %M %S %f %j %u %w %W %U %p %b %B %a %A %F %T %R %D %c %% %-d %-m %q";
        // datetime.strftime of the same date
        let expected = "2024 24 03 05  5 14 02 07 09 250000 065 2 2 10 09 PM Mar March Tue Tuesday 2024-03-05 \
                        14:07:09 14:07 03/05/24 Tue Mar  5 14:07:09 2024 % 5 3 %q";
        assert_eq!(strftime(all, d), expected);
        assert_eq!(written("%Y", f64::NAN), "");
        assert_eq!(strftime("100%", d), "100%");
    }
}
