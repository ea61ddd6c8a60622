### The room of the coders.

agreement = Согласованность
side-by-side = Рядом
settle = Разбор
skip-to-tab = Перейти к вкладке
