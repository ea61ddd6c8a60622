#!/bin/sh
# Makes encrypted.zip: one file with a password and one without.
set -eu
cd "$(dirname "$0")"
folder=$(mktemp -d)
printf 'Mr. President, Almora thanks you.\n' >"$folder/open.txt"
printf 'Not for everybody.\n' >"$folder/secret.txt"
rm -f encrypted.zip
TZ=UTC touch -t 202001010000 "$folder/open.txt" "$folder/secret.txt"
zip -qXj encrypted.zip "$folder/open.txt"
zip -qXj -P password encrypted.zip "$folder/secret.txt"
rm -r "$folder"
