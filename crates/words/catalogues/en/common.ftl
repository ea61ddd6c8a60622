### What messages of all subjects share.

# Words of others in a sentence of the program: a title, a name, a file's name.
quoted = “{ $words }”

# Two whole sentences, one after the other.
two-sentences = { $first } { $second }
