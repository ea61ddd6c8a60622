### What is asked before a project file is opened in which something does not fit. $name, $field,
### $title and $words are in quotation marks.

before-opening = Прежде чем открыть { $name }

## What was found

finding-counts-otherwise =
    Позиции в этом файле отсчитывают { $unit ->
        [utf16] единицы UTF-16
        [byte] байты
       *[character] знаки
    }{ $line-ends ->
        [as-one] { " " }(конец строки — одна позиция)
        [as-two] { " " }(конец строки — две позиции)
       *[as-written] { "" }
    }{ $unit ->
        [character] { "" }
       *[other] , а не знаки
    }. При таком чтении на месте { $fitting ->
        [one] { $fitting }
        [few] { $fitting }
        [many] { $fitting }
       *[other] { $fitting }
    } из { $spans ->
        [one] { $spans } фрагмента
        [few] { $spans } фрагментов
        [many] { $spans } фрагментов
       *[other] { $spans } фрагментов
    }; иначе { $as-written ->
        [0] ни одного
        [one] только { $as-written }
        [few] только { $as-written }
        [many] только { $as-written }
       *[other] только { $as-written }
    }.
finding-all-fit =
    Все фрагменты стоят там, где указывают цитаты, но в файле расходится что-то другое.
finding-misplaced =
    { $misplaced ->
        [one] Не на месте своей цитаты { $misplaced }
        [few] Не на месте своих цитат { $misplaced }
        [many] Не на месте своих цитат { $misplaced }
       *[other] Не на месте своих цитат { $misplaced }
    } из { $spans ->
        [one] { $spans } фрагмента
        [few] { $spans } фрагментов
        [many] { $spans } фрагментов
       *[other] { $spans } фрагментов
    } этого файла. Пока ничего не перемещено и не пропущено.

how-to-read = Как читать позиции
way =
    Как { $unit ->
        [utf16] единицы UTF-16
        [byte] байты
       *[character] знаки
    }{ $line-ends ->
        [as-one] { " " }(конец строки — одна позиция)
        [as-two] { " " }(конец строки — две позиции)
       *[as-written] { "" }
    }: на месте { $fitting ->
        [one] { $fitting }
        [few] { $fitting }
        [many] { $fitting }
       *[other] { $fitting }
    } из { $spans ->
        [one] { $spans } фрагмента
        [few] { $spans } фрагментов
        [many] { $spans } фрагментов
       *[other] { $spans } фрагментов
    }

## What else differs in the file

remarks = Что ещё расходится
remark-other-text =
    Текст одного из заявлений изменён после записи файла. Он открывается таким, какой он в файле.
remark-earlier-texts =
    Прежние тексты заявления, до исправлений, не сходятся с его текстом. Они пропускаются.
remark-statement-twice = Второе заявление с тем же идентификатором пропускается.
remark-annotator-twice = Второй аннотатор с тем же идентификатором пропускается.
remark-other-codebook =
    Кодификатор { $title } изменён после записи файла, или более новая версия страницы знает о нём больше.
    Он открывается таким, какой он в файле.

## What does not fit

left-out-word = Что не подходит
quote = Цитата в файле
code = Код
reason-word = Причина
more =
    { $entries ->
        [one] и ещё { $entries }
        [few] и ещё { $entries }
        [many] и ещё { $entries }
       *[other] и ещё { $entries }
    }
only-field = Только поле { $field }: { $why }
only-evidence = Только обоснование поля { $field }: { $why }
no-such-statement = В файле нет её заявления.
no-such-code = В кодификаторе нет такого кода, или он только объединяет другие.
no-such-annotator = Файл не называет её аннотатора.
annotation-twice = Перед ней есть аннотация с тем же идентификатором.
same-claim = У этого фрагмента уже есть тот же код.
no-span = У неё нет позиции.
not-in-order = Её части пересекаются или стоят не по порядку.
no-such-attribute = В слое этого кода нет такого поля.
unknown-value = Значение повреждено, или его тип здесь не известен.

## Why a position does not fit

position-empty = Позиции { $start }–{ $end } ничего не содержат.
position-outside = Позиции { $start }–{ $end } лежат за концом текста.
position-within-character = Позиции { $start }–{ $end } разрезают знак надвое.
position-not-in-order = Позиции { $start }–{ $end } стоят не по порядку.
position-other-words = На позициях { $start }–{ $end } в тексте { $words }.
quote-not-found = Цитата в тексте не найдена.
quote-found = Цитата есть в одном другом месте, и слова вокруг совпадают.
quote-in-doubt = Цитата есть в одном другом месте, но слова вокруг не те.
quote-at-places = Цитата встречается несколько раз ({ $places }); какое место имеется в виду, неясно.

## The decision

place-found =
    { $passages ->
        [one] Поставить { $passages } фрагмент туда, где цитата и слова вокруг найдены без сомнений
        [few] Поставить { $passages } фрагмента туда, где цитаты и слова вокруг найдены без сомнений
        [many] Поставить { $passages } фрагментов туда, где цитаты и слова вокруг найдены без сомнений
       *[other] Поставить { $passages } фрагмента туда, где цитаты и слова вокруг найдены без сомнений
    }
nothing-changed = Открытый проект при этом не затрагивается.
do-not-open = Не открывать
open =
    { $left-out ->
        [0] Открыть
        [one] Открыть без { $left-out } записи
        [few] Открыть без { $left-out } записей
        [many] Открыть без { $left-out } записей
       *[other] Открыть без { $left-out } записей
    }
