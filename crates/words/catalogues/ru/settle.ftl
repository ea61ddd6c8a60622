### Coders side by side, and settling what they coded differently.

## Both tabs

one-coder = Нужны два кодировщика
one-coder-hint = Добавьте файлы проектов других людей, размечавших те же тексты: перетащите их сюда или выберите «Открыть файл» в меню проекта.
comparing-coders = Сравнение заявлений: { $done } из { $of }…
not-compared = Не удалось сравнить разметки.
compare-again = Повторить
statement-shown = Заявление
code-filter = Только этот код
every-code = все коды
layer-filter = Слой
every-layer = все слои
forgive-spaces = Пробелы по краям не важны
next-difference = Следующее расхождение
previous-difference = Предыдущее расхождение
difference-next = Следующее расхождение
in-paragraph = Абз. { $number }: { $what }
side-said = { $names } — { $code }
side-nothing = { $names } — ничего
said-further = { $said }, { $more }
same-words = те же слова
code-and-what = { $code }: { $what }
edges-differ =
    { $words ->
        [0] на границах различаются только пробелы и знаки препинания
        [one] границы расходятся на { $words } слово
        [few] границы расходятся на { $words } слова
        [many] границы расходятся на { $words } слов
       *[other] границы расходятся на { $words } слова
    }
fields-differ =
    { $count ->
        [1] различается { $fields }
        [one] различаются { $fields }
        [few] различаются { $fields }
        [many] различаются { $fields }
       *[other] различаются { $fields }
    }
all-agree = все согласны

## Side by side

side-by-side-of = Разметки рядом
coder-in-lane = Кодировщик { $number }
add-coder = Добавить кодировщика
remove-coder = Убрать: { $name }
and-coder = и
differ-of = Расходится { $differ } из { $all }
legend = Обозначения
both-same = у обоих одинаково
all-same = у всех одинаково
only-by = только { $name }
only-others = только другие
some-of-them = часть из них
other-code = оба, коды разные
several-codes = все, коды разные
layout = Вид
as-lanes = дорожки
as-panes = две панели
only-differences = Только расхождения
coded-nothing = Здесь ничего не размечено: { $name }.
no-cases = Здесь ничего не размечено.
no-cases-with-code = Здесь ничего не отмечено кодом { $code }.
no-differences = Здесь нет расхождений.
lane-of = Метки: { $name }
chip-same = { $name }: { $code }
value-differs = отличается
chip-differs = { $name }: { $code }, расходится
strip-differs = Расхождения по тексту: больше всего в абзаце { $number }
strip-none = Расхождений по тексту нет
settle-this = Разобрать это
key-next = вперёд
key-back = назад
key-settle = разобрать это

## Settle

settle-what-differs = Разбор расхождений
settled-of = Разобрано { $settled } из { $all }
take-agreed =
    { $count ->
        [one] Принять { $count }, где все согласны
        [few] Принять { $count }, где все согласны
        [many] Принять { $count }, где все согласны
       *[other] Принять { $count }, где все согласны
    }
this-statement = Только это заявление
gold-menu = Итоговая разметка
gold-key-new = Создать упражнение с ней в качестве ключа
gold-key-of = Сделать её ключом: { $title }
gold-export = Экспортировать как набор данных…
case-place = { $statement } · абзац { $number }
case-of = { $at } из { $all }
settled-as = Разобрано: { $way }
open-again = Было разобрано ({ $way }), но с тех пор изменилось
way-agreed = все согласны
way-took = взято: { $name }
way-both = взято всё
way-merged = объединено
way-anew = написано заново
way-neither = ничего не взято
take-side = Взять: { $name }
marked-nothing = Ничего не отмечено
and-names = и { $names }
field-what = Фрагмент
field-note = Примечание
empty-value = пусто
no-note = нет
both = Оба
all-of-them = Все
merge-fields = Объединить по полям…
write-anew = Написать заново…
neither = Ни один
later = Позже
next-case = Вперёд
previous-case = Назад
case-context = Фрагмент и текст вокруг него
what-coders-say = Что говорят кодировщики
ways-to-settle = Как разобрать
settled-into = Результат идёт в «adjudicated»; источники: { $names }
all-settled = Всё разобрано
nothing-differs = Расхождений нет
nothing-differs-hint = Все, кто размечал одни и те же заявления, разметили их одинаково.
merging = Объединение по полям
writing-anew = Новый вариант
result-code = Код
result-passage = Фрагмент
word-by-word = Изменить фрагмент по словам
start-earlier = Начать раньше
start-later = Начать позже
end-earlier = Закончить раньше
end-later = Закончить позже
take-from = От { $name }
settle-so = Решить так
cancel = Отмена
definition-of = { $code }: { $words }
not-this = Но не: { $words }
word-for-codebook = Уточнение для кодификатора, если решение годится и для других случаев
word-placeholder = Что решено и почему
keep-word = Сохранить
words-kept =
    { $count ->
        [one] { $count } уточнение для кодификатора
        [few] { $count } уточнения для кодификатора
        [many] { $count } уточнений для кодификатора
       *[other] { $count } уточнения для кодификатора
    }
adopt-not = В «Но не» кода { $code }
adopt-also = В «Также» кода { $code }
adopt-guidelines = В руководство
adopted-not = стоит в «Но не» кода { $code }
adopted-also = стоит в «Также» кода { $code }
adopted-guidelines = стоит в руководстве
remove-word = Удалить { $words }
put-into-codebook = Внести в кодификатор
key-take = взять вариант
