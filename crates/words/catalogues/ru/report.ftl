### What is written for people into files of other formats: pages of HTML and Markdown, and what codes
### mean in the files of other programs.
###
### Arguments that are words of others (names, titles, quotes) are put in as they are.

-product = Statement Annotator

## Used in several places

labelled = { $name }:
next-in-list = { $before }, { $next }
aside = · { $remark }
code-below = { $above } › { $code }

## The whole page

statements = Заявления
statement = Заявление
annotated-by = Разметка: { $people }. Кодификатор: { $codebook }.
codebook-only = Кодификатор: { $codebook }.

## What is known about a statement

speaker = Оратор
role = Должность оратора
delegation = Делегация
organ = Орган
occasion = Заседание
topic = Тема
date = Дата
language = Язык
source = Источник
symbol = Обозначение документа

## Codes

codes = Коды
short-name = Краткое название
includes = Включает
excludes = Не включает
examples = Примеры
include = Включает
exclude = Не включает
example = Пример
code-and-definition = { $code }: { $definition }
rules = { $title }: { $rules }
next-rule = { $before }; { $next }

## Annotations

annotations = Аннотации
mark = { $number }: { $code }
confidence = Уверенность
high = высокая
medium = средняя
low = низкая
confidence-is = уверенность: { $confidence }
note = Примечание
evidence = «{ $quote }»
place = — { $title }, абзац { $paragraph }, знаки { $start }–{ $end }
place-untitled = — Абзац { $paragraph }, знаки { $start }–{ $end }
place-and-annotator = { $place } ({ $annotator })

## Values

yes = да
no = нет
words-and-meaning = { $words } ({ $meaning })
until-day = до { $day }
to-the-day = с точностью до дня
to-the-month = с точностью до месяца
to-the-year = с точностью до года
from-statement-date = считая от даты заявления
set-by-hand = указано вручную
amount = { $amount } { $currency }
approximate = приблизительно
at-least = не меньше { $amount }
at-most = не больше { $amount }
speaker-state = государство оратора
other-state = другое государство
organisation = организация
group = группа
unspecified = не указано

## In files of other programs

exported-from = Экспортировано из { -product }.

## A report on what was coded

contents = Содержание
whole-codebook = Кодификатор
memos = Заметки
no-memos = Заметок нет.
field-says = { $field }: { $value }
