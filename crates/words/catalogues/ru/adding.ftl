### Project files that belong to a project that is here: what to do with them, and what was added.
### $name, $coder and $mine are names of annotators; $file, $title and $quote are in quotation marks.

## The question

file-has-this-project = В файле { $name } этот же проект
file-has-this-text = В файле { $name } есть текст этого проекта
file-of-has-this-project = В файле кодировщика «{ $name }» этот же проект
file-of-has-this-text = В файле кодировщика «{ $name }» есть текст этого проекта
files-have-this-project = Файлов с этим проектом: { $files }
file-of-stored = В файле { $name } проект { $title }
here = Здесь
in-the-file =
    { $files ->
        [1] В файле
        [one] В файлах
        [few] В файлах
        [many] В файлах
       *[other] В файлах
    }
statements = Заявления
statements-there =
    { $new ->
        [0] { $statements }, все есть здесь
        [one] { $statements }, из них { $new } новое
        [few] { $statements }, из них { $new } новых
        [many] { $statements }, из них { $new } новых
       *[other] { $statements }, из них { $new } новых
    }
codebook = Кодификатор
codes-here =
    { $codes ->
        [one] { $codes } код
        [few] { $codes } кода
        [many] { $codes } кодов
       *[other] { $codes } кода
    }
codes-there =
    { $new ->
        [0] { $changed ->
                [0] те же коды
                [one] те же коды, { $changed } сформулирован иначе
                [few] те же коды, { $changed } сформулированы иначе
                [many] те же коды, { $changed } сформулировано иначе
               *[other] те же коды, { $changed } сформулированы иначе
            }
        [one] { $new } новый{ $changed ->
                [0] { "" }
                [one] , { $changed } сформулирован иначе
                [few] , { $changed } сформулированы иначе
                [many] , { $changed } сформулировано иначе
               *[other] , { $changed } сформулированы иначе
            }
        [few] { $new } новых{ $changed ->
                [0] { "" }
                [one] , { $changed } сформулирован иначе
                [few] , { $changed } сформулированы иначе
                [many] , { $changed } сформулировано иначе
               *[other] , { $changed } сформулированы иначе
            }
        [many] { $new } новых{ $changed ->
                [0] { "" }
                [one] , { $changed } сформулирован иначе
                [few] , { $changed } сформулированы иначе
                [many] , { $changed } сформулировано иначе
               *[other] , { $changed } сформулированы иначе
            }
       *[other] { $new } новых{ $changed ->
                [0] { "" }
                [one] , { $changed } сформулирован иначе
                [few] , { $changed } сформулированы иначе
                [many] , { $changed } сформулировано иначе
               *[other] , { $changed } сформулированы иначе
            }
    }
coded-by = Кто размечал
coder = { $coder }, { $tags ->
        [one] { $tags } метка
        [few] { $tags } метки
        [many] { $tags } меток
       *[other] { $tags } метки
    }
nobody = пока никто
what-to-do = Что сделать
add-named = Добавить к этому проекту разметку: { $name }
add-files = Добавить разметку к этому проекту
add-hint = Обе разметки останутся, каждая под своим именем. Это одно действие, и его можно отменить.
add-nothing = Всё, что в нём есть, уже здесь.
open-stored-and-add = Открыть { $title } и добавить туда разметку
beside =
    { $files ->
        [1] Открыть рядом с этим проектом
        [one] Открыть их рядом с этим проектом
        [few] Открыть их рядом с этим проектом
        [many] Открыть их рядом с этим проектом
       *[other] Открыть их рядом с этим проектом
    }
beside-hint = Ещё один проект в списке; здесь ничего не меняется.
replace = Заменить мой
replace-hint =
    { $tags ->
        [0] Этот проект будет удалён.
        [one] Этот проект будет удалён, в нём { $tags } метка.
        [few] Этот проект будет удалён, в нём { $tags } метки.
        [many] Этот проект будет удалён, в нём { $tags } меток.
       *[other] Этот проект будет удалён, в нём { $tags } метки.
    }
add-button-named = Добавить разметку: { $name }
add-button = Добавить разметку
open-button = Открыть
replace-button = Заменить…

## While files are read and added

reading-title =
    { $files ->
        [1] Чтение файла
        [one] Чтение { $files } файла
        [few] Чтение { $files } файлов
        [many] Чтение { $files } файлов
       *[other] Чтение { $files } файлов
    }
reading-files = Файл { $at } из { $files }
comparing-files = Сравнение с этим проектом
adding-title =
    { $files ->
        [1] Добавление файла
        [one] Добавление { $files } файла
        [few] Добавление { $files } файлов
        [many] Добавление { $files } файлов
       *[other] Добавление { $files } файлов
    }
adding-files = Ничего не меняется, пока всё не будет готово.
not-added-title =
    { $files ->
        [1] Файл не добавлен
        [one] Файлы не добавлены
        [few] Файлы не добавлены
        [many] Файлы не добавлены
       *[other] Файлы не добавлены
    }
not-added-why = Часть программы, которая читает файлы, остановилась, или не хватает памяти. Здесь ничего не изменилось. Попробуйте снова или добавьте меньше файлов за раз.
close = Закрыть

## Asked again before the project is replaced

replace-title = Заменить этот проект?
replace-sentence =
    Проект { $title } будет удалён из этого браузера, и вместо него откроется { $file }. Отменить это нельзя.
save-copy-first = Сначала сохранить копию
replace-for-good = Заменить

## The report

added-title-named = Разметка добавлена: { $name }
added-title = Разметка добавлена
nothing-new-title = Ничего нового
added-summary =
    { $added ->
        [one] Добавлена { $added } метка
        [few] Добавлены { $added } метки
        [many] Добавлено { $added } меток
       *[other] Добавлены { $added } метки
    } из { $tags }. Это одно действие, и его можно отменить.
nothing-new-summary = Всё, что есть в файле, уже здесь.
nothing-added-summary = Ничего не добавлено. Расхождения перечислены здесь; ваше остаётся как есть.
added-under =
    { $tags ->
        [one] Добавлена { $tags } метка
        [few] Добавлены { $tags } метки
        [many] Добавлено { $tags } меток
       *[other] Добавлены { $tags } метки
    } под именем { $coder }
alike =
    { $tags ->
        [one] { $tags } из них совпадает с имевшейся меткой; обе сохранены.
        [few] { $tags } из них совпадают с имевшимися метками; сохранены и те и другие.
        [many] { $tags } из них совпадают с имевшимися метками; сохранены и те и другие.
       *[other] { $tags } из них совпадают с имевшимися метками; сохранены и те и другие.
    }
updated-summary =
    { $tags ->
        [one] Обновлена { $tags } метка.
        [few] Обновлены { $tags } метки.
        [many] Обновлено { $tags } меток.
       *[other] Обновлены { $tags } метки.
    } Это одно действие, и его можно отменить.
updated =
    { $tags ->
        [one] Обновлена { $tags } метка
        [few] Обновлены { $tags } метки
        [many] Обновлено { $tags } меток
       *[other] Обновлены { $tags } метки
    }
updated-hint = После добавления их изменил тот, кто их поставил. Ваши собственные метки не меняются.
same-already =
    { $tags ->
        [one] { $tags } метка уже была здесь
        [few] { $tags } метки уже были здесь
        [many] { $tags } меток уже было здесь
       *[other] { $tags } метки уже были здесь
    }
statements-added =
    { $statements ->
        [one] Добавлено { $statements } заявление
        [few] Добавлены { $statements } заявления
        [many] Добавлено { $statements } заявлений
       *[other] Добавлены { $statements } заявления
    }: { $titles }
codes-added =
    { $codes ->
        [one] Добавлен { $codes } код
        [few] Добавлены { $codes } кода
        [many] Добавлено { $codes } кодов
       *[other] Добавлены { $codes } кода
    }: { $names }
codes-differ =
    { $codes ->
        [one] { $codes } код сформулирован иначе
        [few] { $codes } кода сформулированы иначе
        [many] { $codes } кодов сформулировано иначе
       *[other] { $codes } кода сформулированы иначе
    }: { $names }
codes-differ-hint = Сохранены ваши формулировки.
names-differ = { $mine }: в файле другое имя, { $theirs }
names-differ-hint = Сохранено здешнее имя.
texts-differ =
    { $statements ->
        [one] У { $statements } заявления в файле другой текст
        [few] У { $statements } заявлений в файле другой текст
        [many] У { $statements } заявлений в файле другой текст
       *[other] У { $statements } заявлений в файле другой текст
    }: { $titles }
texts-differ-hint = Добавлены только метки, слова которых есть в здешнем тексте.
conflicts =
    { $tags ->
        [one] { $tags } метка изменена здесь или в файле
        [few] { $tags } метки изменены здесь или в файле
        [many] { $tags } меток изменено здесь или в файле
       *[other] { $tags } метки изменены здесь или в файле
    }
conflicts-hint = Сохранена здешняя версия.
not-added =
    { $tags ->
        [one] { $tags } метка не добавлена
        [few] { $tags } метки не добавлены
        [many] { $tags } меток не добавлено
       *[other] { $tags } метки не добавлены
    }
words-not-found = её слов нет в здешнем тексте
does-not-fit = она не подходит здешнему кодификатору
tag-and-why = { $quote } ({ $code }): { $why }
part-statement = другое заявление
part-annotator = другой аннотатор
part-passage = другой фрагмент
part-code = другой код
part-attribute = другое значение поля «{ $field }»
part-note = другое примечание
part-confidence = другая уверенность
more-of-them = и ещё { $number }
undo = Отменить
go-on = Читать дальше

## What came back

package-back = Пакет вернулся: { $coder }
package-back-hint = Когда разметка будет добавлена, пакет отметится как возвращённый.
packages-back = Вернулись пакеты: { $packages }
codes-of-others = Коды под другим названием
use-code = Взять { $mine } вместо { $theirs }
code-recoded =
    { $tags ->
        [one] { $tags } метка с ним получит
        [few] { $tags } метки с ним получат
        [many] { $tags } меток с ним получат
       *[other] { $tags } метки с ним получат
    } здешний код { $mine }.
code-same-path = У них одинаковое название и одинаковые родительские коды.
code-same-name = У них одинаковое название.
code-else-added = Иначе он добавится как новый код.
differences-found =
    { $differences ->
        [one] { $differences } расхождение
        [few] { $differences } расхождения
        [many] { $differences } расхождений
       *[other] { $differences } расхождения
    }. Останется здешняя версия, если вы не решите иначе.
differences-decided =
    { $decided ->
        [0] Пока ни по одному расхождению не решено иначе.
        [one] Иначе решено { $decided } из { $differences }.
        [few] Иначе решено { $decided } из { $differences }.
        [many] Иначе решено { $decided } из { $differences }.
       *[other] Иначе решено { $decided } из { $differences }.
    }
settle-button = Разобрать…

## Settling

settle-title = Разбор расхождений
difference-of = { $at } из { $differences }
difference-from = Из файлов: { $names }
difference-of-coder = Из файлов: { $names }; автор метки: { $coder }
previous-difference = Предыдущее расхождение
next-difference = Следующее расхождение
kind-tag = Метка
kind-code = Формулировки кода
kind-name = Имя кодировщика
version-here = Здесь
version-there = В файле
part = Часть
keep-mine = Оставить здешнее
take-theirs = Взять из файла
take-both = Оставить оба
join-both = Объединить оба
take-here = здесь
take-there = файл
take-join = оба
part-from = { $part }: какая версия
part-name-statement = Заявление
part-name-annotator = Кодировщик
part-name-passage = Фрагмент
part-name-code = Код
part-name-note = Примечание
part-name-confidence = Уверенность
part-empty = (пусто)
name-of-code = Название
definition-of-code = Определение
include-of-code = Включает
exclude-of-code = Не включает
same-for-all-tags =
    { $differences ->
        [1] То же для этой метки
        [one] То же для всех { $differences } меток
        [few] То же для всех { $differences } меток
        [many] То же для всех { $differences } меток
       *[other] То же для всех { $differences } меток
    }
same-for-all = То же для всех { $differences } таких расхождений
settle-keys = 1, 2, 3 — решить; N и B — следующее и предыдущее расхождение.
back-to-question = Назад

## More of the report

conflicts-settled =
    { $tags ->
        [one] { $tags } расхождение разобрано по вашему решению
        [few] { $tags } расхождения разобраны по вашим решениям
        [many] { $tags } расхождений разобрано по вашим решениям
       *[other] { $tags } расхождения разобраны по вашим решениям
    }
not-settled =
    { $tags ->
        [one] { $tags } решение не удалось выполнить
        [few] { $tags } решения не удалось выполнить
        [many] { $tags } решений не удалось выполнить
       *[other] { $tags } решения не удалось выполнить
    }
not-settled-hint = У фрагмента уже есть этот код от того же кодировщика, или итог не подходит кодификатору. Сохранена здешняя версия.
moved-tags =
    { $tags ->
        [one] { $tags } метка перенесена к своим словам в здешнем тексте
        [few] { $tags } метки перенесены к своим словам в здешнем тексте
        [many] { $tags } меток перенесено к своим словам в здешнем тексте
       *[other] { $tags } метки перенесены к своим словам в здешнем тексте
    }
codes-mapped =
    { $codes ->
        [one] { $codes } код файла сопоставлен со здешним
        [few] { $codes } кода файла сопоставлены со здешними
        [many] { $codes } кодов файла сопоставлено со здешними
       *[other] { $codes } кода файла сопоставлены со здешними
    }: { $names }
memos-added =
    { $memos ->
        [one] Добавлена { $memos } заметка
        [few] Добавлены { $memos } заметки
        [many] Добавлено { $memos } заметок
       *[other] Добавлены { $memos } заметки
    }
suggestion-decisions-added =
    { $decisions ->
        [one] Добавлено { $decisions } решение о подсказке
        [few] Добавлены { $decisions } решения о подсказках
        [many] Добавлено { $decisions } решений о подсказках
       *[other] Добавлены { $decisions } решения о подсказках
    }
values-added =
    { $values ->
        [one] Добавлено { $values } значение переменной
        [few] Добавлены { $values } значения переменных
        [many] Добавлено { $values } значений переменных
       *[other] Добавлены { $values } значения переменных
    }
settled-cases-added =
    { $cases ->
        [one] Добавлен { $cases } разобранный случай
        [few] Добавлены { $cases } разобранных случая
        [many] Добавлено { $cases } разобранных случаев
       *[other] Добавлены { $cases } разобранных случая
    }
decisions-added =
    { $words ->
        [one] Добавлено { $words } уточнение для кодификатора
        [few] Добавлены { $words } уточнения для кодификатора
        [many] Добавлено { $words } уточнений для кодификатора
       *[other] Добавлены { $words } уточнения для кодификатора
    }
variables-added =
    { $variables ->
        [one] Добавлена { $variables } переменная или группа
        [few] Добавлены { $variables } переменные и группы
        [many] Добавлено { $variables } переменных и групп
       *[other] Добавлены { $variables } переменные и группы
    }: { $names }
versions-added =
    { $versions ->
        [one] Добавлена { $versions } опубликованная версия кодификатора
        [few] Добавлены { $versions } опубликованные версии кодификатора
        [many] Добавлено { $versions } опубликованных версий кодификатора
       *[other] Добавлены { $versions } опубликованные версии кодификатора
    }: { $names }
variables-differ =
    { $variables ->
        [one] { $variables } переменная в файле — другая
        [few] { $variables } переменные в файле — другие
        [many] { $variables } переменных в файле — другие
       *[other] { $variables } переменные в файле — другие
    }: { $names }
variables-differ-hint = Их значения пропущены.
words-differ =
    { $words ->
        [one] Различается { $words } заметка или значение
        [few] Различаются { $words } заметки и значения
        [many] Различается { $words } заметок и значений
       *[other] Различаются { $words } заметки и значения
    }
save-report = Сохранить отчёт

## The report as a file

file-title = Что добавлено в { $project }
file-made = Файлы: { $names }
file-added = Добавлено
file-differences = Расхождения и как они разобраны
file-not-added = Не добавлено
column-what = Что
column-coder = Кодировщик
column-tags = Метки
column-settled = Решение
column-why = Причина
column-quote = Фрагмент
settled-ours = оставлено здешнее
settled-theirs = взято из файла
settled-both = оба
settled-parts = по частям

pair-decisions-added =
    { $decisions ->
        [one] Добавлено { $decisions } решение о паре обязательств
        [few] Добавлено { $decisions } решения о парах обязательств
        [many] Добавлено { $decisions } решений о парах обязательств
       *[other] Добавлено { $decisions } решения о парах обязательств
    }
