### What the items of a key say about a class: which are hard, and which are likely to be wrong.

found-by = Кто нашёл
correlation = Связь с остальными
correlation-hint = Насколько те, кто нашёл этот пункт, нашли и другие: корреляция пункта с числом остальных найденных. Около 1: отличает хорошие работы от прочих. Ниже 0: его чаще пропускают сильные.
no-few-works = меньше 3 работ
no-all-found = нашли все
no-nobody-found = не нашёл никто
no-same-totals = остальное не различается
likely-faults =
    { $count ->
        [one] { $count } фрагмент — вероятно, ошибка ключа или кодификатора.
        [few] { $count } фрагмента — вероятно, ошибки ключа или кодификатора.
        [many] { $count } фрагментов — вероятно, ошибки ключа или кодификатора.
       *[other] { $count } фрагмента — вероятно, ошибки ключа или кодификатора.
    }
likely-fault = Вероятна ошибка ключа или кодификатора
best-miss-it = Лучшая треть находила его реже остальных: { $found } из { $best } против { $others-found } из { $others }.
best-other-code = Среди лучших { $times } из { $best } дали один и тот же другой код: { $code }.
best-other-edges = Среди лучших { $times } из { $best } отметили одни и те же другие слова.
save-items = Сохранить таблицу (CSV)
accept-case = Принять и это
accept-case-of = Принять и это: { $student }
