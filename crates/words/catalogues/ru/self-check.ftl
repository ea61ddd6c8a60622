### Exercises whose answers students check themselves.

## What the teacher chooses, below the key

title = Самопроверка
key-lead = Ключ — отдельный файл. Его копия в нечитаемом виде идёт классу вместе с упражнением, чтобы учащиеся могли проверять ответы.
allow = Учащиеся могут проверять свои ответы
carries-key = Тогда в упражнении есть ключ в нечитаемом виде. Случайно его никто не прочтёт, но тот, кто всерьёз захочет, сможет. Годится для тренировки, но не для экзамена.
level = Что им видно
level-counts = сколько
level-where = где
level-item = что именно
level-solution = ключ
level-counts-hint = Например: «найдено 5 из 7, лишних 2». Фрагменты не называются.
level-where-hint = Ещё и абзацы, в которых что-то не так, как в ключе.
level-item-hint = Ещё и итог по каждому фрагменту, с вашими пояснениями. Коды и фрагменты ключа не показываются.
level-solution-hint = А также фрагменты и коды ключа поверх их работы.
attempts = Проверок не больше
attempts-any = Пусто: сколько угодно
lacks-key = Проверять ответы нельзя: нет ключа

## In the bar and in the dialog of the student

check-answers = Проверить ответы
before = Проверка ответов
before-hint = Ваша работа будет сравнена с ключом. После этого можно продолжать. Отменить проверку нельзя.
left =
    { $left ->
        [one] Можно проверить ещё { $left } раз.
        [few] Можно проверить ещё { $left } раза.
        [many] Можно проверить ещё { $left } раз.
       *[other] Можно проверить ещё { $left } раза.
    }
none-left = Все проверки использованы. Работайте дальше и сдайте работу.
check-now = Проверить
comparing = Сравнение с ключом
comparing-hint = Это займёт немного времени.
result = Что вы нашли
all-right = Всё так, как в ключе.
found-of =
    { $of ->
        [one] Найдено { $found } из { $of }
        [few] Найдено { $found } из { $of }
        [many] Найдено { $found } из { $of }
       *[other] Найдено { $found } из { $of }
    }
edges =
    { $count ->
        [one] ещё { $count } с другими границами
        [few] ещё { $count } с другими границами
        [many] ещё { $count } с другими границами
       *[other] ещё { $count } с другими границами
    }
other-code =
    { $count ->
        [one] ещё { $count } с другим кодом
        [few] ещё { $count } с другим кодом
        [many] ещё { $count } с другим кодом
       *[other] ещё { $count } с другим кодом
    }
extra =
    { $count ->
        [one] { $count } лишний
        [few] { $count } лишних
        [many] { $count } лишних
       *[other] { $count } лишних
    }
missed =
    { $count ->
        [one] { $count } пропущен
        [few] { $count } пропущено
        [many] { $count } пропущено
       *[other] { $count } пропущено
    }
check-number = Проверка { $number }
checks-left =
    { $left ->
        [0] больше не осталось
        [one] осталась { $left }
        [few] осталось { $left }
        [many] осталось { $left }
       *[other] осталось { $left }
    }
look-again = Посмотрите ещё раз на эти абзацы
paragraph = Абзац { $number }
paragraph-of = { $text }, абзац { $number }
beginning = Начало
to-look-at = Не так, как в ключе: { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
each-passage = Каждый фрагмент
something-missed =
    { $count ->
        [1] Здесь что-то пропущено
        [one] Здесь пропущено: { $count }
        [few] Здесь пропущено: { $count }
        [many] Здесь пропущено: { $count }
       *[other] Здесь пропущено: { $count }
    }
outcome = { $code }: { $outcome }
wrong-fields =
    { $fields ->
        [one] { $fields } поле не так, как в ключе
        [few] { $fields } поля не так, как в ключе
        [many] { $fields } полей не так, как в ключе
       *[other] { $fields } поля не так, как в ключе
    }
go-to = Перейти: { $place }
go = Перейти
beside-key = Моя работа рядом с ключом
back-to-work = Вернуться к работе
earlier-checks = Прежние проверки
checked-at = { $when }: { $found } из { $of }
key-missing = В этом упражнении потерялся ключ, поэтому проверить ответы нельзя. Остальное работает: можно продолжать и сдать работу. Попросите у преподавателя файл ещё раз.
key-changed = Ключ в этом упражнении изменён, поэтому проверить ответы нельзя. Остальное работает: можно продолжать и сдать работу. Попросите у преподавателя файл ещё раз.
failed = Не удалось сравнить вашу работу с ключом. Она сохранена, и эта проверка не считается.
failed-no-worker = Не удалось загрузить часть страницы, которая сравнивает работу с ключом. Подключитесь один раз к интернету и проверьте снова. Эта проверка не считается.
check-read-only = Проверка { $number }, только чтение

## In the class

checks = Проверки
checks-hint = Сколько раз проверяли ответы и что нашла последняя проверка. Посчитано в их копии упражнения.
checks-made = { $made } · { $found } из { $of }
