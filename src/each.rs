//! Arrays changed item by item. `[T; N]::map` is compiled anew for every use, at a cost of some 350 lines of LLVM IR:
//! in this crate, where pairs of coordinates are everywhere, that was 5 % of all that it compiles.

/// [`Each::each`] is `map`, for small arrays.
pub(crate) trait Each<T>: Sized {
    /// The same array of other items.
    type Of<U>;

    fn each<U>(self, f: impl FnMut(T) -> U) -> Self::Of<U>;
}

macro_rules! arrays { ($($n:literal: $($item:ident)*;)*) => { $(
    impl<T> Each<T> for [T; $n] {
        type Of<U> = [U; $n];

        #[inline]
        fn each<U>(self, mut f: impl FnMut(T) -> U) -> [U; $n] {
            let [$($item),*] = self;
            [$(f($item)),*]
        }
    }
)* } }

arrays! {
    1: a;
    2: a b;
    3: a b c;
    4: a b c d;
    5: a b c d e;
    6: a b c d e f;
    7: a b c d e f g;
    8: a b c d e f g h;
}
