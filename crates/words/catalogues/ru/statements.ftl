### Statements: their names, the list of them, and the head of the text.

statement-name = { $delegation } · { $date }
untitled = Заявление без названия
parts = { $first } · { $second }
body-and-meeting = { $body }, { $meeting }
window-title = { $statement } – { $project }

## A name that is offered for a project

place-and-time = { $place }, { $time }

## The list

statements = Заявления
switch = Выбрать заявление
find-statement = Найти заявление
no-statement-found = Заявлений с такими словами нет.
add-statements = Добавить заявления
paste-text = Вставить текст
pin-list = Закрепить список
unpin-list = Открепить список
as-table = Все ({ $statements }) таблицей
details = Сведения
remove-statement = Удалить из проекта
more-about = Ещё о { $title }
place = { $place } из { $all }
previous-statement = Предыдущее заявление
next-statement = Следующее заявление

## What is known about the statement, and what is missing

change-detail = Изменить: { $detail }
add-delegation = + делегация
add-date = + дата (нужна для сроков)
add-speaker = + оратор
add-organ = + орган

## Lines of the page that are no part of the statement

lines-before =
    { $lines ->
        [one] { $lines } строка до заявления
        [few] { $lines } строки до заявления
        [many] { $lines } строк до заявления
       *[other] { $lines } строки до заявления
    }
lines-after =
    { $lines ->
        [one] { $lines } строка после заявления
        [few] { $lines } строки после заявления
        [many] { $lines } строк после заявления
       *[other] { $lines } строки после заявления
    }
