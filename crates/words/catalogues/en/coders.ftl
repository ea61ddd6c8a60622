### The room of the coders.

# The tab with the measures.
agreement = Agreement
side-by-side = Side by side
# The tab in which differences are settled.
settle = Settle
skip-to-tab = Skip to the tab
