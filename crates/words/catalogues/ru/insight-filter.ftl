### Filters of the room of insight: only statements that fit count. Names of States, groups and
### variables are the project's own.

filters = Фильтры
add = + Фильтр
new = Считать только часть заявлений
by = Признак
which = Значения
apply = Считать только их
nothing-known = О заявлениях пока не известно ничего, по чему их можно различать. Добавьте государство, дату или переменную в таблице заявлений.
chip = { $about }: { $is }
remove = Снять фильтр: { $about } { $is }
remove-all = Снять все фильтры
counted = { $count } из { $all ->
        [one] { $all } заявления
        [few] { $all } заявлений
        [many] { $all } заявлений
       *[other] { $all } заявлений
    }
only = { $counted } · фильтры — { $filters }
both = { $one }, { $other }
date = Дата
group = Группа
from = От
to = До
range-from = от { $from }
range-to = до { $to }
range = от { $from } до { $to }
variable-gone = (переменная удалена)
group-gone = (группа удалена)
none-fit = Фильтрам не подходит ни одно заявление
none-fit-why = Считать нечего. Снимите фильтр или выберите другие значения.
