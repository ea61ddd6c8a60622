### The room of the coders.

agreement = الاتفاق
side-by-side = جنبًا إلى جنب
settle = الحسم
skip-to-tab = الانتقال إلى التبويب
