### The room of the coders.

agreement = Acuerdo
side-by-side = Lado a lado
settle = Resolver
skip-to-tab = Saltar a la pestaña
