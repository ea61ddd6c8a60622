### Memos on the project, on codes and on statements, and the report of all memos and notes.

project-memo = 关于项目的备忘录
statement-memo = 关于发言的备忘录
code-memo = 关于代码的备忘录
summary = 摘要
summary-example = 用自己的话概括这篇发言对此说了什么
project-item = 项目备忘录…
item = 备忘录…
example = 供自己和项目成员使用；编码时不显示
close-memo = 完成
untitled-project = 未命名项目
tab-memos = 备忘录
search = 搜索备忘录和备注
report = 备忘录和备注
of-project = 关于项目
of-codes = 关于代码
of-statements = 关于发言
of-summaries = 摘要
of-tags = 标注的备注
summary-of = { $code } · { $statement }
edit-memo = 编辑备忘录：{ $about }
edit-word = 编辑
open-tag = 在正文中打开
write-project-memo = 写项目备忘录
found =
    { $items ->
        [0] 没有备忘录或备注包含这些字词。
       *[other] { $items } 份备忘录和备注
    }
nothing-written = 还没有写任何内容。备忘录可在项目、代码和发言的菜单中写，备注可在每条标注上写。
show-more = 再显示 { $items } 份
save-as = 另存为
save-html = 网页（HTML）
save-markdown = Markdown
save-csv = 电子表格（CSV）
file-memos = 备忘录
note-on = { $code }：{ $passage }
