### The codebook as a whole: its layers and fields, its guidelines, its versions, and codes that come
### from other codebooks.

## Tabs and menu

fields = Поля
guidelines = Руководство
versions = Версии
file-menu = Импорт и экспорт
import-file = Импортировать коды из файла…
export-as = Сохранить как { $form }
add-preset = Добавить из набора «{ $preset }»
save = Сохранить
up = Выше
down = Ниже
edit = Изменить…
remove = Удалить
actions-of = Действия: { $what }
up-named = Выше: { $what }
down-named = Ниже: { $what }
remove-named = Удалить { $what }

form-json = JSON, который сохраняет всё
form-csv = таблицу (CSV)
form-refi = кодификатор REFI-QDA (QDC)
form-html = страницу для чтения (HTML)
form-docx = документ Word (DOCX)
form-markdown = Markdown

preset-mini = Мини
preset-security-council = Совет Безопасности
preset-full = Полный
preset-empty = Без кодов

## A new project

new-project-title = Новый проект
new-project-name = Название
new-project-name-hint = Его можно дать позже.
first-codes = Начальные коды
first-codes-named = { $preset }: { $codes ->
        [one] { $codes } код
        [few] { $codes } кода
        [many] { $codes } кодов
       *[other] { $codes } кода
    }
about-mini = Несколько тем и обязательства с тремя полями — для первого часа или урока.
about-security-council = Темы Совета Безопасности и обязательства — для выступлений в нём.
about-full = Все темы Организации Объединённых Наций и все обязательства, со всеми полями.
about-empty = Два пустых слоя для собственных кодов. Коды можно добавить когда угодно.
create-project = Создать

## Layers and fields

fields-lead = Что записывается о фрагменте. У каждого слоя свои поля; чем их меньше, тем быстрее разметка.
add-layer = Добавить слой…
new-layer = Новый слой
edit-layer = Изменение слоя
layer-name = Название
layer-paint = В тексте
paint-tint = фон
paint-underline = подчёркивание
layer-exclusive = У фрагмента только один код этого слоя
is-exclusive = один код на фрагмент
codes-in-layer =
    { $count ->
        [0] нет кодов
        [one] { $count } код
        [few] { $count } кода
        [many] { $count } кодов
       *[other] { $count } кода
    }
add-field = Добавить поле…
no-fields = Полей нет. У фрагментов этого слоя есть только примечание.
field = Поле
kind = Тип
choices = Варианты
asked = Показ
required = обязательно
rare = по запросу
usual = всегда
new-field = Новое поле слоя «{ $layer }»
edit-field = Изменение поля
field-name = Название
field-help = Как решать
field-help-hint = Одно предложение. Видно при заполнении поля.
field-kind = Тип значений
kind-text = Текст
kind-choice = Один из вариантов
kind-multiple-choice = Несколько вариантов
kind-number = Число
kind-yes-no = Да или нет
kind-date = Дата
kind-money = Денежная сумма
kind-party = Государство, организация или группа
add-choice = Добавить вариант
choice-score = Балл
choice-score-of = Балл: { $choice }
choice-score-hint = Баллы нужны для диаграмм и таблиц. Они могут быть и дробными.
default = По умолчанию
default-hint = Новые метки получают его сразу; изменить его можно как любое значение.
default-none = нет
default-is = По умолчанию: { $value }
choice-with-score = { $choice } ({ $score })
no-score = Балл должен быть числом.
no-number = Значение по умолчанию должно быть числом.
choice-name = Название варианта { $number }
choice-help = Когда выбирать
choice-help-of = Когда выбирать { $choice }
nameless-choice = вариант { $number }
when-asked = Когда показывать
names-by-code = Другие названия для некоторых кодов
names-by-code-hint = У фрагментов с этим кодом и вложенными в него поле называется так.
name-for-code = Название для кода { $code }
add-name-for-code = Добавить название для кода…
choose-code = Выберите код
no-name = Нужно название.
same-name = С таким названием уже есть.
no-choices = Нужен хотя бы один вариант.
same-choice = У двух вариантов одинаковое название.

## Values that do not fit

fit-title = Что станет с внесёнными значениями?
fit-lead = После изменения ({ $what }) { $values ->
        [one] не подойдёт { $values } внесённое значение.
        [few] не подойдут { $values } внесённых значения.
        [many] не подойдёт { $values } внесённых значений.
       *[other] не подойдут { $values } внесённых значения.
    } Это одно действие, и его можно отменить.
fit-field = { $field }: { $values ->
        [one] { $values } значение
        [few] { $values } значения
        [many] { $values } значений
       *[other] { $values } значения
    }
fit-codes = Внесены с кодами: { $codes }.
fit-code = { $code } ({ $count })
fit-samples = Например, { $samples }.
fit-of-others =
    { $count ->
        [one] { $count } из них — чужое.
        [few] { $count } из них — чужие.
        [many] { $count } из них — чужие.
       *[other] { $count } из них — чужие.
    }
fit-turn-all = Преобразовать в новый тип
fit-turn-some = Преобразовать { $turned } в новый тип, остальные { $rest } сохранить в примечании
fit-replace = Выбрать для них другое
fit-replacement = Что вместо них
fit-note = Сохранить в примечании, как текст
fit-remove = Удалить их
fit-confirm = Изменить кодификатор

## Guidelines

guidelines-lead = Как размечать по этому кодификатору: для всех, кто с ним работает, и для вас через год.
guidelines-hint = Заголовки начинаются с #, пункты списка — с -, примеры — с >. Текст сохраняется, когда вы уходите из поля.
guidelines-preview = Вид при чтении
codebook-language = Язык названий и текстов
codebook-language-none = Не указан
codebook-language-what = Когда он указан, названия кодов на других языках видны тем, кто читает страницу на этих языках.
codebook-languages = Названия и тексты есть на языках: { $languages }. Страница показывает их на своём языке, а в файлах есть все.
guidelines-none = Руководства ещё нет.
read-guidelines = Руководство
guidelines-title = Руководство

## Versions

versions-lead = Версия — это состояние кодификатора с номером. Каждая метка помнит, при каком состоянии она поставлена.
current-version = Это версия { $number } от { $day }.
since-version = Версия { $number } от { $day }, с тех пор { $changes ->
        [one] { $changes } изменение
        [few] { $changes } изменения
        [many] { $changes } изменений
       *[other] { $changes } изменения
    }.
no-version = Версии ещё не публиковались.
publish = Опубликовать версию { $number }…
publish-title = Публикация версии
version-number = Номер
version-number-hint = 1, 2, 3 или 1.1
what-changed = Что изменилось
what-changed-hint = Несколько слов для тех, кто размечает.
number-taken = Этот номер уже использован.
number-wrong = Цифры, между ними точки.
publish-do = Опубликовать
number = Версия
published = Опубликована
by = Кем
codes = Коды
tags = Метки
tags-hint = Метки, последний раз изменённые при этой версии или после неё, но до следующей
before-first =
    { $count ->
        [one] { $count } метка старше первой версии.
        [few] { $count } метки старше первой версии.
        [many] { $count } меток старше первой версии.
       *[other] { $count } метки старше первой версии.
    }
restore = Восстановить
restore-named = Восстановить версию { $number }
compare-title = Что изменилось
compare-from = С
compare-to = по
now = сейчас
version-named = версия { $number }
nothing-changed = Между ними ничего не изменилось.

filter-all = Все { $count }
filter-meaning = Изменён смысл { $count }
filter-added = Добавлено { $count }
filter-moved = Перемещено или переименовано { $count }
filter-removed = Удалено { $count }
filter-other = Прочее { $count }
show = Показать
change = Изменение
about = Что
part = Часть
before = До
after = После
added = добавлено
removed = удалено
renamed = переименовано
moved = перемещено
changed = изменено
was-not-there = не было
is-gone = больше нет
empty = пусто
about-codebook = Кодификатор
about-layer = Слой { $name }
about-field = Поле { $name }
about-choice = { $choice }, вариант поля { $field }
part-whole = Целиком
part-name = Название
part-place = Место
part-definition = Когда ставить
part-include = Также
part-exclude = Но не
part-examples = Примеры
part-short-name = Краткое название
part-key = Клавиша
part-colour = Цвет
part-selectable = Можно ставить
part-paint = В тексте
part-exclusive = Один код на фрагмент
part-help = Как решать
part-kind = Тип
part-required = Обязательно
part-rare = По запросу
part-names = Названия для кодов
part-default = По умолчанию
part-score = Балл
part-guidelines = Руководство
yes = да
no = нет
changed-meaning =
    { $count ->
        [one] У { $count } метки изменился смысл кода
        [few] У { $count } меток изменился смысл кода
        [many] У { $count } меток изменился смысл кода
       *[other] У { $count } меток изменился смысл кода
    }
changed-meaning-note = Метки остаются как есть. { $codes }.

## Codes from another codebook

adopt-title = Коды из { $from }
adopt-lead =
    { $codes ->
        [one] { $codes } код
        [few] { $codes } кода
        [many] { $codes } кодов
       *[other] { $codes } кода
    }, { $new ->
        [0] новых нет.
        [one] из них новых { $new }.
        [few] из них новых { $new }.
        [many] из них новых { $new }.
       *[other] из них новых { $new }.
    }
adopt-all = Все коды
adopt-what = Что делать с кодом { $code }
take-add = добавить
take-known = здесь это { $code }
take-update = здесь это { $code }, взять эти формулировки
same-here = уже есть
adopt-layer = Куда идут коды слоя «{ $layer }»
adopt-new-layer = новый слой
adopt-fields = Поля, которых нет у здешних слоёв
adopt-guidelines = Руководство, после здешнего
adopt-replace = Вместо всех здешних кодов
adopt-replace-hint = Пока ничего не отмечено, поэтому ничего не пропадёт.
adopt-do =
    { $count ->
        [0] Взять выбранное
        [one] Добавить { $count } код
        [few] Добавить { $count } кода
        [many] Добавить { $count } кодов
       *[other] Добавить { $count } кода
    }
adopt-filter = Найти код

## Messages

news-changed = Изменено вместе со значениями: { $what }
news-changed-any = Кодификатор изменён вместе со значениями
news-published = Опубликована версия { $number }
news-restored = Восстановлена версия { $number }
news-added =
    { $added ->
        [0] Ничего не добавлено
        [one] Добавлен { $added } код
        [few] Добавлены { $added } кода
        [many] Добавлено { $added } кодов
       *[other] Добавлены { $added } кода
    }
news-updated = { news-added }, обновлены формулировки: { $updated }
news-no-codes = В { $file } нет кодов.
news-no-codebook = { $file } — не кодификатор, который можно прочитать. В таблице нужен столбец path.
news-no-worker = Не удалось загрузить часть программы, которая читает кодификаторы. Попробуйте снова, когда будет сеть.
news-stopped = Не удалось прочитать или записать кодификатор. Попробуйте ещё раз.
