### Feedback: a student's work beside the key.

## What is shown

show = Показать
all-items = Все { $items }
only-wrong = Только неверное { $items }
found = найдено
edges = другие границы
other-code = другой код
edges-and-code = другие код и границы
missed = пропущено
extra = лишнее
bonus = бонус
nothing-marked = В этой работе ничего не отмечено.
none-shown = Такого здесь нет.
show-all = Показать всё
without-place = Без места в тексте

## Beside the text

chip-edges =
    { $words ->
        [one] { $code }, { $words } слово
        [few] { $code }, { $words } слова
        [many] { $code }, { $words } слов
       *[other] { $code }, { $words } слова
    }
chip-other-code = { $code }, ключ: { $key }
chip-missed = пропущено: { $code }
chip-bonus = бонус: { $code }
chip-fields =
    { $fields ->
        [one] { $code }, { $fields } поле
        [few] { $code }, { $fields } поля
        [many] { $code }, { $fields } полей
       *[other] { $code }, { $fields } поля
    }
item-button = Пункт { $number }, { $outcome }: { $chip }
passage-button = Фрагмент { $number }: { $chip }

## The chosen item

this-passage = Этот фрагмент
item-of = Пункт { $number } из { $all }
item-of-shown = Пункт { $number }, показано { $shown }
previous-item = Предыдущий пункт
next-item = Следующий пункт
what-found = Как в ключе
what-fields =
    { $fields ->
        [1] Одно поле не так, как в ключе
        [one] { $fields } поле не так, как в ключе
        [few] { $fields } поля не так, как в ключе
        [many] { $fields } полей не так, как в ключе
       *[other] { $fields } поля не так, как в ключе
    }
what-edges =
    { $words ->
        [one] Границы расходятся на { $words } слово
        [few] Границы расходятся на { $words } слова
        [many] Границы расходятся на { $words } слов
       *[other] Границы расходятся на { $words } слова
    }
what-other-code = Другой код
what-edges-and-code = Другой код и другие границы
what-missed = Пропущено
what-bonus = Бонус, который не отмечен
what-extra = Нет в ключе
what-trap = Отмечать не нужно
means-found = Фрагмент и код как в ключе.
means-found-fields = Фрагмент и код как в ключе. Посмотрите карточку ниже.
means-other-code = Фрагмент верный. В ключе код { $key }.
code-right = Код верный.
key-has-code = В ключе здесь код { $key }.
means-missed = В ключе здесь { $code }, а не отмечено ничего.
means-bonus = Это можно было отметить кодом { $code }. Это бонус: пропустить его — не ошибка.
means-extra = В ключе здесь нет ничего подходящего.
means-trap = Кажется, что здесь нужен этот код, но это не так.
starts-early =
    { $words ->
        [one] Фрагмент начинается на { $words } слово раньше, чем нужно.
        [few] Фрагмент начинается на { $words } слова раньше, чем нужно.
        [many] Фрагмент начинается на { $words } слов раньше, чем нужно.
       *[other] Фрагмент начинается на { $words } слова раньше, чем нужно.
    }
starts-late =
    { $words ->
        [one] Фрагмент начинается на { $words } слово позже, чем нужно.
        [few] Фрагмент начинается на { $words } слова позже, чем нужно.
        [many] Фрагмент начинается на { $words } слов позже, чем нужно.
       *[other] Фрагмент начинается на { $words } слова позже, чем нужно.
    }
ends-early =
    { $words ->
        [one] Фрагмент заканчивается на { $words } слово раньше, чем нужно.
        [few] Фрагмент заканчивается на { $words } слова раньше, чем нужно.
        [many] Фрагмент заканчивается на { $words } слов раньше, чем нужно.
       *[other] Фрагмент заканчивается на { $words } слова раньше, чем нужно.
    }
ends-late =
    { $words ->
        [one] Фрагмент заканчивается на { $words } слово позже, чем нужно.
        [few] Фрагмент заканчивается на { $words } слова позже, чем нужно.
        [many] Фрагмент заканчивается на { $words } слов позже, чем нужно.
       *[other] Фрагмент заканчивается на { $words } слова позже, чем нужно.
    }
inner-edges = Различаются некоторые слова в середине фрагмента.
framed-words = Слова в рамке есть в ключе, но не во фрагменте.
dotted-words = Слова с точками есть во фрагменте, но не в ключе.
record = Карточка
record-beside-key = Карточка рядом с ключом
field = Поле
yours = У вас
key = Ключ
empty-value = пусто
same-as-key = то же
to-be-judged = другими словами
key-words = Об этом фрагменте
your-teacher = преподаватель
comment = Комментарий
your-note = Ваше примечание
note-of = Примечание: { $name }
on-the-whole = В целом
grade = Оценка
points-of = Баллы: { $points } из { $most }
points-only = Баллы: { $points }

## Around it

attempt-read-only = Отзыв на попытку { $attempt }, только чтение
feedback-revision = редакция { $revision }
not-readable = Этот отзыв повреждён или сохранён более новой версией страницы.
newer-feedback = Вы уже открывали более новый отзыв на эту работу: редакция { $revision }.
open-newer = Открыть его
print = Печать
take-up-again = Взяться за работу снова
close-feedback = Закрыть
skip-to-items = Перейти к тексту
summary-found = Вы нашли { $found } из { $all }
summary-found-of = { $name }: найдено { $found } из { $all }
summary-edges = ещё { $edges } с другими границами
summary-extra = лишних { $extra }
key-next = вперёд
key-back = назад
key-wrong = только неверное
all-items-heading = Все пункты
paragraph = Абзац { $number }
