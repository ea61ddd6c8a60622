### Why a project file could not be opened. $name is the file's name; it, $field, $kind and $place

-unchanged = لم يتغير شيء.

not-utf8 =
    لم يُفتح { $name }: ليس نص UTF-8؛ وأول بايت لا يوافق ذلك رقمه { $byte }. احفظه من جديد بترميز UTF-8.
    { -unchanged }
not-json =
    لم يُفتح { $name }: هو تالف أو ليس JSON؛ توقفت القراءة عند السطر { $line }، العمود { $column }. جرّب
    نسخة أقدم منه. { -unchanged }
not-ours =
    لم يُفتح { $name }: هو JSON لكنه ليس ملفًا صدّرته هذه الصفحة. { -unchanged }
other-kind =
    لم يُفتح { $name }: هو ملف من النوع { $kind }، ولا تُفتح هنا إلا المشاريع. { -unchanged }
newer =
    لم يُفتح { $name }: كتبه الإصدار { $version }، وهو أحدث من هذه الصفحة. أعد تحميل الصفحة للحصول على
    الأحدث. { -unchanged }
missing =
    لم يُفتح { $name }: ينقص { $field } في { $place ->
        [file] الملف
       *[other] { $place }
    }. { -unchanged }
twice =
    لم يُفتح { $name }: ورد { $field } مرتين في { $place ->
        [file] الملف
       *[other] { $place }
    }. { -unchanged }
wrong =
    لم يُفتح { $name }: ينبغي أن يكون في { $place ->
        [file] الملف
       *[other] { $place }
    } { $expected ->
        [text] نص
        [whole-number] عدد صحيح غير سالب وغير كبير جدًا
        [yes-no] true أو false
        [list] قائمة
        [object] كائن
        [one-of] واحد من { $words }
        [uuid] معرّف UUID
        [sha256] قيمة SHA-256 من 64 رقمًا ست عشريًا
        [slug] اسم قصير من أحرف لاتينية صغيرة وأرقام وشرطات سفلية
        [time] وقت مثل 2031-05-04T10:00:00.000Z
        [version] إصدار مثل 1.0
       *[other] شيء آخر
    }. { -unchanged }
contradiction =
    لم يُفتح { $name }: دليل ترميزه أو قائمة مرمِّزيه يناقض نفسه. { -unchanged }
