### Files and pasted texts that become statements: how they are read, looked at and added.

## The dialog's titles and buttons

title = Проверка заявления
title-of-table = Проверка таблицы
add-many =
    { $statements ->
        [0] Добавить заявления
        [one] Добавить { $statements } заявление
        [few] Добавить { $statements } заявления
        [many] Добавить { $statements } заявлений
       *[other] Добавить { $statements } заявления
    }
hint =
    Просмотрите текст и то, что из него считано, и исправьте ошибки. Частью проекта заявление станет,
    когда вы его добавите.
hint-many =
    Выберите, что добавить, и исправьте прямо здесь: Enter открывает ячейку для правки, а на названии показывает текст.
add-first = Начать чтение
add = Добавить в проект
back-to-list = К списку
next-statement = Следующее заявление
stop = Остановить
leave-out = Пропустить

## Reading

reading-file = Чтение файла { $file }…
reading-file-part = Чтение файла { $file }: { $done } из { $of }
reading-pasted = Чтение вставленного текста…
reading-pasted-part = Чтение вставленного текста: { $done } из { $of }
reading-files = Чтение: { $at } из { $of }
progress = Ход работы
pasted-text = Вставленный текст

## A list of statements

statements-found = Найденные заявления
all = Все
add-named = Добавить { $title }
statement = Заявление
speaker = Оратор
speaker-for = { $speaker }, { $delegation }
date = Дата
file = Файл
remarks = Проверить
perhaps = { $state }?
names-are = Имена файлов
take-from-names = Взять из имён
pattern-hint = Например, { "{date}" } { "{delegation}" } - { "{speaker}" }.txt
pattern-wrong = Укажите поля в фигурных скобках, а между ними — хотя бы один знак.
pattern-fits-none = Ни одно имя файла так не выглядит.
pattern-fits = { $found } … подходит к { $fitting } из { $files ->
        [one] { $files } имени
        [few] { $files } имён
        [many] { $files } имён
       *[other] { $files } имён
    }
where-to = Куда добавить
into-project = { $project }
into-this-project = в этот проект
new-project = в новый проект
already-there = Уже в проекте
found-all =
    { $statements ->
        [0] Заявлений не найдено.
        [one] Найдено { $statements } заявление.
        [few] Найдено { $statements } заявления.
        [many] Найдено { $statements } заявлений.
       *[other] Найдено { $statements } заявления.
    }
found-some =
    { $statements ->
        [0] Заявлений не найдено, не прочитано: { $failed }.
        [one] Найдено { $statements } заявление, не прочитано: { $failed }.
        [few] Найдено { $statements } заявления, не прочитано: { $failed }.
        [many] Найдено { $statements } заявлений, не прочитано: { $failed }.
       *[other] Найдено { $statements } заявления, не прочитано: { $failed }.
    }

## One statement

encoding = Кодировка
text = Текст
front = До заявления
body = Заявление
back = После заявления
body-starts = Заявление начинается со слов
body-ends = Заявление заканчивается словами
start-here = Начать здесь
end-here = Закончить здесь
zones-hint = Строки вне заявления остаются видны серым и в него не входят.
more-paragraphs =
    { $paragraphs ->
        [one] Показать ещё { $paragraphs } абзац
        [few] Показать ещё { $paragraphs } абзаца
        [many] Показать ещё { $paragraphs } абзацев
       *[other] Показать ещё { $paragraphs } абзаца
    }
cut-mark = …

## Where the value of a field comes from

from-words = Из слов { $words }
from-file = Из файла
from-name = Из имени файла
from-first-words = Из первых слов
from-letters = По буквам и словам текста
not-found = В тексте не найдено
corrected = Изменено вами

## A table of statements

table-size = { $file } — { $rows ->
        [0] строк нет
        [one] { $rows } строка
        [few] { $rows } строки
        [many] { $rows } строк
       *[other] { $rows } строки
    }
columns-hint = Каждая строка станет заявлением. Укажите, в каком столбце тексты и что в остальных.
text-column = Тексты в столбце
column-is = { $column } — это
no-field = Пропустить
sample = Первые строки
read-table = Прочитать таблицу

## Kinds of files, as labels

format-text = простой текст
format-html = веб-страница
format-mhtml = сохранённая веб-страница
format-markdown = Markdown
format-pdf = PDF
format-word = Word
format-odt = OpenDocument
format-rtf = форматированный текст (RTF)
format-epub = EPUB
format-zip = ZIP-архив
format-csv = таблица
format-jsonl = JSONL

## What to look at after reading

encoding-guessed = Кодировка определена предположительно. Если буквы выглядят неправильно, выберите другую.
encoding-misdeclared =
    В файле указана кодировка { $encoding }, но на самом деле это UTF-8, и прочитан он как UTF-8.
undecodable =
    { $characters ->
        [one] { $characters } знак не удалось раскодировать.
        [few] { $characters } знака не удалось раскодировать.
        [many] { $characters } знаков не удалось раскодировать.
       *[other] { $characters } знака не удалось раскодировать.
    } Возможно, подойдёт другая кодировка.
private-characters =
    { $characters ->
        [one] { $characters } знак взят из особого шрифта, и его нельзя показать здесь как было.
        [few] { $characters } знака взяты из особого шрифта, и их нельзя показать здесь как было.
        [many] { $characters } знаков взято из особого шрифта, и их нельзя показать здесь как было.
       *[other] { $characters } знака взяты из особого шрифта, и их нельзя показать здесь как было.
    }
running-heads-left-out = Колонтитулы и номера страниц пропущены ({ $lines ->
        [one] { $lines } строка
        [few] { $lines } строки
        [many] { $lines } строк
       *[other] { $lines } строки
    }).
columns = На страницах несколько колонок; они поставлены одна за другой. Проверьте порядок.
pages-without-text =
    { $pages ->
        [one] Написанное на странице { $list }
        [few] Написанное на страницах { $list }
        [many] Написанное на страницах { $list }
       *[other] Написанное на страницах { $list }
    } — только изображение или рисунок; прочитать его нельзя, и здесь его нет.
letters-unreadable = Не читается как текст и здесь отсутствует: { $letters ->
        [one] { $letters } буква
        [few] { $letters } буквы
        [many] { $letters } букв
       *[other] { $letters } буквы
    } { $pages ->
        [one] на странице { $list }
        [few] на страницах { $list }
        [many] на страницах { $list }
       *[other] на страницах { $list }
    }.
turned-left-out = Пропущен повёрнутый текст: { $letters ->
        [one] { $letters } буква
        [few] { $letters } буквы
        [many] { $letters } букв
       *[other] { $letters } буквы
    } { $pages ->
        [one] на странице { $list }
        [few] на страницах { $list }
        [many] на страницах { $list }
       *[other] на страницах { $list }
    }.
line-numbers-left-out =
    { $lines ->
        [one] Пропущен { $lines } номер строки.
        [few] Пропущены { $lines } номера строк.
        [many] Пропущено { $lines } номеров строк.
       *[other] Пропущены { $lines } номера строк.
    }
recovered = Файл повреждён. Прочитано то, что удалось восстановить; сверьте с оригиналом.
fields-left-out =
    Пропущено: { $fields ->
        [one] { $fields } значение поля или пометка
        [few] { $fields } значения полей и пометки
        [many] { $fields } значений полей и пометок
       *[other] { $fields } значения полей и пометки
    } { $pages ->
        [one] на странице { $list }
        [few] на страницах { $list }
        [many] на страницах { $list }
       *[other] на страницах { $list }
    }.
notes-moved =
    { $notes ->
        [one] { $notes } сноска перенесена в конец текста.
        [few] { $notes } сноски перенесены в конец текста.
        [many] { $notes } сносок перенесено в конец текста.
       *[other] { $notes } сноски перенесены в конец текста.
    }
tracked-changes =
    В файле есть отслеживаемые исправления. Добавленный текст здесь есть, удалённого нет.
comments-left-out =
    { $comments ->
        [one] Пропущен { $comments } комментарий.
        [few] Пропущены { $comments } комментария.
        [many] Пропущено { $comments } комментариев.
       *[other] Пропущены { $comments } комментария.
    }
parts-left-out =
    { $parts ->
        [one] { $parts } часть файла записана в формате, который здесь не читается; она пропущена.
        [few] { $parts } части файла записаны в форматах, которые здесь не читаются; они пропущены.
        [many] { $parts } частей файла записано в форматах, которые здесь не читаются; они пропущены.
       *[other] { $parts } части файла записаны в форматах, которые здесь не читаются; они пропущены.
    }
notes-left-out =
    В файле не удалось найти сноски: в этом месте он повреждён. Здесь их нет.
tables =
    { $tables ->
        [one] { $tables } таблица превращена в строки текста.
        [few] { $tables } таблицы превращены в строки текста.
        [many] { $tables } таблиц превращено в строки текста.
       *[other] { $tables } таблицы превращены в строки текста.
    }
hidden-left-out = Меню, скрипты и скрытые части страницы пропущены.
name-misleads = Имя указывает на другой тип файла, но прочитан он так: { $format }.
remark-unknown = Другое замечание, сделанное более новой версией: { $kind }
file-was-read = Как прочитан файл
pasted-was-read = Как прочитан вставленный текст

## Why a file was not read

file-not-added = Файл { $file } не добавлен. { $why }
pasted-not-added = Вставленный текст не добавлен. { $why }
failure-empty = В нём нет текста.
failure-too-large = Его размер { $size }; открыть можно не больше { $most }.
failure-line-too-long =
    В нём есть строка размером { $size } (строка { $line }); показать можно не больше { $most }. Разбейте
    её на абзацы.
failure-unknown-format =
    Файлы этого типа здесь не читаются. Сохраните заявление как простой текст, PDF или Word либо скопируйте
    текст и вставьте его.
failure-encoding =
    Кодировка { $encoding } здесь не читается. Сохраните файл в UTF-8 в той программе, где он создан.
failure-damaged =
    Файл повреждён или неполон (тип файла: { $format }). Скачайте или сохраните его ещё раз.
failure-encrypted = Файл защищён паролем. Сохраните копию без пароля и откройте её.
failure-no-text =
    { $pages ->
        [1] В нём только изображение 1 страницы, как в скане, а текста нет.
        [one] В нём только изображения { $pages } страницы, как в скане, а текста нет.
        [few] В нём только изображения { $pages } страниц, как в скане, а текста нет.
        [many] В нём только изображения { $pages } страниц, как в скане, а текста нет.
       *[other] В нём только изображения { $pages } страниц, как в скане, а текста нет.
    } Сначала распознайте текст в программе OCR.
failure-letters-unreadable =
    Буквы этого файла не читаются как текст, потому что его шрифты не говорят, какие это буквы. Сначала
    распознайте текст в программе OCR.
failure-fast-saved =
    Старая версия Word сохранила его как список изменений («быстрое сохранение»); так он здесь не читается.
    Откройте его в Word или LibreOffice, сохраните как DOCX и откройте этот файл.
failure-too-deep =
    Вложенность его частей больше { $most }. Сначала сохраните его как простой текст.
failure-bomb =
    В распакованном виде он больше { $most } или упакован так, что лишь заполняет память.
failure-too-many-files = В нём { $files ->
        [one] { $files } файл
        [few] { $files } файла
        [many] { $files } файлов
       *[other] { $files } файла
    }; за раз можно прочитать не больше { $most }.
failure-unsafe-path = Его имя ведёт за пределы архива.
failure-nested = Это архив внутри архива. Распакуйте его и откройте файлы из него.
failure-no-text-column = В нём нет столбца с текстами.
failure-bad-row = Строка { $line } устроена не так, как предыдущие. Исправьте эту строку.
failure-took-too-long =
    { $seconds ->
        [one] Чтение остановлено: за { $seconds } секунду результата нет.
        [few] Чтение остановлено: за { $seconds } секунды результата нет.
        [many] Чтение остановлено: за { $seconds } секунд результата нет.
       *[other] Чтение остановлено: за { $seconds } секунды результата нет.
    } Файл может быть повреждён; сохраните его в другом виде, например как простой текст.
failure-stopped =
    Что-то в нём остановило чтение. Сохраните его в другом виде, например как простой текст.
failure-cancelled = Вы остановили чтение.
failure-no-readers =
    Не удалось загрузить часть программы. Проверьте соединение и откройте файл ещё раз.
