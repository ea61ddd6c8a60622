### What index.html shows: before the program is there, and when it cannot go on. No message here
### takes an argument.

-product = Statement Annotator

title = { -product }
description =
    Разметка тем и обязательств в политических и дипломатических заявлениях. Ваши данные не покидают этот компьютер.

## Opening

opening = { -product } открывается…
needs-script =
    { -product } работает в браузере, и для этого нужен JavaScript. Включите его для этой страницы и
    загрузите её снова.
not-started = Не удалось запустить { -product }
not-started-why =
    Один из файлов страницы не загрузился, или браузер слишком старый. Загрузите страницу ещё раз.
    Если это не поможет, возьмите свежую версию Firefox, Chrome, Edge или Safari. Сохранённая работа
    не пострадала.

## A new version

new-version = Готова новая версия { -product }. С вашей работой ничего не случится.
new-version-load = Загрузить
new-version-later = Позже

## The program stopped

stopped = Работа { -product } прервана
stopped-why =
    Произошла ошибка, которой не должно быть. Всё сохранённое осталось в этом браузере и откроется,
    когда вы снова загрузите страницу. Можно сначала скачать свою работу файлом, который
    { -product } умеет открывать.
stopped-download = Скачать мою работу
stopped-load = Загрузить страницу снова
stopped-not-downloaded = Браузер не сохранил файл. Загрузите страницу снова.
stopped-reason = Причина:
