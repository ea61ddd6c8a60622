### The bar, the start page and the left column.

-product = Statement Annotator
product = { -product }
skip-to-text = 跳到正文
left-panel = 编码手册
right-panel = 正文的记录和标注
right-panel-button = 记录和标注
close = 关闭
messages = 消息
dismiss = 知道了
rest-missing = 程序的一部分没有加载成功，所以刚才的操作没有执行。已保存的工作不受影响。请检查网络后再做一次；如果仍然不行，请重新加载本页。
rest-missing-beside = 程序的一部分没有加载成功。正文可以阅读，但在它加载之前无法修改。已保存的工作不受影响。请检查网络后重试。
rest-again = 重试
opening = 正在打开…
drop-here = 松开即可添加发言
no-statement = 这个项目还没有发言
no-statement-chosen = 在列表中选择一篇发言，即可在这里阅读。
undo-word = 撤销
redo-word = 重做
export = 导出
keys = 键盘快捷键
project-menu = 项目
rooms = 工作区
passages = 片段
read = 阅读
insight = 分析
coders = 编码员
class = 班级
untitled-project = 未命名项目
feedback-on = 反馈：{ $name }
rename = 项目名称和你的姓名…
name-it = 命名为{ $name }
new-project = 新建项目…
open-file = 打开文件
open-sample = 打开样例
open-sample-coded = 打开已编码的样例
try-exercise = 试做练习
settings = 设置
exercises = 练习
new-exercise = 用此项目新建练习
close-project = 所有项目
recent-word = 最近的项目
elsewhere = 已在另一个窗口打开
edit-here = 在此编辑
saving = 正在保存…
invitation = 标出外交发言中的主题和承诺，并把结果作为数据集带走。
example-theme = 逃离战火的家庭背上了债务
example-between = ；在今年年底之前，
example-commitment = 我们将再向救济基金缴款 1200 万。
drop-a-statement = 把发言拖放到这里
what-can-be-opened = 文本、网页、PDF、Word、OpenDocument、RTF、EPUB、表格；包含它们的文件夹和 ZIP 压缩包；或由本页保存的项目文件。
choose-file = 选择文件
paste-text = 粘贴文本
new-here = 第一次使用？
privacy = 所有内容都留在本机：没有服务器，没有账号，打开的内容只保存在这个浏览器中。想验证的话，可以断开网络继续使用，一切照常。
privacy-of-file = 所有内容都留在本机：本页就是本机上的一个文件，不向任何地方请求数据。想验证的话，可以断开网络继续使用。
work-of-file = 打开的内容保存在这个浏览器中，并与这个文件所在的位置对应：把本页复制、移动或改名后，打开时可能是空的。找不到自己的工作？请打开以前导出的项目文件，本页的任何副本都能读取它；或者把本页放回原处并改回原名，工作仍在那里，可以导出。
rail = 代码
open-codebook = 修改编码手册
show-codebook = 显示编码手册
codes-tree = 代码
find-code = 查找代码
no-code-found = 没有代码包含这些字词。
recent-codes = 最近使用
add-code = 添加代码
add-code-below = 添加下级代码…
add-code-to = 添加代码…
unfold-all = 全部展开
fold-all = 全部折叠
edit-code-item = 编辑…
show-only = 只显示它的标注
show-all = 显示所有标注
about-item = 关于此代码
code-tags = ，{ $tags } 条标注
click-applies = 按 Enter 或单击，用代码标注所选片段
click-recodes = 按 Enter 或单击，更改所选标注的代码
click-filters = 按 Enter 或单击，只列出某个代码的标注
includes = 包括
excludes = 不包括
examples = 示例
no-definition = 尚未写定义。
undo-step = 撤销：{ $step }
redo-step = 重做：{ $step }
step-tag-any = 标注片段
step-tag = 标注{ $what }
step-untag-any = 移除标注
step-untag = 移除{ $what }
step-recode-any = 更改代码
step-recode = 把代码改为{ $what }
step-resize-any = 更改片段
step-resize = 更改{ $what }的片段
step-set-attribute-any = 填写记录
step-set-attribute = 填写{ $what }
step-set-attribute-of = 填写{ $code }的{ $what }
step-in = { $step }，第 { $paragraph } 段
last-steps = 最近的步骤
steps-hint = 撤销一步，也会撤销它上面的所有步骤。“重做”可以恢复。
step-set-note-any = 编辑备注
step-set-note = 编辑{ $what }的备注
step-set-confidence-any = 设置把握程度
step-set-confidence = 设置{ $what }的把握程度
step-add-statement-any = 添加发言
step-add-statements = 添加 { $statements } 篇发言
step-add-statement = 添加发言{ $what }
step-remove-statement-any = 移除发言
step-remove-statements = 移除 { $statements } 篇发言
step-remove-statement = 移除发言{ $what }
step-set-metadata-any = 更正详细信息
step-set-metadata-of = 更正 { $statements } 篇发言的详细信息
step-set-metadata = 更正{ $what }的详细信息
step-set-exercise-any = 修改练习
step-set-exercise = 修改练习{ $what }
step-collect-any = 收作业
step-collect = 收取{ $what }
step-grade-any = 给作业评分
step-grade = 给{ $what }评分
step-work-on-exercise-any = 准备提交
step-work-on-exercise = 准备提交：{ $what }
step-set-variables-any = 修改发言的变量
step-set-variables = 修改发言的{ $what }
step-set-layout-any = 移动发言的起点或终点
step-set-layout = 移动{ $what }的起点或终点
step-settle-any = 裁定
step-settle = 裁定{ $what }
step-give-out-any = 分配工作
step-give-out = 分配{ $what }
step-group-coders-any = 更改编码员分组
step-group-coders = 更改{ $what }的分组
step-check-answers-any = 核对答案
step-check-answers = 核对答案：{ $what }
step-decide-suggestion-any = 处理建议
step-decide-suggestion = 处理建议{ $what }
step-set-rules-any = 修改建议规则
step-set-rules = 修改规则{ $what }
step-set-queries-any = 修改已保存的查询
step-set-queries = 修改已保存的查询{ $what }
step-set-done-of = 把 { $statements } 篇发言标为完成或未完成
step-set-done-any = 把发言标为完成或未完成
step-set-done = 把{ $what }标为完成或未完成
step-rename-project-any = 重命名项目
step-rename-project = 把项目重命名为{ $what }
step-rename-annotator-any = 重命名标注者
step-rename-annotator = 把标注者重命名为{ $what }
step-add-code-any = 添加代码
step-add-code = 添加代码{ $what }
step-remove-code-any = 移除代码
step-remove-code = 移除代码{ $what }
step-change-code-any = 修改代码
step-change-code = 修改代码{ $what }
step-replace-text-any = 更正文本
step-replace-text = 更正{ $what }的文本
step-replace-codebook-any = 修改编码手册
step-replace-codebook = 修改编码手册{ $what }
step-add-coding-any = 导入标注
step-add-coding = 从{ $what }导入标注
restored =
    { $annotations ->
        [0] 一切都已恢复
       *[other] 一切都已恢复：{ $annotations } 条标注
    }
saved-today = 已保存 { $time }
saved-on = 已保存 { $day } { $time }
not-saved-denied = 未保存：浏览器不允许
not-saved-full = 未保存：空间已满
not-saved-elsewhere = 未保存：已在另一个窗口打开
not-saved-gone = 未保存：存储中已没有此项目
not-saved-no-answer = 未保存：存储没有响应
writing-not-permitted = 未获得写入许可
project-actions = { $name }：重命名、制作副本、保存副本、删除
rename-project = 重命名…
duplicate = 制作副本
copy-of = { $name }（副本）
save-a-copy = 保存副本
delete-project = 删除…
projects = 项目
continue-word = 继续
go-on = 继续阅读
left-at-paragraph = · { $statement } 第 { $paragraph } 段 · { $when }
left-at-statement = · { $statement } · { $when }
when-used = · { $when }
recent-project =
    { $statements ->
        [0] 没有发言
       *[other] { $statements } 篇发言
    } · { $annotations ->
        [0] 没有标注
       *[other] { $annotations } 条标注
    } · { $used }
just-now = 刚刚
minutes-ago = { $minutes } 分钟前
hours-ago = { $hours } 小时前
yesterday = 昨天
days-ago = { $days } 天前
on-day = { $day }
annotations =
    { $annotations ->
        [0] 没有标注
       *[other] { $annotations } 条标注
    }
annotations-here =
    本篇发言{ $here ->
        [0] 没有标注
       *[other] 有 { $here } 条标注
    }，项目中共 { $all } 条
deleted = 已删除（{ $projects }）
deleted-when = { $when }删除，保留到 { $day }
restore = 恢复
restore-project = 恢复 { $project }
delete-for-good = 永久删除
delete-project-for-good = 永久删除：{ $project }

step-compare-pairs-any = 判定两项承诺是否相同
step-compare-pairs = 判定{ $what }
