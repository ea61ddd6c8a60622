### Variables of statements, groups of statements, and tables whose columns become variables.

variables-of = 变量…
variables-title = 发言的变量
variables-hint = 除详细信息外，你为每篇发言记下的内容，如地区、集团、年份。每个变量在表格中占一列。
no-variables = 还没有变量。
variable-name = 名称
variable-kind = 类型
kind-text = 文本
kind-number = 数字
kind-choice = 从列表中选择
variable-choices = 列表
variable-choices-hint = 每行一个值。
add-variable = 添加
add-variable-title = 添加变量
edit-variable = 编辑 { $name }
edit = 编辑
name-needed = 变量需要名称。
name-taken = 已有同名的变量。
choices-needed = 列表至少需要一个值。
values-removed = { $values } 个值不符，将被移除。
values-changed = { $values } 个值的写法会改变。
filled-in =
    { $statements ->
        [0] 没有值
       *[other] { $statements } 个值
    }
show-column = { $name } 列
shown = 列
move-up = 上移 { $name }
move-down = 下移 { $name }
remove-variable = 移除 { $name }
no-number = 请输入数字，例如 2017 或 3.5。
not-in-list = 请从列表中选择：{ $values }
groups-title = 发言组
groups-hint = 组就是有名称的筛选：在表格中设置筛选并保存，或选择发言后归为一组。
no-groups = 还没有组。
rename-group = 组 { $name } 的名称
remove-group = 移除 { $name }
filter-group = 组
any-group = 任何组
save-group = 保存为组…
make-group = 归为组…
group-name = 组的名称
save = 保存
chosen-by-hand = 手动选择的 { $statements } 篇发言
filter-by-hand = 手动选择
any-value = 任何 { $name }
no-value-of = 没有 { $name }
numbers-from = { $name } 从
numbers-to = { $name } 至
bad-number = 请输入数字，例如 2017。
only-some = { $shown }/{ $all } 篇发言
show-all = 全部显示
from-table = 从表格读取…
join-title = 从表格读取变量
join-reading = 正在读取{ $file }…
encoding-found = 自动识别
first-row-names = 第一行是列名
find-by = 查找发言的依据
fit = { $column }作为{ $key }：{ $statements } 篇发言，{ $rows } 行
fit-none = 没有列与标题、文件、编号、代表团或 id 相符。请在下面手动对应各行。
key-id = id
key-file = 文件名
key-symbol = 文件编号
key-title = 标题
key-delegation = 代表团
column-number = 第 { $number } 列
columns-title = 采用哪些列
column-becomes = { $column }成为
leave-out = 舍弃
new-variable = 新变量：{ $kind }
the-variable = 变量 { $name }
the-field = 详细信息：{ $field }
keep-values = 保留已有的值
matched = { $statements } 篇发言有对应的行
without-row = { $statements } 篇没有
sets-values =
    { $values ->
        [0] 不会设置任何值。
       *[other] 将设置 { $values } 个值。
    }
replaces-values = 其中 { $values } 个会取代原有的值。
misfit-values = { $cells } 个单元格与其列不符，已舍弃。
repeated-rows = { $rows } 行已舍弃，因为前面的行属于相同的发言。
unmatched-title = { $rows } 行没有对应的发言
row-about = 第 { $row } 行对应
no-statement = 没有发言
without-title = 没有对应行的发言
and-more = 还有 { $more } 项
preview-title = 预览
statement-column = 发言
take-values = 采用 { $values } 个值
about-statements-here = 表格涉及已有的发言：把各列用作变量
