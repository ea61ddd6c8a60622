### The rules for suggestions, in the codebook's room.

tab-rules = 建议规则
rules-title = 建议规则
rules-hint = 对每个分句，由第一条相符的规则决定。你自己的规则优先。
listing-rules = 正在加载规则…
rules-failed = 规则无法加载。请重新加载本页后重试。
filter-rules = 筛选规则
which-rules = 显示哪些规则
all-rules = 全部 { $count }
rules-on = 启用 { $count }
rules-off = 停用 { $count }
rules-mine = 我的 { $count }
add-rule = 添加规则…
export-table = 导出为表格
export-json = 导出为 JSON
import-rules = 从文件导入规则…
file-name = { $project } 建议规则
column-on = 启用
column-pattern = 分句中含有
column-suggests = 建议
column-decided = 已处理
column-accepted = 已接受
column-from = 来源
use-rule = 使用规则 { $rule }
edit-rule = 编辑规则 { $rule }
from-you = 你的
from-you-in = 你的，{ $language }
from-english = 英语
from-french = 法语
from-spanish = 西班牙语
nothing = 不建议
no-such-code = 编码手册中没有的代码
about-own = 本方
about-we = “我们”
about-thing = 本方的事物
about-other = 他方
about-anybody = 任何一方
about-words = 任何位置的文字
draft-title = 编辑规则
draft-replaces = 这是内置规则的副本。保留后，内置规则会停用。
who-acts = 行为方
rule-language = 文本的语言
pattern = 词语，含词形变化
pattern-hint = 动词匹配所有词形：“stand ready to”也匹配“stands ready to”。| 分隔不同选择，[ ] 括起可有可无的词，! 放在不得出现的词前，.. 表示其间最多可有六个其他词。
try-rule = 在所有文本中试用
keep-rule = 保留规则
leave-rule = 取消
remove-rule = 移除
trying = 正在所有文本中试用…
tried =
    { $hits ->
        [0] 没有命中
       *[other] 命中 { $hits } 处，其中 { $tagged } 处已标注此代码
    }
tried-nothing =
    { $hits ->
        [0] 不会阻止任何建议
       *[other] 会阻止 { $hits } 条建议
    }
tried-most = 可能还有更多：查找到此为止。
tried-first = 这里是前 { $count } 处。
is-tagged = 已标注
problem-empty = 请至少写一个必须出现的词。
problem-too-long = 太长了。
problem-too-many = 规则太多。请先移除一些。
problem-open = { $part }有括号没有闭合。
problem-form = 大写的{ $part }没有意义。请用小写书写词语。
problem-class = 没有词类{ $part }。
problem-id = 另一条规则有相同的名称。
problem-no-id = 规则没有名称。
problem-unknown = 行为方、建议的代码或措辞力度的值不存在。
