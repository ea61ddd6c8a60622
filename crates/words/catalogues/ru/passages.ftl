### The table of all statements.

skip-to-table = Перейти к таблице
add-statements = Добавить заявления
table = Все заявления

## Columns

tags = Метки
records = Карточки
progress = Ход работы
done = Готово
choose-all = Выбрать все
choose-row = Выбрать { $name }
is-done = { $name }: готово
add = добавить
filled = { $filled }/{ $records }
filled-of = Заполнено { $filled } из { $records ->
        [one] { $records } карточки
        [few] { $records } карточек
        [many] { $records } карточек
       *[other] { $records } карточек
    }
tagged-up-to = Отмечено до абзаца { $reached } из { $paragraphs }
edit-hint = Enter — править ячейку или открыть заявление, F2 — править название, пробел — выбрать строку.
no-day = Введите день так: 15 мар 2017.

## Filters

filter = Фильтр
filter-organ = Орган
filter-delegation = Делегация
filter-state = Состояние
filter-missing = Нет данных
any-organ = Любой орган
any-delegation = Любая делегация
any-state = Любое состояние
nothing-missing = Чего-то нет?
missing-delegation = Нет делегации
missing-date = Нет даты
missing-speaker = Нет оратора
missing-organ = Нет органа
missing-meeting = Нет заседания
state-new = Новое
state-in-work = В работе
state-done = Готово
filter-days = Дни
days-from = С
days-to = По
bad-day = Введите день, месяц или год, например 15 мар 2017.
clear-filter = Снять: { $filter }
clear-filters = Снять фильтры
none-fits = Фильтрам не подходит ни одно заявление.
shown-of = Показано { $shown } из { $statements }
done-of = Готово { $done } из { $statements }

## What is done with the chosen rows

chosen-statements =
    { $statements ->
        [one] Выбрано { $statements } заявление
        [few] Выбраны { $statements } заявления
        [many] Выбрано { $statements } заявлений
       *[other] Выбраны { $statements } заявления
    }
chosen = Выбрано { $statements }
chosen-hidden = Выбрано { $statements }, не показано { $hidden }
set-date = Задать дату…
set-organ = Задать орган…
set-meeting = Задать заседание…
set-other = Задать другое поле…
export = Экспорт…
mark-done = Пометить готовыми
mark-not-done = Снять «готово»
remove = Удалить…
choose-none = Снять выбор
set-for =
    { $statements ->
        [one] Задать для { $statements } заявления
        [few] Задать для { $statements } заявлений
        [many] Задать для { $statements } заявлений
       *[other] Задать для { $statements } заявлений
    }
