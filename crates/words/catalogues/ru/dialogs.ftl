### The dialogs, except those for files that are read: a code, a statement, the project, what is
### exported, keys and settings.

save = Сохранить
cancel = Отмена

## Closing a dialog into which something was typed

discard-typed = Отбросить введённое?
keep-editing = Продолжить правку
discard = Отбросить

## Pasting a statement

paste-title = Вставка заявления
paste-label = Текст заявления
paste-hint =
    Текст сохраняется в точности как вставлен, до знака. Если вставить текст веб-страницы или документа
    прямо на страницу, без этого окна, сохранятся заголовки и списки.
add-as-statement = Добавить как заявление

## A code

new-code = Новый код в слое «{ $layer }»
edit-code = Изменение кода
name = Название
name-needed = Коду нужно название.
short-name = Краткое название
short-name-hint = Необязательно. Показывается там, где мало места, например рядом с текстом.
definition = Определение
definition-hint = Когда ставить этот код, в одном-двух предложениях. Видно при выборе кода.
colour-word = Цвет
colour-blue = Синий
colour-red = Красный
colour-gold = Золотой
colour-violet = Фиолетовый
colour-green = Зелёный
colour-teal = Сине-зелёный
colour-purple = Пурпурный
colour-orange = Оранжевый
colour-sky = Голубой
colour-rose = Розовый
colour-rust = Терракотовый
colour-olive = Оливковый
painted-as-tint = Выделяется в тексте фоном
painted-as-line = Подчёркивается в тексте
key = Клавиша
key-hint = Один знак, который ставит код на выделенный фрагмент. Регистр учитывается.
key-too-long = Клавиша — это один знак.
name-of-other = { $code } уже есть. Измените название или родительский код.
key-of-other = Клавиша { $key } уже занята кодом { $code }.
key-of-page = Клавиша { $key } занята самой страницей; см. список клавиш.
parent = Родительский код
no-parent = нет (верхний уровень)
remove-code = Удалить код…

## Removing a code that is used

remove-code-title = Удаление кода { $code }
remove-codes-title = Удаление: { $codes ->
        [one] { $codes } код
        [few] { $codes } кода
        [many] { $codes } кодов
       *[other] { $codes } кода
    }
tags-with-code =
    { $tags ->
        [0] Меток с этим кодом нет
        [one] { $tags } метка с этим кодом
        [few] { $tags } метки с этим кодом
        [many] { $tags } меток с этим кодом
       *[other] { $tags } метки с этим кодом
    }
tags-with-codes =
    { $tags ->
        [0] Меток с этими кодами нет
        [one] { $tags } метка с одним из этих кодов
        [few] { $tags } метки с этими кодами
        [many] { $tags } меток с этими кодами
       *[other] { $tags } метки с этими кодами
    }
give-other-code = Заменить другим кодом
other-code = Другой код
none-chosen = Выберите код
other-code-drops = Значения карточек, для которых у другого кода нет поля, пропадут.
remove-tags = Удалить их
codes-below-code =
    { $codes ->
        [one] { $codes } код вложен в этот
        [few] { $codes } кода вложены в этот
        [many] { $codes } кодов вложены в этот
       *[other] { $codes } кода вложены в этот
    }
codes-below-codes =
    { $codes ->
        [one] { $codes } код вложен в эти
        [few] { $codes } кода вложены в эти
        [many] { $codes } кодов вложены в эти
       *[other] { $codes } кода вложены в эти
    }
move-codes-up = Оставить, подняв на уровень выше
remove-codes = Тоже удалить и так же поступить с их метками
choose-other-code = Выберите код, который получат метки.
can-be-undone = Это действие можно отменить.
remove = Удалить

## Joining two tags

join-tags = Объединение двух меток: { $code }
join-what = Значения в них различаются. Выберите, что останется в объединённой метке.
join-notes = Оба примечания сохранятся. Объединение можно отменить.
join = Объединить

## Why a codebook is not as it must be

problem-key-not-free = Эта клавиша занята другим кодом, или это не один знак.
problem-code-twice = Такой идентификатор есть у другого кода.
problem-layer-twice = Такой идентификатор есть у другого слоя.
problem-no-layer = Слоя этого кода не существует.
problem-no-parent = В кодификаторе перед кодом нет его родительского кода.
problem-parent-of-other-layer = Код и его родительский код должны быть в одном слое.
problem-no-colour = Такого цвета нет.
problem-field-twice = У двух полей карточки одинаковый идентификатор.

## The details of a statement

metadata-title = Сведения о заявлении
metadata-hint = Сам текст не меняется. Чего в заявлении не сказано, оставьте пустым.
title = Название
speaker = Оратор
role = Должность оратора
delegation = Делегация
organ = Орган
occasion = Заседание
topic = Тема
date = Дата
date-hint = От неё отсчитываются сроки вроде «до конца этого года».
language = Язык
language-hint = Код, например en, fr или ar.
source = Источник (веб-адрес)
symbol = Обозначение документа

## The project

project-title = Проект
project-name = Название проекта
use-name = Взять { $name }
annotator-name = Ваше имя
annotator-hint = Имя или псевдоним. В экспортированных файлах он указан при каждой аннотации.
page-language = Язык страницы
page-language-what = Тексты, коды и примечания остаются как есть.
page-language-missing = Слова этого языка не загрузились, поэтому страница остаётся прежней. Повторите попытку, когда будет сеть.
room-used = Эта страница занимает в браузере около { $used } МБ. Предел — { $limit } МБ.
room-promised = Браузер обещал хранить данные, пока вы их не удалите.
room-not-promised =
    При нехватке места на диске браузер может их удалить, поэтому храните и экспортированные копии.
aside =
    { $changes ->
        [one] { $changes } изменение этого проекта не удалось прочитать при открытии. Оно хранится в этом браузере рядом с проектом, и его можно скачать.
        [few] { $changes } изменения этого проекта не удалось прочитать при открытии. Они хранятся в этом браузере рядом с проектом, и их можно скачать.
        [many] { $changes } изменений этого проекта не удалось прочитать при открытии. Они хранятся в этом браузере рядом с проектом, и их можно скачать.
       *[other] { $changes } изменения этого проекта не удалось прочитать при открытии. Они хранятся в этом браузере рядом с проектом, и их можно скачать.
    }
download-stored = Скачать сохранённое

## Exporting the project

export-title = Экспорт
export-some-title = Экспорт: { $statements ->
        [one] { $statements } заявление
        [few] { $statements } заявления
        [many] { $statements } заявлений
       *[other] { $statements } заявления
    }
export-hint = Файлы создаются на этом компьютере и никуда не отправляются.
export-again = Сохранить в { $file }
export-another = Сохранить в другой файл
export-json = Скачать файл проекта

## Questions

file-changed-title = Файл изменился
file-changed-since =
    Файл { $file } изменился с тех пор, как в него сохраняли проект, — возможно, на другом компьютере.
    Он оставлен как есть.
file-over = Заменить его содержимое
file-another = Сохранить в другой файл
remove-chosen-title = Удаление заявлений
remove-chosen = Выбрано { $statements ->
        [one] { $statements } заявление
        [few] { $statements } заявления
        [many] { $statements } заявлений
       *[other] { $statements } заявления
    }, в них { $tags ->
        [one] { $tags } метка
        [few] { $tags } метки
        [many] { $tags } меток
       *[other] { $tags } метки
    }. Метки удалятся вместе с заявлениями. Это можно отменить.
delete-title = Удаление проекта
delete-what =
    { $tags ->
        [0] Проект { $project } будет удалён из этого браузера. Меток в нём нет.
        [one] Проект { $project } будет удалён из этого браузера, в нём { $tags } метка.
        [few] Проект { $project } будет удалён из этого браузера, в нём { $tags } метки.
        [many] Проект { $project } будет удалён из этого браузера, в нём { $tags } меток.
       *[other] Проект { $project } будет удалён из этого браузера, в нём { $tags } метки.
    } В течение 30 дней его можно восстановить в списке «Удалённые» на начальной странице.
delete-for-good-title = Удаление навсегда
delete-for-good = Удалить навсегда
delete-for-good-what =
    { $tags ->
        [0] Проект { $project } будет удалён навсегда. Меток в нём нет.
        [one] Проект { $project } будет удалён навсегда, в нём { $tags } метка.
        [few] Проект { $project } будет удалён навсегда, в нём { $tags } метки.
        [many] Проект { $project } будет удалён навсегда, в нём { $tags } меток.
       *[other] Проект { $project } будет удалён навсегда, в нём { $tags } метки.
    } Отменить это нельзя. Если проект может ещё понадобиться, сначала сохраните копию.
remove-statement-title = Удаление заявления
remove-statement-what =
    { $tags ->
        [one] Заявление { $statement } будет удалено из проекта, в нём { $tags } метка.
        [few] Заявление { $statement } будет удалено из проекта, в нём { $tags } метки.
        [many] Заявление { $statement } будет удалено из проекта, в нём { $tags } меток.
       *[other] Заявление { $statement } будет удалено из проекта, в нём { $tags } метки.
    } Это можно отменить.
delete = Удалить
save-copy-first = Сначала сохранить копию

## Keys

keys-title = Сочетания клавиш
keys-in-text = В тексте
keys-everywhere = Везде, кроме полей
keys-of-codes = Коды
keys-of-codes-what =
    Если выделены слова, клавиша кода ставит на них метку; если выбрана метка, меняет её код, а с Alt и
    Shift добавляет второй. Пока открыта карточка, a, r, m, d и v вносят выделенные слова в её поля;
    код тогда ставит буква с Shift.
no-keys = Клавиш нет ни у одного кода. Назначить клавишу можно при изменении кода.
keys-off = Клавиши кодов отключены в настройках.

## Settings

settings-title = Настройки
reading-section = Чтение
keys-section = Клавиши
you-section = О вас
storage-section = Хранилище
leaving-section = Что покидает этот компьютер
light-or-dark = Оформление
as-the-system = как в системе
light = светлое
dark = тёмное
text-size = Размер текста
pixels = { $pixels } пикс.
line-width = Длина строки
characters =
    { $characters ->
        [one] { $characters } знак
        [few] { $characters } знака
        [many] { $characters } знаков
       *[other] { $characters } знака
    }
code-keys = Одиночные клавиши ставят коды
code-keys-what =
    Пока фокус в тексте, клавиша кода ставит его на выделенный фрагмент или меняет выбранную метку, а
    вопросительный знак показывает список клавиш. Цифра действует и в пустом поле выбора кода.
snap = Выделять целыми словами
snap-what = Удерживайте Alt, чтобы выделять буквы, а не слова.
chips = Метки рядом с текстом
chips-names = Названия
chips-bars = Цветные полоски
chips-nothing = Не показывать
proposals = Предлагать значения для карточек
proposals-what = Кто, кому, сколько и к какому сроку — считывается из фрагмента и ждёт, пока вы примете это или отклоните. Само ничего не заполняется.
show = Показать
show-keys = Показать сочетания клавиш
own-keys = Клавиши команд
own-keys-what = Нажмите «Изменить», затем новую клавишу. Клавиша без Ctrl, Alt или Command действует только в тексте.
change-key = Изменить
reset-key = Сбросить
change-key-of = Изменить клавишу команды { $command }
reset-key-of = Сбросить клавишу команды { $command }
press-key = Нажмите новую клавишу
new-key-of = Нажмите новую клавишу для команды { $command } или Esc, чтобы оставить прежнюю
no-key = нет
key-is-fixed = { $key } перемещает курсор или нужна в полях. Нажмите другую клавишу.
key-is-browsers = { $key } нужна браузеру. Нажмите другую клавишу.
key-is-of-command = { $key } занята командой { $command }, и та останется без клавиши.
key-is-of-code = { $key } занята кодом { $code }, и в тексте она больше не будет его ставить.
take-key = Назначить сюда
reset-all-keys = Сбросить все клавиши
in-this-browser =
    { $projects ->
        [0] В этом браузере нет проектов
        [one] { $projects } проект в этом браузере
        [few] { $projects } проекта в этом браузере
        [many] { $projects } проектов в этом браузере
       *[other] { $projects } проекта в этом браузере
    }
file-of-project = Файл этого проекта
no-file = ещё не сохранён в файл
save-to-file = Сохранить в файл
