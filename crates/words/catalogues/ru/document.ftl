### The text of a statement: its names, what the live region says, and the keys.

text-name = Текст заявления
text-hint =
    Клавиши со стрелками перемещают курсор по тексту, с Shift — выделяют. Пробел выделяет предложение,
    Enter выбирает код для выделенного. С программой экранного доступа отключите её режим обзора, чтобы
    пользоваться этими клавишами. Вопросительный знак показывает список клавиш.

## The margin

chip-name = { $code }: { $quote }
chip-of-other = { $code }, { $by }: { $quote }
more = +{ $tags }
more-name =
    { $tags ->
        [one] ещё { $tags } метка
        [few] ещё { $tags } метки
        [many] ещё { $tags } меток
       *[other] ещё { $tags } метки
    }
paragraph-list = Метки этого абзаца
legend = Коды
handle-start = Начало фрагмента; стрелки сдвигают его на слово, с Shift — на знак
handle-end = Конец фрагмента; стрелки сдвигают его на слово, с Shift — на знак

## What the live region says

blank = пусто
selected = Выделено: { $text }
unselected = Ничего не выделено
tagged =
    { $overlaps ->
        [0] Поставлена метка { $code }: { $quote }
        [one] Поставлена метка { $code }: { $quote }. Пересекается ещё с { $overlaps } меткой
        [few] Поставлена метка { $code }: { $quote }. Пересекается ещё с { $overlaps } метками
        [many] Поставлена метка { $code }: { $quote }. Пересекается ещё с { $overlaps } метками
       *[other] Поставлена метка { $code }: { $quote }. Пересекается ещё с { $overlaps } метками
    }
copied = Метка { $code } скопирована к вам
resized = { $code }, теперь фрагмент: { $quote }
start-moved = { $code }, теперь начало: { $text }
end-moved = { $code }, теперь конец: { $text }
selection-starts = Начало выделения: { $text }
selection-ends = Конец выделения: { $text }
caret-entered = { $codes }: { $text }
caret-left = конец: { $codes }. { $text }
caret-left-entered = конец: { $left }. { $entered }: { $text }
elsewhere = Проект открыт в другом окне, здесь он только показан
and-also = { $first }. { $second }
chosen = { $code }: { $quote }
code-in-parts = { $code }, { $parts ->
        [one] { $parts } часть
        [few] { $parts } части
        [many] { $parts } частей
       *[other] { $parts } части
    }
tag-split = Метка { $code } разделена на две: { $first } | { $second }
chosen-of-several = { $code } ({ $place } из { $tags } здесь): { $quote }
nothing-to-undo = Отменять нечего
nothing-to-redo = Возвращать нечего
statement-shown = Заявление: { $name }

## What keys do that nothing else does

topic-character = Переместить курсор на знак
topic-word = Переместить на слово
topic-sentence = Переместить на предложение
topic-line = Переместить на строку
topic-page = Переместить на страницу
topic-paragraph = Переместить на абзац
topic-paragraph-ends = К началу или концу абзаца
topic-text-ends = К началу или концу текста
topic-grow = Выделить предложение, затем абзац
topic-all = Выделить весь текст
topic-enter = Выбрать код для выделенного или для выбранной метки либо выбрать метку у курсора
topic-leave = Снять выделение, отключить активный код или закрыть метку
topic-stack = Перебирать метки в одном месте
topic-move-end = Сдвинуть конец выбранной метки на слово
extends = (с Shift: выделить)

## Keys as they are printed on the keyboard

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-escape = Esc
key-space = Пробел
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
key-with = { $held }+{ $key }

bookmark = Закладка

quote-and-source = { $quote } ({ $source })
source-paragraph = { $statement }, абз. { $paragraph }
copy-quote = Копировать цитату с источником
