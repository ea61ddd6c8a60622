### An exercise as a student works on it: its card, the bar, the notes, and handing in.

## The card

name-or-pseudonym = Ваше имя или псевдоним, который вам дали
nameless-warning = Без имени преподаватель не узнает, чья это работа. Чтобы продолжить без имени, нажмите «Начать» ещё раз.
begin = Начать
kept-in-browser = Ваша работа хранится в этом браузере, на этом компьютере. Ничего никуда не отправляется.
kept-for-file = Ваша работа хранится в этом браузере для файла именно на этом месте. Не перемещайте файл, пока не сдадите работу. Ничего никуда не отправляется.
work-here = В этом браузере уже есть работа по этому упражнению
go-on-with-work = Продолжить работу
work-begun =
    { $passages ->
        [0] Фрагментов ещё нет
        [one] { $passages } фрагмент
        [few] { $passages } фрагмента
        [many] { $passages } фрагментов
       *[other] { $passages } фрагмента
    }, { $when }
not-now = Не сейчас

## The bar

your-task = ваше задание
progress = Ход работы
count-in-words = { $layer }: { $has } из { $least }
count-complete = { $layer }, все обязательные поля заполнены: { $has } из { $least }
change-name = Ваше имя: { $name }
no-name = Без имени
hand-in = Сдать
keyboard = Сочетания клавиш
settings = Настройки
close-exercise = Закрыть упражнение

## Notes to the teacher

note-to-teacher = Примечание для преподавателя
note-example = Не уверен(а), потому что…
note-on-speech = Примечание ко всему заявлению
own-note-on-speech = Ваше примечание ко всему заявлению
note-on-speech-label = Примечание для преподавателя ко всему заявлению

## What lacks

before-hand-in = Прежде чем сдать
before-hand-in-hint = Сдать можно и так. Этот список уйдёт вместе с работой, чтобы для преподавателя не было неожиданностей.
ready = Готово к сдаче
ready-hint = Всё, что можно посчитать, на месте.
more-passages = { $layer }: { $more ->
        [one] нужен ещё { $more } фрагмент
        [few] нужно ещё { $more } фрагмента
        [many] нужно ещё { $more } фрагментов
       *[other] нужно ещё { $more } фрагмента
    }
asked-at-least = У вас { $has }; по заданию нужно не меньше { $least }.
fewer-passages = { $layer }: { $over ->
        [one] лишний { $over } фрагмент
        [few] лишние { $over } фрагмента
        [many] лишние { $over } фрагментов
       *[other] лишние { $over } фрагмента
    }
asked-at-most = У вас { $has }; по заданию нужно не больше { $most }.
paragraphs-without =
    { $count ->
        [1] В абзаце { $paragraphs } нет ни одного.
        [one] В абзацах { $paragraphs } нет ни одного.
        [few] В абзацах { $paragraphs } нет ни одного.
        [many] В абзацах { $paragraphs } нет ни одного.
       *[other] В абзацах { $paragraphs } нет ни одного.
    }
paragraphs-of-text-without =
    { $count ->
        [1] { $text }: в абзаце { $paragraphs } нет ни одного.
        [one] { $text }: в абзацах { $paragraphs } нет ни одного.
        [few] { $text }: в абзацах { $paragraphs } нет ни одного.
        [many] { $text }: в абзацах { $paragraphs } нет ни одного.
       *[other] { $text }: в абзацах { $paragraphs } нет ни одного.
    }
field-in-records = { $field } в { $records ->
        [one] { $records } карточке
        [few] { $records } карточках
        [many] { $records } карточках
       *[other] { $records } карточках
    }
required-and-empty = { $places }: обязательно, но не заполнено.
outside-passages =
    { $passages ->
        [one] { $passages } фрагмент вне заявления
        [few] { $passages } фрагмента вне заявления
        [many] { $passages } фрагментов вне заявления
       *[other] { $passages } фрагмента вне заявления
    }
outside-places = { $places }: до или после той части, которую вы размечаете.
place = { $code } (абз. { $paragraph })
place-of-text = { $code } ({ $text }, абз. { $paragraph })
place-of-text-only = { $code } ({ $text })
further = ещё { $more }
to-paragraph = К абзацу { $paragraph }
to-text = К тексту
to-field = К полю
to-passage = К фрагменту
to-first = К первому
all-in-speech =
    { $passages ->
        [1] Ваш фрагмент внутри заявления
        [one] Все { $passages } фрагмент внутри заявления
        [few] Все { $passages } фрагмента внутри заявления
        [many] Все { $passages } фрагментов внутри заявления
       *[other] Все { $passages } фрагмента внутри заявления
    }
notes-to-teacher =
    { $notes ->
        [one] { $notes } примечание для преподавателя
        [few] { $notes } примечания для преподавателя
        [many] { $notes } примечаний для преподавателя
       *[other] { $notes } примечания для преподавателя
    }
due-in = До срока: { $time }
late-by = Опоздание: { $time }
days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
hours =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
hand-in-as-it-is = Сдать как есть
keep-working = Продолжить работу

## After the file was saved

saved = Сохранено и готово к сдаче
count-in-layer = { $layer } { $count }
in-downloads = Файл в ваших загрузках.
upload-it = Загрузите его туда, где преподаватель собирает работы.
upload-to = Загрузите его туда, где преподаватель собирает работы: { $place }
comparing = Ваша работа сравнивается с ключом
comparing-hint = Это займёт немного времени. Затем вы увидите свою работу рядом с ключом.
feedback-comes = Отзыв придёт файлом. Откройте его здесь, на любом компьютере.
file-again = Показать файл ещё раз
back-to-work = Вернуться к работе
what-is-in-file = Что в файле
file-contents = Отпечаток текста, ваши фрагменты, карточки и примечания, имя { $name }, попытка { $attempt }, время начала и сдачи ({ $begun } — { $handed-in }) и контрольная сумма. Больше ничего о вас.
file-contents-nameless = Отпечаток текста, ваши фрагменты, карточки и примечания, попытка { $attempt }, время начала и сдачи ({ $begun } — { $handed-in }) и контрольная сумма. Без имени, и больше ничего о вас.
shared-computer = Компьютер общий?
remove-work = Удалить мою работу с этого компьютера
remove-work-question = Ваша работа будет удалена отсюда навсегда. Сначала сдайте файл или сохраните его где-нибудь ещё.
remove-now = Удалить
keep-it = Оставить здесь
