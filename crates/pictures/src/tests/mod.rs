//! Every picture with few and many rows, in several writings, and with values that are none.

mod arbitrary;
mod grids;
mod lines;
mod outputs;
mod support;
