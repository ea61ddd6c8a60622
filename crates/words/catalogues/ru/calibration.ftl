### Calibration: passages of the key are shown one after another, and explained after each answer.

## What the teacher chooses, below the key

title = Калибровка
allow = Показывать фрагменты по одному и пояснять каждый после ответа
what = Учащиеся дают код каждому основному фрагменту. Затем они видят, верно ли это, какой код верен, и ваше пояснение. Бонусные фрагменты и ловушки не показываются. Самопроверки при этом нет.
one-code = В слое «{ $layer }» только один код, поэтому любой ответ верен. Выберите больше кодов.
least-right = Верных не меньше
most-mistakes = Ошибок не больше
mark-any = Если оба поля пусты, калибровку проходит каждый, кто ответил до конца
mark =
    { $of ->
        [one] Пройдено, если верно { $needed } из { $of }
        [few] Пройдено, если верно { $needed } из { $of }
        [many] Пройдено, если верно { $needed } из { $of }
       *[other] Пройдено, если верно { $needed } из { $of }
    }
tries = Попытки
tries-any = Пусто: сколько угодно
lacks-key = Показывать фрагменты нельзя: нет ключа

## What the student sees

skip = Перейти к вопросу
passage-of = Фрагмент { $number } из { $of }
so-far = верно { $right }, неверно { $wrong }
which-code = Какой код здесь верен? ({ $layer })
for-good = Изменить ответ нельзя.
right = Верно
wrong = Неверно
your-answer = Ваш ответ: { $code }
right-code = Верно: { $codes }
next-passage = Следующий фрагмент
see-result = Посмотреть результат
passed = Пройдено
not-passed = Не пройдено
right-of =
    { $of ->
        [one] Верно { $right } из { $of }.
        [few] Верно { $right } из { $of }.
        [many] Верно { $right } из { $of }.
       *[other] Верно { $right } из { $of }.
    }
needed =
    { $needed ->
        [one] Нужно { $needed }.
        [few] Нужно { $needed }.
        [many] Нужно { $needed }.
       *[other] Нужно { $needed }.
    }
may-try =
    { $left ->
        [one] Осталась { $left } попытка.
        [few] Остались { $left } попытки.
        [many] Осталось { $left } попыток.
       *[other] Остались { $left } попытки.
    }
no-try-left = Попыток больше нет.
try-again = Ещё раз
try-number = Попытка { $number }
then-hand-in = Сдайте работу: ваши ответы в файле.
key-missing = В этом упражнении потерялся ключ, поэтому показать фрагменты нельзя. Работу можно сдать как есть. Попросите у преподавателя файл ещё раз.
key-changed = Ключ в этом упражнении изменён, поэтому показать фрагменты нельзя. Работу можно сдать как есть. Попросите у преподавателя файл ещё раз.
no-passages = В ключе этого упражнения нет фрагментов для показа. Работу можно сдать как есть. Сообщите преподавателю.

## In the class

column = Калибровка
column-hint = Лучшая попытка: сколько верных ответов и достаточно ли их. Посчитано в их копии упражнения.
class-passed = пройдено · { $right } из { $of }
class-not-passed = не пройдено · { $right } из { $of }
class-unfinished = не закончено · { $right } из { $of }
class-tries =
    { $tries ->
        [one] { $tries } попытка
        [few] { $tries } попытки
        [many] { $tries } попыток
       *[other] { $tries } попытки
    }
