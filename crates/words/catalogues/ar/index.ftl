### What index.html shows: before the program is there, and when it cannot go on. No message here

-product = Statement Annotator

title = { -product }
description =
    وسم المواضيع والالتزامات في البيانات السياسية والدبلوماسية. لا شيء يغادر هذا الجهاز.

opening = جارٍ فتح { -product }…
needs-script =
    يعمل { -product } في المتصفح ويحتاج إلى JavaScript. شغّل JavaScript لهذه الصفحة ثم أعد تحميلها.
not-started = تعذّر تشغيل { -product }
not-started-why =
    لم يُحمَّل أحد ملفات الصفحة، أو أن هذا المتصفح قديم جدًا. أعد تحميل الصفحة، فإن لم يُجدِ ذلك فاستخدم
    إصدارًا حديثًا من Firefox أو Chrome أو Edge أو Safari. عملك المحفوظ لم يُمسّ.

new-version = إصدار جديد من { -product } جاهز. يبقى عملك كما هو.
new-version-load = تحميل
new-version-later = لاحقًا

stopped = توقف { -product }
stopped-why =
    حدث خطأ ما كان ينبغي أن يحدث. ما حُفظ من عملك موجود في هذا المتصفح، وسيُفتح من جديد عند تحميل
    الصفحة. ويمكنك أيضًا تنزيله أولًا في ملف يفتحه { -product }.
stopped-download = تنزيل عملي
stopped-load = إعادة تحميل الصفحة
stopped-not-downloaded = لم يحفظ المتصفح الملف. أعد تحميل الصفحة.
stopped-reason = السبب:
