### What can be done by name, for the palette and the list of keys; and the words of the palette.
### Names that a menu or a dialog has as well are in their own files.

palette = Перейти или выполнить
next-record = К следующей карточке с пустыми полями
next-tag = К следующей метке
previous-tag = К предыдущей метке
remove-tag = Удалить выбранную метку
stop-keeping = Отключить активный код
next-statement = К следующему заявлению
previous-statement = К предыдущему заявлению
copy-link = Копировать ссылку на фрагмент
correct-text = Исправить текст…
begins-here = Заявление начинается здесь
ends-here = Заявление заканчивается здесь
save-to-file = Сохранить проект в файл
read = Перейти к тексту
set-bookmark = Поставить или снять закладку
go-to-bookmark = К закладке
passages = Показать все метки таблицей
statements = Показать все заявления таблицей
show-memos = Показать все заметки и примечания
codebook = Перейти к правке кодификатора
pin-statements = Закрепить список заявлений над кодами
unpin-statements = Открепить список заявлений
turn-codebook = Показать или скрыть кодификатор
turn-record = Показать или скрыть карточку и метки

## The palette

search = Команды, коды, заявления, слова
found = Найдено
group-do = Действия
group-texts = В текстах
keys-arrows = выбрать
keys-enter = перейти или выполнить
keys-escape = закрыть
found-entries =
    { $entries ->
        [0] Ничего с такими словами нет.
        [one] Найден { $entries } результат
        [few] Найдено { $entries } результата
        [many] Найдено { $entries } результатов
       *[other] Найдено { $entries } результата
    }
searching = Поиск в текстах…
choose-first = Введите текст или выберите стрелками.
