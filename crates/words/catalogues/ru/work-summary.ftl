in-short = Коротко о работе
passages = Фрагменты
codes = Использованные коды
codes-used = { $used } из { $offered }: { $codes }
code-and-count = { $code } { $count }
fields = Заполненные поля
filled-of = { $filled } из { $all }
spread = Где в тексте
spread-counts = Фрагменты по десятым частям текста: { $counts }
gap = Самый длинный участок без фрагментов
gap-words =
    { $words ->
        [1] 1 слово: «{ $begins }»
        [one] { $words } слово, от «{ $begins } …»
        [few] { $words } слова, от «{ $begins } …»
        [many] { $words } слов, от «{ $begins } …»
       *[other] { $words } слова, от «{ $begins } …»
    }
nothing-marked = нет
labelled = { $label }: { $value }
