#!/usr/bin/env bash
# Makes the documents in tests/readers/made from the two statements beside this script, which are
# ours, with the programs that people publish with. Needs what ./dev prove readers installs, and
# qpdf, poppler-utils and python3-uno. The documents are committed: run this only to change them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
here=$PWD
out=$here/made
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir "$out"

office() { soffice "-env:UserInstallation=file://$work/profile" --headless --norestore "$@" >/dev/null 2>&1; }
# convert FILTER OUT IN: LibreOffice names what it makes after its input.
convert() {
    office --convert-to "$1" --outdir "$work/converted" "$3"
    mv "$work/converted/$(basename "${3%.*}").${1%%:*}" "$2"
}
browser() { chromium --headless --no-sandbox --disable-gpu --no-first-run "$@" >/dev/null 2>&1; }
pandoc_to() { pandoc --from markdown-smart --standalone "$@"; }

# Office documents, pages and a book.
for kind in docx odt rtf html; do
    pandoc_to --metadata pagetitle=Almora --metadata lang=en statement.md -o "$out/pandoc.$kind"
done
pandoc_to --metadata title=Almora --metadata lang=en statement.md -o "$out/pandoc.epub"
pandoc_to --to markdown-smart statement.md -o "$out/pandoc.md"
convert 'docx:MS Word 2007 XML' "$out/libreoffice.docx" "$out/pandoc.odt"
convert 'odt:writer8' "$out/libreoffice.odt" "$out/pandoc.docx"
convert 'rtf:Rich Text Format' "$out/libreoffice.rtf" "$out/pandoc.odt"
convert 'html:HTML (StarWriter)' "$out/libreoffice.html" "$out/pandoc.odt"

# Web pages: one in a site, saved as it is and as Chromium saves it whole.
pandoc_to --metadata pagetitle=Almora --metadata lang=en --template site.html statement.md -o "$out/site.html"
node save-whole.mjs "$out/site.html" "$out/chromium.mhtml"

# PDFs.
pandoc_to --metadata pagetitle=Almora --metadata lang=en --css page.css --self-contained plain.md -o "$work/plain.html" 2>/dev/null
browser --no-pdf-header-footer --print-to-pdf="$out/chromium.pdf" "$work/plain.html"
pandoc_to --metadata pagetitle=Almora --metadata lang=en --css page.css --self-contained statement.md -o "$work/statement.html" 2>/dev/null
browser --no-pdf-header-footer --print-to-pdf="$out/chromium-scripts.pdf" "$work/statement.html"
pandoc_to --metadata lang=en plain.md -o "$work/plain.odt"
convert 'pdf:writer_pdf_Export' "$out/libreoffice.pdf" "$work/plain.odt"
pandoc_to --to ms --variable fontfamily=T plain.md -o "$work/plain.ms"
sed -i 's/^\.nr LL .*/.nr LL 12c/' "$work/plain.ms"
groff -k -Kutf8 -ms -Tpdf -P-pa4 "$work/plain.ms" >"$out/groff.pdf"
latex() {
    pandoc --from markdown-smart-auto_identifiers --template paper.tex --pdf-engine=pdflatex "$@" plain.md
}
latex --variable geometry=a5paper -o "$out/pdflatex.pdf"
latex --variable classoption=twocolumn --variable fonts=mathptmx -o "$out/pdflatex-columns.pdf"
pandoc_to --variable mainfont='Noto Serif' --metadata lang=en plain.md --pdf-engine=xelatex -o "$out/xelatex.pdf"

# What cannot be read: a picture of a page, documents with a password, documents cut short.
pdftoppm -gray -r 24 -png -f 1 -l 1 "$out/libreoffice.pdf" "$work/scan"
printf '<body style="margin:0"><img style="width:100%%" src="data:image/png;base64,%s">' \
    "$(base64 -w0 "$work"/scan-*.png)" >"$work/scan.html"
browser --no-pdf-header-footer --print-to-pdf="$out/scan.pdf" "$work/scan.html"
qpdf --encrypt secret owner 256 -- "$out/groff.pdf" "$out/password.pdf"
qpdf --encrypt '' owner 128 --use-aes=y -- "$out/groff.pdf" "$out/no-password.pdf"
office --accept='socket,host=127.0.0.1,port=2002;urp' &
/usr/bin/python3 protect.py 2002 secret "$out/pandoc.odt" "$out/password.odt" "$out/password.docx"
wait
for name in libreoffice.pdf libreoffice.docx libreoffice.odt pandoc.epub; do
    head -c $(($(stat -c %s "$out/$name") * 2 / 3)) "$out/$name" >"$out/cut-short.${name##*.}"
done

for file in "$out"/*; do
    [ "$(stat -c %s "$file")" -lt 70000 ] || { echo "too large: $file" >&2; exit 1; }
done
