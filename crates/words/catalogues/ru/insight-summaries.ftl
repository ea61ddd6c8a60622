### The grid of summaries in the room of insight: what each statement says on each code, in one's own
### words.

own-words = Своими словами
summaries = Сводки
lead = Что каждое заявление говорит по каждому коду, одним вашим предложением. Выберите ячейку, чтобы прочитать её фрагменты и написать.
written =
    { $written ->
        [one] написана { $written } сводка
        [few] написаны { $written } сводки
        [many] написано { $written } сводок
       *[other] написаны { $written } сводки
    }
missing =
    { $missing ->
        [0] все есть
        [one] там, где есть фрагменты, не хватает { $missing }
        [few] там, где есть фрагменты, не хватает { $missing }
        [many] там, где есть фрагменты, не хватает { $missing }
       *[other] там, где есть фрагменты, не хватает { $missing }
    }
about = { $written }, { $missing }.
save-csv = CSV сводок
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
all-written = Остальные все написаны.
next-hint = Ctrl и Enter переходят к следующей, Esc — обратно к таблице.
