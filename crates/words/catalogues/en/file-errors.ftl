### Why a project file could not be opened. $name is the file's name; it, $field, $kind and $place
### are in quotation marks.

-unchanged = Nothing was changed.

not-utf8 =
    { $name } was not opened: it is not UTF-8 text; the first byte that does not fit is number
    { $byte }. Save it again as UTF-8. { -unchanged }
not-json =
    { $name } was not opened: it is damaged or not JSON; reading stopped at line { $line }, column
    { $column }. Try an earlier copy of it. { -unchanged }
not-ours =
    { $name } was not opened: it is JSON, but not a file that this page exported. { -unchanged }
other-kind =
    { $name } was not opened: it is a file of the kind { $kind }, and only projects open here.
    { -unchanged }
# $version is a version such as 2.0.
newer =
    { $name } was not opened: it was written by version { $version }, which is newer than this page.
    Load the page again to get the newest one. { -unchanged }
# $field is a field of the file, $place the part of the file where it should be.
missing =
    { $name } was not opened: { $field } is missing in { $place ->
        [file] the file
       *[other] { $place }
    }. { -unchanged }
twice =
    { $name } was not opened: { $field } is there twice in { $place ->
        [file] the file
       *[other] { $place }
    }. { -unchanged }
# $place is a part of the file. $words, for "one-of", are the words that may be there, in no human
# language and with commas between them.
wrong =
    { $name } was not opened: in { $place ->
        [file] the file
       *[other] { $place }
    } there should be { $expected ->
        [text] text
        [whole-number] a whole number that is not negative or too large
        [yes-no] true or false
        [list] a list
        [object] an object
        [one-of] one of { $words }
        [uuid] a UUID
        [sha256] a SHA-256 of 64 hexadecimal digits
        [slug] a short name of lower-case letters, digits and underscores
        [time] a time such as 2031-05-04T10:00:00.000Z
        [version] a version such as 1.0
       *[other] something else
    }. { -unchanged }
contradiction =
    { $name } was not opened: its codebook or its list of annotators contradicts itself.
    { -unchanged }
