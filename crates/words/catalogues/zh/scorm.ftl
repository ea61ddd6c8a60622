### An exercise in a learning platform.

package = 用于学习平台（SCORM）
package-what = 供 Moodle 等平台使用的 ZIP 文件。平台会收到每次核对的分数和精简形式的作业，并为每名学生保存。
package-which = 请先试 SCORM 1.2：几乎所有平台都支持，而有些平台对 SCORM 2004 只记录第一次分数。
package-needs-check = 只有学生可以核对的练习才有分数。请在标准答案下方允许核对。
allow-checks = 转到标准答案
looking = 正在查找学习平台…
goes-there = 你的分数和精简形式的作业会发送到打开此练习的学习平台。除此之外，没有任何内容离开浏览器。
no-platform = 没有找到学习平台，因此不会报告分数。其他一切正常：作业保存在这台电脑的这个浏览器中。
score-goes-there = 分数发送到平台
no-platform-short = 没有平台
kept-here-short = 只保存在这里
score-sent = 目前的最高分 { $percent }% 已发送到平台。
too-long = 你的作业的精简形式有 { $length } 个字符，平台最多保存 { $most } 个。从现在起，作业只保存在这台电脑的这个浏览器中。分数仍会发送到平台。
refused = 平台没有接收你的作业。它保存在这台电脑的这个浏览器中。
not-reported = 平台没有接收你的分数。作业已保留。请提交文件，或稍后再核对。
kept-damaged = 平台保存的作业无法读取。请重新开始，或继续做此浏览器中的作业。
kept-other-exercise = 平台保存的是另一个练习的作业，在这里不使用。
kept-other-revision = 平台保存的是此练习第 { $revision } 版的作业。它与现在的练习不符，因此要重新开始。
