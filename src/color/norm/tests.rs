use super::*;

#[test]
fn missing_limits_come_from_data_in_the_domain() {
    let data = [-5.0, f64::NAN, 0.0, 2.0, 8.0, f64::INFINITY];
    assert_eq!(Normalize::new().autoscaled(&data).limits(), (Some(-5.0), Some(8.0)));
    assert_eq!(LogNorm::new().autoscaled(&data).limits(), (Some(2.0), Some(8.0)));
    assert_eq!(Normalize::new().vmax(1.0).autoscaled(&data).limits(), (Some(-5.0), Some(1.0)));
    assert_eq!(CenteredNorm::new(1.0).autoscaled(&data).limits(), (Some(-6.0), Some(8.0)));
    assert_eq!(TwoSlopeNorm::new(10.0).autoscaled(&data).limits(), (Some(-5.0), Some(25.0)));
}

#[test]
fn a_norm_of_one_number_is_zero() {
    for norm in ["linear", "log", "symlog", "asinh"] {
        let norm = norm.into_norm().unwrap();
        assert_eq!(norm.normalize(&[3.0, 3.0]).unwrap(), Normed::Unit(vec![0.0, 0.0]));
    }
}

#[test]
fn infinities_are_beyond_the_limits_of_a_linear_norm() {
    let norm = Normalize::new().vmin(0.0).vmax(1.0);
    let values = norm.normalize(&[f64::INFINITY, f64::NEG_INFINITY]).unwrap();
    assert_eq!(values.values(), [f64::INFINITY, f64::NEG_INFINITY]);
}

#[test]
fn colorbars_are_told_the_scale() {
    assert!(Normalize::new().scale().is_none());
    assert_eq!(LogNorm::new().scale().map(|s| s.name()), Some("log"));
    let edges = BoundaryNorm::new([0.0, 1.0], 2).extend("max");
    assert_eq!((edges.boundaries(), Norm::extend(&edges)), (Some(&[0.0, 1.0][..]), Extend::Max));
}
