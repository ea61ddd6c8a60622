### Memos on the project, on codes and on statements, and the report of all memos and notes.

project-memo = Заметка о проекте
statement-memo = Заметка о заявлении
code-memo = Заметка о коде
summary = Сводка
summary-example = Что говорит об этом заявление, вашими словами
project-item = Заметка о проекте…
item = Заметка…
example = Для вас и всех, кто работает над проектом; при разметке не видна
close-memo = Готово
untitled-project = Проект без названия

## The report

tab-memos = Заметки
search = Поиск в заметках и примечаниях
report = Заметки и примечания
of-project = О проекте
of-codes = О кодах
of-statements = О заявлениях
of-summaries = Сводки
of-tags = Примечания к меткам
summary-of = { $code } · { $statement }
edit-memo = Изменить заметку: { $about }
edit-word = Изменить
open-tag = Открыть в тексте
write-project-memo = Написать заметку о проекте
found =
    { $items ->
        [0] Заметок и примечаний с такими словами нет.
        [one] { $items } заметка или примечание
        [few] { $items } заметки и примечания
        [many] { $items } заметок и примечаний
       *[other] { $items } заметки и примечания
    }
nothing-written = Пока ничего не написано. Заметку можно написать из меню проекта, кода или заявления, примечание — у каждой метки.
show-more =
    { $items ->
        [one] Показать ещё { $items }
        [few] Показать ещё { $items }
        [many] Показать ещё { $items }
       *[other] Показать ещё { $items }
    }
save-as = Сохранить как
save-html = Веб-страница (HTML)
save-markdown = Markdown
save-csv = Электронная таблица (CSV)
file-memos = заметки
note-on = { $code }: { $passage }
