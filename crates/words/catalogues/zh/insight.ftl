### The room of insight: what was coded, counted. Names of codes, layers and statements are the

skip-to-numbers = 跳到数值
rows = 行
columns = 列
by-statements = 发言
by-delegations = 代表团
by-organs = 机构
by-languages = 语言
by-years = 年份
together = 共现指
together-overlap = 片段重叠
together-sentence = 在同一句
together-paragraph = 在同一段
with-below = 下级代码单独计数
annotator = 标注者
everybody = 所有人
several-annotators = { $count } 名标注者的编码都各自计入：两人都标注的片段计两次。
views = 视图
ask = 提问
query = 查询
pictures = 图
portraits = 文本画像
form = 形式
form-table = 表格
form-bars = 条形图
form-lines = 折线图
form-triangle = 三角图
form-network = 网络图
node = { $code }：{ $count }
numbers = 数值
counts = 计数
row-share = 行百分比
residuals = 残差
text-share = 占正文比例
residuals-help = 调整后残差：数值比按其行和列所预期的高出或低出多少个标准差。绝对值超过 2 不大可能出于偶然。
title = { $rows } × { $columns }
about = { $what }，n = { $n } · { $statements }
about-overlap = 重叠的片段对
about-sentence = 两者都有的句子
about-paragraph = 两者都有的段落
about-passages = 片段
statements = { $count } 篇发言
sum = 合计
no-value = 未注明
cell = { $row }，{ $column }：{ $number }
undefined = 无定义
percent = { $number }%
reading = { $row } 与 { $column } 最常共现，{ $sum } 次中有 { $count } 次。
reading-statements = { $row } 在 { $column } 中最多：{ $sum } 个中有 { $count } 个。
nothing-yet = 还没有可计数的内容
nothing-yet-why = 项目中没有使用这些代码的片段。请先标注一些，或选择其他行。
no-overlap = 这些代码目前没有共现。
counting = 正在统计…
counting-of = 正在统计：{ $done }/{ $of } 篇发言
stop = 停止
stopped = 尚未统计完就已停止。
again = 重新统计
failed = 数值无法统计。你的工作不受影响。
passages-of = { $row } × { $column }：{ $count }
close = 关闭
more = 还有 { $count } 个
show-more = 显示更多
place = { $statement } · 第 { $paragraph } 段
place-by = { $statement } · 第 { $paragraph } 段 · { $annotator }
open-passage = 在此打开正文
actions = 导出数值
save-csv = 数值（CSV）
copy-table = 复制为表格
save-svg = SVG
save-png = PNG
save-vega = Vega-Lite
save-graphml = GraphML
save-edges = 边列表
portraits-about = 每篇发言从头到尾的已编码片段，n = { $n } · { $statements }
order = 顺序
order-project = 按项目中的顺序
order-commitments = 按承诺所占比例
length = 长度
own-length = 实际长度
same-length = 相同长度
characters = { $count } 个字符
block = { $code } · { $statement }
portraits-none = 还没有编码，因此没有可画的内容。请先标注一些片段。
portraits-reading =
    { $of ->
        [1] 在唯一一篇有承诺的发言中，{ $n ->
            [1] 多数承诺在后半部分。
           *[other] 多数承诺在前半部分。
        }
       *[other] 在 { $of } 篇有承诺的发言中，有 { $n } 篇的多数承诺在后半部分。
    }
portraits-no-commitments = 目前没有发言含有承诺。
commitments = 承诺
table-and-dates = 表格和期限
commitments-none = 还没有承诺。请用带记录的代码标注一些片段。
commitments-no-layer = 此编码手册没有带记录的层，因此没有承诺表。
commitments-about = { $count } 项承诺 · { $speakers }
speakers = { $count } 个代表团
layer = 层
code = 代码
every-code = 全部
passage = 片段
as-of = 截至
past = 已过期
due-title = 何时到期
due-picture = { $count } 项有日期的承诺，截至 { $day }
due-point = { $who }：{ $quote }
more-dates = 另有 { $count } 个日期见表格。
due-about = 期限：{ $dated } 项有日期，其中 { $past } 项截至 { $day }已过期；{ $undated } 项没有日期。
due-unread = { $said }有 { $count } 项的日期无法识别为具体日期。
sums = 总额，不跨货币合计：
sum-of = { $count } 项共 { $currency } { $amount }
sum-about = { $count } 项共 { $currency } { $amount }，其中 { $about } 项为约数
no-currency = 未知货币
sums-ranges = { $count } 项只有最小值或最大值，未计入
sums-unread = { $count } 项未识别为金额
sums-without = { $count } 项没有金额
