### Exercises: what describes them, and the room in which a teacher makes them.

## What describes an exercise

exercise-word = Упражнение
untitled-exercise = Упражнение без названия
texts-to-read =
    { $texts ->
        [one] { $texts } текст
        [few] { $texts } текста
        [many] { $texts } текстов
       *[other] { $texts } текста
    }, { $minutes ->
        [one] { $minutes } минута чтения
        [few] { $minutes } минуты чтения
        [many] { $minutes } минут чтения
       *[other] { $minutes } минуты чтения
    }
layer-least = { $layer }: не меньше { $least }
layer-most = { $layer }: не больше { $most }
layer-range = { $layer }: от { $least } до { $most }
due-by = срок { $when }
day-of-week = { $weekday } { $day }
day-and-time = { $day }, { $time }
time-from-utc = { $when } { $clock }
utc-offset = UTC{ $offset }
monday = пн
tuesday = вт
wednesday = ср
thursday = чт
friday = пт
saturday = сб
sunday = вс

## The list of exercises

skip-to-page = Перейти к странице
exercises = Упражнения
new-exercise = Новое упражнение
no-exercises = Упражнений ещё нет
what-an-exercise-is = Упражнение — это задание для класса из текстов и кодов этого проекта: учащиеся размечают тексты на своих компьютерах и сдают один файл. Оно составляется на пяти коротких страницах, и ничто не покидает этот компьютер, пока вы его не раздадите.
texts = Тексты
texts-count =
    { $texts ->
        [one] { $texts } текст
        [few] { $texts } текста
        [many] { $texts } текстов
       *[other] { $texts } текста
    }
due = Срок
no-due = без срока
key = Ключ
no-key = ещё нет
items-count =
    { $items ->
        [one] { $items } пункт
        [few] { $items } пункта
        [many] { $items } пунктов
       *[other] { $items } пункта
    }
revision = Редакция
draft = черновик
draft-revision = { $revision }, черновик
given-revision = { $revision }, роздано
remove = Удалить
remove-exercise = Удалить { $title }

## What is around the pages

page-texts = Тексты
page-codebook = Кодификатор
page-task = Задание
page-key = Ключ
page-give = Что видит учащийся
pages = Страницы упражнения
from-draft = из { $project } · хранится как черновик
from-given = из { $project } · роздано, редакция { $revision }
leave = Выйти, сохранив черновик
leave-given = Выйти
so-far-title = На данный момент
texts-and-words =
    { $texts ->
        [one] { $texts } текст
        [few] { $texts } текста
        [many] { $texts } текстов
       *[other] { $texts } текста
    }, { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }
minutes-to-read =
    { $minutes ->
        [one] { $minutes } минута чтения
        [few] { $minutes } минуты чтения
        [many] { $minutes } минут чтения
       *[other] { $minutes } минуты чтения
    }
codes-locked =
    { $codes ->
        [one] { $codes } код, менять нельзя
        [few] { $codes } кода, менять нельзя
        [many] { $codes } кодов, менять нельзя
       *[other] { $codes } кода, менять нельзя
    }
codes-open =
    { $codes ->
        [one] { $codes } код и собственные
        [few] { $codes } кода и собственные
        [many] { $codes } кодов и собственные
       *[other] { $codes } кода и собственные
    }
fields-required =
    { $fields ->
        [one] { $fields } обязательное поле
        [few] { $fields } обязательных поля
        [many] { $fields } обязательных полей
       *[other] { $fields } обязательных поля
    }
key-so-far = ключ: { $items }
core-items = основных { $items }
bonus-items = бонусных { $items }
trap-items =
    { $items ->
        [one] { $items } ловушка
        [few] { $items } ловушки
        [many] { $items } ловушек
       *[other] { $items } ловушки
    }
texts-note = Тексты проекта остаются как есть
heading-note = Код { $codes } не выбран: он показан как заголовок, ставить его нельзя
headings-note = Коды { $codes } не выбраны: они показаны как заголовки, ставить их нельзя
many-headings-note = Не выбрано кодов: { $codes }; они показаны как заголовки, ставить их нельзя
no-headings-note = Кодификатор проекта остаётся как есть
task-note = Об обязательном поле напоминают при сдаче; сдать работу это не мешает
key-note = Упражнение можно раздать и без ключа
items-with-words =
    { $items ->
        [one] Пояснения есть у { $said } из { $items } пункта
        [few] Пояснения есть у { $said } из { $items } пунктов
        [many] Пояснения есть у { $said } из { $items } пунктов
       *[other] Пояснения есть у { $said } из { $items } пунктов
    }
give-note = Вашей разметки и вашего ключа в упражнении нет
back = Назад
next-page = Далее: { $page }
done = Готово

## Texts

which-texts = Какие тексты?
texts-lead = За час большинство классов справляется с одним заявлением: от 200 до 500 слов, от 20 до 60 фрагментов.
find-text = Найти текст
texts-table = Тексты проекта
delegation = Делегация
title-column = Название
date-column = Дата
words-column = Слов
to-read = Чтение
minutes = { $minutes } мин
no-texts = В проекте ещё нет текстов. Добавьте их в разделе «Чтение».
use-text = Взять { $name }
coded-in = Что размечать: { $name }
the-speech = заявление
everything = всё
some-paragraphs = абзацы…
lines-stay-grey = Строки до и после остаются видны серым.
all-is-coded = Отмечать можно любую строку.
first-paragraph = С абзаца
last-paragraph = По абзац
range-to = —
paragraph-entry = { $number } · { $start }
paragraph-entry-more = { $number } · { $start }…
coded-paragraphs = Абзацы { $first }–{ $last } · { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }
coded-words =
    { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }

## Codebook

which-codes = Какие коды?
codes-lead = Чем меньше кодов, тем выше согласованность.
codes-lead-in = Чем меньше кодов, тем выше согласованность. Рядом с каждым кодом — сколько у вас с ним фрагментов в тексте { $text }.
codes-lead-in-all = Чем меньше кодов, тем выше согласованность. Рядом с каждым кодом — сколько у вас с ним фрагментов в выбранных текстах.
start-from = Начать с кодов
used-codes = из моей разметки, { $codes }
all-codes = все, { $codes }
own-passages =
    { $passages ->
        [0] нет фрагментов
        [one] { $passages } фрагмент
        [few] { $passages } фрагмента
        [many] { $passages } фрагментов
       *[other] { $passages } фрагмента
    }
students-may = Учащиеся могут
may-add-codes = добавлять свои коды
may-see-definitions = видеть определения и примеры
may-see-counts = видеть, сколько раз использован код
codes-keys = Стрелки перемещают по кодам, пробел выбирает код вместе с вложенными, Shift и пробел — только его.

## The task

what-to-do = Что нужно сделать?
task-lead = Указания всё время видны рядом с текстом.
exercise-title = Название
course = Курс или группа
instructions = Указания
write = Текст
as-students-see-it = Как видит учащийся
instructions-hint = Разметка как в CommonMark: **полужирный**, *курсив*, - список, [ссылка](https://…).
marks = Оформление
bold = Полужирный
italic = Курсив
heading = Заголовок
list = Список
quote = Цитата, для примеров
link = Ссылка
bold-sign = Ж
italic-sign = К
heading-sign = З
at-least = { $layer }: не меньше
at-most = { $layer }: не больше
any-count = сколько угодно
counts-crossed = Первое число больше второго.
due-date = День
due-clock-name = Время
due-example = Например, { $day }
due-hint = { $clock }, по часам этого компьютера. Опоздавшие работы помечаются, но принимаются.
reads-as = { $day }
no-such-day = Введите день так: 9 мая 2031.
no-such-time = Введите время так: 18:00.
hand-in-to = Куда сдавать
hand-in-to-hint = Своими словами, например адрес страницы курса или почты
exercise-language = Язык
exercise-language-what = На этом языке будут коды, а также страница у тех учащихся, которые не выбрали другой.
what-helps = Что помогает
help-proposals = значения, считанные из фрагмента
help-suggestions = подсказки в тексте
help-progress = счёт оставшегося
help-keys = клавиши кодов
fields-of = Поля слоя «{ $layer }»
rare-fields =
    { $fields ->
        [one] ещё { $fields } поле
        [few] ещё { $fields } поля
        [many] ещё { $fields } полей
       *[other] ещё { $fields } поля
    }
field = Поле
shown = показано
required = обязательно
show-field = Показывать { $field }
require-field = { $field }: обязательно

## The key

what-is-right = Что верно?
key-lead = Ключ — отдельный файл, и класс его не получает. Его можно создать позже и менять, когда работы уже сданы.
key-from = Взять ключ из
my-coding = моя разметка, { $items }
coding-of = { $name }, { $items }
none-yet = ещё нет
nothing-to-make-a-key-of = Этими кодами в этих текстах ещё ничего не отмечено. Разметьте их в разделе «Чтение» и вернитесь: метки станут пунктами ключа.
no-items = Ни один пункт этого ключа не относится к выбранным текстам и кодам.
coding-changed-new =
    { $new ->
        [one] В этой разметке есть { $new } фрагмент, которого нет в ключе.
        [few] В этой разметке есть { $new } фрагмента, которых нет в ключе.
        [many] В этой разметке есть { $new } фрагментов, которых нет в ключе.
       *[other] В этой разметке есть { $new } фрагмента, которых нет в ключе.
    }
coding-changed-gone =
    { $gone ->
        [one] { $gone } пункта ключа больше нет в этой разметке.
        [few] { $gone } пунктов ключа больше нет в этой разметке.
        [many] { $gone } пунктов ключа больше нет в этой разметке.
       *[other] { $gone } пунктов ключа больше нет в этой разметке.
    }
update-key = Обновить ключ
items-table = Пункты ключа
passage = Фрагмент
code = Код
counts-as = Вид
also-accepted = Принимается также
said-about-it = Пояснения учащемуся
in-paragraph = абз. { $paragraph }
with-fields =
    { $fields ->
        [one] с { $fields } полем
        [few] с { $fields } полями
        [many] с { $fields } полями
       *[other] с { $fields } полями
    }
core = основной
bonus = бонусный
trap = ловушка
nothing-else = больше ничего
accepted-passages =
    { $passages ->
        [one] { $passages } фрагмент
        [few] { $passages } фрагмента
        [many] { $passages } фрагментов
       *[other] { $passages } фрагмента
    }
add-words = Добавить пояснение
remove-accepted = Больше не принимать
another-code = Другой код…
accept-code = Принять другой код
accept-selected = Принять выделенный фрагмент
accept-this-passage = Принять этот фрагмент
accept-passage-of = Принять фрагмент: { $names }
accept-hint = Выделите фрагмент в разделе «Чтение» и вернитесь, чтобы принять его здесь.
missed-words = Если пропущено
other-code-words = Если поставлен другой код
edges-words = Если границы другие
found-words = Если найдено
explanation-words = Пояснение после ответа в калибровке

## What students see, and the files

what-students-see = Что видит учащийся
give-lead = С этой карточки учащиеся начинают.
give-to-class = Раздать классу
lacks-texts = Не выбран текст
lacks-codes = Не выбран код
lacks-title = Нет названия
lacks-instructions = Нет указаний
one-file = Один HTML-файл
one-file-what = Двойной щелчок — и можно начинать; работает без сети.
no-one-file = Эта страница собрана без однофайловой формы и не может её создать. Файл JSON открывается на любой странице Statement Annotator.
a-link = Ссылка
link-length = Знаков: { $characters } — достаточно коротко для почты и страниц курса.
link-too-long = Знаков: { $characters } — слишком длинно для ссылки, предел { $limit }. Раздайте файл или выберите меньше текстов или кодов.
no-link-here = Эта страница — файл на вашем компьютере, и ссылка на неё больше нигде не сработает. Создать ссылку может страница на сервере.
no-link = Этот браузер не может создать ссылку.
copy-link = Копировать ссылку
json-file = Файл JSON
json-what = Для классов, у которых страница уже открыта. { $size }
your-key = Ваш ключ
key-what =
    { $items ->
        [one] { $items } пункт, редакция { $revision }.
        [few] { $items } пункта, редакция { $revision }.
        [many] { $items } пунктов, редакция { $revision }.
       *[other] { $items } пункта, редакция { $revision }.
    } Сохраните его; в файлах выше его нет.
no-key-yet = Его ещё нет. Создать можно сейчас или позже.
make-key = Создать ключ
save-file = Сохранить { $name }
