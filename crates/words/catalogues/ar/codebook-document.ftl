### A codebook that is written as a document to read. The names of people's codes and fields are put

codebook = دليل الترميز
guidelines = الإرشادات
overview = كل الرموز
version = الإصدار { $number } في { $day } (النسخة { $revision })
changed-since = تغيّر منذ الإصدار { $number } في { $day } (النسخة { $revision })
revision = لم يُنشر إصدارًا بعد (النسخة { $revision })
of-project =
    { $project }: { $codes ->
        [one] رمز واحد
        [two] رمزان
        [few] { $codes } رموز
        [many] { $codes } رمزًا
       *[other] { $codes } رمز
    }، { $tags ->
        [one] وسم واحد
        [two] وسمان
        [few] { $tags } وسوم
        [many] { $tags } وسمًا
       *[other] { $tags } وسم
    }
name-and-count = { $name } ({ $count })
tags =
    { $count ->
        [one] وسم واحد
        [two] وسمان
        [few] { $count } وسوم
        [many] { $count } وسمًا
       *[other] { $count } وسم
    }
group-only = يجمع رموزًا أخرى ولا يُعطى بنفسه
exclusive = للمقطع رمز واحد فقط من هذه.
short-name = الاسم المختصر: { $name }
key = المفتاح: { $key }
fields = حقول { $layer }
field = الحقل
kind = النوع
choices = الخيارات
help = كيف يُقرَّر
required = { $field } (مطلوب)
rare = { $field } (نادر)
scored = { $choice } ({ $score })
default = القيمة الافتراضية: { $value }
name-for-code = مع { $code }: { $label }
versions = الإصدارات
number = الرقم
published = تاريخ النشر
codes = الرموز
what-changed = ما تغيّر

kind-text = نص
kind-choice = خيار واحد
kind-multiple-choice = عدة خيارات
kind-number = عدد
kind-yes-no = نعم أو لا
kind-date = تاريخ
kind-money = مبلغ مالي
kind-party = جهة
