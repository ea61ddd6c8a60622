//! Memory for much data at once.

/// Makes the allocator ask for this many bytes at once, so that it needs no more for a while. If there
/// are not so many, nothing changes.
///
/// A browser takes long to enlarge a program's memory, however little is added, and the allocator
/// there asks for no more than it needs: page by page it took longer than all else that was done.
pub fn make_room(bytes: usize) {
    let mut room: Vec<u8> = Vec::new();
    if room.try_reserve_exact(bytes).is_ok() {
        // Otherwise the compiler would leave out what is never used.
        std::hint::black_box(room.as_mut_ptr());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_there_is_does_no_harm() {
        [0, 1 << 20, usize::MAX / 2, usize::MAX].into_iter().for_each(make_room);
    }
}
