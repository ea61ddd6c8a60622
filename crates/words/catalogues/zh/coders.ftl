### The room of the coders.

agreement = 一致性
side-by-side = 并排对照
settle = 裁定
skip-to-tab = 跳到标签页
