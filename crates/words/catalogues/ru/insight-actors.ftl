### The room of insight: passages in the cells of a matrix, and who promises what to whom. Names of
### fields, codes and values are the project's own.

passages = фрагменты
more-passages = + ещё { $count }
more-passages-of = + ещё { $count }: { $row }, { $column }
save-passages = Фрагменты в CSV
passages-left-out = В сохраняемой таблице не больше { $count } первых фрагментов каждой ячейки.
codes = коды
other =
    { $count ->
        [one] прочее ({ $count } значение)
        [few] прочее ({ $count } значения)
        [many] прочее ({ $count } значений)
       *[other] прочее ({ $count } значения)
    }
speaker-counts = Если поле «{ $field }» пусто или там «мы», считается делегация оратора.
gathered = Отдельными строками или столбцами показано не больше { $most } самых частых значений. Остальные считаются вместе.
reading = Чаще всего: «{ $rows }» — { $row }, «{ $columns }» — { $column }; { $count } из { $sum }.
reading-none = Пока ничего не внесено.
arrows = Стрелки идут от «{ $rows }» к «{ $columns }», значений показано не больше { $most }. Стрелки к самому себе, значения, сосчитанные вместе, и неуказанное есть в таблице и файлах.
arrows-none = Ни в одном фрагменте нет обоих значений, поэтому стрелок нет. Что сказано, видно в таблице.
arrows-about = { $about } · показано { $count }
arrow = { $from } → { $to }: { $number }
