### The data card of a dataset for Hugging Face (README.md), in Markdown. Words between `…` are names in
### the files and stay as they are.
###
### Arguments that are words of others (names, titles) are put in as they are.

## The beginning

description = Заявления, фрагменты которых размечены кодами кодификатора.

## Heads of columns

statements = заявления
annotations = аннотации
annotators = аннотаторы
layers = слои
codes = коды
file = файл
rows = строки
code = код
name = название
parent = внутри
meaning = значение

## Files

files-title = Файлы
statement-rows =
    { $count ->
        [one] { $count } заявление
        [few] { $count } заявления
        [many] { $count } заявлений
       *[other] { $count } заявления
    }
sentence-rows =
    { $count ->
        [one] { $count } предложение
        [few] { $count } предложения
        [many] { $count } предложений
       *[other] { $count } предложения
    }
annotation-rows =
    { $count ->
        [one] { $count } аннотация
        [few] { $count } аннотации
        [many] { $count } аннотаций
       *[other] { $count } аннотации
    }
the-codebook = кодификатор
untagged-included = В { $folder } есть и предложения без кода.
untagged-left-out = В { $folder } нет предложений без кода.
cut-by-rules =
    { $sentences } Предложения выделены по правилам версии { $version } (Unicode UAX #29 и сокращения).
divided =
    Заявления разделены целиком, начальное число { $seed }: { $development } % для настройки (validation),
    { $test } % для проверки (test).

## Positions

positions-title = Позиции
positions =
    `start` и `end` — кодовые точки Unicode от начала поля `text` заявления, первая имеет номер 0;
    `end` не входит: в Python это `text[start:end]`. У фрагмента из нескольких частей каждая указана в
    `parts`; его собственные `start` и `end` — начало первой части и конец последней.

## Codebook

codebook-title = Кодификатор: { $title }
revision = Редакция { $revision }.
version = Версия { $number }, редакция { $revision }.
meaning-and-rules = { $meaning } { $rules }.

## Annotators

annotators-title = Аннотаторы
annotator = { $name }: { $count ->
        [one] { $count } аннотация
        [few] { $count } аннотации
        [many] { $count } аннотаций
       *[other] { $count } аннотации
    }

## Limits

limits-title = Ограничения
limits =
    Лицензию на тексты, согласованность аннотаторов и известные ограничения указывает тот, кто публикует
    этот набор данных.
