### Exercises that are copied.

# The button in the list of exercises. Texts and key are asked for anew.
copy = Copy
# Its name for screen readers.
copy-of = Copy { $title } for another text
