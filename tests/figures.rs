//! Layouts, axes in axes and dates of any numbers are drawn or refused: nothing panics, nothing hangs.

mod numbers;

use isoplot::data::Data;
use isoplot::prelude::*;
use isoplot::tick::{Formatter, Locator, MicrosecondLocator, TickContext};
use proptest::prelude::*;

/// Any number at all, with those that are hard more often than chance would have them.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        2 => any::<f64>(),
        2 => numbers::magnitude(),
        6 => -10.0..10.0f64,
        3 => 15_000.0..25_000.0f64,
        1 => -1e6..4e6f64,
        1 => prop::sample::select(vec![f64::NAN, f64::INFINITY, -0.0, 1e308, -1e308, 1e-308]),
    ]
}

/// Draws the figure; a failure names this file.
fn drawn(fig: &Figure) {
    if let Err(e) = fig.to_rgba() {
        assert!(e.to_string().starts_with("tests/figures.rs:"), "{e}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn layouts(
        (width, height) in (0.2..4.0f64, 0.2..4.0f64),
        (rows, columns) in (1usize..4, 1usize..4),
        engine in prop::sample::select(vec!["constrained", "compressed", "tight"]),
        (pad, space, ratio) in (number(), number(), number()),
        location in prop::sample::select(vec!["left", "right", "top", "bottom"]),
    ) {
        let mut fig = Figure::with_size(width, height);
        fig.set_layout_engine(engine);
        if engine == "constrained" {
            fig.constrained_layout().w_pad(pad).hspace(space);
        }
        let grid = GridSpec::new(rows, columns).width_ratios(vec![ratio; columns]).hspace(space);
        let inner = GridSpec::new(2, 1).within(&grid, -1, 0);
        let ids = fig.subplots_in(&grid).ids();
        fig.add_subplot_at(&inner, 0, 0).set_ylabel("inner");
        if let Some(&first) = ids.first() {
            let mesh = fig[first].imshow([[1.0, 2.0], [pad, space]]).handle();
            fig.colorbar(mesh).location(location).parents(ids).label("numbers");
        }
        fig.suptitle("title");
        drawn(&fig);
    }

    #[test]
    fn axes_in_axes(
        place in [number(), number(), number(), number()],
        limits in [number(), number(), number(), number()],
        at in number(),
        scale in prop::sample::select(vec!["linear", "log", "logit"]),
    ) {
        let mut fig = Figure::with_size(2.0, 1.5);
        let ax = fig.add_subplot(1, 1, 1).id();
        fig[ax].plot([0.1, 0.5, 0.9], limits[..3].to_vec());
        fig[ax].set_xscale(scale);
        for coords in [Coords::Axes, Coords::Data] {
            let inset = fig.inset_axes_in(ax, place, coords);
            inset.set_xlim(limits[0], limits[1]).set_ylim(limits[2], limits[3]);
            let inset = inset.id();
            fig.indicate_inset_zoom(ax, inset);
        }
        fig.indicate_inset(ax, limits, None);
        fig.secondary_xaxis(ax, at, |v| 1.0 / v, |v| 1.0 / v).set_xlabel("x");
        fig.secondary_yaxis(ax, "left", move |v| v * at, move |v| v / at);
        drawn(&fig);
    }

    #[test]
    fn dates((a, b, c) in (number(), number(), number()), inverted in any::<bool>()) {
        let mut fig = Figure::with_size(2.0, 1.5);
        let ax = fig.add_subplot(1, 1, 1);
        ax.plot(Data::of_dates(vec![a, b, c]), Data::of_dates(vec![c, a, b]));
        ax.yaxis().set_major_formatter(ConciseDateFormatter::new());
        ax.xaxis().set_minor_locator(HourLocator::new().interval(7));
        if inverted {
            ax.invert_xaxis();
        }
        fig.autofmt_xdate();
        drawn(&fig);
    }

    #[test]
    fn ticks_of_dates_are_few_and_within_the_calendar(
        (a, b) in (number(), number()),
        n in prop_oneof![1usize..100, any::<usize>()],
        parts in prop::collection::vec(any::<u32>(), 0..4),
    ) {
        let (few, ctx) = (parts.iter().map(|p| p % 70).collect::<Vec<u32>>(), TickContext::of_view(a, b));
        let locators: [Box<dyn Locator>; 9] = [
            Box::new(AutoDateLocator::new().minticks(n % 9).maxticks(n)),
            Box::new(YearLocator::new(n).on(few.len() as u32, 31)),
            Box::new(MonthLocator::new().bymonth(few.clone()).interval(n)),
            Box::new(WeekdayLocator::new().byweekday(few.clone()).interval(n)),
            Box::new(DayLocator::new().bymonthday(few.clone()).interval(n)),
            Box::new(HourLocator::new().byhour(few.clone()).interval(n)),
            Box::new(MinuteLocator::new().byminute(few.clone()).interval(n)),
            Box::new(SecondLocator::new().bysecond(few).interval(n)),
            Box::new(MicrosecondLocator::new(n)),
        ];
        for locator in locators {
            let ticks = locator.tick_values(a, b, &ctx);
            prop_assert!(ticks.len() <= 1004, "{} ticks", ticks.len());
            prop_assert!(ticks.iter().all(|t| Date::from_num(*t).is_some() || t.abs() > 7e5));
            let labels = ConciseDateFormatter::new().format_ticks(&ticks, &ctx);
            prop_assert_eq!(labels.len(), ticks.len());
        }
    }
}

#[test]
fn images_are_saved_pixel_for_pixel() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("imsave.png");
    // matplotlib's cm.gray of 0, 0.5, 1 and a gap.
    let z = [[0.0, 0.5, 1.0], [f64::NAN, 1.0, 0.0]];
    plt::imsave_with(&path, z, |image| {
        image.cmap("gray").origin("lower");
    })
    .expect("a file");
    let ImageData::Colors { rows, columns, pixels } = plt::imread(&path).expect("an image") else {
        panic!("no colours");
    };
    assert_eq!((rows, columns), (2, 3));
    let grey = |v: f64| [v / 255.0, v / 255.0, v / 255.0, 1.0];
    let near = |a: &[f64; 4], b: &[f64; 4]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-6);
    let wanted = [[1.0, 1.0, 1.0, 0.0], grey(255.0), grey(0.0), grey(0.0), grey(128.0), grey(255.0)];
    assert!(
        pixels.iter().zip(&wanted).all(|(a, b)| near(a, b) || (a[3] == 0.0 && b[3] == 0.0)),
        "{pixels:?}"
    );
    let e = plt::imsave(&path, Grid::default()).expect_err("no pixels");
    assert!(e.to_string().contains("figures.rs:"), "{e}");
}

#[test]
fn how_a_figure_is_saved() {
    let mut fig = Figure::with_size(2, 2);
    fig.add_subplot(1, 1, 1);
    let same = SaveOptions { dpi: Some(50.0), transparent: true, ..SaveOptions::default() };
    let pixels = |options: &SaveOptions| fig.save_to_vec(options).expect("a picture");
    assert!(pixels(&same) == pixels(&SaveOptions::new().dpi(50).transparent(true)));
    for (options, what) in [
        (SaveOptions::new().bbox_inches("loose"), "bbox_inches is \"tight\" or a rectangle, not \"loose\""),
        (SaveOptions::new().facecolor("no colour").dpi(9), "\"no colour\" is not a colour"),
        (SaveOptions::new().dpi(-1), "dpi must be finite and above 0, not -1"),
    ] {
        let e = fig.save_to_vec(options).expect_err("something is wrong");
        assert!(e.to_string().contains("figures.rs:") && e.message().starts_with(what), "{e}");
    }
}
