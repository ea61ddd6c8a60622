//! Every picture with few and many rows, in several writings, and with values that are none.

mod grids;
mod outputs;
mod support;
