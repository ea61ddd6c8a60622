### The right panel: the chosen tag, and the list of tags; and the line for it on a phone.

tab-record = Карточка
tab-text =
    { $tags ->
        [0] Текст
        [one] Текст ({ $tags })
        [few] Текст ({ $tags })
        [many] Текст ({ $tags })
       *[other] Текст ({ $tags })
    }
previous-tag = Предыдущая метка
next-tag = Следующая метка
tag-place = { $place } из { $all }
chosen-tag = Выбранная метка
open-record = Карточка
open-note = Примечание
undo-tag = Отменить

## The list

which-texts = Метки каких текстов
this-text = Этот текст
all-texts = Все { $texts }
group-by-code = По кодам
coded-again = Код дважды ({ $tags })
coded-again-what = Только метки, пересекающиеся с другой меткой с тем же кодом
hidden-tags =
    { $tags ->
        [one] Скрыта { $tags } метка
        [few] Скрыты { $tags } метки
        [many] Скрыто { $tags } меток
       *[other] Скрыты { $tags } метки
    }
show-hidden = Показать все
