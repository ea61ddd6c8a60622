### The buttons in the head of the text: how it looks, and what is painted in it.

look = Aa
look-name = Aa: مظهر النصوص

painted = الملوَّن في النص
painted-what = الملوَّن في النص: { $what }
all = كل الوسوم
only = { $what } فقط
your-own = وسومك
one-code = رمز واحد فقط
which-code = أي رمز
paint-all = تلوين كل الوسوم
painted-of =
    الملوَّن { $painted } من { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }.
painted-hint = كل الوسوم باقية في المشروع وفي قائمة الوسوم.
