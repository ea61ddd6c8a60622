### The table of all tags.

tables = Таблицы
tab-tags = Фрагменты { $tags }
tab-statements = Заявления { $statements }
table = Все метки
edit-hint = Enter — открыть фрагмент в тексте или править ячейку, F2 — править, пробел — выбрать строку, Esc — снять выбор.
choose-all = Выбрать все показанные
choose-row = Выбрать { $passage }
add = добавить

## Columns

columns = Столбцы
columns-of-tags = Столбцы
columns-of-layer = Поля слоя «{ $layer }»
code = Код
passage = Фрагмент
statement = Заявление
delegation = Делегация
date = Дата
annotator = Кто
record = Карточка словами
confidence = Уверенность
note = Примечание
origin = Как поставлена
modified = Изменена
revision = Кодификатор
yourself = вы
origin-manual = вручную
origin-tag-all = все вхождения
origin-suggestion = принятая подсказка
origin-imported = импорт
origin-adjudicated = итог разбора
revision-now = нынешний
revision-version = версия { $number }
revision-earlier = прежнее состояние { $digits }
still-open = { $field }: пусто
field-says = { $field }: { $value }

## Groups

group-by = Группировать
group-by-nothing = нет
group-by-code = по коду
group-by-statement = по заявлению
group-by-delegation = по делегации
group-by-annotator = по аннотатору
no-delegation = Без делегации
fold-group = Свернуть { $group }
unfold-group = Развернуть { $group }
tags-in-group =
    { $tags ->
        [one] { $tags } метка
        [few] { $tags } метки
        [many] { $tags } меток
       *[other] { $tags } метки
    }

## Filters

search = Поиск во фрагментах
add-filter = Фильтр
new-filter = Показать только
filter-what = Что
filter-is = равно
filter-add = Добавить фильтр
remove-filter = Снять фильтр: { $filter }
clear-filters = Снять фильтры
by-layer = Слой
by-field = { $layer }: { $field }
filter-says = { $what }: { $value }
has-note = есть примечание
has-no-note = нет примечания
not-sure = не указана
field-empty = пусто
field-has = есть { $words }
field-has-words = есть слова…
filter-words = Слова
field-filled = заполнено
shown-of = Показано { $shown } из { $tags ->
        [one] { $tags } метки
        [few] { $tags } меток
        [many] { $tags } меток
       *[other] { $tags } меток
    }
none-fits = Фильтрам не подходит ни одна метка.
no-tags = Ещё ничего не отмечено.

## What is done with the chosen rows

chosen-tags =
    { $tags ->
        [one] Выбрана { $tags } метка
        [few] Выбраны { $tags } метки
        [many] Выбрано { $tags } меток
       *[other] Выбраны { $tags } метки
    }
chosen = Выбрано { $tags }
chosen-hidden = Выбрано { $tags }, не показано { $hidden }
change-code = Сменить код…
add-code = Добавить код…
set-field = Задать поле…
set-confidence = Уверенность…
add-note = К примечаниям…
remove = Удалить
which-code = Код
which-field = Поле
which-value = Значение
field-of = { $layer } · { $field }
words-to-add = Слова для каждого примечания
nothing = пусто
no-number = Введите число, например 12 или 1.5.
apply-to =
    { $tags ->
        [one] Применить к { $tags } метке
        [few] Применить к { $tags } меткам
        [many] Применить к { $tags } меткам
       *[other] Применить к { $tags } меткам
    }

## Files and the clipboard

save-xlsx = Книга Excel (XLSX)
copy-table = Копировать как таблицу
file-tags = метки
