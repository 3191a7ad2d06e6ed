//! Axes of dates.

use isoplot::prelude::*;

use crate::harness::golden;

fn heights(n: usize) -> Vec<f64> {
    (0..n).map(|i| (i * 37 % 17) as f64 + i as f64 / 4.0).collect()
}

#[test]
fn dates() {
    let day: Vec<Date> = (0..40).map(|i| date(2024, 1, 1 + 5 * i)).collect();
    let y = heights(40);
    let mut fig = Figure::with_size(9.0, 8.0);
    fig.set_layout_engine("constrained");
    let [a, b, c, d, e, f] = fig.subplots(3, 2).into_array();
    a.plot(&day, &y);
    a.set_title("days");
    b.plot_fmt(&day, &y, "o-");
    b.xaxis().set_major_formatter(ConciseDateFormatter::new());
    b.axvspan(date(2024, 3, 1).num(), date(2024, 4, 15).num()).color("C1").alpha(0.3);
    c.bar(&day[..12], &y[..12]).width(3.0);
    c.xaxis().set_major_locator(DayLocator::new().bymonthday([1, 15]));
    c.xaxis().set_major_formatter(DateFormatter::new("%d %b\n%Y"));
    c.xaxis().set_minor_locator(WeekdayLocator::new().byweekday([0]));
    let hour: Vec<Date> = (0..16).map(|i| Date::from_ymd_hms(2024, 2, 28, 20, 30 * i, 0.0)).collect();
    d.fill_between(&hour, &y[..16], [0]).alpha(0.4);
    d.scatter(&hour, &y[..16]).s(10.0);
    d.tick_params().axis("x").labelrotation(40);
    e.plot([date(1950, 1, 1), date(2024, 1, 1)], [1, 2]);
    e.axvline(date(1969, 7, 20).num()).color("r");
    e.set_xlim(date(1945, 1, 1).num(), date(2030, 1, 1).num());
    f.plot(&y[..8], (0..8).map(|i| Date::from_ymd_hms(2024, 5, 1, 12, 0, f64::from(i) * 5.0)));
    f.yaxis().set_major_formatter(ConciseDateFormatter::new());
    golden("ticks/dates").check(&fig);
}

#[test]
fn slanted() {
    let day = date_range(date(2023, 11, 3), date(2024, 1, 2), 1.0);
    let y = heights(60);
    let mut fig = Figure::new();
    let [a, b] = fig.subplots(2, 1).sharex(true).into_array();
    a.plot(&day, &y);
    b.step(&day, &y);
    b.set_xlabel("day");
    fig.autofmt_xdate();
    golden("ticks/dates_slanted").check(&fig);
}

#[test]
fn counted() {
    let mut day: Vec<Date> = (0..80).map(|i| date(2024, 1, 1 + (i * 37) % 100)).collect();
    let mut fig = Figure::with_size(9.0, 3.0);
    let [a, b] = fig.subplots(1, 2).into_array();
    a.hist(&day, 12);
    day.sort_unstable();
    day.dedup();
    b.stackplot(&day[..10], [vec![1, 2, 3, 2, 1, 2, 3, 4, 2, 1], vec![2; 10]]);
    fig.autofmt_xdate();
    golden("ticks/dates_counted").check(&fig);
}

#[test]
fn dates_shared() {
    let days = date_range(date(2024, 1, 2), date(2024, 6, 30), 10.0);
    let mut fig = Figure::with_size(6, 4);
    let [a, b] = fig.subplots(2, 1).sharex(true).into_array();
    a.plot(&days, 0..18);
    b.bar(&days, 0..18).width(5);
    b.xaxis().set_major_locator(MonthLocator::new().bymonth([1, 3, 5, 7]));
    b.xaxis().set_major_formatter(DateFormatter::new("%b %d"));
    a.axvline(date(2024, 3, 15)).color("k");
    golden("ticks/dates_shared").check(&fig);
}
