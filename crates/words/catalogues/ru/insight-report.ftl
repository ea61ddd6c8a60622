### The report of the room of insight: what is in it, and its words.

out = Результат
report = Отчёт
report-lead = Выберите части отчёта и расставьте их по порядку. Затем сохраните его как страницу, которая открывается в любом браузере и печатается, или как документ Word.
title-label = Название
texts-label = Тексты
text-open = открытый
text-all = все
blocks = Части по порядку
methods = Как велась разметка
texts = Тексты с фрагментами
agreement = Согласованность кодировщиков
codebook = Кодификатор
memos = Заметки
figure = { $name } · { $form }
move-up = Выше: { $part }
move-down = Ниже: { $part }
take-out = Убрать: { $part }
take-out-short = Убрать
move-hint = Части можно перемещать и клавишами Alt+↑ и Alt+↓.
names-of-coders = Указать имена кодировщиков
save-page = Сохранить отчёт (HTML)
save-word = Сохранить как документ Word
counting-figures = Подсчёт показателей…
writing = Запись отчёта…
nothing-ticked = Ничего не отмечено.
in-report = В отчёте
about = { $statements } · { $passages } · { $day }
passages =
    { $count ->
        [one] { $count } размеченный фрагмент
        [few] { $count } размеченных фрагмента
        [many] { $count } размеченных фрагментов
       *[other] { $count } размеченных фрагмента
    }
methods-coded = Разметка: { $annotators }, { $statements }, слов: { $words }.
annotators =
    { $count ->
        [one] { $count } аннотатор
        [few] { $count } аннотатора
        [many] { $count } аннотаторов
       *[other] { $count } аннотатора
    }
methods-codebook = Кодификатор «{ $codebook }»: { $codes }, { $layers }; использована { $version }.
methods-codebook-untitled = Кодификатор: { $codes }, { $layers }; использована { $version }.
codes =
    { $count ->
        [one] { $count } код
        [few] { $count } кода
        [many] { $count } кодов
       *[other] { $count } кода
    }
layers =
    { $count ->
        [one] { $count } слой
        [few] { $count } слоя
        [many] { $count } слоёв
       *[other] { $count } слоя
    }
version = версия { $number }
revision = редакция { $revision }
methods-passages = Всего { $passages }; фрагмент из нескольких частей считается один раз.
methods-several = Если один текст размечали несколько аннотаторов, считаются фрагменты каждого.
methods-made = Отчёт составлен в Statement Annotator, { $day }.
