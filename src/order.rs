//! Sorting by numbers, compiled once: each use of `sort_by` with a closure of its own is compiled anew.

/// The places of numbers in ascending order, NaN last; equal ones stay as they are.
pub(crate) fn ascending(keys: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by(|&a, &b| keys[a].total_cmp(&keys[b]));
    order
}

/// Things in ascending order of their numbers; equal ones stay as they are.
pub(crate) fn sorted<T>(items: Vec<(f64, T)>) -> Vec<T> {
    let (keys, items): (Vec<f64>, Vec<Option<T>>) =
        items.into_iter().map(|(k, item)| (k, Some(item))).unzip();
    take_each(items, &ascending(&keys))
}

fn take_each<T>(mut items: Vec<Option<T>>, order: &[usize]) -> Vec<T> {
    let mut taken = Vec::with_capacity(order.len());
    for &i in order {
        taken.extend(items[i].take());
    }
    taken
}

#[cfg(test)]
mod tests {
    #[test]
    fn equal_ones_stay_as_they_are() {
        assert_eq!(super::ascending(&[2.0, f64::NAN, 1.0, 2.0, -0.0]), [4, 2, 0, 3, 1]);
        assert_eq!(super::sorted(vec![(1.0, 'a'), (0.0, 'b'), (1.0, 'c'), (0.0, 'd')]), ['b', 'd', 'a', 'c']);
    }
}
