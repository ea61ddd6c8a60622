### Exporting in the formats of other programs.

fetching = Загружается список форматов…

## What an export is for

keep-a-copy = Сохранить копию
copy-what = Файл проекта (JSON), сохраняет всё. Ctrl+S (на Mac — Command+S) снова сохраняет в него.
copy-what-download = Файл проекта (JSON), сохраняет всё и открывается в любом браузере.
part = Файл проекта
part-what = Только с этими заявлениями, для кого-то ещё; это не копия всего проекта.
save-project-file = Сохранить файл проекта
spreadsheet = Электронная таблица
spreadsheet-what = Excel: по строке на метку; заявления и кодификатор на отдельных листах.
data = Данные для R и Python
data-what = CSV: аннотации, заявления и кодификатор, связанные по id.
print-or-share = Печать или отправка
print-what = Одна HTML-страница с текстом, метками и карточками.
other-programs = Другие программы
other-what = NVivo, MAXQDA, ATLAS.ti, INCEpTION, Label Studio, spaCy и другие: { $formats ->
        [one] { $formats } формат.
        [few] { $formats } формата.
        [many] { $formats } форматов.
       *[other] { $formats } формата.
    }
download = Скачать
download-for = Скачать: { $what }
choose = Выбрать
search-formats = Поиск форматов и программ
no-format = Форматов с такими словами нет.

## Groups of formats

group-annotation = Другие программы разметки
group-qualitative = Качественный анализ
group-data = Машинное обучение
group-table = Таблицы
group-reading = Для чтения и печати

## One format

format-for = { $format } — { $programs }
all-formats = Все форматы
again = Повторить
statements = Заявления
this-statement = это
all-statements = все ({ $statements })
done-statements = готовые ({ $statements })
chosen-statements = выбранные
annotators = Кто размечал
everybody = все
annotator-number = Аннотатор { $number }
layers = Слои
file = Файл
file-with-rows = { $file } · { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
        [many] { $rows } строк
       *[other] { $rows } строки
    }
negatives = Предложения без аннотаций как отрицательные примеры
parts = Деление заявлений
undivided = Все вместе
divided = 80 % для обучения, 10 % для настройки, 10 % для проверки
seed = Начальное число
seed-hint = Одно и то же число делит одни и те же заявления одинаково.

## How far it is

preparing = Подготовка…
preparing-statements = Подготовка: { $done } из { $of ->
        [one] { $of } заявления
        [few] { $of } заявлений
        [many] { $of } заявлений
       *[other] { $of } заявлений
    }
packing = Упаковка…
size-kb = { $size } КБ
size-mb = { $size } МБ

## Why an export does not go on

failure-no-worker =
    Не удалось загрузить часть программы, которая записывает другие форматы. Проверьте соединение и
    попробуйте ещё раз; файл проекта можно сохранить и без неё.
failure-stopped =
    Запись остановилась — возможно, не хватило памяти. В проекте ничего не изменено. Выберите меньше
    заявлений и попробуйте ещё раз.
failure-took-too-long =
    Запись остановлена: она длилась слишком долго. В проекте ничего не изменено. Выберите меньше заявлений
    и попробуйте ещё раз.
failure-nothing-chosen = Ничего не выбрано. Выберите хотя бы одно заявление.

## What a format leaves out or changes

leaves-out = Этот формат пропускает или меняет { $things ->
        [1] вот что: { $list }
        [one] { $things } вид данных: { $list }
        [few] { $things } вида данных: { $list }
        [many] { $things } видов данных: { $list }
       *[other] { $things } вида данных: { $list }
    }
nothing-left-out = Ничего: всё выбранное в нём есть.
left-out-of = Что формат { $format } пропускает или меняет
loss-and-remedy = { $what }: { $remedy }.

## What it is about, at the start of an entry

annotations =
    { $annotations ->
        [one] { $annotations } аннотация
        [few] { $annotations } аннотации
        [many] { $annotations } аннотаций
       *[other] { $annotations } аннотации
    }
several-parts =
    { $annotations ->
        [one] { $annotations } аннотация из нескольких частей
        [few] { $annotations } аннотации из нескольких частей
        [many] { $annotations } аннотаций из нескольких частей
       *[other] { $annotations } аннотации из нескольких частей
    }
overlaps =
    { $annotations ->
        [one] { $annotations } аннотация, пересекающаяся с другой
        [few] { $annotations } аннотации, пересекающиеся с другими
        [many] { $annotations } аннотаций, пересекающихся с другими
       *[other] { $annotations } аннотации, пересекающиеся с другими
    }
within-words =
    { $annotations ->
        [one] { $annotations } аннотация с границей внутри слова
        [few] { $annotations } аннотации с границей внутри слова
        [many] { $annotations } аннотаций с границей внутри слова
       *[other] { $annotations } аннотации с границей внутри слова
    }
within-sentences =
    { $annotations ->
        [one] { $annotations } аннотация с границей внутри предложения
        [few] { $annotations } аннотации с границей внутри предложения
        [many] { $annotations } аннотаций с границей внутри предложения
       *[other] { $annotations } аннотации с границей внутри предложения
    }
across-lines =
    { $annotations ->
        [one] { $annotations } аннотация через конец строки
        [few] { $annotations } аннотации через конец строки
        [many] { $annotations } аннотаций через конец строки
       *[other] { $annotations } аннотации через конец строки
    }
records = карточки { $annotations ->
        [one] { $annotations } аннотации
        [few] { $annotations } аннотаций
        [many] { $annotations } аннотаций
       *[other] { $annotations } аннотаций
    }
evidence =
    { $passages ->
        [one] { $passages } фрагмент-обоснование
        [few] { $passages } фрагмента-обоснования
        [many] { $passages } фрагментов-обоснований
       *[other] { $passages } фрагмента-обоснования
    }
proposed = пометка о том, что предложено { $values ->
        [one] { $values } значение
        [few] { $values } значения
        [many] { $values } значений
       *[other] { $values } значения
    }
notes =
    { $notes ->
        [one] { $notes } примечание
        [few] { $notes } примечания
        [many] { $notes } примечаний
       *[other] { $notes } примечания
    }
confidence = уверенность { $annotations ->
        [one] { $annotations } аннотации
        [few] { $annotations } аннотаций
        [many] { $annotations } аннотаций
       *[other] { $annotations } аннотаций
    }
further-annotators =
    { $annotations ->
        [one] { $annotations } аннотация других аннотаторов
        [few] { $annotations } аннотации других аннотаторов
        [many] { $annotations } аннотаций других аннотаторов
       *[other] { $annotations } аннотации других аннотаторов
    }
history = время и способ создания { $annotations ->
        [one] { $annotations } аннотации
        [few] { $annotations } аннотаций
        [many] { $annotations } аннотаций
       *[other] { $annotations } аннотаций
    }
definitions = определения и правила { $codes ->
        [one] { $codes } кода
        [few] { $codes } кодов
        [many] { $codes } кодов
       *[other] { $codes } кодов
    }
field-rules =
    { $rules ->
        [one] { $rules } значение поля по умолчанию или балл варианта
        [few] { $rules } значения полей по умолчанию и баллы вариантов
        [many] { $rules } значений полей по умолчанию и баллов вариантов
       *[other] { $rules } значения полей по умолчанию и баллы вариантов
    }
code-tree =
    { $codes ->
        [one] { $codes } вложенный код
        [few] { $codes } вложенных кода
        [many] { $codes } вложенных кодов
       *[other] { $codes } вложенных кода
    }
further-layers =
    { $layers ->
        [one] { $layers } дополнительный слой
        [few] { $layers } дополнительных слоя
        [many] { $layers } дополнительных слоёв
       *[other] { $layers } дополнительных слоя
    }
unused-codes =
    { $codes ->
        [one] { $codes } код без аннотаций
        [few] { $codes } кода без аннотаций
        [many] { $codes } кодов без аннотаций
       *[other] { $codes } кода без аннотаций
    }
metadata = сведения о { $statements ->
        [one] { $statements } заявлении
        [few] { $statements } заявлениях
        [many] { $statements } заявлениях
       *[other] { $statements } заявлениях
    }
layout = зоны и заголовки { $statements ->
        [one] { $statements } заявления
        [few] { $statements } заявлений
        [many] { $statements } заявлений
       *[other] { $statements } заявлений
    }
statements-done = пометка «готово» у { $statements ->
        [one] { $statements } заявления
        [few] { $statements } заявлений
        [many] { $statements } заявлений
       *[other] { $statements } заявлений
    }
statements-with-variables = переменные { $statements ->
        [one] { $statements } заявления
        [few] { $statements } заявлений
        [many] { $statements } заявлений
       *[other] { $statements } заявлений
    }
remarks-on-reading = замечания о чтении { $statements ->
        [one] { $statements } заявления
        [few] { $statements } заявлений
        [many] { $statements } заявлений
       *[other] { $statements } заявлений
    }
classroom-documents =
    { $documents ->
        [one] { $documents } заметка или документ класса
        [few] { $documents } заметки и документа класса
        [many] { $documents } заметок и документов класса
       *[other] { $documents } заметки и документа класса
    }
untagged-statements =
    { $statements ->
        [one] { $statements } заявление без аннотаций
        [few] { $statements } заявления без аннотаций
        [many] { $statements } заявлений без аннотаций
       *[other] { $statements } заявления без аннотаций
    }
text-around = текст вокруг аннотаций в { $statements ->
        [one] { $statements } заявлении
        [few] { $statements } заявлениях
        [many] { $statements } заявлениях
       *[other] { $statements } заявлениях
    }
white-space = точные пробелы в { $statements ->
        [one] { $statements } заявлении
        [few] { $statements } заявлениях
        [many] { $statements } заявлениях
       *[other] { $statements } заявлениях
    }
forbidden-characters =
    { $characters ->
        [one] { $characters } знак, запрещённый форматом
        [few] { $characters } знака, запрещённых форматом
        [many] { $characters } знаков, запрещённых форматом
       *[other] { $characters } знака, запрещённых форматом
    }
long-texts =
    { $texts ->
        [one] { $texts } текст длиннее допустимого для ячейки
        [few] { $texts } текста длиннее допустимого для ячейки
        [many] { $texts } текстов длиннее допустимого для ячейки
       *[other] { $texts } текста длиннее допустимого для ячейки
    }

## What becomes of it, at the end of an entry

left-out-remedy = нет в файле
divided-remedy = каждая часть — отдельная запись
joined = от начала первой части до конца последней
parted = как одна из нескольких частей
longest-kept = из пересекающихся остаётся самая длинная
longest-kept-by-layer =
    у каждого слоя свой файл, и из пересекающихся в нём остаётся самая длинная
widened = с расширением до целых слов
widened-to-sentences = с расширением до целых предложений
as-text = в виде текста для чтения
as-json = в виде JSON при аннотации
as-codes = в виде отдельных кодов на том же фрагменте
files-each = у каждого аннотатора свои файлы
blanked = вместо каждого — пробел
collapsed = вместо нескольких — один пробел
cut = с обрезкой
