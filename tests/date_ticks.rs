//! The ticks and labels of axes with dates are matplotlib's.

use std::sync::Arc;

use isoplot::tick::{
    AutoDateFormatter, AutoDateLocator, ConciseDateFormatter, DayLocator, Formatter, HourLocator, Locator,
    MinuteLocator, MonthLocator, SecondLocator, TickContext, WeekdayLocator, YearLocator,
};

/// Written by `golden/make_date_ticks.py`.
const TABLE: &str = include_str!("data/date_ticks.tsv");

fn number(s: &str) -> f64 {
    s.parse().expect("a number")
}

fn locator(name: &str) -> Arc<dyn Locator> {
    let p: Vec<&str> = name.split(' ').collect();
    let n = |i: usize| number(p[i]) as usize;
    match name {
        "auto" => Arc::new(AutoDateLocator::new()),
        "auto 3 6" => Arc::new(AutoDateLocator::new().minticks(3).maxticks(6)),
        "year 3" => Arc::new(YearLocator::new(3).on(7, 4)),
        "month 1,4,9 15" => Arc::new(MonthLocator::new().bymonth([1, 4, 9]).bymonthday([15])),
        "weekday 0,4" => Arc::new(WeekdayLocator::new().byweekday([0, 4])),
        "weekday 2 2" => Arc::new(WeekdayLocator::new().byweekday([2]).interval(2)),
        "day 1,15 1" => Arc::new(DayLocator::new().bymonthday([1, 15])),
        _ if p[0] == "month" => Arc::new(MonthLocator::new().interval(n(1))),
        _ if p[0] == "day" => Arc::new(DayLocator::new().interval(n(1))),
        _ if p[0] == "hour" => Arc::new(HourLocator::new().interval(n(1))),
        _ if p[0] == "minute" => Arc::new(MinuteLocator::new().interval(n(1))),
        _ => Arc::new(SecondLocator::new().interval(n(1))),
    }
}

#[test]
fn ticks_and_labels_equal_matplotlibs() {
    let mut wrong = Vec::new();
    for line in TABLE.lines() {
        let f: Vec<&str> = line.split('\t').collect();
        let (locator, view) = (locator(f[0]), (number(f[1]), number(f[2])));
        let ctx = TickContext { date_unit: locator.date_unit(view), ..TickContext::of_view(view.0, view.1) };
        let locs = locator.locate(&ctx);
        let (lo, hi) = ctx.sorted_view();
        let seen = |v: &f64| lo <= *v && *v <= hi;
        let texts = |formatter: &dyn Formatter| {
            let texts = formatter.format_ticks(&locs, &ctx);
            let seen = locs.iter().zip(texts).filter(|(v, _)| seen(v)).map(|(_, t)| t);
            seen.collect::<Vec<_>>().join("|")
        };
        let concise = ConciseDateFormatter::new();
        let ticks: Vec<f64> = locs.iter().copied().filter(seen).collect();
        let want: Vec<f64> = f[3].split_whitespace().map(number).collect();
        let offset = concise.offset_text(&locs, &ctx);
        let labels = [texts(&AutoDateFormatter::new()), texts(&concise), offset];
        if ticks != want || labels.iter().zip(&f[4..]).any(|(a, b)| a != b) {
            wrong.push(format!("{:?}: {ticks:?} {labels:?}, not {want:?} {:?}", &f[..3], &f[4..]));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
