### Giving out work to coders, and who has what.

give-out = توزيع العمل…
give-out-title = توزيع العمل
give-out-lead = يحصل كل مرمِّز على ملف مشروع فيه نصوصه. يُفتح باسمه، وما يعود منه يُضاف إلى هذا المشروع.
coders-label = المرمِّزون
coders-hint = اسم في كل سطر. ومن كان جديدًا أُضيف إلى المشروع.
overlap-label = التداخل، بالمئة
overlap-hint = هذه النسبة من الكلمات يرمّزها عدة أشخاص لمعرفة مدى اتفاقهم.
shared-by = من يرمّز المشترك
shared-all = الجميع
shared-pairs = اثنان في كل مرة، بالتناوب
split-label = تقسيم النصوص التي تتجاوز كلماتها
split-hint = بالفقرات، ونطاق واحد لكل مرمِّز. يبقى النص كاملًا، ويُعلَّم الباقي خارج النطاق. فارغ: لا يُقسَّم نص.
seed-label = بذرة التوزيع
seed-hint = البذرة نفسها تعطي التوزيع نفسه.
with-tags = تُرفق الوسوم الموجودة هنا
texts-label = النصوص
texts-chosen = { $chosen } من { $all }
plan = من يحصل على ماذا
column-coder = المرمِّز
column-texts = النصوص
column-words = الكلمات
column-shared = في المشترك
no-coders = لم يُسمَّ أحد بعد.
nothing-to-give = لا أحد يحصل على نص.
save-files =
    حفظ { $files ->
        [one] ملف واحد
        [two] ملفين
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }

files = الملفات
files-title = من لديه ماذا
files-lead = أفلت الملفات العائدة في أي مكان من هذه الصفحة. الملف الذي يرد مرتين لا يغيّر شيئًا.
nothing-given = لم يُوزَّع عمل بعد. يحصل كل مرمِّز على ملف فيه نصوصه، وما يعود يُضاف هنا.
merge-files = دمج ملفات…
column-given = أُعطي
column-back = عاد
column-tags = الوسوم
column-missing = الناقص
column-file = الملف
not-back = ليس بعد
nothing-missing = لا شيء
missing-texts =
    { $texts ->
        [one] نص واحد بلا وسم
        [two] نصان بلا وسم
        [few] { $texts } نصوص بلا وسم
        [many] { $texts } نصًا بلا وسم
       *[other] { $texts } نص بلا وسم
    }
came-back-times =
    { $times ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $times } مرات
        [many] { $times } مرة
       *[other] { $times } مرة
    }
part-of-text = { $title }، الفقرات من { $first } إلى { $last }
save-again = حفظ من جديد
save-again-for = حفظ من جديد لـ{ $coder }
