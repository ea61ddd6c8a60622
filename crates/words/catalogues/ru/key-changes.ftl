### What a change of the key means: for the teacher before it is made, and for students afterwards.

## Before the key is changed

change-title = Редакция { $revision } ключа: что изменится
right-as-well = «{ $quote }» с кодом { $code } — тоже верно
leave-out = Не включать
computing = Сравнение со всеми работами…
not-computed = Не удалось сравнить со всеми работами. Ключ прежний.
student = Учащийся
found = Найдено
like-the-key = Сходство с ключом
points = Баллы
grade-now = Оценка
from-to = { $before } → { $after }
none-yet = –
stays-by-hand = { $points }, вручную: остаётся
by-formula = по формуле
unchanged =
    { $count ->
        [one] { $count } работа останется прежней.
        [few] { $count } работы останутся прежними.
        [many] { $count } работ останутся прежними.
       *[other] { $count } работы останутся прежними.
    }
nobody-changes = Результаты не изменятся.
accept-more = Читайте дальше и принимайте ещё: всё войдёт в одну редакцию.
make-revision = Создать редакцию { $revision }
leave-key = Оставить ключ прежним
scores-that-change = Изменятся результаты

## In newer feedback

since-title = Что изменилось после редакции { $revision }
since-nothing = Ни найденное, ни баллы не изменились.
since-accepted = Пункт { $place } теперь принят.
since-other = Пункт { $place }: { $now }; раньше: { $before }.
since-new = Пункт { $place }: { $now }. Он новый в ключе.
since-points = Баллы: { $before } → { $now }
