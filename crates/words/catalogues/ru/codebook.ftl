### The room in which the codebook is changed.

skip = Перейти к кодификатору
codes = Коды

## The tree

tree = Коды кодификатора
find = Фильтр кодов
show = Показать
show-all-codes = Все коды
show-used = Используемые
show-unused = Неиспользуемые
show-set-aside = В архиве
sort = Порядок
sort-own = Свой порядок
sort-by-name = По названию
sort-by-count = Сначала частые
sort-by-colour = По цвету
none-found = Подходящих кодов нет.
show-all-again = Показать все коды
new-beside = Код
new-beside-long = Новый код рядом с этим
new-below = Вложенный
new-below-long = Новый код, вложенный в этот
more-for = Ещё: { $name }
name-of-code = Название кода
counts =
    { $own ->
        [one] , { $own } метка
        [few] , { $own } метки
        [many] , { $own } меток
       *[other] , { $own } метки
    }
counts-below = { counts }, { $all } вместе с вложенными кодами
is-aside = , в архиве
keys-hint = Insert добавляет код, F2 переименовывает, Alt и стрелки перемещают, пробел выбирает несколько (Ctrl и стрелки идут дальше), остальное — Shift F10
drag-hint = Перетащите, чтобы переместить; на код — чтобы вложить; с Alt — чтобы слить
drop-beside = Переместится сюда
drop-below = Станет вложенным в { $name }
drop-merge = Сольётся с { $name }
drop-nothing = Сюда нельзя
sorted-hint = Перемещать коды можно только в своём порядке.
near-names = У кодов { $one } и { $other } почти одинаковые названия.
merge-item = Слить…
are-different = Они разные

## The menu of a code

open-item = Открыть
rename-item = Переименовать
beside-item = Новый код рядом
below-item = Новый вложенный код
up-item = Выше
down-item = Ниже
in-item = Вложить в код выше
out-item = На уровень выше
split-item = Разделить…
aside-item = В архив
back-item = Вернуть из архива
delete-item = Удалить…
key-enter = Enter
key-rename = F2
key-insert = Insert или Ctrl Enter
key-insert-below = Shift Insert или Ctrl Shift Enter
key-up = Alt ↑
key-down = Alt ↓
key-in = Alt →
key-out = Alt ←
key-delete = Delete

## One code

back-to-tree = Коды
no-code = Выберите код в дереве, чтобы увидеть, что он значит, или добавьте новый.
layer-codes =
    { $codes ->
        [one] { $codes } код
        [few] { $codes } кода
        [many] { $codes } кодов
       *[other] { $codes } кода
    }
add-first-code = Добавить первый код
codes-chosen = Выбрано кодов: { $codes }
move-below = Вложить в код
when = Когда ставить
also = Также
not = Но не
one-a-line = По одному в строке
examples = Примеры, видны при разметке
example-new = Новый пример
example-add = Добавить
example-remove = Удалить пример { $words }
links = Ссылки на словари
links-hint = По одной в строке, например UNBIS: 01.02.03
labels = Названия на других языках
labels-hint = По одному в строке, например fr: Aide
more-fields = Ссылки и другие языки
change-colour = Изменить цвет
colour-from = Цвет — от { $name }
kind = Вид
can-be-tagged = Можно ставить
group-only = Только объединяет другие
kind-used = У кода есть метки, поэтому он не может только объединять.
name-needed = Коду нужно название.
no-colon = В каждой строке нужно двоеточие и что-то до и после него.
aside-words = В архиве: больше не предлагается. Его метки остаются.
passages = Его фрагменты
passages-count =
    { $tags ->
        [one] { $tags } фрагмент
        [few] { $tags } фрагмента
        [many] { $tags } фрагментов
       *[other] { $tags } фрагмента
    } в { $statements ->
        [one] { $statements } заявлении
        [few] { $statements } заявлениях
        [many] { $statements } заявлениях
       *[other] { $statements } заявлениях
    }
no-passages = Фрагментов с ним ещё нет.
list-all = Показать все: { $tags }
make-example = Взять как пример: { $words }
take-example = Больше не пример: { $words }
star-hint = Звёздочка делает фрагмент примером.

## Merging

merge-title = Слияние кодов
merge-becomes = станет частью
merge-into = Остающийся код
merge-swap = Поменять местами
sum-title = Фрагменты после слияния
sum-there =
    { $tags ->
        [one] метка кода { $code }
        [few] метки кода { $code }
        [many] меток кода { $code }
       *[other] метки кода { $code }
    }
sum-come = от { $codes }
sum-joined =
    { $tags ->
        [one] стоит на тех же словах у того же человека и сольётся
        [few] стоят на тех же словах у того же человека и сольются
        [many] стоят на тех же словах у того же человека и сольются
       *[other] стоят на тех же словах у того же человека и сольются
    }
sum-after = в { $statements ->
        [one] { $statements } заявлении
        [few] { $statements } заявлениях
        [many] { $statements } заявлениях
       *[other] { $statements } заявлениях
    }
merge-keep = Что сохранить от исчезающего кода
keep-names = название, в «Также»
keep-definitions = когда ставить, «Также» и «Но не»
keep-examples = примеры
keep-notes =
    { $notes ->
        [0] примечания на тех же словах (их нет)
        [one] { $notes } примечание, добавится к примечанию на тех же словах
        [few] { $notes } примечания, добавятся к примечаниям на тех же словах
        [many] { $notes } примечаний, добавятся к примечаниям на тех же словах
       *[other] { $notes } примечания, добавятся к примечаниям на тех же словах
    }
merge-children =
    { $codes ->
        [one] { $codes } вложенный код перейдёт вместе с ним.
        [few] { $codes } вложенных кода перейдут вместе с ним.
        [many] { $codes } вложенных кодов перейдут вместе с ним.
       *[other] { $codes } вложенных кода перейдут вместе с ним.
    }
merge-clashes =
    { $tags ->
        [one] У { $tags } метки в карточке другое значение, чем у остающейся; та сохранит своё.
        [few] У { $tags } меток в карточках другие значения, чем у остающихся; те сохранят свои.
        [many] У { $tags } меток в карточках другие значения, чем у остающихся; те сохранят свои.
       *[other] У { $tags } меток в карточках другие значения, чем у остающихся; те сохранят свои.
    }
merge-losses =
    { $tags ->
        [one] { $tags } метка потеряет значения, потому что в слое остающегося кода нет таких полей.
        [few] { $tags } метки потеряют значения, потому что в слое остающегося кода нет таких полей.
        [many] { $tags } меток потеряют значения, потому что в слое остающегося кода нет таких полей.
       *[other] { $tags } метки потеряют значения, потому что в слое остающегося кода нет таких полей.
    }
merge-choose = Выберите код, который останется.
merge-do =
    { $tags ->
        [one] Слить, { $tags } метка
        [few] Слить, { $tags } метки
        [many] Слить, { $tags } меток
       *[other] Слить, { $tags } метки
    }
merge-one-step = Это одно действие, и его можно отменить.
merge-nothing = Выберите два разных кода.
merge-group-only = { $code } только объединяет другие коды, поэтому не может получить метки.
merge-other-layer =
    В код { $code } вложены другие, которым нельзя перейти вместе с ним в другой слой. Сначала переместите их
    или слейте.
merge-blocked =
    { $tags ->
        [one] У { $tags } фрагмента есть ещё один код, который не может
        [few] У { $tags } фрагментов есть ещё один код, который не может
        [many] У { $tags } фрагментов есть ещё один код, который не может
       *[other] У { $tags } фрагментов есть ещё один код, который не может
    } стоять рядом с остающимся. Сначала измените эти метки.
merged = Слито: { $codes } → { $into }, { $tags ->
        [one] { $tags } метка
        [few] { $tags } метки
        [many] { $tags } меток
       *[other] { $tags } метки
    }
merged-joined = { merged }; { $joined ->
        [one] { $joined } слилась с меткой на тех же словах
        [few] { $joined } слились с метками на тех же словах
        [many] { $joined } слились с метками на тех же словах
       *[other] { $joined } слились с метками на тех же словах
    }

## Splitting

split-title = Разделение кода { $code }
split-name = Название нового кода
split-where = Где будет новый код
split-beside = Рядом
split-below = Внутри
split-which = Фрагменты, которые получат новый код
split-filter = Фильтр фрагментов
split-all = Все показанные
split-shown = Показано { $shown } из { $all }
split-do =
    { $tags ->
        [one] Отделить { $tags } фрагмент
        [few] Отделить { $tags } фрагмента
        [many] Отделить { $tags } фрагментов
       *[other] Отделить { $tags } фрагмента
    }
was-split =
    { $tags ->
        [one] { $tags } метка кода { $code } получила новый код { $new }
        [few] { $tags } метки кода { $code } получили новый код { $new }
        [many] { $tags } меток кода { $code } получили новый код { $new }
       *[other] { $tags } метки кода { $code } получили новый код { $new }
    }

## Messages

was-set-aside = Код { $code } отправлен в архив. Его метки остаются
were-set-aside =
    { $codes ->
        [one] { $codes } код отправлен в архив. Его метки остаются
        [few] { $codes } кода отправлены в архив. Их метки остаются
        [many] { $codes } кодов отправлено в архив. Их метки остаются
       *[other] { $codes } кода отправлены в архив. Их метки остаются
    }
was-taken-back = Код { $code } снова предлагается
were-taken-back =
    { $codes ->
        [one] { $codes } код снова предлагается
        [few] { $codes } кода снова предлагаются
        [many] { $codes } кодов снова предлагаются
       *[other] { $codes } кода снова предлагаются
    }
no-moving-while-sorted = Коды отсортированы, и место в списке ничего не значит. Чтобы перемещать их, выберите «Свой порядок».
layer-refuses =
    { $tags ->
        [one] У { $tags } метки есть значения, которых нет в слое { $layer }, или она не может стоять рядом с другой. Ничего не перемещено.
        [few] У { $tags } меток есть значения, которых нет в слое { $layer }, или они не могут стоять рядом с другими. Ничего не перемещено.
        [many] У { $tags } меток есть значения, которых нет в слое { $layer }, или они не могут стоять рядом с другими. Ничего не перемещено.
       *[other] У { $tags } меток есть значения, которых нет в слое { $layer }, или они не могут стоять рядом с другими. Ничего не перемещено.
    }
is-set-aside = Код { $code } в архиве и больше не предлагается. Метка не поставлена.
