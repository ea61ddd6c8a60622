### The code picker, the inspector (the record of the chosen tag) and the list of tags.

picker = 选择代码
change-code-to = 把{ $code }改为
search-codes = 搜索代码
into-the-record = 填入记录
recent = 最近使用
passage-of = { $code } 的片段
choose-first = 请输入文字，或使用箭头键。
codes = 代码
results = 搜索结果
codes-found =
    { $codes ->
        [0] 没有代码包含这些字符。
       *[other] { $codes } 个代码
    }
create-named = 新建{ $name }
create-from-words = 用所选文字新建代码：{ $name }
code-exists = { $name }已在编码手册中。
includes = 包括
excludes = 不包括
used =
    { $texts ->
        [0] 本文 { $here } 次
       *[other] 本文 { $here } 次，另外 { $texts } 篇中 { $elsewhere } 次
    }
and-further = { $items }；{ $item }
close = 关闭
key-enter = ↵
picker-enter = 应用
key-shift-enter = ⇧↵
picker-shift-enter = 再加一个
key-tab = tab
keep-active = 连续使用
keep-active-what = 接下来选择的代码会一直有效：之后每次选择都会立即用它标注
key-escape = esc
picker-escape = 关闭
kept-code = 每次选择都标注{ $code }
end-kept = 停止（Esc）
invitation = 在正文中选择一个片段，再为它选择代码。它的记录在这里填写。
invitation-keys = 用键盘：Shift 加箭头键选择，按代码的按键或 Enter 标注。
leave = 关闭
tag-actions = 此标注的操作
go-to-passage = 转到片段
paragraph-short = 第 { $paragraph } 段
stack = 此处的标注
stacked = 此处第 { $place } 条，共 { $of } 条
previous = 上一条
next = 下一条
change-code-hint = 为此标注换一个代码
another-code = 添加第二个代码
take-passage = 用所选内容替换片段
add-words = 把这些文字加入片段
take-off-words = 从片段中去掉这些文字
split-tag = 在此拆分
join-tags = 与下一条相同代码的标注合并
unite-tags = 与重叠的标注合并
same-code-again = 其中有些文字被同一代码标注了两次。
unite = 合并
parts-of-passage = 片段的各部分
in-parts = { $parts } 个部分
drop-part = 从片段中去掉{ $words }
remove = 移除标注
note = 备注
sure = 把握程度
confidence-high = 高
confidence-medium = 中
confidence-low = 低
day-and-time = { $day } { $time }
tagged-by = { $who }，{ $made }
tagged-by-changed = { $who }，{ $made }，{ $changed } 修改
tagged = { $made } 标注
tagged-changed = { $made } 标注，{ $changed } 修改
tagged-how = { $tagged } · { $how }
how-tag-all = 批量标注所有出现处
how-suggestion = 接受的建议
how-imported = 导入
how-adjudicated = 裁定
record = 记录
read-from-passage = 从片段中读取
accept-all = 全部接受
accept = 接受：{ $field }
reject = 拒绝：{ $field }
select-words = 请在正文中选择文字。
next-record = 下一条记录
next-record-what = 转到下一条未填完的记录
key-ctrl-enter = Ctrl ↵
more = 更多（{ $rare }）
more-filled = 更多（{ $filled }/{ $rare }）
less = 收起
correct = 手动更正
filled-of = 已填 { $filled }/{ $all }
filled-and-required = 已填 { $filled }/{ $all }；必填：{ $fields }{ $missing ->
       *[other] { "" }
    }
required = 必填
fill-with = 填入{ $words }
add-evidence = 添加{ $words }为依据
evidence = { $field } 的依据
shown-by = { $field }，依据{ $quote }
evidence-quote = “{ $quote }”
remove-evidence = 移除依据{ $quote }
yes = 是
no = 否
not-a-number-such-as = 这不是数字，所以没有保留。请写成 12000000、{ $large } 或 { $small }。
day = 日、月或年
not-a-day = 不是带年份的日期，因此以原文文字为准。
date-read = 识别为 { $date }
date-read-from-statement = 识别为 { $date }，从发言日期算起
date-by-hand = { $date }，手动设置
date-range = { $from } 至 { $to }
date-not-read = 未识别为日期；如果文中说明了日期，请设置。
amount = 金额
currency = 货币
not-a-currency = 不是三个字母的货币代码，因此货币仍为未知。
no-currency = { $amount }（货币未知）
about = ~ { $sum }
no-less = ≥ { $sum }
no-more = ≤ { $sum }
sum-range = { $from } 至 { $to }
sum = { $currency } { $amount }
approximate = 约数
least = 最少
most = 最多
party-kind-word = 类型
empty-kind = 类型？
speaker-state = 发言人所属国家
other-state = 其他国家
organisation = 组织
group = 集团
unclear = 不明确
with-kind = { $party } · { $kind }
country = 国家
not-a-country = 不在国家列表中，因此没有保留。
tags-word = 标注
filter = 筛选标注
filter-code = 按代码筛选
all-codes = 所有代码
tags-all =
    { $all ->
        [0] 没有标注
       *[other] { $all } 条标注
    }
tags-some = { $shown }/{ $all } 条标注
tags-of-code = { " " }· { $code } { $tags }
nothing-tagged = 本篇发言还没有标注。
nothing-fits = 没有标注符合筛选条件。
has-note = 有备注
paragraph = ¶ { $paragraph }
