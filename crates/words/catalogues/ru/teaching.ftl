### The room of a class: hand-ins are collected, compared with the key, commented and graded.

people = Люди
on-the-text = По тексту
items = Пункты
give-back = Возврат работ
pages-of-class = Страницы класса
open-class = Класс
open-class-of = Класс упражнения { $title }
all-exercises = Все упражнения
key-of-revision = Ключ: редакция { $revision }
no-key-here = Ключа нет
add-hand-ins = Добавить работы…
show-names = Показать имена
hide-names = Скрыть имена
names-hidden-hint = Имена скрыты, чтобы судить о работах без них. Закончив, покажите имена.

## Nothing is here yet

no-hand-ins = Работ ещё нет
how-to-collect = Перетащите сданные файлы в любое место этой страницы: отдельные файлы, папку или ZIP, полученный на учебной платформе (поддерживаются Moodle, Canvas и Blackboard). Ничто не покидает этот компьютер.

## Collecting and comparing

collecting = Чтение файлов: { $done } из { $of }…
stop-collecting = Остановить
comparing = Сравнение работ с ключом: { $done } из { $of }…
not-compared = Не удалось сравнить работы с ключом. Они сохранены.
compare-again = Повторить
what-became-of-files = Что стало с файлами
close-list = Закрыть список
list-taken =
    { $count ->
        [one] Принята { $count } работа.
        [few] Приняты { $count } работы.
        [many] Принято { $count } работ.
       *[other] Приняты { $count } работы.
    }
list-here =
    { $count ->
        [one] { $count } уже была здесь
        [few] { $count } уже были здесь
        [many] { $count } уже было здесь
       *[other] { $count } уже были здесь
    }: { $names }
list-refused = { $name }: { $why }
refused-not-ours = файл не с этой страницы, поэтому пропущен.
refused-damaged = повреждён или обрезан, поэтому не принят. Попросите файл ещё раз.
refused-damaged-at = повреждён или обрезан около строки { $line }, поэтому не принят. Попросите файл ещё раз.
refused-newer = сохранён более новой версией этой страницы. Перезагрузите страницу и добавьте его снова.
refused-project = проект, а не сданная работа. Учащийся должен нажать «Сдать» и прислать файл, который сохранится.
refused-feedback = отзыв, а не сданная работа. Чтобы увидеть его как учащийся, перетащите его на начальную страницу.
refused-exercise = само упражнение, без работы. Учащийся должен нажать «Сдать» и прислать файл, который сохранится.
refused-other-exercise = работа по другому упражнению (имя: { $name }). Откройте его класс и добавьте файл там.
refused-other-text = работа по другому тексту, { $title } (имя: { $name }). Этого текста нет в проекте.
refused-archive = архив, который не читается. Скачайте его снова или распакуйте и перетащите папку.
refused-too-many = больше { $most } файлов. Разделите архив и добавьте части одну за другой.

## Attendance

handed-in =
    { $count ->
        [one] сдана { $count }
        [few] сдано { $count }
        [many] сдано { $count }
       *[other] сдано { $count }
    }
handed-in-of = сдано { $count } из { $expected }
missing = не сдано { $count }
late = с опозданием { $count }
earlier-attempts =
    { $count ->
        [one] { $count } прежняя попытка
        [few] { $count } прежние попытки
        [many] { $count } прежних попыток
       *[other] { $count } прежние попытки
    }
edited = изменено вручную { $count }
other-revision = с другой редакцией { $count }
doubtful = неясно, чьи: { $count }
strangers = не из списка { $count }
late-by = { $name }: опоздание { $time }
late-minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
late-hours =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
late-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
late-hint = По часам учащихся. Баллы за это не снимаются.
earlier-hint = Считается только последняя попытка каждого учащегося. Остальные сохранены.
edited-hint = Контрольная сумма не сходится: в файле что-то изменили после сохранения.
other-revision-hint = Выполнено с другой редакцией упражнения или другим кодификатором. Всё равно сравнено.
doubtful-hint = Эти имена подходят нескольким людям из списка. Укажите на странице «Возврат работ», чьи это работы.
strangers-hint = В списке нет никого с таким именем. Работы всё равно учитываются.
attempt-of = { $name }: попытка { $attempt }, { $when }

## The table

class-table = Работы
name = Имя
group = Группа
passages = Фрагменты
records = Карточки
right-of-theirs = Верно из отмеченного
found-of-key = Найдено из ключа
like-the-key = Сходство с ключом
right-fields = Верные поля
open-fields = Пустые поля
codes-column = Коды
codes-hint = Сколько разных кодов использовано
gap-column = Наибольший пропуск
gap-hint = Сколько слов в самом длинном участке, где ничего не отмечено
handed-in-column = Сдано
grade = Оценка
spread-column = Где в тексте
precision-hint = Точность (precision): доля верных среди фрагментов, отмеченных учащимся
recall-hint = Полнота (recall): доля фрагментов ключа, найденных учащимся
likeness-hint = F1: насколько работа в целом похожа на ключ
hidden-name = Работа { $number }
two-names = { $real } ({ $pseudonym })
unnamed = Без имени
percent = { $number } %
of-both = { $part } из { $all }
nothing = –
late-mark = поздно
counts-as-found = Считать найденным
same-code = Тот же код, границы любые
strict = Тот же код и те же границы
same-passage = Те же границы, код любой
partial = Неточные границы считать за половину
spread-words = Больше всего фрагментов — в части { $part } из 10
open-work-of = Открыть работу: { $name }
grade-of = Оценка: { $name }
bad-points = Баллы — это число, например 8 или 8,5.
likeness-histogram = Распределение работ по сходству с ключом
histogram-bin =
    { $count ->
        [one] { $count } работа
        [few] { $count } работы
        [many] { $count } работ
       *[other] { $count } работы
    } от { $from } % до { $to } %
average = Сходство с ключом в среднем { $value }

## The formula

formula-none = Оценки ставятся вручную.
formula-summary = Вместо оценки учащиеся получают сводку о своей работе: сколько раз какой код использован, сколько полей заполнено и где в тексте они работали.
formula-like = Оценка = { $base } + { $full } × сходство с ключом, шаг округления { $step }
formula-items = Оценка = { $core } за каждый найденный пункт, не больше { $most }, шаг округления { $step }
change-formula = Изменить формулу…
formula = Как вычисляются оценки
formula-kind = Вычислять
formula-kind-hand = не вычислять: вручную
formula-kind-like = по сходству с ключом
formula-kind-items = по найденным пунктам
formula-kind-summary = не вычислять: вместо оценки сводка
formula-base = Каждый получает
formula-full = Работа, как в ключе, сверх того
formula-step = Шаг округления
formula-core = Найденный пункт
formula-bonus = Найденный бонусный пункт
formula-edges = Доля при других границах, %
formula-other-code = Доля при другом коде, %
formula-fields = Часть, зависящая от карточки, %
formula-extra = Вычет за лишний фрагмент
formula-most = Не больше
formula-note = Оценка, которую вы пишете в таблице, всегда важнее вычисленной.
close-formula = Готово

## On the text

heat-of = Насыщенность: сколько из { $count } отметили эти слова
text-of-class = Что отметил класс
passage-said = { $codes }, ничего { $count }
passage-none = ничего { $count }
code-count = { $code } { $count }
in-key = в ключе
as-what = С каким кодом
nobody-tagged = без метки
students =
    { $count ->
        [one] { $count } учащийся
        [few] { $count } учащихся
        [many] { $count } учащихся
       *[other] { $count } учащихся
    }
most-disputed = Самое спорное
most-missed = Чаще всего пропущено
disputed-at = Спорное: { $at } из { $of }
missed-at = Пропущенное: { $at } из { $of }
next-disputed = Следующее спорное
next-missed = Следующее пропущенное
accept-here = Принять здесь
accept-code = Принять здесь: { $code }
accept-hint = Создаёт следующую редакцию ключа. Все работы сравниваются с ней заново; это можно отменить.
choose-a-passage = Выберите фрагмент, чтобы увидеть, кто и каким кодом его отметил.
no-passages = В этом тексте никто ничего не отметил.
student-note = Примечание: { $note }

## Items

items-of-key = Пункты ключа
item = Пункт
code = Код
kind = Вид
found = Найдено
edges-off = Другие границы
other-code = Другой код
both-off = И то и другое
missed = Пропущено
show-who = Показать кто: { $item }
confusion = Смешение кодов
confusion-key = В ключе
confusion-given = В работах
confusion-times = Сколько раз
no-code = без кода
no-confusion = Ни один код не приняли за другой.
no-items = Ключа нет. Создайте его на странице упражнения «Ключ», и все работы будут с ним сравнены.
to-the-key = Создать ключ
cases-of = Кто
no-cases = Никто.

## A work beside the key

work-of = Работа: { $name }
back-to-people = Люди
work-at = { $at } из { $of }
previous-work = Предыдущая работа
next-work = Следующая работа
accept-coding = Принять и это
comment = Комментарий
comment-placeholder = Что вы хотите об этом сказать
comment-times = { $times } ×
on-the-whole = В целом
reason = Почему не оценка по формуле
grade-formula = Оценка, по формуле { $points }
grade-by-hand = Оценка
figures-of-work = найдено { $found } из { $core } · лишних { $extra } · сходство с ключом { $like }
note-to-you = Примечание для вас
save-hand-in = Сохранить файл в исходном виде
work-loading = Сравнение…
work-gone = Этой работы здесь больше нет.
