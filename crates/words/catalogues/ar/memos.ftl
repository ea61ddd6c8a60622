### Memos on the project, on codes and on statements, and the report of all memos and notes.

project-memo = مذكرة عن المشروع
statement-memo = مذكرة عن البيان
code-memo = مذكرة عن الرمز
summary = ملخص
summary-example = ما يقوله هذا البيان في ذلك، بكلماتك
project-item = مذكرة عن المشروع…
item = مذكرة…
example = لك ولمن يعمل في المشروع؛ لا تظهر أثناء الترميز
close-memo = تم
untitled-project = مشروع بلا عنوان

tab-memos = المذكرات
search = البحث في المذكرات والملاحظات
report = المذكرات والملاحظات
of-project = عن المشروع
of-codes = عن الرموز
of-statements = عن البيانات
of-summaries = الملخصات
of-tags = ملاحظات على الوسوم
summary-of = { $code } · { $statement }
edit-memo = تحرير المذكرة: { $about }
edit-word = تحرير
open-tag = فتح في النص
write-project-memo = كتابة مذكرة عن المشروع
found =
    { $items ->
        [0] لا مذكرة أو ملاحظة فيها هذه الكلمات.
        [one] مذكرة أو ملاحظة واحدة
        [two] اثنتان من المذكرات والملاحظات
        [few] { $items } من المذكرات والملاحظات
        [many] { $items } من المذكرات والملاحظات
       *[other] { $items } من المذكرات والملاحظات
    }
nothing-written = لم يُكتب شيء بعد. تُكتب المذكرة من قائمة المشروع أو الرمز أو البيان، والملاحظة على كل وسم.
show-more =
    { $items ->
        [one] عرض واحد آخر
        [two] عرض اثنين آخرين
        [few] عرض { $items } أخرى
        [many] عرض { $items } أخرى
       *[other] عرض { $items } أخرى
    }
save-as = حفظ بصيغة
save-html = صفحة ويب (HTML)
save-markdown = Markdown
save-csv = جدول (CSV)
file-memos = مذكرات
note-on = { $code }: { $passage }
