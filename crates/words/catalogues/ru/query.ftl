### Queries: questions about passages, built by choosing and read as a sentence.

passages-coded = Фрагменты с кодом
codes-of-passages = Коды фрагментов
any-code = (любой)
another-code = или другой код
remove-code = Убрать { $name }
codes-of-others = Коды другого фрагмента
alternative = Условия { $number }
or = или
add-and = + и
add-or = + или
add-not = + но не
joined = Связка
that = для которых верно:
and = и
but-not = но не
condition = Условие
remove-condition = Убрать это условие
distance = Расстояние
within =
    { $count ->
        [0] в том же предложении
        [one] в пределах { $count } предложения
        [few] в пределах { $count } предложений
        [many] в пределах { $count } предложений
       *[other] в пределах { $count } предложений
    }
words-near = Слова
says = Что указано
value = Значение
currency = Валюта
annotator = Аннотатор
annotator-gone = (аннотатор удалён)
code-gone = (код удалён)
field-gone = (поле удалено)
choice-gone = (вариант удалён)
bad-amount = Введите число без знака, например 2500000.
another-value = или другое значение
any-value = значения ещё нет
not-known = (не указано)
overlaps = пересекаются с кодом
inside = лежат внутри фрагмента с кодом
contains = содержат фрагмент с кодом
same-sentence = стоят в одном предложении с кодом
same-paragraph = стоят в одном абзаце с кодом
before = стоят перед кодом
after = стоят после кода
near = стоят рядом с кодом
near-words = стоят рядом со словами
made-by = автор метки
has-note = есть примечание
how-sure = Уверенность
says-anything = заполнено
says-nothing = пусто
says-choice = равно «{ $choice }»
says-yes = равно «да»
says-no = равно «нет»
says-words = содержит слова
says-before = раньше
says-after = позже
says-at-least = достигает
says-at-most = в пределах
delegation = Делегация
organ = Орган
language = Язык
year = Год
sentence = Фрагменты с кодом { $codes }.
sentence-that = Фрагменты с кодом { $codes }, для которых верно: { $conditions }.
sentence-any = Все фрагменты.
sentence-any-that = Все фрагменты, для которых верно: { $conditions }.
either = { $one }, или { $other }
both = { $one }, и { $other }
said-related = { $how } { $codes }
not-related = не { $how } { $codes }
said-within = { $how } { $codes } { $within }
not-within = не { $how } { $codes } { $within }
said-words = { $how } «{ $words }» { $within }
not-words = не { $how } «{ $words }» { $within }
said-recorded = заполнено поле «{ $field }»
not-recorded = не заполнено поле «{ $field }»
said-field = поле «{ $field }» { $says }
not-field = поле «{ $field }» не { $says }
said-field-value = поле «{ $field }» { $says } { $value }
not-field-value = поле «{ $field }» не { $says } { $value }
said-known = в заявлениях, где «{ $about }» — { $value }
not-known-so = не в заявлениях, где «{ $about }» — { $value }
said-days = в заявлениях с датой { $days }
not-days = не в заявлениях с датой { $days }
said-group = в заявлениях группы «{ $group }»
not-group = не в заявлениях группы «{ $group }»
said-annotator = автор метки — { $name }
not-annotator = автор метки — не { $name }
no-note = нет примечания
said-sure = уверенность «{ $sure }»
not-sure-so = уверенность не «{ $sure }»
codes-or = { $one } или { $other }
results =
    { $count ->
        [0] Подходящих фрагментов нет.
        [one] { $count } фрагмент в { $statements ->
                [one] { $statements } заявлении
                [few] { $statements } заявлениях
                [many] { $statements } заявлениях
               *[other] { $statements } заявлениях
            }
        [few] { $count } фрагмента в { $statements ->
                [one] { $statements } заявлении
                [few] { $statements } заявлениях
                [many] { $statements } заявлениях
               *[other] { $statements } заявлениях
            }
        [many] { $count } фрагментов в { $statements ->
                [one] { $statements } заявлении
                [few] { $statements } заявлениях
                [many] { $statements } заявлениях
               *[other] { $statements } заявлениях
            }
       *[other] { $count } фрагмента в { $statements ->
                [one] { $statements } заявлении
                [few] { $statements } заявлениях
                [many] { $statements } заявлениях
               *[other] { $statements } заявлениях
            }
    }
place = Где
files = С этими фрагментами
csv = CSV
json = JSON
save-as = Сохранить как
save = Сохранить
saved-as = Сохранено как «{ $name }».
remove-saved = Удалить из сохранённых
rename-saved = Переименовать
new-name = Новое название
name-taken = Так уже называется другой сохранённый запрос.
give-up = Отмена
