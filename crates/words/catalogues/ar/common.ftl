### What messages of all subjects share.

quoted = «{ $words }»
two-sentences = { $first } { $second }
