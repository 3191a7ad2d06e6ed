//! The ticks and labels of axes that are not linear are matplotlib's.

use std::sync::Arc;

use isoplot::scale::{AsinhScale, LogScale, LogitScale, Scale, SymmetricalLogScale};
use isoplot::tick::{
    Formatter, LogFormatter, LogFormatterExponent, LogFormatterMathtext, TickContext, default_tickers,
};

/// Written by `golden/make_log_ticks.py`.
const TABLE: &str = include_str!("data/log_ticks.tsv");

fn number(s: &str) -> f64 {
    s.parse().expect("a number")
}

fn scale(spec: &str) -> Arc<dyn Scale> {
    let p: Vec<&str> = spec.split(' ').collect();
    let subs = |i: usize| {
        let all = p.get(i).filter(|s| **s != "-");
        all.map(|s| s.split(',').map(number).collect::<Vec<_>>())
    };
    match p[0] {
        "log" => {
            let s = LogScale::base(number(p[1]));
            Arc::new(if let Some(subs) = subs(2) { s.subs(subs) } else { s })
        }
        "symlog" => {
            let s = SymmetricalLogScale::new().base(number(p[1])).linthresh(number(p[2]));
            Arc::new(if let Some(subs) = subs(3) { s.subs(subs) } else { s })
        }
        "asinh" => Arc::new(AsinhScale::new(number(p[1])).base(number(p[2]) as u32)),
        "logit" if p[1] == "overline" => Arc::new(LogitScale::new().use_overline(true).one_half("0.5")),
        _ => Arc::new(LogitScale::new()),
    }
}

/// What the row asks for instead of the default formatters.
fn formatter(spec: &str) -> Option<Arc<dyn Formatter>> {
    Some(match spec.rsplit(' ').next()? {
        "plain" => Arc::new(LogFormatter::new(10.0)),
        "exponent" => Arc::new(LogFormatterExponent::new(10.0)),
        "mathtext" => Arc::new(LogFormatterMathtext::new(10.0)),
        _ => return None,
    })
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-13 * a.abs().max(b.abs())
}

#[test]
fn ticks_and_labels_equal_matplotlibs() {
    let mut wrong = Vec::new();
    for line in TABLE.lines() {
        let f: Vec<&str> = line.split('\t').collect();
        let (scale, own) = (scale(f[0]), formatter(f[0]));
        let view = (number(f[1]), number(f[2]));
        let ctx = TickContext {
            tick_space: number(f[3]) as usize,
            scale: &*scale,
            ..TickContext::of_view(view.0, view.1)
        };
        let t = default_tickers(&*scale);
        let kinds = [(t.major_locator, t.major_formatter), (t.minor_locator, t.minor_formatter)];
        for (i, (locator, formatter)) in kinds.into_iter().enumerate() {
            let locs = locator.locate(&ctx);
            let labels = own.clone().unwrap_or(formatter).format_ticks(&locs, &ctx);
            let (lo, hi) = ctx.sorted_view();
            let seen = |v: f64| lo - lo.abs() * 1e-9 <= v && v <= hi + hi.abs() * 1e-9;
            let (locs, labels): (Vec<f64>, Vec<String>) =
                locs.into_iter().zip(labels).filter(|(v, _)| seen(*v)).unzip();
            let want: Vec<f64> = f[4 + 2 * i].split_whitespace().map(number).collect();
            let same = locs.len() == want.len() && locs.iter().zip(&want).all(|(a, b)| near(*a, *b));
            if !same || labels.join("|") != f[5 + 2 * i] {
                let (want_labels, labels) = (f[5 + 2 * i], labels.join("|"));
                wrong.push(format!("{}: {locs:?} {labels}, not {want:?} {want_labels}", f[..4].join(" ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
