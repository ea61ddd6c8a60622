### Regrade requests: a student asks for an item of feedback to be judged once more, and the teacher answers.

## The student's side

ask-again = Попросить преподавателя пересмотреть…
why-again = Почему это следует оценить иначе?
why-again-hint = Преподаватель прочтёт это рядом с фрагментом. Без причины апелляция не подаётся.
take-back = Отозвать
your-request = Ваша апелляция
asked-about =
    { $items ->
        [one] В апелляции { $items } пункт.
        [few] В апелляции { $items } пункта.
        [many] В апелляции { $items } пунктов.
       *[other] В апелляции { $items } пункта.
    }
asked-item = Пункт { $number }
save-request = Сохранить апелляцию
save-request-hint = Отправьте сохранённый файл преподавателю так же, как сдаёте работу. В нём ваши причины и нет имени.

## The answer, for both

you-asked = Вы написали
student-asked = Учащийся написал
was-granted = Преподаватель согласен
was-declined = Преподаватель оставил как было
no-words = Больше ничего не сказано.

## The teacher's side

requests-page = Апелляции
no-requests = Апелляций нет
no-requests-lead = Учащиеся подают апелляцию из отзыва и сохраняют небольшой файл. Перетащите эти файлы сюда, как сданные работы.
requests-count = Ждут ответа: { $open } из { $all }
request-item = пункт { $number }
request-extra = нет в ключе
state-open = ждёт ответа
state-granted = удовлетворена
state-declined = отклонена
next-request = Следующая апелляция
previous-request = Предыдущая апелляция
request-at = Апелляция { $number } из { $all }
about-feedback = на отзыв в редакции { $revision }
item-gone = Этого пункта больше нет в работе или в ключе. Ответить всё равно можно.
decide = Ваше решение
grant = Удовлетворить
decline = Отклонить
leave-open = Оставить открытой
answer-label = Ваш ответ словами
answer-hint = Учащийся увидит решение и эти слова у пункта в следующем отзыве.
grant-leads = Само удовлетворение баллов не меняет. Примите этот вариант в ключ, чтобы он считался для всех, или впишите баллы вручную.
open-work = Открыть всю работу
points-by-hand = Баллы за эту работу
loading-item = Пункт загружается…

## Why a request is not taken

refused-bad-request = апелляция повреждена или пуста. Попросите учащегося сохранить её снова.
refused-other-class = апелляция из другого класса. Откройте тот класс и добавьте её там.
refused-unknown-hand-in = апелляция по работе, которую здесь не принимали. Сначала добавьте работу.
refused-older = апелляция на отзыв в редакции { $asked }, но с тех пор вы выдали редакцию { $newest }. Попросите учащегося сначала посмотреть её.

## What became of the files

list-requests =
    { $new ->
        [one] Принята { $new } апелляция.
        [few] Приняты { $new } апелляции.
        [many] Принято { $new } апелляций.
       *[other] Приняты { $new } апелляции.
    }
list-requests-here =
    { $here ->
        [one] { $here } апелляция уже была здесь.
        [few] { $here } апелляции уже были здесь.
        [many] { $here } апелляций уже было здесь.
       *[other] { $here } апелляции уже были здесь.
    }

## Marking item by item

by-item = По пунктам
item-to-mark = Пункт ключа
next-item = Следующий пункт
previous-item = Предыдущий пункт
item-option = { $number } из { $all }: { $quote }
answers =
    { $count ->
        [one] { $count } ответ, в порядке работ
        [few] { $count } ответа, в порядке работ
        [many] { $count } ответов, в порядке работ
       *[other] { $count } ответа, в порядке работ
    }
answers-loading = Ответы загружаются…
comment-for = Комментарий: { $name }
keys-by-item = J и K — по ответам, N и B — по пунктам.
no-key-by-item = Без ключа нет пунктов, которые можно проверять один за другим.

## Groups

shuffle-groups = Перемешать группы
shuffle-lead = Группы распределяются случайно. Ничего не меняется, пока вы не нажмёте «Взять эти группы», и это можно отменить.
how-many-groups = Создать
groups-of = группы по
number-of-groups = столько групп
group-count = Число
seed = Начальное число
seed-hint = Одно и то же число и один и тот же список класса дают одни и те же группы.
other-order = Другое начальное число
bad-number = Введите целое число от 1.
group-name = Группа { $number }
group-line = { $group }: { $names }
use-groups = Взять эти группы
