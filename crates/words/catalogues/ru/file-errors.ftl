### Why a project file could not be opened. $name is the file's name; it, $field, $kind and $place
### are in quotation marks.

-unchanged = Ничего не изменено.

not-utf8 =
    Файл { $name } не открыт: это не текст UTF-8; первый неподходящий байт — номер { $byte }. Сохраните файл
    заново в UTF-8. { -unchanged }
not-json =
    Файл { $name } не открыт: он повреждён, или это не JSON; чтение остановилось в строке { $line }, столбце
    { $column }. Попробуйте более раннюю копию. { -unchanged }
not-ours =
    Файл { $name } не открыт: это JSON, но не файл, экспортированный этой страницей. { -unchanged }
other-kind =
    Файл { $name } не открыт: это файл вида { $kind }, а здесь открываются только проекты. { -unchanged }
newer =
    Файл { $name } не открыт: он записан версией { $version }, которая новее этой страницы. Загрузите страницу
    снова, чтобы получить последнюю. { -unchanged }
missing =
    Файл { $name } не открыт: нет { $field } в { $place ->
        [file] файле
       *[other] { $place }
    }. { -unchanged }
twice =
    Файл { $name } не открыт: { $field } встречается дважды в { $place ->
        [file] файле
       *[other] { $place }
    }. { -unchanged }
wrong =
    Файл { $name } не открыт: в { $place ->
        [file] файле
       *[other] { $place }
    } должно быть другое: { $expected ->
        [text] текст
        [whole-number] целое число, не отрицательное и не слишком большое
        [yes-no] true или false
        [list] список
        [object] объект
        [one-of] одно из { $words }
        [uuid] UUID
        [sha256] SHA-256 из 64 шестнадцатеричных цифр
        [slug] короткое имя из строчных букв, цифр и подчёркиваний
        [time] время вида 2031-05-04T10:00:00.000Z
        [version] версия вида 1.0
       *[other] иное значение
    }. { -unchanged }
contradiction =
    Файл { $name } не открыт: его кодификатор или список аннотаторов противоречит сам себе. { -unchanged }
