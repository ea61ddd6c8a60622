### The tab with the measures of agreement, in the room of the coders.

## What is measured

pages = Части согласованности
page-codes = По кодам
page-confusion = Смешение кодов
page-fields = Поля
page-rounds = Раунды и группы
page-methods = Методика
page-history = История
measure = Мера
measure-alpha = Альфа Криппендорфа
measure-masi = Альфа для множеств (MASI)
measure-kappa = Каппа Коэна
measure-fleiss = Каппа Флейса
measure-percent = Процент совпадений
measure-unitizing = Альфа сегментации
measure-boundary = Сходство границ
short-alpha = альфа
short-masi = альфа (множества)
short-kappa = каппа
short-fleiss = каппа (Флейс)
short-percent = совпадение
short-unitizing = u-альфа
short-boundary = B
unit = Единица
by = по единицам:
unit-sentence = предложение
unit-paragraph = абзац
unit-character = знак
unit-passage = фрагмент как выделен
zone = Часть текста
in-part = в части:
part-body = только заявление
part-all = весь текст
layer = Коды
all-layers = Все коды
forgive-spaces = Пробелы по краям не важны
with-parents = Вложенный код считается и родительским
who-and-what = Кто и что
who = Кодировщики
which-statements = Заявления
coder-groups = Группы кодировщиков
group-of-coder = Группа: { $name }
groups-as-one = Каждая группа как один кодировщик
suggestions = Учитывать принятые подсказки
with-settled = Итоговая разметка как кодировщик
seed = Начальное число
samples = Выборки для интервалов

## While it is measured

measuring = Измерение: { $done } из { $of ->
        [one] { $of } шага
        [few] { $of } шагов
        [many] { $of } шагов
       *[other] { $of } шагов
    }…
beginning = Измерение…
stop = Остановить
again = Измерить снова
stopped = Остановлено. Числа ниже, если они есть, — прежние.
not-measured = Не удалось вычислить показатели.

## Nothing to compare

one-coder = Для согласованности нужны два кодировщика
one-coder-lead = Пока заявления этого проекта размечал один человек, или остальные исключены. Добавьте к этому проекту файл проекта другого человека: тогда сравниваются заявления, размеченные обоими.
nothing-twice = Нет заявлений, размеченных двумя кодировщиками
nothing-twice-lead = В каждом заявлении метки только одного кодировщика, сравнивать пока нечего. Заявление считается размеченным всеми, у кого в нём есть метка.
nothing-given = Эти коды никто не ставил
nothing-given-lead = Выберите другие коды или заявления либо весь текст.

## Reading the figures

reading = { $codes } вместе: { $measure } { $value }
reading-interval = { $codes } вместе: { $measure } { $value } [{ $low }; { $high }]
reading-undefined = { $codes } вместе: { $measure } — значение не определено. { $why }
all-codes-of = Все коды слоя «{ $layer }»
reading-base = { $reading }, { $coders }, { $units } из { $statements }.
coders-count =
    { $count ->
        [one] { $count } кодировщик
        [few] { $count } кодировщика
        [many] { $count } кодировщиков
       *[other] { $count } кодировщика
    }
statements-count =
    { $count ->
        [one] { $count } заявления
        [few] { $count } заявлений
        [many] { $count } заявлений
       *[other] { $count } заявлений
    }
units-sentences =
    { $count ->
        [one] { $count } предложение
        [few] { $count } предложения
        [many] { $count } предложений
       *[other] { $count } предложения
    }
units-paragraphs =
    { $count ->
        [one] { $count } абзац
        [few] { $count } абзаца
        [many] { $count } абзацев
       *[other] { $count } абзаца
    }
units-characters =
    { $count ->
        [one] { $count } знак
        [few] { $count } знака
        [many] { $count } знаков
       *[other] { $count } знака
    }
too-low-some =
    { $low ->
        [1] 1 из { $all } кодов слишком низок, чтобы на него полагаться: { $names }.
        [one] { $low } из { $all } кодов слишком низок, чтобы на него полагаться, прежде всего { $names }.
        [few] { $low } из { $all } кодов слишком низки, чтобы на них полагаться, прежде всего { $names }.
        [many] { $low } из { $all } кодов слишком низки, чтобы на них полагаться, прежде всего { $names }.
       *[other] { $low } из { $all } кодов слишком низки, чтобы на них полагаться, прежде всего { $names }.
    }
too-low-none = Среди поставленных кодов (всего { $all }) нет слишком низких.
code-figure = { $code } ({ $value })
reliable = надёжно
tentative = предварительно
too-low = слишком низко
verdict-hint = По Криппендорфу, надёжно от 0,800, предварительно от 0,667. Смотрите и на интервал.

## Why there is no number

why-nothing = Ни об одной единице нет решений двух кодировщиков.
why-one-value = Все решения одинаковы, так что разойтись кодировщики не могли бы и случайно.
why-unequal = Для этой меры нужно одинаковое число кодировщиков на каждую единицу.
why-overlap = Фрагменты одного кодировщика пересекаются, а для этой меры нужен один код на каждое место. Выберите один слой или смотрите каждый код.
why-not-meant = Эта мера для этого не предназначена.
why-too-few = Слишком мало единиц или заявлений для выборок.
why-mostly = В большинстве выборок она не определена.
why-sets = Слишком много разных наборов кодов, чтобы сделать выборки за разумное время.
why-not-asked = У этой меры здесь нет интервала.
undefined = не определено

## The table by code

by-code = Согласованность по кодам
code = Код
units-head = Единицы
units-hint = Единицы, которым код дал хотя бы один кодировщик
interval-head = Интервал { $level } %
interval-drawn = Интервал, график
in-words = Словами
f1 = F1 отрезков
f1-hint = Пересекающиеся фрагменты с тем же кодом: удвоенное число пар, делённое на число фрагментов обоих; среднее по всем парам кодировщиков
show-disputes = { $code }: показать, где кодировщики расходятся
show-spans = { $code }: F1 отрезков { $value }, показать фрагменты, отмеченные по-разному
show-field = { $field }: { $figure } { $value }, показать, где значения расходятся
interval-to = { $low } – { $high }
by-pairs = По парам
pairs-of = Согласованность по парам
pair-is = { $one } и { $other }: { $value }
f1-instead = Сходство границ — среднее по парам; в ячейках F1 отрезков.
kappa-instead = Каппа Флейса не для двоих; в ячейках каппа Коэна.

## Passages

disputes-all = Где кодировщики расходятся
disputes-of = Где кодировщики расходятся: { $code }
spans-all = Фрагменты, отмеченные по-разному
spans-of = Фрагменты, отмеченные по-разному: { $code }
field-of = Разные значения: { $field }
no-value = нет значения
no-disputes = Здесь все кодировщики согласны.
loading = Поиск…
close = Закрыть
open-passage = Открыть текст здесь
and-more = и ещё { $count }
show-more = Показать ещё
nothing-marked = ничего
agenda = Сохранить повестку для печати
in-passages = Показать эти метки в «Фрагментах»
agenda-title = Спорные фрагменты
agenda-lead =
    { $count ->
        [1] { $project }: 1 место, где кодировщики расходятся.
        [one] { $project }: { $count } место, где кодировщики расходятся, сначала самые спорные.
        [few] { $project }: { $count } места, где кодировщики расходятся, сначала самые спорные.
        [many] { $project }: { $count } мест, где кодировщики расходятся, сначала самые спорные.
       *[other] { $project }: { $count } места, где кодировщики расходятся, сначала самые спорные.
    }
agenda-decision = Решение:

## Confusion

confusion-lead = В строках — коды первого кодировщика, в столбцах — коды второго на тех же единицах. Код, который поставили оба, считается только с самим собой.
confusion-table = Коды на одних и тех же единицах
pair = Кодировщики
all-pairs = Все пары вместе
cell-is = { $one } и { $other }: { $count }
cell-passages = { $one } и { $other }
no-confusion = Ничего не поставлено.

## Fields

fields-lead = Сравниваются только обязательства, отмеченные обоими кодировщиками: их фрагменты пересекаются и сопоставлены один к одному. Если отметил только один, сравнивать поля не с чем.
fields-table = Согласованность полей
field = Поле
matched = Сопоставлено пар
compared = Со значением
same-value = То же значение
alpha-filled = альфа
ordinal = альфа, порядковая
ordinal-hint = Если порядок вариантов в кодификаторе имеет смысл
no-fields = У этих кодов нет полей, или нет обязательств, отмеченных двумя кодировщиками.

## Rounds and groups

rounds = Раунды
rounds-lead = Метки, поставленные при каждой редакции кодификатора, сравниваются отдельно.
round = Редакция
groups = Группы заявлений
group = Группа
coders = Кодировщики
statements = Заявления
of-coders = Группы кодировщиков
of-coders-lead = Внутри группы её кодировщики сравниваются между собой. При сравнении групп каждая считается одним кодировщиком: у единицы те коды, которые дал любой из группы.
no-coder-groups = Назовите группы, например «новички» и «опытные», в разделе «Кто и что». Каждая измеряется внутри и сравнивается с другими.
within-group = Внутри группы «{ $name }»
between-groups = Между группами: { $names }
no-rounds = Все метки поставлены при одной редакции кодификатора. Измените кодификатор между раундами, и каждый будет измерен отдельно.
no-groups = Группы заявлений и переменные с вариантами измеряются здесь отдельно.
rounds-chart = { $measure } по редакциям кодификатора
value-of = { $variable }: { $value }

## Methods

methods-lead = Для статьи. Каждое число можно вычислить заново по файлу проекта и тому, что сказано здесь.
copy = Копировать
save-table = Сохранить таблицу
save-continuum = Сохранить для pygamma-agreement
continuum-hint = annotator, label, start, end, без заголовка; заявления идут одно за другим
methods-coders = Разметку { $statements } выполнили { $coders }; решения не менее чем двух из них есть по следующему числу единиц: { $units }.
methods-seen = Заявление считается размеченным всеми, у кого в нём есть хотя бы одна метка; неотмеченное в нём — тоже решение.
methods-unit-sentence = Единицей было предложение: у него коды всех меток, которые его касаются.
methods-unit-paragraph = Единицей был абзац: у него коды всех меток, которые его касаются.
methods-unit-character = Единицей был знак; для интервалов знаки одного предложения выбирались вместе.
methods-unit-passage = Фрагменты сравнивались такими, какими их выделили кодировщики.
methods-part-body = Сравнивались только сами заявления, без текста страницы до и после них.
methods-part-all = Сравнивались тексты целиком.
methods-spaces = Пробелы по краям фрагментов не учитывались.
methods-no-spaces = Пробелы по краям фрагментов учитывались.
methods-parents = Код считался и вышестоящими кодами, так что код и его родительский код отчасти совпадают.
methods-suggestions = Принятые подсказки считались собственными метками кодировщика.
methods-no-suggestions = Принятые подсказки исключены.
methods-value = { $measure }, { $codes }: { $value }.
methods-interval = Интервал { $level } %: от { $low } до { $high }, бутстреп единиц, выборок { $samples }, начальное число { $seed }.
methods-all = Процент совпадений { $percent }, средняя каппа Коэна по всем парам { $kappa }, альфа Криппендорфа (номинальная) { $alpha }, альфа с расстоянием MASI { $masi }, альфа сегментации { $unitizing }, средняя F1 пересекающихся фрагментов { $f1 }.
methods-group = { $of }: { $measure } { $value }.
methods-groups = При сравнении групп группа считается одним кодировщиком с кодами, которые дал любой из её кодировщиков.
methods-as-one = Во всех остальных показателях каждая группа тоже считалась одним кодировщиком.
methods-undefined = Неопределённый показатель так и назван; это не 0 и не 1.
methods-revision = Кодификатор { $title }, редакция { $revision }. Предложения выделены по правилам Statement Annotator версии { $rule }.

## History

history-lead = Что сделано в этом проекте: каждая метка — кем и когда поставлена, и действия на этом устройстве, которые ещё можно отменить.
history-table = История проекта
when = Когда
who-head = Кто
what = Что
save-history = Сохранить историю
history-tagged = отмечено { $code } в { $statement }
history-changed = изменено { $code } в { $statement }
no-history = Пока ничего не сделано.
