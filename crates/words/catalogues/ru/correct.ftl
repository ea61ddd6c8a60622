### Correcting the text of a statement, and where the statement begins and ends.

correct-title = Исправление текста
correct-hint = Исправляйте только то, что неверно прочитано или набрано. Метки цитируют эти слова, поэтому после исправления цитаты, уже переданные другим, разойдутся со здешним текстом. Прежний текст сохраняется.
correct-what = Что исправляется
this-paragraph = Этот абзац
whole-text = Весь текст
corrected-text = Исправленный текст
odd-lines = В этой части необычные концы строк или знаки, которые изменились бы в текстовом поле, поэтому исправить её здесь нельзя.
text-needed = В заявлении должны быть слова.
nothing-changed = Пока ничего не изменено.
words-changed =
    { $places ->
        [one] Изменится { $places } место
        [few] Изменятся { $places } места
        [many] Изменится { $places } мест
       *[other] Изменятся { $places } места
    }
word-becomes = { $before } → { $after }
word-removed = удаляется { $before }
word-added = добавляется { $after }
tags-unchanged =
    { $tags ->
        [0] Без изменений не останется ни одна метка.
        [one] { $tags } метка останется в точности прежней.
        [few] { $tags } метки останутся в точности прежними.
        [many] { $tags } меток останутся в точности прежними.
       *[other] { $tags } метки останутся в точности прежними.
    }
tags-inside =
    { $tags ->
        [one] Слова изменятся внутри { $tags } метки
        [few] Слова изменятся внутри { $tags } меток
        [many] Слова изменятся внутри { $tags } меток
       *[other] Слова изменятся внутри { $tags } меток
    }
tags-lessened =
    { $tags ->
        [one] { $tags } метка лишится части фрагмента или обоснования
        [few] { $tags } метки лишатся части фрагментов или обоснований
        [many] { $tags } меток лишатся части фрагментов или обоснований
       *[other] { $tags } метки лишатся части фрагментов или обоснований
    }
tags-joined =
    { $tags ->
        [one] { $tags } метка совпадёт с другой и объединится с ней
        [few] { $tags } метки совпадут с другими и объединятся с ними
        [many] { $tags } меток совпадут с другими и объединятся с ними
       *[other] { $tags } метки совпадут с другими и объединятся с ними
    }
tags-lost =
    { $tags ->
        [one] { $tags } метка останется без слов и удалится
        [few] { $tags } метки останутся без слов и удалятся
        [many] { $tags } меток останутся без слов и удалятся
       *[other] { $tags } метки останутся без слов и удалятся
    }
tag-becomes = { $code }: { $before } → { $after }
tag-gone = { $code }: { $before }
and-more =
    { $more ->
        [one] и ещё { $more }
        [few] и ещё { $more }
        [many] и ещё { $more }
       *[other] и ещё { $more }
    }
correct-now = Исправить
exercises-have-it = В упражнениях с этим текстом останется прежний, и отсюда их больше нельзя будет менять.
earlier-title =
    { $texts ->
        [one] { $texts } прежний текст
        [few] { $texts } прежних текста
        [many] { $texts } прежних текстов
       *[other] { $texts } прежних текста
    }
replaced = Заменён { $time }
earlier-text = Прежний текст
earlier-changes = Что тогда исправлено

## Where the statement begins and ends

begins-border = Где начинается заявление
ends-border = Где заканчивается заявление
