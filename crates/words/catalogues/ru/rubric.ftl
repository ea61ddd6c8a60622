### Rubrics.

tab = Критерии
formula = Оценка — сумма уровней по критериям, шаг { $step }.
formula-kind = по критериям

rubric = Критерии оценивания
criterion = Критерий
level = Уровень
points = Баллы
points-of = { $points } из { $most }
not-decided = ещё не решено
row-line = { $name }: { $level } ({ $points } из { $most })

## In the room of a class

lead = По чему оценивается работа. Строки оцениваете вы, уровень за уровнем, или они вычисляются из сравнения с ключом; вы всегда можете решить иначе. Любое изменение здесь сразу действует для всех работ.
not-used = Сейчас оценки ставятся не по этим критериям. Выберите «по критериям» под таблицей людей.
add-row = Добавить строку
most = Максимум баллов: { $points }
new-row = Строка { $number }
best-level = Хорошо
lowest-level = Ещё нет
new-level = Уровень { $number }
row-name = Критерий
description = Что имеется в виду
judged-by = Оценивается
weight = Вес
level-at = Уровень { $number }
from-percent = От, %
from-count = От
add-level = Добавить уровень
remove-level = Удалить
remove-level-of = Удалить уровень { $number }: { $name }
remove-row = Удалить строку
remove-row-of = Удалить строку { $name }
by-hand = мной
by-found-of-key = доля найденного из ключа
by-right-of-theirs = доля верного среди отмеченного
by-like-the-key = сходство с ключом (F1)
by-core-found = точно найденные основные фрагменты
by-right-code = верный код там, где фрагмент найден
by-right-edges = верные границы там, где фрагмент найден
by-right-fields = верные поля
by-passages = число фрагментов
percent = { $number } %
in-and-out = Из таблицы и в таблицу
in-lead = Вставьте ячейки из электронной таблицы или откройте файл CSV. Его столбцы: criterion, description, points, level1, level2 и так далее; лучший уровень первый. В сохранённой таблице есть ещё столбцы веса, способа оценивания строки, баллов и порога каждого уровня.
paste = Ячейки
take = Взять как критерии
not-read = Часть страницы, которая читает таблицы, остановилась. Ничего не потеряно; попробуйте ещё раз.
open-table = Открыть таблицу…
save-table = Сохранить критерии (CSV)
copy-from = Взять критерии другого упражнения
choose-exercise = Выберите упражнение
computed = { $by }: { $figure }
cannot-be-computed = { $by }: вычислить не из чего
as-computed = Как вычислено
open-rows =
    { $count ->
        [one] { $points }, не решена { $count } строка
        [few] { $points }, не решены { $count } строки
        [many] { $points }, не решено { $count } строк
       *[other] { $points }, не решены { $count } строки
    }

## Reading a table

no-text = Этот текст не читается. Сохраните таблицу как CSV (UTF-8) или вставьте её ячейки.
empty = В ней нет строк.
no-titles = Нет столбца «criterion». В первой строке нужны заголовки criterion, description, points, level1, level2 и так далее.
too-many-levels = Уровней больше { $most }.
no-number = Строка { $row }: { $column } должно быть числом, а там «{ $cell }».
no-points = Строка { $row }: нет баллов.
unknown-by = Строка { $row }: по «{ $cell }» строку вычислить нельзя. Возможны: { $known }.
other-points = Строка { $row }: баллы строки не равны баллам её лучшего уровня.
no-name = У строки { $row } нет названия.
same-name = У строки { $row } то же название, что у строки { $other }.
no-levels = У строки { $row } нет уровней.
gap = Строка { $row }: у уровня { $level } нет описания.
no-cut-off = Строка { $row }: у уровня { $level } нет порога.
cut-off-order = Строка { $row }: порог уровня { $level } не ниже порога предыдущего уровня.
no-lowest = Строка { $row }: низший уровень должен начинаться с 0, иначе работы ниже него останутся без уровня.
