//! What is refused, and with which sentence.

use super::{answer, get, header, sentence};

#[tokio::test]
async fn a_bad_request_is_told_which_parameter_and_why() {
    let cases = [
        ("/plot.png", "y", "y is missing: give numbers, as in y=1,2,3"),
        ("/plot.png?y=", "y", "y is missing: give numbers, as in y=1,2,3"),
        ("/plot.png?y=1,two", "y", "y must be numbers: number 2 is \"two\""),
        ("/plot.png?y=1,inf", "y", "y must be finite numbers: number 2 is inf"),
        ("/plot.png?y=1,2&x=1", "x", "x must have as many numbers as y: 2, not 1"),
        ("/plot.png?y=1,2&x=1,nan", "x", "x must be finite numbers: number 2 is NaN"),
        ("/plot.png?y=1&w=4097", "w", "w must be 1 to 4096, not 4097"),
        ("/plot.png?y=1&w=0", "w", "w must be 1 to 4096, not 0"),
        ("/plot.png?y=1&h=-480", "h", "h must be 1 to 4096, not -480"),
        ("/plot.png?y=1&w=wide", "w", "w must be a number, not \"wide\""),
        ("/plot.png?y=1&dpi=NaN", "dpi", "dpi must be 10 to 600, not NaN"),
        ("/plot.png?y=1&dpi=601", "dpi", "dpi must be 10 to 600, not 601"),
        (
            "/plot.png?y=1&w=4096&h=4096",
            "w",
            "w times h must be at most 8388608 pixels, not 4096 x 4096 = 16777216",
        ),
        ("/plot.png?y=1&grid=maybe", "grid", "grid must be 1 or 0, not \"maybe\""),
        ("/plot.png?y=1&y=2", "y", "y is given twice"),
        (
            "/plot.png?y=1&colour=red",
            "colour",
            "colour is unknown: the parameters are y, x, fmt, title, xlabel, ylabel, grid, w, h, dpi",
        ),
        (
            "/plot.png?y=1&fmt=r--q",
            "fmt",
            "fmt cannot be read: \"r--q\" is not a valid format string (unrecognised character 'q')",
        ),
        ("/hi_mom.png?w=1", "w", "w is unknown: there are no parameters here"),
        ("/plot.png?y=%f", "y", "y is not text: percent-encoded UTF-8 is expected"),
    ];
    for (path, parameter, why) in cases {
        let response = get(path).await;
        assert_eq!(response.status(), 400, "{path}");
        assert_eq!(sentence(&response), (why.to_owned(), Some(parameter.to_owned())), "{path}");
        assert_eq!(header(&response, "cache-control"), "no-store");
    }
}

#[tokio::test]
async fn an_unknown_address_is_404() {
    for path in ["/hi_dad.png", "/hi_mom", "/hi_mom.gif", "/a/b", "/plot.png.jpg", "//", "/%00"] {
        let response = get(path).await;
        assert_eq!(response.status(), 404, "{path}");
        assert_eq!(sentence(&response).0, "there is nothing at this address");
    }
}

#[tokio::test]
async fn other_methods_are_told_which_work() {
    let cases = [
        ("POST", "/", "GET, HEAD"),
        ("POST", "/hi_mom.png", "GET, HEAD"),
        ("PUT", "/plot.png", "GET, HEAD, POST"),
    ];
    for (method, path, allowed) in cases {
        let response = answer(warp::test::request().method(method).path(path)).await;
        assert_eq!(response.status(), 405, "{method} {path}");
        assert_eq!(header(&response, "allow"), allowed);
        assert_eq!(sentence(&response).0, format!("this address answers {allowed}"));
    }
}

#[tokio::test]
async fn a_body_must_be_a_form_that_is_not_too_large() {
    let post = |kind: &str, body: Vec<u8>| {
        answer(warp::test::request().method("POST").path("/plot.png").header("content-type", kind).body(body))
    };
    const FORM: &str = "application/x-www-form-urlencoded";
    let json = post("application/json", b"{}".into()).await;
    assert_eq!((json.status().as_u16(), sentence(&json).0), (415, format!("the body must be {FORM}")));
    let large = post(FORM, vec![b'1'; crate::routes::MAX_BODY + 1]).await;
    assert_eq!(
        (large.status().as_u16(), sentence(&large).0.as_str()),
        (413, "the body is too large: at most 4194304 bytes")
    );
    let bytes = post(FORM, vec![0xff]).await;
    assert_eq!((bytes.status().as_u16(), sentence(&bytes).0.as_str()), (400, "the body is not UTF-8"));
}
