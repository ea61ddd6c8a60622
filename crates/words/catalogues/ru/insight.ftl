### The room of insight: what was coded, counted. Names of codes, layers and statements are the
### project's own.

skip-to-numbers = Перейти к числам
rows = Строки
columns = Столбцы
by-statements = Заявления
by-delegations = Делегации
by-organs = Органы
by-languages = Языки
by-years = Годы
together = Вместе — это
together-overlap = фрагменты пересекаются
together-sentence = в одном предложении
together-paragraph = в одном абзаце
with-below = Вложенные коды отдельно
annotator = Аннотатор
everybody = Все
several-annotators = Метки всех аннотаторов ({ $count }) считаются отдельно: фрагмент, отмеченный двумя, учитывается дважды.
views = Виды
ask = Вопросы
query = Запрос
pictures = Диаграммы
portraits = Портреты
form = Форма
form-table = таблица
form-bars = столбики
form-lines = линии
form-triangle = треугольник
form-network = сеть
node = { $code }: { $count }
numbers = Числа
counts = количество
row-share = % по строке
residuals = остатки
text-share = доля текста
residuals-help = Скорректированные остатки: на сколько стандартных отклонений число выше или ниже ожидаемого по строке и столбцу. За пределами ±2 случайность маловероятна.
title = { $rows } × { $columns }
about = { $what }, n = { $n } · { $statements }
about-overlap = Пары пересекающихся фрагментов
about-sentence = Предложения с обоими кодами
about-paragraph = Абзацы с обоими кодами
about-passages = Фрагменты
statements =
    { $count ->
        [one] { $count } заявление
        [few] { $count } заявления
        [many] { $count } заявлений
       *[other] { $count } заявления
    }
sum = всего
no-value = не указано
cell = { $row }, { $column }: { $number }
undefined = не определено
percent = { $number } %
reading = Чаще всего вместе: { $row } и { $column }, { $count } из { $sum }.
reading-statements = { $row }: чаще всего — { $column }, { $count } из { $sum }.
nothing-yet = Считать пока нечего
nothing-yet-why = В проекте нет фрагментов с этими кодами. Отметьте их или выберите другие строки.
no-overlap = Эти коды пока не встречаются вместе.
counting = Подсчёт…
counting-of = Подсчёт: { $done } из { $of ->
        [one] { $of } заявления
        [few] { $of } заявлений
        [many] { $of } заявлений
       *[other] { $of } заявлений
    }
stop = Остановить
stopped = Остановлено до конца подсчёта.
again = Считать снова
failed = Не удалось сосчитать. Ваша работа не пострадала.
passages-of = { $row } × { $column }, { $count }
close = Закрыть
more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
show-more = Показать ещё
place = { $statement } · абз. { $paragraph }
place-by = { $statement } · абз. { $paragraph } · { $annotator }
open-passage = Открыть текст здесь
actions = С этими числами
save-csv = Числа в CSV
copy-table = Копировать как таблицу
save-svg = SVG
save-png = PNG
save-vega = Vega-Lite
save-graphml = GraphML
save-edges = Список рёбер
portraits-about = Размеченные фрагменты от первого слова каждого заявления до последнего, n = { $n } · { $statements }
order = Порядок
order-project = как в проекте
order-commitments = по доле обязательств
length = Длина
own-length = своя длина
same-length = одинаковая длина
characters =
    { $count ->
        [one] { $count } знак
        [few] { $count } знака
        [many] { $count } знаков
       *[other] { $count } знака
    }
block = { $code } · { $statement }
portraits-none = Пока ничего не размечено, рисовать нечего. Сначала отметьте фрагменты.
portraits-reading =
    { $of ->
        [1] В единственном заявлении с обязательствами их больше { $n ->
                [1] во второй половине
                [one] в первой половине
                [few] в первой половине
                [many] в первой половине
               *[other] в первой половине
            }.
        [one] В { $n } из { $of } заявления с обязательствами их больше во второй половине.
        [few] В { $n } из { $of } заявлений с обязательствами их больше во второй половине.
        [many] В { $n } из { $of } заявлений с обязательствами их больше во второй половине.
       *[other] В { $n } из { $of } заявлений с обязательствами их больше во второй половине.
    }
portraits-no-commitments = Ни в одном заявлении пока нет обязательств.
commitments = Обязательства
table-and-dates = Таблица и сроки
commitments-none = Обязательств ещё нет. Отметьте фрагменты кодами, у которых есть карточка.
commitments-no-layer = Ни у одного слоя этого кодификатора нет карточки, поэтому таблицы обязательств нет.
commitments-about =
    { $count ->
        [one] { $count } обязательство
        [few] { $count } обязательства
        [many] { $count } обязательств
       *[other] { $count } обязательства
    } · { $speakers }
speakers =
    { $count ->
        [one] { $count } делегация
        [few] { $count } делегации
        [many] { $count } делегаций
       *[other] { $count } делегации
    }
layer = Слой
code = Код
every-code = все
passage = Фрагмент
as-of = На дату
past = срок прошёл
due-title = Что к какому сроку
due-picture =
    { $count ->
        [one] { $count } обязательство с датой, на { $day }
        [few] { $count } обязательства с датой, на { $day }
        [many] { $count } обязательств с датой, на { $day }
       *[other] { $count } обязательства с датой, на { $day }
    }
due-point = { $who }: { $quote }
more-dates =
    { $count ->
        [one] Ещё { $count } дата в таблице.
        [few] Ещё { $count } даты в таблице.
        [many] Ещё { $count } дат в таблице.
       *[other] Ещё { $count } даты в таблице.
    }
due-about = Сроки: с датой { $dated }, из них на { $day } прошло { $past }; без даты { $undated }.
due-unread = { $said } Не удалось прочесть как день: { $count }.
sums = Суммы, каждая валюта отдельно:
sum-of = { $amount } { $currency } (обязательств: { $count })
sum-about = { $amount } { $currency } (обязательств: { $count }, из них приблизительных: { $about })
no-currency = валюта неизвестна
sums-ranges = только с минимумом или максимумом, не суммируются: { $count }
sums-unread = не прочитано как сумма: { $count }
sums-without = без суммы: { $count }
