### The buttons in the head of the text: how it looks, and what is painted in it.

look = Аа
look-name = Аа: как выглядят тексты

## What is painted

painted = Показано в тексте
painted-what = Показано в тексте: { $what }
all = Все метки
only = Только { $what }
your-own = свои
one-code = Только один код
which-code = Какой код
paint-all = Показать все метки
painted-of =
    { $tags ->
        [one] Показано { $painted } из { $tags } метки.
        [few] Показано { $painted } из { $tags } меток.
        [many] Показано { $painted } из { $tags } меток.
       *[other] Показано { $painted } из { $tags } меток.
    }
painted-hint = В проекте и в списке меток остаются все.
