### Giving back: feedback, grade sheets, and who is in a class.

## What is wrong with a list of names or a grade sheet

file-empty = В этом файле ничего нет.
file-too-large = Размер этого файла { $size } МБ. Ведомость может занимать не больше { $most } МБ.
file-too-many-cells = В этом файле больше { $most } ячеек, так что это не ведомость.
file-workbook = Это файл табличной программы. Выберите файл, скачанный из вашего курса: он оканчивается на .csv, .txt или .xls и содержит простой текст.
file-undecodable = Файл повреждён: байту { $byte } там не место. Скачайте его из курса ещё раз.
sheet-unknown = Это не ведомость Moodle, Canvas или Blackboard. Её столбцы: { $titles }.
sheet-unknown-no-columns = Это не ведомость Moodle, Canvas или Blackboard.
sheet-lacks-identifier = Нет столбца, по которому видно, к кому относится строка. Скачайте ведомость ещё раз и не удаляйте столбцы.
sheet-lacks-grade = В ведомости нет столбца оценок. Скачайте её ещё раз и не удаляйте столбцы.
sheet-lacks-changed = Нет столбца с датой последнего изменения оценки, а без него Moodle ничего не прочтёт. Скачайте ведомость ещё раз.
sheet-lacks-section = Нет столбца Section, а без него Canvas ничего не прочтёт. Экспортируйте журнал оценок ещё раз.
sheet-lacks-username = Нет столбца Username, а без него Blackboard ничего не прочтёт. Скачайте ведомость ещё раз.
sheet-scale = Это задание оценивается словами, а не баллами, поэтому баллы внести нельзя.
sheet-unclosed-quote = В строке { $row } не закрыта кавычка, так что конца ведомости нет. Скачайте её ещё раз.
sheet-uneven-row = В строке { $row } ячеек { $cells }, а должно быть { $titles }.
sheet-uneven-row-refused = В строке { $row } ячеек { $cells }, а должно быть { $titles }. Moodle ничего не прочтёт из этой ведомости: скачайте её ещё раз.
sheet-no-person = В строке { $row } не сказано, к кому она относится: { $cell }
sheet-no-person-blank = В строке { $row } не сказано, к кому она относится.
sheet-same-id = Строки { $rows } относятся к одному человеку ({ $id }) и остаются как есть.
sheet-same-name = В строках { $rows } одинаковое имя, { $name }. Они различаются по номерам.
sheet-locked = Оценку в строке { $row } там изменить нельзя.
sheet-shielded-quote = Moodle неверно прочтёт ячейку в строке { $row }, столбец { $column }, из-за обратной косой черты перед кавычкой. Исправьте там текст и скачайте ведомость ещё раз.
sheet-quote-after-mark = Canvas ничего не прочтёт из этой ведомости, потому что её сохранила другая программа. Экспортируйте журнал оценок ещё раз.
sheet-other-encoding = Кодировка ведомости — { $encoding }, потому что её сохранила другая программа. Выберите эту кодировку при загрузке.
sheet-other-encoding-canvas = Кодировка ведомости — { $encoding }, потому что её сохранила другая программа, и Canvas неверно прочтёт буквы. Экспортируйте журнал оценок ещё раз.
sheet-semicolon = Ячейки разделены точкой с запятой, потому что ведомость сохранила другая программа. Выберите этот разделитель при загрузке.
sheet-tab = Ячейки разделены табуляцией, потому что ведомость сохранила другая программа. Выберите этот разделитель при загрузке.
sheet-other-sign = Ячейки разделены знаком «{ $sign }», потому что ведомость сохранила другая программа. Выберите этот разделитель при загрузке.
sheet-by-shape = Столбцы распознаны по содержимому, потому что их заголовки на языке, который здесь неизвестен. Проверьте, верно ли.
sheet-other-most = Безупречная работа получает здесь { $most }, а в этом столбце { $there }. Баллы записываются такими, как здесь.
sheet-needs-tick =
    { $rows ->
        [one] { $rows } строка уже была оценена
        [few] { $rows } строки уже были оценены
        [many] { $rows } строк уже было оценено
       *[other] { $rows } строки уже были оценены
    }: при загрузке ведомости отметьте «Разрешить обновлять записи, которые в Moodle изменены позже, чем в таблице» (Allow updating records that have been modified more recently in Moodle than in the spreadsheet).
roster-same-name = В строках { $rows } списка одинаковое имя, { $name }. Различить их поможет группа или псевдоним.
roster-same-pseudonym = В строках { $rows } списка одинаковый псевдоним, { $pseudonym }, поэтому по нему нельзя различить работы.
roster-no-name = В строке { $row } списка нет имени; она пропущена.
roster-nobody = В этом списке нет имён.

## What is wrong with a pattern for names of files

pattern-nobody = Укажите, где стоит учащийся: {"{"}student{"}"} или {"{"}id{"}"}.
pattern-unclosed = Скобка {"{"} не закрыта.
pattern-unknown = Части { $part } не бывает. Есть {"{"}student{"}"}, {"{"}id{"}"}, {"{"}group{"}"}, {"{"}file{"}"}, {"{"}time{"}"} и *.
pattern-twice = Часть { $part } встречается дважды.
pattern-touching = Между частью { $part } и следующей ничего нет, поэтому неясно, где она кончается.
pattern-too-long = Слишком длинно. В шаблоне может быть не больше { $most } знаков и лишь несколько частей.

## Why something in a sheet stays as it is

left-several-rows = К этому человеку относятся несколько строк ведомости.
left-several-works = К этой строке относятся несколько работ. Выберите нужную.
left-uneven = Число ячеек в строке не равно числу столбцов ведомости.
left-locked = Оценку там изменить нельзя.
left-not-assigned = Этому человеку задание там не назначено.
left-excused = Этот человек освобождён.
left-above = Баллов { $points }, а Moodle принимает не больше { $most }.
left-no-comments = В ведомости нет места для комментариев.
left-letter = В комментарии есть буква, которую нельзя записать в ведомость: { $letter }

## What a comment in a sheet says after the teacher’s words

counts-line = Найдено { $found } из { $items }, другие границы { $edges }, другой код { $code }, пропущено { $missed }, нет в ключе { $extra }.

## What to know about the archive of feedback

nowhere-not-in-download = В папках платформы этого человека нет: { $name }. Его файлы в папке «{ $folder }».
nowhere-no-id = Папка платформы не называет, чья она: { $name }. Файлы в папке «{ $folder }».
nowhere-no-file = Файл там не сдан: { $name }; поэтому Canvas ничего не примет обратно. Файлы в папке «{ $folder }».
canvas-names = Canvas показывает каждый файл под именем сданного файла.

## The page with feedback for a student

feedback-on = Отзыв: { $title }
feedback-untitled = Отзыв
feedback-to = Кому: { $name }, попытка { $attempt }, сдано { $when }.
feedback-to-nobody = Попытка { $attempt }, сдано { $when }.
feedback-given = Выдан { $day }, редакция { $revision }.
when-in-utc = { $day } в { $time } UTC
points = Баллы
points-of = { $points } из { $most }
on-the-whole = В целом
in-short = Коротко
found-items = Найдено: { $count } из { $items }
edges-items = С другими границами: { $count }
other-code-items = С другим кодом: { $count }
edges-and-code-items = С другими границами и другим кодом: { $count }
missed-items = Пропущено: { $count }
bonus-items = Найдено сверх того: { $count }
extra-items = Нет в ключе: { $count }
how-to-read = Как читать пометки
sample-own = ваш фрагмент
sample-key = фрагмент ключа
sample-both = оба
numbers-lead = Номер после фрагмента ведёт к тому, что о нём сказано ниже.
one-by-one = По фрагментам
your-passage = Вы отметили
key-passage = В ключе
the-code = с кодом { $code }
passage-number = { $number }: { $outcome }
outcome-found = Найдено
outcome-edges = Код верный, границы другие
outcome-other-code = Фрагмент верный, код другой
outcome-edges-and-code = Другие границы и другой код
outcome-missed = Пропущено
outcome-missed-bonus = Можно было отметить и это
outcome-extra = Нет в ключе
outcome-trap = Отмечать не нужно
starts-early =
    { $words ->
        [one] Начинается на { $words } слово раньше, чем нужно.
        [few] Начинается на { $words } слова раньше, чем нужно.
        [many] Начинается на { $words } слов раньше, чем нужно.
       *[other] Начинается на { $words } слова раньше, чем нужно.
    }
starts-late =
    { $words ->
        [one] Начинается на { $words } слово позже, чем нужно.
        [few] Начинается на { $words } слова позже, чем нужно.
        [many] Начинается на { $words } слов позже, чем нужно.
       *[other] Начинается на { $words } слова позже, чем нужно.
    }
ends-early =
    { $words ->
        [one] Заканчивается на { $words } слово раньше, чем нужно.
        [few] Заканчивается на { $words } слова раньше, чем нужно.
        [many] Заканчивается на { $words } слов раньше, чем нужно.
       *[other] Заканчивается на { $words } слова раньше, чем нужно.
    }
ends-late =
    { $words ->
        [one] Заканчивается на { $words } слово позже, чем нужно.
        [few] Заканчивается на { $words } слова позже, чем нужно.
        [many] Заканчивается на { $words } слов позже, чем нужно.
       *[other] Заканчивается на { $words } слова позже, чем нужно.
    }
words-apart =
    { $words ->
        [one] { $words } слово есть только в одном из фрагментов.
        [few] { $words } слова есть только в одном из фрагментов.
        [many] { $words } слов есть только в одном из фрагментов.
       *[other] { $words } слова есть только в одном из фрагментов.
    }
record = Карточка
field = Поле
your-value = У вас
key-value = В ключе
compared = Сравнение
field-right = как в ключе
field-other = не так, как в ключе
field-empty = пусто
field-judged = другими словами
teacher-says = Преподаватель
the-key-says = Об этом фрагменте
nothing-marked = Ничего не отмечено, и об отдельных фрагментах сказать нечего.
a-text = Текст

## The page for giving back

feedback-title = 1 · Отзыв каждому учащемуся
feedback-lead =
    { $students ->
        [one] Для { $students } учащегося — страница для чтения и файл, который показывает отзыв поверх работы; всё в папках, в которых работы пришли с платформы.
        [few] Для каждого из { $students } учащихся — страница для чтения и файл, который показывает отзыв поверх работы; всё в папках, в которых работы пришли с платформы.
        [many] Для каждого из { $students } учащихся — страница для чтения и файл, который показывает отзыв поверх работы; всё в папках, в которых работы пришли с платформы.
       *[other] Для каждого из { $students } учащихся — страница для чтения и файл, который показывает отзыв поверх работы; всё в папках, в которых работы пришли с платформы.
    }
no-folders-hint = Для работ, пришедших иначе, есть папка с именем учащегося.
opens-by-double-click = открывается двойным щелчком
opens-in-the-page = открывается на этой странице, поверх самой работы
what-is-in-it = Включить
with-key = фрагменты ключа
with-comments =
    { $comments ->
        [0] мои комментарии (пока нет)
        [one] мои комментарии ({ $comments })
        [few] мои комментарии ({ $comments })
        [many] мои комментарии ({ $comments })
       *[other] мои комментарии ({ $comments })
    }
with-grades = оценки
with-summary = сводку о работе
no-key-hint = Ключа нет, поэтому в отзыве только комментарии и оценки.
save-feedback = Сохранить ZIP с отзывами
given-before =
    { $students ->
        [one] { $students } учащийся уже получал отзыв. Новый его заменит.
        [few] { $students } учащихся уже получали отзыв. Новый его заменит.
        [many] { $students } учащихся уже получали отзыв. Новый его заменит.
       *[other] { $students } учащихся уже получали отзыв. Новый его заменит.
    }
given-now =
    { $students ->
        [one] Сохранён отзыв на { $students } работу.
        [few] Сохранены отзывы на { $students } работы.
        [many] Сохранены отзывы на { $students } работ.
       *[other] Сохранены отзывы на { $students } работы.
    } Загрузите ZIP туда, откуда взяли работы.
writing-now = Запись…
writing-of = Запись: { $done } из { $of }…

sheet-title = 2 · Ваша ведомость, заполненная
sheet-lead = Выберите ведомость, скачанную из вашего курса: ведомость Moodle, журнал оценок Canvas или центр оценок Blackboard. Оценки и комментарии будут внесены; остальные байты не изменятся, поэтому платформа примет файл обратно.
choose-sheet = Выбрать ведомость…
another-sheet = Другой файл…
reading-sheet = Чтение ведомости…
sheet-about =
    { $rows ->
        [one] { $kind }, { $rows } строка, { $details }
        [few] { $kind }, { $rows } строки, { $details }
        [many] { $kind }, { $rows } строк, { $details }
       *[other] { $kind }, { $rows } строки, { $details }
    }
kind-moodle = ведомость Moodle
kind-canvas = журнал оценок Canvas
kind-blackboard = ведомость Blackboard
decimal-comma = десятичная запятая
decimal-point = десятичная точка
which-column = Столбец
column-of = { $title }, максимум { $most }
column-read-only = { $title } (оценки не принимает)
fill-comments = И комментарии
fill-comments-hint = Ваши слова о работе в целом и сколько пунктов найдено
no-comments-hint = В этой ведомости нет места для комментариев.
no-column = Платформа не принимает оценок ни в одном столбце этой ведомости.
sheet-as-it-will-be = Какой будет ведомость
row-column = Строка
name-column = Имя
grade-before = Оценка сейчас
grade-after = Оценка
comment-column = Комментарий
work-column = Работа
stays = остаётся
not-this-row = Не эта
not-this-row-of = Не эта строка: { $name }, строка { $row }
matched =
    { $count ->
        [one] У { $count } работы есть своя строка
        [few] У { $count } работ есть свои строки
        [many] У { $count } работ есть свои строки
       *[other] У { $count } работ есть свои строки
    }
cells-change = изменится оценок: { $grades }, комментариев: { $comments }; остальные байты не меняются
unmatched =
    { $count ->
        [one] У { $count } работы ещё нет строки
        [few] У { $count } работ ещё нет строки
        [many] У { $count } работ ещё нет строки
       *[other] У { $count } работ ещё нет строки
    }
row-for = Строка: { $name }
choose-row = выберите строку…
row-named = { $row }: { $name }
row-with-id = { $row }: { $id }
save-sheet = Сохранить заполненную ведомость
nothing-to-fill = Ни одна ячейка не изменится. Оценки берутся из таблицы «Люди»: впишите их там или выберите формулу.

results-title = 3 · Наша таблица
results-lead = По строке на каждого учащегося и критерий: найденные и пропущенные пункты, точность, полнота и баллы — для вашей таблицы или статистики. Имена в ней те, которыми учащиеся подписали работы.
save-results = Сохранить таблицу (CSV)

names-title = 4 · Имена
names-hidden-now = В этом разделе имена скрыты. В ведомостях свои имена, поэтому выше они видны.
names-shown-now = В этом разделе имена видны.
release-names = Показать имена
hide-names-again = Скрыть имена
not-written = Не удалось записать файл. Попробуйте ещё раз.

## Who is in the class

class-list = Список класса
class-list-of =
    { $members ->
        [one] Список класса: { $members } человек
        [few] Список класса: { $members } человека
        [many] Список класса: { $members } человек
       *[other] Список класса: { $members } человека
    }
close-class-list = Закрыть
roster-lead = По списку страница узнаёт, кто не сдал и чья это работа. Список остаётся в вашем проекте и не входит ни в один экспорт.
type-names = Введите или вставьте имена
type-names-hint = По одному в строке. Из таблицы — и со столбцами: имя, группа, адрес; с заголовками — также псевдоним и номера.
add-names = Добавить этих людей
choose-list = Выбрать ведомость платформы или список…
reading-list = Чтение списка…
list-read =
    { $new ->
        [0] Новых людей нет. Сведения об остальных взяты из списка.
        [one] Добавлен { $new } человек.
        [few] Добавлено { $new } человека.
        [many] Добавлено { $new } человек.
       *[other] Добавлено { $new } человека.
    }
clear-list = Очистить список
members-table = Класс
member-name = Имя
member-group = Группа
member-pseudonym = Имя в работах
member-state = Работа
has-handed-in = сдана
is-missing = нет
remove-member = Удалить
remove-member-named = Удалить { $name }
group-of = Группа: { $name }
pseudonym-of = Имя в работах: { $name }
nobody-yet = В списке ещё никого нет.
whose-title = Чья это работа?
whose-lead = Эти работы не подходят никому из списка или подходят нескольким.
whose-work = Чья работа: { $name }?
choose-person = выберите человека…
nobody-of-list = никто из списка
save-hand-in = Сохранить файл в исходном виде

## How the files of another platform are named

file-names = Имена файлов
file-names-hint = Только если ваша платформа — не Moodle, Canvas или Blackboard: как она называет скачиваемые файлы, например {"{"}student{"}"}_{"{"}id{"}"}_{"{"}file{"}"}. * — что угодно.
