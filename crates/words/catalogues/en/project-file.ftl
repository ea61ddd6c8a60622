nothing-changed = Your open project is not touched by this.
how-to-read = How to read the positions
left-out-word = What does not fit
remarks = What else differs
quote = Quote in the file
code = Code
reason-word = Reason
do-not-open = Do not open
