//! Filled shapes, which may be letters that are drawn instead of written.

/// The path that is under construction.
#[derive(Debug, Default)]
pub(crate) struct Path {
    /// The parts that are complete and could be letters.
    letters: usize,
    /// How many lines and curves the last part has.
    edges: usize,
}

/// The fewest edges of a drawn letter.
const FEWEST_EDGES: usize = 3;

impl Path {
    /// Performs an operator. Returns how many shapes it fills that could be letters. Rectangles
    /// (`re`) are bars and frames.
    pub(crate) fn filled_by(&mut self, operator: &[u8]) -> usize {
        match operator {
            b"m" => self.end_part(),
            b"l" | b"c" | b"v" | b"y" => self.edges += 1,
            b"f" | b"F" | b"f*" | b"B" | b"B*" | b"b" | b"b*" => {
                self.end_part();
                return std::mem::take(self).letters;
            }
            b"n" | b"S" | b"s" => *self = Self::default(),
            _ => {}
        }
        0
    }

    fn end_part(&mut self) {
        self.letters += usize::from(self.edges >= FEWEST_EDGES);
        self.edges = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filled_parts_with_enough_edges_are_counted() {
        for (operators, expected) in [
            ("m l l l h f", 1),
            ("m c c c h m l l l h f*", 2),
            ("m l l l h S", 0),
            ("m l l l W n f", 0),
            ("m l f", 0),
            ("re re f", 0),
            ("m v v v B m y y y b", 2),
            ("f", 0),
        ] {
            let mut path = Path::default();
            let filled: usize =
                operators.split(' ').map(|operator| path.filled_by(operator.as_bytes())).sum();
            assert_eq!(filled, expected, "{operators}");
        }
    }
}
