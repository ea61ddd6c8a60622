### Correcting the text of a statement, and where the statement begins and ends.

correct-title = تصحيح النص
correct-hint = صحّح فقط ما قُرئ أو كُتب خطأً. تقتبس الوسوم هذه الكلمات، فبعد التغيير تختلف الاقتباسات التي أُعطيت للآخرين عن النص هنا. والنص السابق محفوظ.
correct-what = ما يُصحَّح
this-paragraph = هذه الفقرة
whole-text = النص كله
corrected-text = النص المصحَّح
odd-lines = في هذا الجزء نهايات أسطر أو أحرف غير معتادة يغيّرها حقل النص، فلا يمكن تصحيحه هنا.
text-needed = البيان يحتاج إلى كلمات.
nothing-changed = لم يتغير شيء بعد.
words-changed =
    { $places ->
        [one] يتغير موضع واحد
        [two] يتغير موضعان
        [few] تتغير { $places } مواضع
        [many] يتغير { $places } موضعًا
       *[other] يتغير { $places } موضع
    }
word-becomes = { $before } يصير { $after }
word-removed = يُزال { $before }
word-added = يُضاف { $after }
tags-unchanged =
    { $tags ->
        [0] لا وسم يبقى كما هو تمامًا.
        [one] وسم واحد يبقى كما هو تمامًا.
        [two] وسمان يبقيان كما هما تمامًا.
        [few] { $tags } وسوم تبقى كما هي تمامًا.
        [many] { $tags } وسمًا تبقى كما هي تمامًا.
       *[other] { $tags } وسم تبقى كما هي تمامًا.
    }
tags-inside =
    تتغير كلمات داخل { $tags ->
        [one] وسم واحد
        [two] وسمين
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
tags-lessened =
    { $tags ->
        [one] وسم واحد يفقد جزءًا من مقطعه أو من شواهد قيمه
        [two] وسمان يفقدان جزءًا من مقطعيهما أو من شواهد قيمهما
        [few] { $tags } وسوم تفقد جزءًا من مقاطعها أو من شواهد قيمها
        [many] { $tags } وسمًا تفقد جزءًا من مقاطعها أو من شواهد قيمها
       *[other] { $tags } وسم تفقد جزءًا من مقاطعها أو من شواهد قيمها
    }
tags-joined =
    { $tags ->
        [one] وسم واحد يصير مثل وسم آخر فيُضم إليه
        [two] وسمان يصيران مثل وسمين آخرين فيُضمّان إليهما
        [few] { $tags } وسوم تصير مثل وسوم أخرى فتُضم إليها
        [many] { $tags } وسمًا تصير مثل وسوم أخرى فتُضم إليها
       *[other] { $tags } وسم تصير مثل وسوم أخرى فتُضم إليها
    }
tags-lost =
    { $tags ->
        [one] وسم واحد لا تبقى له كلمات فيُزال
        [two] وسمان لا تبقى لهما كلمات فيُزالان
        [few] { $tags } وسوم لا تبقى لها كلمات فتُزال
        [many] { $tags } وسمًا لا تبقى لها كلمات فتُزال
       *[other] { $tags } وسم لا تبقى لها كلمات فتُزال
    }
tag-becomes = { $code }: { $before } ثم { $after }
tag-gone = { $code }: { $before }
and-more =
    { $more ->
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $more } أخرى
        [many] و{ $more } أخرى
       *[other] و{ $more } أخرى
    }
correct-now = تصحيح
exercises-have-it = تحتفظ التمارين التي فيها هذا النص بالنص السابق، ولا يمكن تغييرها من هنا بعد ذلك.
earlier-title =
    { $texts ->
        [one] نص سابق واحد
        [two] نصان سابقان
        [few] { $texts } نصوص سابقة
        [many] { $texts } نصًا سابقًا
       *[other] { $texts } نص سابق
    }
replaced = استُبدل { $time }
earlier-text = النص السابق
earlier-changes = ما صُحّح حينئذ

begins-border = موضع بداية البيان
ends-border = موضع نهاية البيان
