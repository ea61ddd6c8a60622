### Comments that are kept to be used again.

title = Comments to use again
lead = They are offered for passages with their code and outcome, the most used first. In an empty comment, press the number.
none = No comments are kept yet. Keep one where you write it.
again-hint = Used before. Press its number in the empty field.
keep = Keep to use again
keep-hint = It is offered for passages with this code and this outcome.
any-code = any code
any-outcome = any outcome
when-found = found
when-edges = other edges
when-other-code = another code
when-missed = missed
when-extra = not in the key
# $number counts comments from 1.
comment-at = Comment { $number }
outcome-of = Outcome for comment { $number }
delete-of = Delete comment { $number }
delete = Delete
copy-from = Take the comments of another exercise
