### A codebook that is written as a document to read. The names of people's codes and fields are put
### in as they are.

codebook = Кодификатор
guidelines = Руководство
overview = Все коды
version = Версия { $number } от { $day } (редакция { $revision })
changed-since = Изменён после версии { $number } от { $day } (редакция { $revision })
revision = Ещё не опубликован как версия (редакция { $revision })
of-project = { $project }: { $codes ->
        [one] { $codes } код
        [few] { $codes } кода
        [many] { $codes } кодов
       *[other] { $codes } кода
    }, { $tags ->
        [one] { $tags } метка
        [few] { $tags } метки
        [many] { $tags } меток
       *[other] { $tags } метки
    }
name-and-count = { $name } ({ $count })
tags =
    { $count ->
        [one] { $count } метка
        [few] { $count } метки
        [many] { $count } меток
       *[other] { $count } метки
    }
group-only = Объединяет другие коды, сам не ставится
exclusive = У фрагмента может быть только один из этих кодов.
short-name = Кратко: { $name }
key = Клавиша: { $key }
fields = Поля слоя «{ $layer }»
field = Поле
kind = Тип
choices = Варианты
help = Как решать
required = { $field } (обязательно)
rare = { $field } (по запросу)
scored = { $choice } ({ $score })
default = По умолчанию: { $value }
name-for-code = Для кода «{ $code }»: { $label }
versions = Версии
number = Номер
published = Опубликована
codes = Коды
what-changed = Что изменилось

kind-text = текст
kind-choice = один из вариантов
kind-multiple-choice = несколько вариантов
kind-number = число
kind-yes-no = да или нет
kind-date = дата
kind-money = денежная сумма
kind-party = сторона
