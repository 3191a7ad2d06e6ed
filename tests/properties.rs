//! What must hold for every input.

mod numbers;

use isoplot::color::{Color, IntoColor, Rgba};
use isoplot::prelude::*;
use isoplot::tick::{Locator, TickContext};
use proptest::prelude::*;

/// Any number at all, with those that are hard to draw more often than chance would have them.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => any::<f64>(),
        4 => -10.0..10.0f64,
        3 => numbers::magnitude(),
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(f64::NEG_INFINITY),
        1 => Just(0.0),
        1 => Just(-0.0),
        1 => Just(f64::MIN_POSITIVE / 8.0),
        1 => Just(1e308),
        1 => Just(-1e308),
        1 => Just(1e-308),
        1 => Just(f64::MAX),
        1 => Just(1.0),
    ]
}

fn points() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((number(), number()), 0..40)
}

const STYLES: [&str; 8] = ["-", "--", "-.", ":", "o-", "s", "r--^", "k,"];

fn figure(points: &[(f64, f64)], style: &str) -> Figure {
    let mut fig = Figure::with_size(2.0, 1.5);
    let ax = fig.add_subplot(1, 1, 1);
    let (x, y): (Vec<f64>, Vec<f64>) = points.iter().copied().unzip();
    ax.plot_fmt(x, y, style).label("line");
    ax.set_title("any numbers");
    ax.grid(true);
    ax.minorticks_on();
    fig
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_numbers_are_drawn_to_the_right_size(points in points(), style in prop::sample::select(&STYLES)) {
        let (width, height, rgba) = figure(&points, style).to_rgba().expect("any numbers can be drawn");
        prop_assert_eq!((width, height), (200, 150));
        prop_assert_eq!(rgba.len(), 200 * 150 * 4);
    }

    #[test]
    fn any_limits_are_drawn_or_refused(points in points(), limits in (number(), number(), number(), number())) {
        let mut fig = figure(&points, "-");
        let (x0, x1, y0, y1) = limits;
        fig.axes_mut()[0].set_xlim(x0, x1).set_ylim(y0, y1);
        match fig.to_rgba() {
            Ok((_, _, rgba)) => prop_assert_eq!(rgba.len(), 200 * 150 * 4),
            Err(e) => {
                prop_assert!([x0, x1, y0, y1].iter().any(|v| !v.is_finite()), "{}", e);
                prop_assert!(e.to_string().starts_with("tests/properties.rs:"), "{}", e);
            }
        }
    }

    #[test]
    fn any_size_and_resolution_is_drawn_or_refused(w in number(), h in number(), dpi in number()) {
        let mut fig = Figure::with_size(w, h);
        fig.dpi(dpi).max_pixels(1 << 20);
        fig.add_subplot(1, 1, 1).plot_y([1, 2]);
        if let Ok((w, h, rgba)) = fig.to_rgba() {
            prop_assert_eq!(rgba.len(), w as usize * h as usize * 4);
        }
    }

    #[test]
    fn a_figure_drawn_again_or_elsewhere_is_the_same(points in points(), style in prop::sample::select(&STYLES)) {
        let fig = figure(&points, style);
        let first = fig.to_rgba().expect("any numbers can be drawn");
        let again = || fig.to_rgba().expect("any numbers can be drawn");
        prop_assert!(again() == first);
        let threads: Vec<_> = std::thread::scope(|s| {
            let started: Vec<_> = (0..4).map(|_| s.spawn(again)).collect();
            started.into_iter().map(|t| t.join().expect("no thread panics")).collect()
        });
        prop_assert!(threads.iter().all(|t| *t == first));
        let mut canvas = FigureCanvas::new(fig.clone());
        for _ in 0..2 {
            canvas.draw().expect("any numbers can be drawn");
            prop_assert!(canvas.buffer_rgba() == first.2);
        }
    }

    #[test]
    fn ticks_are_finite_and_ascend(v0 in number(), v1 in number(), room in 1usize..30, offset in -3.0..3.0f64) {
        let (lo, hi) = AutoLocator::new().nonsingular(v0, v1);
        prop_assume!((hi - lo).is_finite());
        let ctx = TickContext { tick_space: room, ..TickContext::of_view(lo, hi) };
        let locators: [&dyn Locator; 4] = [
            &AutoLocator::new(),
            &MaxNLocator::new(5),
            &LinearLocator::new(7),
            &MultipleLocator::new((hi - lo) / 4.0).offset(offset),
        ];
        for locator in locators {
            let ticks = locator.locate(&ctx);
            prop_assert!(ticks.iter().all(|t| t.is_finite()), "{:?}: {:?}", locator, ticks);
            prop_assert!(ticks.windows(2).all(|w| w[0] < w[1]), "{:?}: {:?}", locator, ticks);
            prop_assert!(ticks.len() <= isoplot::tick::MAXTICKS);
        }
    }

    #[test]
    fn ticks_that_are_drawn_lie_in_view(points in points()) {
        use isoplot::render::{Call, Recorder};
        let mut fig = figure(&points, "-");
        let ax = &mut fig.axes_mut()[0];
        ax.yaxis().set_visible(false);
        let mut recorder = Recorder::new(200.0, 150.0, 100.0);
        fig.draw(&mut recorder).expect("any numbers can be drawn");
        // Labels are centred below their ticks: none starts beyond the edges of the axes (px 25 and 180).
        for call in &recorder.calls {
            if let Call::Text { text, origin, .. } = call
                && text != "any numbers"
            {
                prop_assert!(origin.x.is_finite() && origin.x < 181.0, "{}: {}", text, origin.x);
            }
        }
    }

    #[test]
    fn a_colour_printed_and_parsed_is_itself(bytes in any::<[u8; 4]>()) {
        let [r, g, b, a] = bytes.map(|v| f64::from(v) / 255.0);
        let color = Rgba::new(r, g, b, a);
        prop_assert_eq!(color.to_bytes(), bytes);
        prop_assert_eq!(color.to_string().as_str().into_color().expect("a colour"), Color::Rgba(color));
    }

    #[test]
    fn any_text_is_a_colour_or_not_and_is_drawn(text in ".{0,12}", size in 1.0..40.0f64, angle in number()) {
        let _ = text.as_str().into_color();
        let mut fig = Figure::with_size(1.0, 1.0);
        let t = fig.text(0.5, 0.5, &text).fontsize(size);
        if angle.is_finite() {
            t.rotation(angle);
        }
        // What stands between dollar signs may be no mathtext, and is then refused; all else is drawn.
        if let Err(e) = fig.to_rgba() {
            prop_assert!(isoplot::text::is_mathtext(&text) && e.message().starts_with("mathtext"), "{:?}: {}", text, e);
        }
    }

    #[test]
    fn png_decoded_by_another_decoder_is_the_buffer(points in points(), seen_through in any::<bool>()) {
        let mut fig = figure(&points, "o-");
        if seen_through {
            fig.facecolor((0.2, 0.4, 0.6, 0.5));
        }
        let mut canvas = FigureCanvas::new(fig);
        let png = canvas.to_png().expect("any numbers can be drawn");
        let mut decoder = zune_png::PngDecoder::new(zune_core::bytestream::ZCursor::new(&png));
        let pixels = decoder.decode_raw().expect("a PNG");
        let (info_w, info_h) = decoder.dimensions().expect("a size");
        prop_assert_eq!((info_w as u32, info_h as u32), canvas.width_height());
        let opaque = canvas.buffer_rgba().chunks(4).all(|p| p[3] == 255);
        let expected = if opaque { canvas.to_rgb_bytes() } else { canvas.buffer_rgba().to_vec() };
        prop_assert!(pixels == expected);
    }
}

#[test]
fn jpeg_decoded_by_another_decoder_is_close_to_the_buffer() {
    let mut canvas = FigureCanvas::new(figure(&[(0.0, 0.0), (1.0, 3.0), (2.0, 1.0)], "o-"));
    let mut jpeg = Vec::new();
    canvas.print_jpeg(&mut jpeg, 95).expect("a JPEG");
    let mut decoder = zune_jpeg::JpegDecoder::new(zune_core::bytestream::ZCursor::new(&jpeg));
    let pixels = decoder.decode().expect("a JPEG");
    let rgb = canvas.to_rgb_bytes();
    assert_eq!(pixels.len(), rgb.len());
    let far: f64 = pixels.iter().zip(&rgb).map(|(a, b)| f64::from(a.abs_diff(*b))).sum();
    let mean = far / rgb.len() as f64;
    assert!(mean < 3.0, "{mean}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// So are shapes, with dashed edges that may be far longer than the picture.
    #[test]
    fn shapes_of_any_size(n in prop::collection::vec(number(), 8), filled in any::<bool>(), log in any::<bool>()) {
        let mut fig = Figure::with_size(2.0, 1.5);
        let ax = fig.add_subplot(1, 1, 1);
        ax.add_patch(Circle::new((n[0], n[1]), n[2])).fill(filled).linestyle("--");
        ax.add_patch(Ellipse::new((n[3], n[4]), n[5], n[6]).angle(n[7])).fill(filled).linestyle(":").hatch("/o");
        ax.add_patch(Polygon::new(vec![(n[0], n[5]), (n[1], n[3]), (n[4], n[6])])).fill(filled).linestyle("-.");
        ax.scatter([n[0], n[1]], [n[2], n[3]]).s(n[4]).linestyle("--");
        ax.axvspan(n[5], n[6]).linestyle("--");
        ax.set_xlim(-1, 2).set_ylim(-1, 2);
        if log {
            ax.set_xscale("log");
        }
        _ = fig.to_png();
    }

    /// Boxes, turned images and irregular ones of any size are drawn, or said to be wrong.
    #[test]
    fn boxes_and_images_of_any_size(n in prop::collection::vec(number(), 12), log in any::<bool>()) {
        let mut fig = Figure::with_size(2.0, 1.5);
        let ax = fig.add_subplot(1, 1, 1);
        ax.add_anchored_text("text", "center").pad(n[0]).borderpad_xy(n[1], n[2]).bbox_to_anchor(n[3], n[4]);
        ax.add_anchored_size_bar(n[5], "bar", 1).size_vertical(n[6]);
        ax.add_anchored_direction_arrows("x", "y").length(n[7]).angle(n[8]);
        let area = DrawingArea::new(n[0], n[1]).add_patch(Circle::new((n[2], n[3]), n[4]), |_| {}).clip(true);
        ax.add_annotation_bbox(HPacker::new().child(area).sep(n[9]), (n[10], n[11])).xybox(n[0], n[5]);
        ax.add_annotation_bbox(OffsetImage::new([[1, 2]]).zoom(n[6]), (0.5, 0.5)).arrowprops(|_| {});
        if log {
            ax.set_xscale("log");
        }
        _ = fig.to_png();
        let ax = fig.clear().add_subplot(1, 1, 1);
        ax.pcolorfast([n[0], n[1], n[2]], [n[3], n[4]], [[1, 2]]);
        ax.add_non_uniform_image([n[5], n[6]], [n[7], n[8]], [[1, 2], [3, 4]]).interpolation("bilinear");
        _ = fig.to_png();
        let ax = fig.clear().add_subplot(1, 1, 1);
        let image = ax.imshow([[1, 2], [3, 4]]).interpolation("bicubic");
        image.transform(Affine::new(n[0], n[1], n[2], n[3], n[4], n[5]) + Coords::Data);
        ax.set_xlim(-1, 2);
        ax.set_ylim(-1, 2);
        _ = fig.to_png();
    }
}
