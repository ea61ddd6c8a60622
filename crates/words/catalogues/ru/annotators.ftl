### The annotators: the button with one's initials, what it opens, and the question for a name.

you = Вы размечаете как { $name }
you-nameless = Вы размечаете без имени
annotators = Аннотаторы
code-as = Вы размечаете как
your-name = Ваше имя
no-name-yet = имени ещё нет
others-shown = Также видны в тексте
others-painted = У чужих меток тонкие точечные линии, а рядом с текстом — инициалы.
nameless = Кто-то без имени
tags-in-statements =
    { $tags ->
        [0] нет меток
        [one] { $tags } метка
        [few] { $tags } метки
        [many] { $tags } меток
       *[other] { $tags } метки
    } в { $statements ->
        [one] { $statements } заявлении
        [few] { $statements } заявлениях
        [many] { $statements } заявлениях
       *[other] { $statements } заявлениях
    }
add-file = Добавить файл коллеги…

## The question for a name

ask-first-tag = Под каким именем вы размечаете? Оно попадёт в каждый файл.
ask-others = Этот проект уже размечали: { $name }. Под каким именем размечаете вы?
ask-nameless = Этот проект размечал кто-то без имени. Под каким именем размечаете вы?
i-am = Я — { $name }
these-are-mine = Это мои метки
not-now = Не сейчас

## Another annotator’s tag

coded-by = Автор метки: { $name }
read-only-hint = Её можно читать; чтобы изменить, скопируйте её к себе.
copy-into-mine = Копировать к себе
others-hidden =
    { $count ->
        [1] Скрыт: { $names }
        [one] Скрыты: { $names }
        [few] Скрыты: { $names }
        [many] Скрыты: { $names }
       *[other] Скрыты: { $names }
    }
show-again = Показать
