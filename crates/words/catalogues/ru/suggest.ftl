### Suggestions: passages that could be coded, each with its reason.

## The switch in the head of the text

suggest = Подсказывать
suggest-hint = Подсказывать фрагменты, которые можно отметить. Пока вы их не примете, ничего не сохраняется и не считается.
suggest-commitments = Подсказки: обязательства { $count }
suggest-others = темы
suggest-others-hint = Подсказывать и коды других слоёв по их определениям

## The list at the right

tab-suggestions = Подсказки { $count }
suggestions = Подсказки
suggestions-here =
    { $count ->
        [0] Здесь нет подсказок
        [one] { $count } подсказка здесь
        [few] { $count } подсказки здесь
        [many] { $count } подсказок здесь
       *[other] { $count } подсказки здесь
    }
looking = Поиск фрагментов…
no-suggestions = В этом тексте больше нет подсказок. Фрагменты, которые вы отметили или отклонили, снова не подсказываются.
no-rules-for-language = Правила читают по-английски, по-французски и по-испански, а этот текст на другом языке. То, чему программа научилась на ваших метках, подсказывается на любом языке.
go-through = Просмотреть по одной
go-through-all = Просмотреть во всех текстах
next-suggestion = Следующая подсказка
previous-suggestion = Предыдущая подсказка
stop-going = Закончить
accept = Принять
reject = Отклонить
edges = Изменить фрагмент
the-rule = Показать правило
accept-changed = Принять эти слова
keep-edges = Оставить подсказанные слова
change-edges-hint = Выделите нужные слова или сдвиньте конец стрелками с Shift. Enter принимает их.
walk-keys = N — дальше, Enter — принять, X — отклонить, E — изменить фрагмент, R — показать правило, клавиша кода — другой код, Esc — закончить
place-and-score = абз. { $paragraph } · { $score }
score-name = Уверенность подсказки: { $score } из 1
because = потому что:
by-rule = правило: { $rule }
by-rule-with-record = правило: { $rule } (принято { $accepted } из { $decided })
by-definition = по определению кода
by-learned = по примеру ваших меток
all-of-rule =
    { $count ->
        [one] Все { $count } по этому правилу…
        [few] Все { $count } по этому правилу…
        [many] Все { $count } по этому правилу…
       *[other] Все { $count } по этому правилу…
    }
list-of-rule = Все по правилу { $rule }
accept-ticked =
    { $count ->
        [one] Принять { $count }
        [few] Принять { $count }
        [many] Принять { $count }
       *[other] Принять { $count }
    }
close-list = Закрыть список
suggest-failed = Не удалось подготовить подсказки.
try-again = Повторить
not-yet = У этих кодов нет ни определения, ни примеров, поэтому подсказывать их пока нельзя: { $codes }.

## How good they are

how-good = Насколько они хороши
last-decisions =
    { $decided ->
        [1] Из последнего решения
        [one] Из последнего { $decided } решения
        [few] Из последних { $decided } решений
        [many] Из последних { $decided } решений
       *[other] Из последних { $decided } решений
    }
last-accepted = принято { $accepted }
last-in-order = принято { $accepted }, отклонено { $rejected }, сначала давние
no-decisions = Вы ещё ничего не приняли и не отклонили.

## What is learned from one's own coding

learned-title = Обучение на вашей разметке
learned-failed = В этот раз обучение не удалось. Продолжайте: попытка повторится ещё через десять решений или меток.
learned-later = Когда ваших решений или меток станет { $fewest }, коды будут подсказываться и по тому, что вы отметили. Пока: { $decided }.
learning-now = Обучение на вашей разметке…
learned-codes = По { $sentences ->
        [one] { $sentences } предложению
        [few] { $sentences } предложениям
        [many] { $sentences } предложениям
       *[other] { $sentences } предложениям
    }: подсказывается кодов { $on } из { $all }.
learned-code = Код
learned-examples = Предложения
learned-precision = P
learned-recall = R
learned-f1 = F1
learned-precision-name = Точность: сколько подсказанных предложений вы отметили бы
learned-recall-name = Полнота: сколько отмеченных вами предложений было бы подсказано
learned-f1-name = F1: среднее гармоническое точности и полноты
learned-state = Подсказывается
learned-on = да
learned-muted = нет, слишком много ошибок
learned-too-few = Пока слишком мало предложений для обучения: { $codes }.
learned-hint = Каждый код проверен на предложениях, которых не было при обучении. Код не подсказывается, если его F1 ниже выбранного порога или угадывается он не лучше, чем случайно.
learned-mark = Порог F1, от 0 до 1
learned-bad-mark = Введите число от 0 до 1, например 0,3.

## What a screen reader says

said-suggestion = Подсказка { $place } из { $count }, { $code }: { $quote }. Причина: { $reason }
chip-name = Подсказка, { $code }: { $quote }. Причина: { $reason }
chip = { $code }?
