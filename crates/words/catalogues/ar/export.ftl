### Exporting in the formats of other programs.

fetching = جارٍ تحميل قائمة الصيغ…

keep-a-copy = الاحتفاظ بنسخة
copy-what = ملف المشروع (JSON)، يحفظ كل شيء. ويحفظ فيه من جديد الضغط على Ctrl+S (Command+S على Mac).
copy-what-download = ملف المشروع (JSON)، يحفظ كل شيء ويُفتح من جديد في أي متصفح.
part = ملف مشروع
part-what = بهذه البيانات فقط، لشخص آخر؛ وليس نسخة من المشروع كله.
save-project-file = حفظ ملف المشروع
spreadsheet = جدول إلكتروني
spreadsheet-what = Excel: صف لكل وسم؛ والبيانات ودليل الترميز في أوراق خاصة بها.
data = معطيات لـR وPython
data-what = CSV: الوسوم والبيانات ودليل الترميز، مترابطة بالمعرّف.
print-or-share = طباعة أو مشاركة
print-what = صفحة HTML واحدة فيها النص ووسومه وسجلاته.
other-programs = برامج أخرى
other-what =
    NVivo وMAXQDA وATLAS.ti وINCEpTION وLabel Studio وspaCy وغيرها: { $formats ->
        [one] صيغة واحدة.
        [two] صيغتان.
        [few] { $formats } صيغ.
        [many] { $formats } صيغة.
       *[other] { $formats } صيغة.
    }
download = تنزيل
download-for = تنزيل: { $what }
choose = اختيار
search-formats = البحث في الصيغ والبرامج
no-format = لا صيغة فيها هذه الكلمات.

group-annotation = أدوات وسم أخرى
group-qualitative = التحليل النوعي
group-data = تعلّم الآلة
group-table = جداول
group-reading = للقراءة والطباعة

format-for = { $format } — { $programs }
all-formats = كل الصيغ
again = محاولة أخرى
statements = البيانات
this-statement = هذا البيان
all-statements = كلها ({ $statements })
done-statements = المنجَزة ({ $statements })
chosen-statements = المختارة
annotators = المرمِّزون
everybody = الجميع
annotator-number = المرمِّز { $number }
layers = الطبقات
file = الملف
file-with-rows =
    { $file } · { $rows ->
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }
negatives = الجمل التي بلا وسوم أمثلةً سالبة
parts = تقسيم البيانات
undivided = كلها معًا
divided = 80 % للتدريب، و10 % للتطوير، و10 % للاختبار
seed = بذرة التقسيم
seed-hint = العدد نفسه يقسّم البيانات نفسها بالطريقة نفسها.

preparing = جارٍ الإعداد…
preparing-statements =
    جارٍ الإعداد: { $done } من { $of ->
        [one] بيان واحد
        [two] بيانين
        [few] { $of } بيانات
        [many] { $of } بيانًا
       *[other] { $of } بيان
    }
packing = جارٍ الضغط…
size-kb = { $size } KB
size-mb = { $size } MB

failure-no-worker =
    تعذّر جلب جزء البرنامج الذي يكتب الصيغ الأخرى. تحقق من الاتصال وحاول من جديد؛ ويمكن حفظ ملف المشروع
    من دونه.
failure-stopped =
    توقفت الكتابة، ربما لامتلاء الذاكرة. لم يتغير شيء في المشروع. اختر بيانات أقل وحاول من جديد.
failure-took-too-long =
    أُوقفت الكتابة لأنها طالت كثيرًا. لم يتغير شيء في المشروع. اختر بيانات أقل وحاول من جديد.
failure-nothing-chosen = لم يُختر شيء. اختر بيانًا واحدًا على الأقل.

leaves-out =
    ما تتركه هذه الصيغة أو تغيّره: { $things ->
        [one] شيء واحد
        [two] شيئان
        [few] { $things } أشياء
        [many] { $things } شيئًا
       *[other] { $things } شيء
    }: { $list }
nothing-left-out = لا شيء: كل ما اختير موجود فيها.
left-out-of = ما تتركه الصيغة { $format } أو تغيّره
loss-and-remedy = { $what }: { $remedy }.

annotations =
    { $annotations ->
        [one] وسم واحد
        [two] وسمان
        [few] { $annotations } وسوم
        [many] { $annotations } وسمًا
       *[other] { $annotations } وسم
    }
several-parts =
    { $annotations ->
        [one] وسم واحد من عدة أجزاء
        [two] وسمان من عدة أجزاء
        [few] { $annotations } وسوم من عدة أجزاء
        [many] { $annotations } وسمًا من عدة أجزاء
       *[other] { $annotations } وسم من عدة أجزاء
    }
overlaps =
    { $annotations ->
        [one] وسم واحد يشترك في نص مع غيره
        [two] وسمان يشتركان في نص مع غيرهما
        [few] { $annotations } وسوم تشترك في نص مع غيرها
        [many] { $annotations } وسمًا تشترك في نص مع غيرها
       *[other] { $annotations } وسم تشترك في نص مع غيرها
    }
within-words =
    { $annotations ->
        [one] وسم واحد يبدأ أو ينتهي داخل كلمة
        [two] وسمان يبدآن أو ينتهيان داخل كلمة
        [few] { $annotations } وسوم تبدأ أو تنتهي داخل كلمة
        [many] { $annotations } وسمًا تبدأ أو تنتهي داخل كلمة
       *[other] { $annotations } وسم تبدأ أو تنتهي داخل كلمة
    }
within-sentences =
    { $annotations ->
        [one] وسم واحد يبدأ أو ينتهي داخل جملة
        [two] وسمان يبدآن أو ينتهيان داخل جملة
        [few] { $annotations } وسوم تبدأ أو تنتهي داخل جملة
        [many] { $annotations } وسمًا تبدأ أو تنتهي داخل جملة
       *[other] { $annotations } وسم تبدأ أو تنتهي داخل جملة
    }
across-lines =
    { $annotations ->
        [one] وسم واحد يتجاوز نهاية سطر
        [two] وسمان يتجاوزان نهاية سطر
        [few] { $annotations } وسوم تتجاوز نهاية سطر
        [many] { $annotations } وسمًا تتجاوز نهاية سطر
       *[other] { $annotations } وسم تتجاوز نهاية سطر
    }
records =
    { $annotations ->
        [one] سجل وسم واحد
        [two] سجلا وسمين
        [few] سجلات { $annotations } وسوم
        [many] سجلات { $annotations } وسمًا
       *[other] سجلات { $annotations } وسم
    }
evidence =
    { $passages ->
        [one] شاهد واحد
        [two] شاهدان
        [few] { $passages } شواهد
        [many] { $passages } شاهدًا
       *[other] { $passages } شاهد
    }
proposed =
    { $values ->
        [one] علامة أن قيمة واحدة كانت مقترحة
        [two] علامة أن قيمتين كانتا مقترحتين
        [few] علامة أن { $values } قيم كانت مقترحة
        [many] علامة أن { $values } قيمة كانت مقترحة
       *[other] علامة أن { $values } قيمة كانت مقترحة
    }
notes =
    { $notes ->
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $notes } ملاحظات
        [many] { $notes } ملاحظة
       *[other] { $notes } ملاحظة
    }
confidence =
    درجة التأكد في { $annotations ->
        [one] وسم واحد
        [two] وسمين
        [few] { $annotations } وسوم
        [many] { $annotations } وسمًا
       *[other] { $annotations } وسم
    }
further-annotators =
    { $annotations ->
        [one] وسم واحد لمرمِّزين آخرين
        [two] وسمان لمرمِّزين آخرين
        [few] { $annotations } وسوم لمرمِّزين آخرين
        [many] { $annotations } وسمًا لمرمِّزين آخرين
       *[other] { $annotations } وسم لمرمِّزين آخرين
    }
history =
    وقت الإنشاء وطريقته في { $annotations ->
        [one] وسم واحد
        [two] وسمين
        [few] { $annotations } وسوم
        [many] { $annotations } وسمًا
       *[other] { $annotations } وسم
    }
definitions =
    { $codes ->
        [one] تعريف رمز واحد وقواعده
        [two] تعريفا رمزين وقواعدهما
        [few] تعريفات { $codes } رموز وقواعدها
        [many] تعريفات { $codes } رمزًا وقواعدها
       *[other] تعريفات { $codes } رمز وقواعدها
    }
field-rules =
    { $rules ->
        [one] القيمة الافتراضية لحقل أو نقاط خيار
        [two] اثنتان من القيم الافتراضية للحقول ونقاط الخيارات
        [few] { $rules } من القيم الافتراضية للحقول ونقاط الخيارات
        [many] { $rules } من القيم الافتراضية للحقول ونقاط الخيارات
       *[other] { $rules } من القيم الافتراضية للحقول ونقاط الخيارات
    }
code-tree =
    { $codes ->
        [one] رمز واحد تحت رمز آخر
        [two] رمزان تحت رمز آخر
        [few] { $codes } رموز تحت رمز آخر
        [many] { $codes } رمزًا تحت رمز آخر
       *[other] { $codes } رمز تحت رمز آخر
    }
further-layers =
    { $layers ->
        [one] طبقة أخرى
        [two] طبقتان أخريان
        [few] { $layers } طبقات أخرى
        [many] { $layers } طبقة أخرى
       *[other] { $layers } طبقة أخرى
    }
unused-codes =
    { $codes ->
        [one] رمز واحد بلا وسوم
        [two] رمزان بلا وسوم
        [few] { $codes } رموز بلا وسوم
        [many] { $codes } رمزًا بلا وسوم
       *[other] { $codes } رمز بلا وسوم
    }
metadata =
    ما يُعرف عن { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
layout =
    { $statements ->
        [one] مناطق بيان واحد وعناوينه
        [two] مناطق بيانين وعناوينهما
        [few] مناطق { $statements } بيانات وعناوينها
        [many] مناطق { $statements } بيانًا وعناوينها
       *[other] مناطق { $statements } بيان وعناوينها
    }
statements-done =
    { $statements ->
        [one] أن بيانًا واحدًا منجَز
        [two] أن بيانين منجَزان
        [few] أن { $statements } بيانات منجَزة
        [many] أن { $statements } بيانًا منجَزة
       *[other] أن { $statements } بيان منجَزة
    }
statements-with-variables =
    متغيرات { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
remarks-on-reading =
    ما لم يُنقل عند قراءة { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
classroom-documents =
    { $documents ->
        [one] مذكرة أو وثيقة صفية واحدة
        [two] اثنتان من المذكرات ووثائق الصف
        [few] { $documents } من المذكرات ووثائق الصف
        [many] { $documents } من المذكرات ووثائق الصف
       *[other] { $documents } من المذكرات ووثائق الصف
    }
untagged-statements =
    { $statements ->
        [one] بيان واحد بلا وسوم
        [two] بيانان بلا وسوم
        [few] { $statements } بيانات بلا وسوم
        [many] { $statements } بيانًا بلا وسوم
       *[other] { $statements } بيان بلا وسوم
    }
text-around =
    النص المحيط بوسوم { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
white-space =
    المسافات بدقة في { $statements ->
        [one] بيان واحد
        [two] بيانين
        [few] { $statements } بيانات
        [many] { $statements } بيانًا
       *[other] { $statements } بيان
    }
forbidden-characters =
    { $characters ->
        [one] حرف واحد تمنعه الصيغة
        [two] حرفان تمنعهما الصيغة
        [few] { $characters } أحرف تمنعها الصيغة
        [many] { $characters } حرفًا تمنعها الصيغة
       *[other] { $characters } حرف تمنعها الصيغة
    }
long-texts =
    { $texts ->
        [one] نص واحد أطول مما تسمح به الخلية
        [two] نصان أطول مما تسمح به الخلية
        [few] { $texts } نصوص أطول مما تسمح به الخلية
        [many] { $texts } نصًا أطول مما تسمح به الخلية
       *[other] { $texts } نص أطول مما تسمح به الخلية
    }

left-out-remedy = استبعاد
divided-remedy = كل جزء إدخال مستقل
joined = أخذ كل ما بين بداية الجزء الأول ونهاية الجزء الأخير
parted = الحفظ وسمًا واحدًا من عدة أجزاء
longest-kept = حفظ الأطول من المتداخلة
longest-kept-by-layer =
    لكل طبقة ملف خاص، ويُحفظ فيه الأطول من المتداخلة
widened = التوسيع إلى كلمات كاملة
widened-to-sentences = التوسيع إلى جمل كاملة
as-text = الحفظ نصًا يقرؤه الناس
as-json = الحفظ بصيغة JSON بجانب الوسم
as-codes = الحفظ رموزًا مستقلة على المقطع نفسه
files-each = لكل مرمِّز ملفاته
blanked = إحلال مسافة محل كل منها
collapsed = الاختصار إلى مسافة واحدة
cut = اقتطاع الزائد
