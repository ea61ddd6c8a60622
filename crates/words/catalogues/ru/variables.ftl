### Variables of statements, groups of statements, and tables whose columns become variables.

variables-of = Переменные…
variables-title = Переменные заявлений
variables-hint = Что вы записываете о каждом заявлении сверх сведений о нём: регион, блок, год. Каждая переменная — столбец таблицы.
no-variables = Пока нет ни одной.
variable-name = Название
variable-kind = Тип
kind-text = Текст
kind-number = Число
kind-choice = Из списка
variable-choices = Список
variable-choices-hint = По одному значению в строке.
add-variable = Добавить
add-variable-title = Добавление переменной
edit-variable = Изменить { $name }
edit = Изменить
name-needed = Переменной нужно название.
name-taken = Переменная с таким названием уже есть.
choices-needed = В списке нужно хотя бы одно значение.
values-removed =
    { $values ->
        [one] { $values } значение не подходит и будет удалено.
        [few] { $values } значения не подходят и будут удалены.
        [many] { $values } значений не подходят и будут удалены.
       *[other] { $values } значения не подходят и будут удалены.
    }
values-changed =
    { $values ->
        [one] { $values } значение записано иначе.
        [few] { $values } значения записаны иначе.
        [many] { $values } значений записано иначе.
       *[other] { $values } значения записаны иначе.
    }
filled-in =
    { $statements ->
        [0] нет значений
        [one] { $statements } значение
        [few] { $statements } значения
        [many] { $statements } значений
       *[other] { $statements } значения
    }
show-column = Столбец { $name }
shown = Столбец
move-up = Выше: { $name }
move-down = Ниже: { $name }
remove-variable = Удалить { $name }
no-number = Введите число, например 2017 или 3.5.
not-in-list = Выберите из списка: { $values }

## Groups

groups-title = Группы заявлений
groups-hint = Группа — это фильтр с названием: задайте фильтры в таблице и сохраните их или выберите заявления и составьте из них группу.
no-groups = Пока нет ни одной.
rename-group = Название группы { $name }
remove-group = Удалить { $name }
filter-group = Группа
any-group = Любая группа
save-group = Сохранить как группу…
make-group = Группа…
group-name = Название группы
save = Сохранить
chosen-by-hand =
    { $statements ->
        [one] { $statements } заявление, вручную
        [few] { $statements } заявления, вручную
        [many] { $statements } заявлений, вручную
       *[other] { $statements } заявления, вручную
    }
filter-by-hand = Выбрано вручную
any-value = { $name }: любое значение
no-value-of = { $name }: нет значения
numbers-from = { $name }, от
numbers-to = { $name }, до
bad-number = Введите число, например 2017.
only-some = { $shown } из { $all ->
        [one] { $all } заявления
        [few] { $all } заявлений
        [many] { $all } заявлений
       *[other] { $all } заявлений
    }
show-all = Показать все

## A table that is joined to statements

from-table = Из таблицы…
join-title = Переменные из таблицы
join-reading = Чтение файла { $file }…
encoding-found = как определено
first-row-names = В первой строке названия столбцов
find-by = Находить заявления по
fit = { $column } как { $key }: { $statements ->
        [one] { $statements } заявление
        [few] { $statements } заявления
        [many] { $statements } заявлений
       *[other] { $statements } заявления
    }, { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
        [many] { $rows } строк
       *[other] { $rows } строки
    }
fit-none = Ни один столбец не подходит к названиям, файлам, обозначениям, делегациям или id. Свяжите строки вручную ниже.
key-id = id
key-file = имя файла
key-symbol = обозначение документа
key-title = название
key-delegation = делегация
column-number = Столбец { $number }
columns-title = Взять столбцы
column-becomes = { $column } станет
leave-out = пропустить
new-variable = новая переменная: { $kind }
the-variable = переменная { $name }
the-field = сведения: { $field }
keep-values = Сохранять имеющиеся значения
matched =
    { $statements ->
        [one] У { $statements } заявления есть строка
        [few] У { $statements } заявлений есть строки
        [many] У { $statements } заявлений есть строки
       *[other] У { $statements } заявлений есть строки
    }
without-row =
    { $statements ->
        [one] у { $statements } заявления строки нет
        [few] у { $statements } заявлений строк нет
        [many] у { $statements } заявлений строк нет
       *[other] у { $statements } заявлений строк нет
    }
sets-values =
    { $values ->
        [0] Ничего не задаётся.
        [one] Задаётся { $values } значение.
        [few] Задаются { $values } значения.
        [many] Задаётся { $values } значений.
       *[other] Задаются { $values } значения.
    }
replaces-values =
    { $values ->
        [one] { $values } из них заменит другое значение.
        [few] { $values } из них заменят другие значения.
        [many] { $values } из них заменят другие значения.
       *[other] { $values } из них заменят другие значения.
    }
misfit-values =
    { $cells ->
        [one] { $cells } ячейка не подходит своему столбцу и пропускается.
        [few] { $cells } ячейки не подходят своим столбцам и пропускаются.
        [many] { $cells } ячеек не подходят своим столбцам и пропускаются.
       *[other] { $cells } ячейки не подходят своим столбцам и пропускаются.
    }
repeated-rows =
    { $rows ->
        [one] { $rows } строка пропускается: о том же заявлении уже есть более ранняя.
        [few] { $rows } строки пропускаются: о тех же заявлениях уже есть более ранние.
        [many] { $rows } строк пропускается: о тех же заявлениях уже есть более ранние.
       *[other] { $rows } строки пропускаются: о тех же заявлениях уже есть более ранние.
    }
unmatched-title =
    { $rows ->
        [one] { $rows } строка не относится ни к одному из заявлений
        [few] { $rows } строки не относятся ни к одному из заявлений
        [many] { $rows } строк не относится ни к одному из заявлений
       *[other] { $rows } строки не относятся ни к одному из заявлений
    }
row-about = К чему относится строка { $row }
no-statement = ни к одному заявлению
without-title = Заявления без строки
and-more =
    { $more ->
        [one] и ещё { $more }
        [few] и ещё { $more }
        [many] и ещё { $more }
       *[other] и ещё { $more }
    }
preview-title = Предпросмотр
statement-column = Заявление
take-values =
    { $values ->
        [one] Взять { $values } значение
        [few] Взять { $values } значения
        [many] Взять { $values } значений
       *[other] Взять { $values } значения
    }
about-statements-here = Это о заявлениях, которые уже здесь: взять столбцы как переменные
