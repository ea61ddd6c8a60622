//! The page's entry point.

#[cfg(target_arch = "wasm32")]
fn main() {
    statement_annotator::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
#[allow(clippy::print_stdout)] // a hint for somebody who runs it natively
fn main() {
    println!("This program runs in a browser. Start it with: ./dev serve");
}
