# shellcheck shell=bash disable=SC2034
# The versions of all tools that `./dev` installs, with two exceptions that other tools read
# elsewhere: wasm-bindgen-cli must equal the wasm-bindgen of Cargo.lock, and npm packages (wasm-opt,
# puppeteer-core, axe-core, ajv) are in package.json in this folder. Those that ./dev bench compares
# with the page are in bench/package.json.

RUST_AT_LEAST=1.89.0 # also `rust-version` in Cargo.toml
TRUNK=0.21.14
WASM_BINDGEN=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' "$ROOT/Cargo.lock")
WASM_SPLIT=0.2.4 # reads what wasm_split_helpers of Cargo.toml writes
NODE_AT_LEAST=18
GIGABYTES_AT_LEAST=20 # with what a clean machine installs
