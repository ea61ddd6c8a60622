#!/bin/sh
# Makes the test documents in this folder, with groff and qpdf.
set -eu
cd "$(dirname "$0")"
groff -ms -Tpdf almora.ms > almora.pdf
qpdf --encrypt secret owner 128 --use-aes=y -- almora.pdf encrypted.pdf
qpdf --encrypt "" owner 256 -- almora.pdf owner-only.pdf
