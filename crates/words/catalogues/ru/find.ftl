### The search in the texts: a drawer below the text, its button, and the list of hits.

find = Найти
next-hit = К следующему совпадению
previous-hit = К предыдущему совпадению
close-find = Закрыть поиск

## What is looked for

find-words = Что искать
whole-word = Слово целиком
case-sign = Aa
match-case = Учитывать регистр
match-accents = Диакритика
match-accents-hint = Отличать буквы с диакритикой от простых
match-signs = Точные знаки
match-signs-hint = Отличать типографские кавычки, тире и пробелы от простых
regex = Regex
regex-hint = Регулярное выражение
search-in = Где искать
in-this-text = В этом тексте
in-all-texts =
    { $texts ->
        [1] В тексте
        [one] Во всех { $texts } тексте
        [few] Во всех { $texts } текстах
        [many] Во всех { $texts } текстах
       *[other] Во всех { $texts } текстах
    }

## What was found

found-nothing = Ничего не найдено
still-searching = { $found }, поиск продолжается…
searching = Поиск…
found-here = { $name }: { $here ->
        [one] { $here } совпадение
        [few] { $here } совпадения
        [many] { $here } совпадений
       *[other] { $here } совпадения
    }
found-in-texts = всего { $all } в { $texts ->
        [one] { $texts } тексте
        [few] { $texts } текстах
        [many] { $texts } текстах
       *[other] { $texts } текстах
    }
found-both = { $here }, { $all }
too-many = { $found }; на этом поиск остановлен
hit-number = совпадение { $number }
key-tags = Клавиша кода отмечает совпадение
tag-hit = Отметить совпадение…
bad-expression = { $why } (знак { $at })
bad-open-group = Круглая скобка не закрыта
bad-closed-group = Закрыта круглая скобка, которая не открывалась
bad-open-class = Квадратная скобка не закрыта
bad-nothing-to-repeat = Перед этим знаком нечего повторять
bad-count = Такое число в фигурных скобках невозможно
bad-range = Концы этого диапазона стоят в обратном порядке
bad-escape = Обратная косая черта здесь не имеет смысла
bad-look-around = Заглядывать вперёд или назад здесь нельзя
bad-backreference = Ссылаться на предыдущую группу здесь нельзя
bad-too-large = Выражение слишком велико
bad-other = Отсюда выражение не читается
find-failed = Поиск остановился. Введите слова ещё раз, чтобы повторить его.

## The list of hits

hits = Совпадения
hits-hint = Стрелки переходят по совпадениям, пробел снимает и возвращает отметку, клавиша кода ставит код, Enter переходит к тексту.
hits-of = { $name } ({ $hits })
paragraph = абз. { $number }
has-code = уже с этим кодом
same-sentence = то же предложение
same-paragraph = тот же абзац
same-words = те же слова
has-other = уже с кодом «{ $code }»
left-out = пропущено

## Tagging all

tick-all = Отметить все совпадения
take = Брать
take-words = слова
take-sentence = предложение
take-paragraph = абзац
tag-with = Поставить код
choose-code = Выберите код
tag-all =
    { $passages ->
        [one] Отметить { $passages }
        [few] Отметить { $passages }
        [many] Отметить { $passages }
       *[other] Отметить { $passages }
    }
tagging = Отмечается: { $passages }…
ticked =
    { $passages ->
        [one] выбран { $passages }
        [few] выбрано { $passages }
        [many] выбрано { $passages }
       *[other] выбрано { $passages }
    }
are-left-out = пропущено { $hits }
have-code =
    { $hits ->
        [one] { $hits } уже с этим кодом
        [few] { $hits } уже с этим кодом
        [many] { $hits } уже с этим кодом
       *[other] { $hits } уже с этим кодом
    }
are-same =
    { $hits ->
        [one] { $hits } во фрагменте, который отмечается один раз
        [few] { $hits } во фрагментах, которые отмечаются один раз
        [many] { $hits } во фрагментах, которые отмечаются один раз
       *[other] { $hits } во фрагментах, которые отмечаются один раз
    }
have-other =
    { $hits ->
        [one] { $hits } с другим кодом этого слоя
        [few] { $hits } с другим кодом этого слоя
        [many] { $hits } с другим кодом этого слоя
       *[other] { $hits } с другим кодом этого слоя
    }
keep-copy-first = Сначала сохранить копию
