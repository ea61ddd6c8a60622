//! Affine transformations, as PDF writes them.

/// `[a b c d e f]`: x' = a x + c y + e, y' = b x + d y + f.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Matrix(pub [f32; 6]);

impl Matrix {
    pub(crate) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub(crate) fn shift(x: f32, y: f32) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// This transformation followed by `next`.
    pub(crate) fn then(self, next: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [g, h, i, j, k, l] = next.0;
        Self([
            a * g + b * i,
            a * h + b * j,
            c * g + d * i,
            c * h + d * j,
            e * g + f * i + k,
            e * h + f * j + l,
        ])
    }

    pub(crate) fn apply(self, x: f32, y: f32) -> (f32, f32) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// The scale along the text.
    pub(crate) fn width_scale(self) -> f32 {
        let [a, b, ..] = self.0;
        a.hypot(b)
    }

    /// The scale across the text.
    pub(crate) fn height_scale(self) -> f32 {
        let [_, _, c, d, ..] = self.0;
        c.hypot(d)
    }

    /// The area that the unit square has afterwards.
    pub(crate) fn area(self) -> f32 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs()
    }

    /// The direction of text: 0 to the right, 1 up, 2 to the left (upside down), 3 down, `None` if
    /// slanted.
    pub(crate) fn quarter(self) -> Option<u8> {
        let [a, b, ..] = self.0;
        let (along, across) = (a.abs(), b.abs());
        if across < along * 0.1 {
            Some(if a > 0.0 { 0 } else { 2 })
        } else if along < across * 0.1 {
            Some(if b > 0.0 { 1 } else { 3 })
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn then_applies_one_after_the_other() {
        let turned = Matrix([0.0, 1.0, -1.0, 0.0, 0.0, 0.0]);
        let both = Matrix::shift(3.0, 0.0).then(turned);
        assert_eq!(both.apply(0.0, 0.0), (0.0, 3.0));
        assert_eq!(Matrix::IDENTITY.then(both), both);
        assert_eq!(
            [Matrix::IDENTITY, turned, turned.then(turned)].map(Matrix::quarter),
            [Some(0), Some(1), Some(2)]
        );
        assert_eq!(Matrix([1.0, 1.0, -1.0, 1.0, 0.0, 0.0]).quarter(), None);
    }
}
