### The bar, the start page and the left column.

-product = Statement Annotator

product = { -product }

## The shell

skip-to-text = Перейти к тексту
left-panel = Кодификатор
right-panel = Карточка и метки текста
right-panel-button = Карточка и метки
close = Закрыть
messages = Сообщения
dismiss = Скрыть
rest-missing =
    Не удалось загрузить часть программы, поэтому последнее действие не выполнено. Сохранённая работа
    не пострадала. Проверьте соединение и повторите действие; если это не поможет, загрузите
    страницу снова.
rest-missing-beside =
    Не удалось загрузить часть программы. Текст можно читать, но до её загрузки ничего нельзя
    изменить. Сохранённая работа не пострадала. Проверьте соединение и попробуйте ещё раз.
rest-again = Повторить
opening = Открывается…
drop-here = Отпустите, чтобы добавить заявление
no-statement = В этом проекте ещё нет заявлений
no-statement-chosen = Выберите заявление в списке, чтобы прочитать его здесь.

## The bar

undo-word = Отменить
redo-word = Вернуть
export = Экспорт
keys = Сочетания клавиш
project-menu = Проект
rooms = Разделы
passages = Фрагменты
read = Чтение
insight = Анализ
coders = Кодировщики
class = Класс
untitled-project = Проект без названия
feedback-on = Отзыв: { $name }
rename = Название проекта и ваше имя…
name-it = Назвать { $name }
new-project = Новый проект…
open-file = Открыть файл
open-sample = Открыть пример
open-sample-coded = Открыть размеченный пример
try-exercise = Попробовать упражнение
settings = Настройки
exercises = Упражнения
new-exercise = Новое упражнение из этого проекта
close-project = Все проекты
recent-word = Недавние проекты
elsewhere = Открыт в другом окне
edit-here = Работать здесь
saving = Сохранение…

## The start page

invitation =
    Отмечайте темы и обязательства в дипломатических заявлениях и забирайте результат в виде набора
    данных.

## An invented sentence, coded: a theme, and a commitment

example-theme = Семьи, бежавшие от войны, оказываются в долгах
example-between = ; до конца этого года { "" }
example-commitment = мы внесём в фонд помощи ещё 12 миллионов.
drop-a-statement = Перетащите заявление сюда
what-can-be-opened =
    Текст, веб-страница, PDF, Word, OpenDocument, RTF, EPUB, таблица; папки и ZIP-архивы с ними; или
    файл проекта, сохранённый на этой странице.
choose-file = Выбрать файл
paste-text = Вставить текст
new-here = Вы здесь впервые?
privacy =
    Ваши данные не покидают этот компьютер: нет ни сервера, ни учётной записи, а всё открытое хранится
    только в этом браузере. Проверьте сами: отключите сеть и продолжайте — всё работает по-прежнему.
privacy-of-file =
    Ваши данные не покидают этот компьютер: эта страница — файл на нём и ничего ниоткуда не
    запрашивает. Проверьте сами: отключите сеть и продолжайте.
work-of-file =
    Всё, что вы открываете, хранится в этом браузере для файла именно на этом месте: если его
    скопировать, переместить или переименовать, страница может открыться пустой. Не видите своей
    работы? Откройте файл проекта, который вы экспортировали раньше: его примет любая копия страницы.
    Или верните страницу на прежнее место под прежним именем: работа осталась там, и её можно
    экспортировать.

## The left panel

rail = Коды
open-codebook = Изменить кодификатор
show-codebook = Показать кодификатор
codes-tree = Коды
find-code = Найти код
no-code-found = Кодов с такими словами нет.
recent-codes = Недавние
add-code = Добавить код
add-code-below = Добавить вложенный код…
add-code-to = Добавить код…
unfold-all = Развернуть всё
fold-all = Свернуть всё
edit-code-item = Изменить…
show-only = Показать только его метки
show-all = Показать все метки
about-item = Об этом коде
code-tags =
    { $tags ->
        [one] , { $tags } метка
        [few] , { $tags } метки
        [many] , { $tags } меток
       *[other] , { $tags } метки
    }
click-applies = Enter или щелчок ставит код на выделенный фрагмент
click-recodes = Enter или щелчок меняет код выбранной метки
click-filters = Enter или щелчок оставляет в списке только метки этого кода
includes = Включает
excludes = Не включает
examples = Примеры
no-definition = Определение ещё не написано.

## Undo and redo

undo-step = Отменить: { $step }
redo-step = Вернуть: { $step }
step-tag-any = добавление метки
step-tag = добавление метки { $what }
step-untag-any = удаление меток
step-untag = удаление метки { $what }
step-recode-any = смена кода
step-recode = смена кода на { $what }
step-resize-any = изменение фрагмента
step-resize = изменение фрагмента { $what }
step-set-attribute-any = заполнение карточки
step-set-attribute = заполнение поля { $what }
step-set-attribute-of = заполнение поля { $what } в карточке «{ $code }»
step-in = { $step }, абз. { $paragraph }
last-steps = Последние действия
steps-hint = Вместе с действием отменяются и все, что стоят выше. Их можно вернуть.
step-set-note-any = правка примечания
step-set-note = правка примечания к метке { $what }
step-set-confidence-any = изменение уверенности
step-set-confidence = изменение уверенности для метки { $what }
step-add-statement-any = добавление заявлений
step-add-statements = добавление { $statements ->
        [one] { $statements } заявления
        [few] { $statements } заявлений
        [many] { $statements } заявлений
       *[other] { $statements } заявлений
    }
step-add-statement = добавление заявления { $what }
step-remove-statement-any = удаление заявлений
step-remove-statements = удаление { $statements ->
        [one] { $statements } заявления
        [few] { $statements } заявлений
        [many] { $statements } заявлений
       *[other] { $statements } заявлений
    }
step-remove-statement = удаление заявления { $what }
step-set-metadata-any = правка сведений
step-set-metadata-of = правка сведений о { $statements ->
        [one] { $statements } заявлении
        [few] { $statements } заявлениях
        [many] { $statements } заявлениях
       *[other] { $statements } заявлениях
    }
step-set-metadata = правка сведений о заявлении { $what }
step-set-exercise-any = изменение упражнения
step-set-exercise = изменение упражнения { $what }
step-collect-any = приём работ
step-collect = приём работ: { $what }
step-grade-any = оценивание работ
step-grade = оценивание: { $what }
step-work-on-exercise-any = подготовка работы к сдаче
step-work-on-exercise = подготовка работы к сдаче: { $what }
step-set-variables-any = изменение переменных заявлений
step-set-variables = изменение переменной { $what } у заявлений
step-set-layout-any = сдвиг начала или конца заявления
step-set-layout = сдвиг начала или конца заявления { $what }
step-settle-any = разбор расхождения
step-settle = разбор расхождения: { $what }
step-give-out-any = раздача текстов
step-give-out = раздача текстов: { $what }
step-group-coders-any = изменение групп кодировщиков
step-group-coders = изменение группы: { $what }
step-check-answers-any = проверка ответов
step-check-answers = проверка ответов: { $what }
step-decide-suggestion-any = решение о подсказке
step-decide-suggestion = решение о подсказке { $what }
step-set-rules-any = изменение правил подсказок
step-set-rules = изменение правила { $what }
step-set-queries-any = изменение сохранённых запросов
step-set-queries = изменение сохранённого запроса { $what }
step-set-done-of = изменение пометки «готово» у { $statements ->
        [one] { $statements } заявления
        [few] { $statements } заявлений
        [many] { $statements } заявлений
       *[other] { $statements } заявлений
    }
step-set-done-any = изменение пометки «готово»
step-set-done = изменение пометки «готово»: { $what }
step-rename-project-any = переименование проекта
step-rename-project = переименование проекта в { $what }
step-rename-annotator-any = изменение имени аннотатора
step-rename-annotator = изменение имени аннотатора на { $what }
step-add-code-any = добавление кода
step-add-code = добавление кода { $what }
step-remove-code-any = удаление кода
step-remove-code = удаление кода { $what }
step-change-code-any = изменение кода
step-change-code = изменение кода { $what }
step-replace-text-any = исправление текста
step-replace-text = исправление текста { $what }
step-replace-codebook-any = изменение кодификатора
step-replace-codebook = изменение кодификатора { $what }
step-add-coding-any = импорт аннотаций
step-add-coding = импорт аннотаций из { $what }

## Saving

restored =
    { $annotations ->
        [0] Всё на месте
        [one] Всё на месте: { $annotations } метка
        [few] Всё на месте: { $annotations } метки
        [many] Всё на месте: { $annotations } меток
       *[other] Всё на месте: { $annotations } метки
    }
saved-today = Сохранено в { $time }
saved-on = Сохранено { $day }, { $time }
not-saved-denied = Не сохранено: браузер не разрешает
not-saved-full = Не сохранено: нет места
not-saved-elsewhere = Не сохранено: открыто в другом окне
not-saved-gone = Не сохранено: проекта больше нет в хранилище
not-saved-no-answer = Не сохранено: хранилище не отвечает
writing-not-permitted = запись не разрешена

## Recent projects

project-actions = { $name }: переименовать, дублировать, сохранить копию, удалить
rename-project = Переименовать…
duplicate = Дублировать
copy-of = { $name } (копия)
save-a-copy = Сохранить копию
delete-project = Удалить…
projects = Проекты
continue-word = Продолжить
go-on = Читать дальше
left-at-paragraph = · { $statement }, абзац { $paragraph } · { $when }
left-at-statement = · { $statement } · { $when }
when-used = · { $when }
recent-project =
    { $statements ->
        [0] нет заявлений
        [one] { $statements } заявление
        [few] { $statements } заявления
        [many] { $statements } заявлений
       *[other] { $statements } заявления
    } · { $annotations ->
        [0] нет меток
        [one] { $annotations } метка
        [few] { $annotations } метки
        [many] { $annotations } меток
       *[other] { $annotations } метки
    } · { $used }
just-now = только что
minutes-ago =
    { $minutes ->
        [one] { $minutes } минуту назад
        [few] { $minutes } минуты назад
        [many] { $minutes } минут назад
       *[other] { $minutes } минуты назад
    }
hours-ago =
    { $hours ->
        [one] { $hours } час назад
        [few] { $hours } часа назад
        [many] { $hours } часов назад
       *[other] { $hours } часа назад
    }
yesterday = вчера
days-ago =
    { $days ->
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }
on-day = { $day }

## Statements and codes

annotations =
    { $annotations ->
        [0] нет меток
        [one] { $annotations } метка
        [few] { $annotations } метки
        [many] { $annotations } меток
       *[other] { $annotations } метки
    }
annotations-here =
    { $here ->
        [0] Нет меток
        [one] { $here } метка
        [few] { $here } метки
        [many] { $here } меток
       *[other] { $here } метки
    } в этом заявлении, всего в проекте { $all }

## Deleted projects, on the start page

deleted = Удалённые ({ $projects })
deleted-when = удалён { $when }, хранится до { $day }
restore = Восстановить
restore-project = Восстановить { $project }
delete-for-good = Удалить навсегда
delete-project-for-good = Удалить навсегда: { $project }

step-compare-pairs-any = решение о паре обязательств
step-compare-pairs = решение: { $what }
