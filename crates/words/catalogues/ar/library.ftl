### Comments that are kept to be used again.

title = تعليقات لإعادة الاستخدام
lead = تُعرض للمقاطع ذات رمزها ونتيجتها، والأكثر استخدامًا أولًا. في تعليق فارغ اضغط الرقم.
none = لا تعليقات محفوظة بعد. احفظ تعليقًا حيث تكتبه.
again-hint = استُخدم من قبل. اضغط رقمه في الحقل الفارغ.
keep = حفظ لإعادة الاستخدام
keep-hint = يُعرض للمقاطع ذات هذا الرمز وهذه النتيجة.
any-code = أي رمز
any-outcome = أي نتيجة
when-found = وُجد
when-edges = أطراف مختلفة
when-other-code = رمز مختلف
when-missed = فائت
when-extra = ليس في نموذج الإجابة
comment-at = التعليق { $number }
outcome-of = نتيجة التعليق { $number }
delete-of = حذف التعليق { $number }
delete = حذف
copy-from = أخذ تعليقات تمرين آخر
