//! Every picture in every format.

use isoplot::prelude::*;

use super::{answer, get, good, header};

#[tokio::test]
async fn hi_mom_is_the_figure_of_the_mailing_list() {
    let mut canvas = FigureCanvas::new(Figure::new());
    let ax = canvas.figure.add_subplot(1, 1, 1);
    ax.plot_y([1, 2, 3]);
    ax.set_title("hi mom");
    ax.grid(true);
    ax.set_xlabel("time");
    ax.set_ylabel("volts");

    let png = good("/hi_mom.png").await;
    assert_eq!(header(&png, "content-type"), "image/png");
    assert!(png.body()[..] == canvas.to_png().unwrap());

    let rgba = good("/hi_mom.rgba").await;
    assert_eq!((header(&rgba, "x-width"), header(&rgba, "x-height")), ("640", "480"));
    assert_eq!(header(&rgba, "content-type"), "application/octet-stream");
    assert!(rgba.body()[..] == *canvas.buffer_rgba());

    let rgb = good("/hi_mom.rgb").await;
    assert_eq!((header(&rgb, "x-width"), header(&rgb, "x-height")), ("640", "480"));
    assert!(rgb.body()[..] == canvas.to_rgb_bytes());

    let jpeg = good("/hi_mom.jpg").await;
    assert_eq!(header(&jpeg, "content-type"), "image/jpeg");
    assert_eq!(jpeg.body()[..3], [0xff, 0xd8, 0xff]);
}

#[tokio::test]
async fn plot_draws_the_numbers_of_the_request() {
    let path = "/plot.png?y=1,nan,,4e0&x=0,1,2,3&title=hi%20mom&xlabel=time&ylabel=%C3%A9&grid=1&w=300&h=200\
                &dpi=72&fmt=r--o";
    let mut figure = Figure::new();
    figure.dpi(72.0).set_size_inches(300.0 / 72.0, 200.0 / 72.0);
    let ax = figure.add_subplot(1, 1, 1);
    ax.plot_fmt([0, 1, 2, 3], [1.0, f64::NAN, f64::NAN, 4.0], "r--o");
    ax.set_title("hi mom");
    ax.set_xlabel("time");
    ax.set_ylabel("é");
    ax.grid(true);
    let expected = FigureCanvas::new(figure).to_png().unwrap();

    let png = good(path).await;
    assert!(png.body()[..] == expected);
    assert_eq!((header(&png, "x-width"), header(&png, "x-height")), ("300", "200"));
    for (format, channels) in [("rgba", 4), ("rgb", 3)] {
        let raw = good(&path.replace("png", format)).await;
        assert_eq!(raw.body().len(), 300 * 200 * channels);
    }
    assert_eq!(good(&path.replace("png", "jpg")).await.body()[..2], [0xff, 0xd8]);
    assert_eq!(good("/plot.png?y=1").await.status(), 200);
    assert_eq!(good("/plot.png?y=nan").await.status(), 200);
}

#[tokio::test]
async fn odd_sizes_are_met_to_the_pixel() {
    for (w, h, dpi) in [(1, 1, 600.0), (1049, 7, 59.9), (29, 4096, 100.0), (4096, 2048, 10.0)] {
        let raw = good(&format!("/plot.rgb?y=1,2&w={w}&h={h}&dpi={dpi}")).await;
        assert_eq!(raw.body().len(), w * h * 3, "{w} x {h} at {dpi}");
    }
}

#[tokio::test]
async fn a_form_may_be_posted() {
    let post = warp::test::request()
        .method("POST")
        .path("/plot.png")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("y=1%2C2%2C3&title=a+b");
    let posted = answer(post).await;
    assert_eq!(posted.status(), 200);
    assert_eq!(posted.body(), good("/plot.png?y=1,2,3&title=a%20b").await.body());
}

#[tokio::test]
async fn a_hundred_thousand_numbers_fit() {
    let numbers: Vec<String> = (0..100_000).map(|i| format!("{}", (f64::from(i) * 0.01).sin())).collect();
    let post = warp::test::request()
        .method("POST")
        .path("/plot.png")
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
        .body(format!("y={}", numbers.join(",")));
    assert_eq!(answer(post).await.status(), 200);
}

#[tokio::test]
async fn head_tells_the_length_and_sends_nothing() {
    for path in ["/", "/hi_mom.png", "/plot.jpg?y=1,2", "/page.js"] {
        let head = answer(warp::test::request().method("HEAD").path(path)).await;
        let full = get(path).await;
        assert_eq!(head.status(), 200);
        assert!(head.body().is_empty());
        assert_eq!(header(&head, "content-length"), full.body().len().to_string(), "{path}");
        assert_eq!(header(&head, "content-type"), header(&full, "content-type"), "{path}");
    }
}
