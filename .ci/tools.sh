#!/usr/bin/env bash
# Builds the tools module for Trunk (see [[hooks]] in Trunk.toml): a Wasm module with glue for a
# worker that is a classic script. Writes tools.js and tools.wasm to target/tools/made/PROFILE.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# Do not use the wrapper that splits the page's program, nor the linker options for it.
PATH=:$PATH:
PATH=${PATH//:$PWD\/.ci\/split:/:}
unset CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS

profile=$([ "${TRUNK_PROFILE:-release}" = release ] && echo release || echo debug)
out=target/tools
made=$out/made/$profile
built=$out/wasm32-unknown-unknown/$([ $profile = release ] && echo tools || echo debug)/tools.wasm
options=(--target wasm32-unknown-unknown --target-dir "$out" --package annotator-worker --bin tools --locked)
if [ "$profile" = release ]; then options+=(--profile tools); fi
cargo build --quiet "${options[@]}"

if [ ! -e "$made/tools.js" ] || [ "$built" -nt "$made/tools.js" ] || [ crates/worker/src/worker.js -nt "$made/tools.js" ]; then
    rm -rf "$made"
    wasm-bindgen --target no-modules --no-typescript --out-dir "$made" --out-name tools "$built"
    mv "$made/tools_bg.wasm" "$made/tools.wasm"
    if [ "$profile" = release ]; then
        # Features that Rust's compiler assumes in every browser.
        wasm-opt -Oz --enable-bulk-memory --enable-multivalue --enable-mutable-globals \
            --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext \
            "$made/tools.wasm" -o "$made/tools.wasm"
    fi
    cat crates/worker/src/worker.js >>"$made/tools.js"
fi
