### The room of the coders.

agreement = Accord
side-by-side = Côte à côte
settle = Arbitrage
skip-to-tab = Aller à l’onglet
