### What index.html shows: before the program is there, and when it cannot go on. No message here

-product = Statement Annotator
title = { -product }
description = 为政治和外交发言标注主题与承诺。所有内容都留在本机。
opening = 正在打开 { -product }…
needs-script = { -product } 在浏览器中运行，需要 JavaScript。请为本页启用它，然后重新加载。
not-started = { -product } 无法启动
not-started-why = 本页的某个文件没有加载成功，或浏览器版本过旧。请重新加载本页；如果仍然不行，请使用新版的 Firefox、Chrome、Edge 或 Safari。已保存的工作不受影响。
new-version = { -product } 有新版本。你的工作保持原样。
new-version-load = 立即加载
new-version-later = 以后再说
stopped = { -product } 已停止运行
stopped-why = 发生了不该发生的错误。已保存的工作都在这个浏览器中，重新加载本页后会再次打开。你也可以先把它下载为文件，{ -product } 能打开这种文件。
stopped-download = 下载我的工作
stopped-load = 重新加载本页
stopped-not-downloaded = 浏览器没有保存文件。请重新加载本页。
stopped-reason = 原因：
