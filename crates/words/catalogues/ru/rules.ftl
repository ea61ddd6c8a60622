### The rules for suggestions, in the codebook's room.

tab-rules = Правила подсказок
rules-title = Правила подсказок
rules-hint = Для каждой части предложения решает первое подходящее правило. Ваши правила идут первыми.
listing-rules = Правила загружаются…
rules-failed = Не удалось загрузить правила. Перезагрузите страницу и попробуйте снова.
filter-rules = Фильтр правил
which-rules = Какие правила
all-rules = все { $count }
rules-on = включённые { $count }
rules-off = отключённые { $count }
rules-mine = мои { $count }
add-rule = Добавить правило…
export-table = Экспорт таблицей
export-json = Экспорт в JSON
import-rules = Импорт правил из файла…
file-name = { $project } правила подсказок

## The table

column-on = Вкл.
column-pattern = Если в части предложения
column-suggests = Подсказывает
column-decided = Решено
column-accepted = Принято
column-from = Откуда
use-rule = Использовать правило { $rule }
edit-rule = Изменить правило { $rule }
from-you = ваше
from-you-in = ваше, { $language }
from-english = английский
from-french = французский
from-spanish = испанский
nothing = ничего
no-such-code = код, которого нет в кодификаторе
about-own = сам говорящий
about-we = «мы»
about-thing = что-то своё
about-other = другие
about-anybody = кто угодно
about-words = слова где угодно

## Writing a rule

draft-title = Изменение правила
draft-replaces = Это копия встроенного правила. Когда вы её сохраните, встроенное отключится.
who-acts = Кто действует
rule-language = Язык текстов
pattern = Слова и их формы
pattern-hint = Глагол подходит во всех формах: «stand ready to» подходит и к «stands ready to». Ставьте | между вариантами, [ ] вокруг необязательного слова, ! перед словом, которого быть не должно, и .. там, где может быть до шести других слов.
try-rule = Проверить на всех текстах
keep-rule = Сохранить правило
leave-rule = Отмена
remove-rule = Удалить
trying = Проверка на всех текстах…
tried =
    { $hits ->
        [0] Ничего не найдено
        [one] { $hits } совпадение, уже отмечено этим кодом: { $tagged }
        [few] { $hits } совпадения, уже отмечено этим кодом: { $tagged }
        [many] { $hits } совпадений, уже отмечено этим кодом: { $tagged }
       *[other] { $hits } совпадения, уже отмечено этим кодом: { $tagged }
    }
tried-nothing =
    { $hits ->
        [0] Не отменит ни одной подсказки
        [one] Отменит { $hits } подсказку
        [few] Отменит { $hits } подсказки
        [many] Отменит { $hits } подсказок
       *[other] Отменит { $hits } подсказки
    }
tried-most = Возможно, есть ещё: поиск на этом остановлен.
tried-first =
    { $count ->
        [one] Показаны первые { $count }.
        [few] Показаны первые { $count }.
        [many] Показаны первые { $count }.
       *[other] Показаны первые { $count }.
    }
is-tagged = уже с этим кодом
problem-empty = Введите хотя бы одно слово, которое должно быть.
problem-too-long = Слишком длинно.
problem-too-many = Правил слишком много. Сначала удалите часть.
problem-open = В { $part } не закрыта скобка.
problem-form = { $part } заглавными буквами ничего не значит. Пишите слова строчными.
problem-class = Класса слов { $part } нет.
problem-id = Так уже называется другое правило.
problem-no-id = У правила нет названия.
problem-unknown = Кто действует, что подсказывается или твёрдость — одно из этих значений не существует.
