### The grid of summaries in the room of insight: what each statement says on each code, in one's own
### words.

own-words = Своими словами
summaries = Сводки
lead = Что говорит каждое заявление по каждому коду, одним предложением и вашими словами. Выберите ячейку, чтобы прочитать её фрагменты и написать сводку.
written =
    { $written ->
        [one] { $written } сводка написана
        [few] { $written } сводки написаны
        [many] { $written } сводок написано
       *[other] { $written } сводки написаны
    }
missing =
    { $missing ->
        [0] ни одна не пропущена
        [one] там, где есть фрагменты, не хватает { $missing }
        [few] там, где есть фрагменты, не хватает { $missing }
        [many] там, где есть фрагменты, не хватает { $missing }
       *[other] там, где есть фрагменты, не хватает { $missing }
    }
about = { $written }, { $missing }.
save-csv = Сводки в CSV
none = Сводок ещё нет.
passages =
    { $count ->
        [one] { $count } фрагмент
        [few] { $count } фрагмента
        [many] { $count } фрагментов
       *[other] { $count } фрагмента
    }
no-passages = нет фрагментов
cell = { $code }, { $statement }: { $text }
next-missing = Следующая без сводки
all-written = Все остальные написаны.
next-hint = Ctrl+Enter — к следующей, Esc — обратно к таблице.
