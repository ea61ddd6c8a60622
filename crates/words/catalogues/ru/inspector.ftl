### The code picker, the inspector (the record of the chosen tag) and the list of tags.

## The code picker

picker = Выбор кода
change-code-to = Заменить { $code } на
search-codes = Поиск кодов
into-the-record = В карточку
recent = Недавние
passage-of = Фрагмент с кодом «{ $code }»
choose-first = Введите текст или выберите стрелками.
codes = Коды
results = Результаты
codes-found =
    { $codes ->
        [0] Кодов с такими буквами нет.
        [one] { $codes } код
        [few] { $codes } кода
        [many] { $codes } кодов
       *[other] { $codes } кода
    }
create-named = Создать { $name }
create-from-words = Создать код из выделенных слов: { $name }
code-exists = { $name } уже есть в кодификаторе.
includes = Также
excludes = Но не
used =
    { $texts ->
        [0] { $here } в этом тексте
        [one] { $here } в этом тексте, { $elsewhere } ещё в { $texts } тексте
        [few] { $here } в этом тексте, { $elsewhere } ещё в { $texts } текстах
        [many] { $here } в этом тексте, { $elsewhere } ещё в { $texts } текстах
       *[other] { $here } в этом тексте, { $elsewhere } ещё в { $texts } текстах
    }
and-further = { $items }; { $item }
close = Закрыть

## The picker's keys, and what they do

key-enter = ↵
picker-enter = поставить
key-shift-enter = ⇧↵
picker-shift-enter = и ещё один
key-tab = tab
keep-active = оставить активным
keep-active-what = Следующий выбранный код останется активным: он сразу ставится на каждое новое выделение
key-escape = esc
picker-escape = закрыть

## The code that every further selection gets

kept-code = Каждое выделение получает { $code }
end-kept = Прекратить (Esc)

## The inspector

invitation = Выделите фрагмент в тексте и выберите для него код. Карточка заполняется здесь.
invitation-keys = С клавиатуры: выделяйте стрелками с Shift, ставьте код его клавишей или через Enter.
leave = Закрыть
tag-actions = Действия с меткой
go-to-passage = Перейти к фрагменту
paragraph-short = абз. { $paragraph }
stack = Метки в этом месте
stacked = { $place } из { $of } здесь
previous = Назад
next = Вперёд
change-code-hint = Дать метке другой код
another-code = Добавить второй код
take-passage = Заменить фрагмент выделенным
add-words = Добавить эти слова к фрагменту
take-off-words = Убрать эти слова из фрагмента
split-tag = Разделить здесь
join-tags = Объединить со следующей с тем же кодом
unite-tags = Слить с пересекающейся меткой
same-code-again = Часть этих слов получила код дважды.
unite = Слить
parts-of-passage = Части фрагмента
in-parts =
    { $parts ->
        [one] { $parts } часть
        [few] { $parts } части
        [many] { $parts } частей
       *[other] { $parts } части
    }
drop-part = Убрать { $words } из фрагмента
remove = Удалить метку
note = Примечание
sure = Уверенность
confidence-high = высокая
confidence-medium = средняя
confidence-low = низкая

## Who tagged, when and how

day-and-time = { $day }, { $time }
tagged-by = { $who }, { $made }
tagged-by-changed = { $who }, { $made }, изменено { $changed }
tagged = Отмечено { $made }
tagged-changed = Отмечено { $made }, изменено { $changed }
tagged-how = { $tagged } · { $how }
how-tag-all = при отметке всех вхождений
how-suggestion = принятая подсказка
how-imported = импорт
how-adjudicated = итог разбора

## The record

record = Карточка
read-from-passage = Считано из фрагмента
accept-all = Принять всё
accept = Принять: { $field }
reject = Отклонить: { $field }
select-words = Выделите слова в тексте.
next-record = Следующая карточка
next-record-what = К следующей карточке с пустыми полями
key-ctrl-enter = Ctrl ↵
more = Ещё ({ $rare })
more-filled = Ещё ({ $filled } из { $rare })
less = Меньше
correct = Исправить вручную
filled-of = Заполнено { $filled } из { $all }
filled-and-required = Заполнено { $filled } из { $all }; { $missing ->
        [1] обязательно поле { $fields }
        [one] обязательны поля { $fields }
        [few] обязательны поля { $fields }
        [many] обязательны поля { $fields }
       *[other] обязательны поля { $fields }
    }
required = обязательно
fill-with = Внести { $words }
add-evidence = Добавить { $words } как обоснование
evidence = Обоснование: { $field }
shown-by = { $field }, из { $quote }
evidence-quote = «{ $quote }»
remove-evidence = Убрать обоснование { $quote }
yes = Да
no = Нет
not-a-number-such-as =
    Это не число, поэтому оно не сохранено. Введите 12000000, { $large } или { $small }.

## A date

day = День, месяц или год
not-a-day = Это не дата с годом, поэтому остаются слова текста.
date-read = Прочитано как { $date }
date-read-from-statement = Прочитано как { $date }, считая от даты заявления
date-by-hand = { $date }, указано вручную
date-range = { $from } — { $to }
date-not-read = Не прочитано как дата; укажите день, если он ясен из текста.

## A sum of money

amount = Сумма
currency = Валюта
not-a-currency = Это не три буквы валюты, поэтому она остаётся неизвестной.
no-currency = { $amount } (валюта неизвестна)
about = ~ { $sum }
no-less = ≥ { $sum }
no-more = ≤ { $sum }
sum-range = { $from } — { $to }
sum = { $amount } { $currency }
approximate = Приблизительно
least = Не меньше
most = Не больше

## A party

party-kind-word = Что это
empty-kind = тип?
speaker-state = государство оратора
other-state = другое государство
organisation = организация
group = группа
unclear = неясно
with-kind = { $party } · { $kind }
country = Страна
not-a-country = Такой страны нет в списке, поэтому она не сохранена.

## The list of tags

tags-word = Метки
filter = Фильтр меток
filter-code = Фильтр по коду
all-codes = Все коды
tags-all =
    { $all ->
        [0] нет меток
        [one] { $all } метка
        [few] { $all } метки
        [many] { $all } меток
       *[other] { $all } метки
    }
tags-some = { $shown } из { $all ->
        [one] { $all } метки
        [few] { $all } меток
        [many] { $all } меток
       *[other] { $all } меток
    }
tags-of-code = { " " }· { $code } { $tags }
nothing-tagged = В этом заявлении ещё нет меток.
nothing-fits = Подходящих меток нет.
has-note = есть примечание
paragraph = ¶ { $paragraph }
