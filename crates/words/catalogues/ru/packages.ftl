### Giving out work to coders, and who has what.
### $coder is the name of an annotator.

## The dialog

give-out = Раздать тексты…
give-out-title = Раздача текстов
give-out-lead = Каждый кодировщик получает файл проекта со своими текстами. Он открывается под его именем, а то, что вернётся, добавляется к этому проекту.
coders-label = Кодировщики
coders-hint = По одному имени в строке. Новые добавляются в проект.
overlap-label = Пересечение, %
overlap-hint = Эту долю слов размечают несколько человек, чтобы увидеть, насколько они согласны.
shared-by = Кто размечает общую часть
shared-all = Все
shared-pairs = По двое, по очереди
split-label = Делить тексты длиннее, слов
split-hint = По абзацам, каждому кодировщику свой отрезок. Текст остаётся целым; остальное помечается как внешнее. Пусто: тексты не делятся.
seed-label = Начальное число
seed-hint = Одно и то же число даёт одно и то же распределение.
with-tags = Вместе с имеющимися метками
texts-label = Тексты
texts-chosen = { $chosen } из { $all }
plan = Кому что
column-coder = Кодировщик
column-texts = Тексты
column-words = Слов
column-shared = В общей части
no-coders = Пока никто не назван.
nothing-to-give = Никому не досталось текстов.
save-files =
    { $files ->
        [one] Сохранить { $files } файл
        [few] Сохранить { $files } файла
        [many] Сохранить { $files } файлов
       *[other] Сохранить { $files } файла
    }

## The tab

files = Файлы
files-title = У кого что
files-lead = Перетащите вернувшиеся файлы в любое место этой страницы. Файл, пришедший дважды, ничего не меняет.
nothing-given = Тексты ещё не раздавались. Каждый кодировщик получает файл со своими текстами; то, что вернётся, добавляется сюда.
merge-files = Объединить файлы…
column-given = Выдано
column-back = Вернулось
column-tags = Метки
column-missing = Не хватает
column-file = Файл
not-back = ещё нет
nothing-missing = ничего
missing-texts =
    { $texts ->
        [one] { $texts } текст без меток
        [few] { $texts } текста без меток
        [many] { $texts } текстов без меток
       *[other] { $texts } текста без меток
    }
came-back-times =
    { $times ->
        [one] { $times } раз
        [few] { $times } раза
        [many] { $times } раз
       *[other] { $times } раза
    }
part-of-text = { $title }, абзацы { $first }–{ $last }
save-again = Сохранить снова
save-again-for = Сохранить снова: { $coder }
