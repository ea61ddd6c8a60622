### The room in which the codebook is changed.

skip = Skip to the codebook
# The tab with the tree of codes and one code.
codes = Codes
