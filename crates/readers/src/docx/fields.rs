//! Fields: an instruction and what it came to, of which only the latter is text.

/// The fields that are open, innermost last: whether the result has begun.
#[derive(Debug, Default)]
pub(crate) struct Fields(Vec<bool>);

impl Fields {
    /// One of the three marks that a field has.
    pub(crate) fn mark(&mut self, kind: &str) {
        match kind {
            "begin" => self.0.push(false),
            "separate" => {
                if let Some(result) = self.0.last_mut() {
                    *result = true;
                }
            }
            "end" => {
                self.0.pop();
            }
            _ => {}
        }
    }

    /// Whether what stands here is an instruction.
    pub(crate) fn in_instruction(&self) -> bool {
        self.0.iter().any(|result| !result)
    }
}
