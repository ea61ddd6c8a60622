### Commitments of two statements or years beside each other, in the room of insight. Names of codes
### and statements are the project's own.

compare = Сравнение
earlier = Раньше
later = Позже
whole-year = Весь { $year } год
codes-chosen = Коды: { $count } из { $all }
codes-group = Учитываемые коды
counts = повторено: { $repeated } (решено: { $decided }), новых: { $new }, снято: { $dropped }
reading =
    { $repeated ->
        [0] Обязательств в «{ $one }»: { $earlier }, из них в «{ $other }» не повторяется ни одно.
        [one] Обязательств в «{ $one }»: { $earlier }, из них в «{ $other }» повторяется { $repeated }.
        [few] Обязательств в «{ $one }»: { $earlier }, из них в «{ $other }» повторяются { $repeated }.
        [many] Обязательств в «{ $one }»: { $earlier }, из них в «{ $other }» повторяются { $repeated }.
       *[other] Обязательств в «{ $one }»: { $earlier }, из них в «{ $other }» повторяются { $repeated }.
    }
how = Пара предлагается, если в обоих фрагментах есть общие слова, редкие в этом проекте. Одно ли это обязательство, решаете вы.
repeated = Повторённые
new = Новые
dropped = Снятые
repeated-none = Ни одного обязательства нет на обеих сторонах. Ниже можно составить пару вручную.
new-none = Только на поздней стороне ничего нет.
dropped-none = Только на ранней стороне ничего нет.
side-none = { $side }: обязательств с этими кодами нет.
one-statement = Учитывается только одно заявление. Добавьте ещё одно или снимите фильтры, чтобы сравнить обязательства.
shared = На обеих сторонах есть одно и то же заявление. Выберите другие.
no-years = Ни у одного заявления нет даты, поэтому выбрать целый год нельзя. Дата указывается в сведениях о заявлении.
changed = Что изменилось
decision = Решение
unchanged = В карточке — ничего
change = { $field }: { $before } → { $after }
nothing = не указано
proposed = Предложено, сходство { $similarity }
decided = Решено вами, сходство { $similarity }
same = То же самое
same-of = То же самое: { $passage }
not-same = Не то же самое
not-same-of = Не то же самое: { $passage }
pair-by-hand = Составить пару
pair-by-hand-of = Составить пару: { $passage }
pair-with-this = В пару с этим
pair-with-this-of = В пару с этим: { $passage }
stop-pairing = Не составлять пару
stop-pairing-of = Не составлять пару: { $passage }
choose-dropped = Выберите снятое обязательство, которое здесь повторено, или нажмите Esc.
choose-new = Выберите новое обязательство, которое повторяет это, или нажмите Esc.
no-partner = На другой стороне нет обязательства для пары.
files = Файлы этого сравнения
save-csv = Сравнение в CSV
