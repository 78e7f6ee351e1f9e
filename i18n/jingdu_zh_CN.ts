<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
<name>ArticleController</name>
<message>
<source>Point at a word to see its card, click to pin it. F1 lists all keys.</source>
<translation>指向一个词即可看到词卡，单击可固定。按 F1 查看所有快捷键。</translation>
</message>
<message>
<source>Articles (*.txt *.md *.html *.htm);;All files (*)</source>
<translation>文章 (*.txt *.md *.html *.htm);;所有文件 (*)</translation>
</message>
<message>
<source>Open an article</source>
<translation>打开文章</translation>
</message>
<message>
<source>Open web page</source>
<translation>打开网页</translation>
</message>
<message>
<source>Address (the page is fetched once, from its own server):</source>
<translation>地址（仅从网页所在的服务器获取一次）：</translation>
</message>
<message>
<source>Open</source>
<translation>打开</translation>
</message>
<message>
<source>The pasted text</source>
<translation>粘贴的文字</translation>
</message>
<message>
<source>Opened the first of {0} files: one article is read at a time.</source>
<translation>已打开 {0} 个文件中的第一个：一次只能阅读一篇文章。</translation>
</message>
<message>
<source>The dropped text</source>
<translation>拖放的文字</translation>
</message>
</context>
<context>
<name>Card</name>
<message>
<source>{0} pin</source>
<translation>{0} 固定</translation>
</message>
<message>
<source>Esc close</source>
<translation>Esc 关闭</translation>
</message>
</context>
<context>
<name>CardHead</name>
<message>
<source>Keep the word with its sentence in the word list</source>
<translation>将这个词连同所在的句子加入生词表</translation>
</message>
<message>
<source>Back to the previous card (Alt+Left)</source>
<translation>返回前一张词卡（Alt+←）</translation>
</message>
<message>
<source>Say the word aloud</source>
<translation>朗读这个词</translation>
</message>
<message>
<source>Pin the card, so that it stays</source>
<translation>固定词卡，让它留在窗口中</translation>
</message>
<message>
<source>Close the card (Esc)</source>
<translation>关闭词卡（Esc）</translation>
</message>
<message>
<source>✓ In the word list</source>
<translation>✓ 已在生词表</translation>
</message>
<message>
<source>＋ Word list</source>
<translation>＋ 生词表</translation>
</message>
</context>
<context>
<name>ColourRow</name>
<message>
<source>⚠ Hard to read in the {0} theme: contrast {1} : 1, where {2} : 1 is wanted.</source>
<translation>⚠ 在{0}主题中不易辨识：对比度为 {1} : 1，应达到 {2} : 1。</translation>
</message>
<message>
<source>dark</source>
<translation>深色</translation>
</message>
<message>
<source>light</source>
<translation>浅色</translation>
</message>
<message>
<source>{0}, {1} theme</source>
<translation>{0}，{1}主题</translation>
</message>
</context>
<context>
<name>ColumnHeads</name>
<message>
<source>Drag an edge to resize the columns, a name to reorder them</source>
<translation>拖动边界可调整栏宽，拖动名称可调整顺序</translation>
</message>
</context>
<context>
<name>Desk</name>
<message>
<source>Translating…</source>
<translation>正在翻译…</translation>
</message>
<message>
<source>Opening…</source>
<translation>正在打开…</translation>
</message>
<message>
<source>Exporting…</source>
<translation>正在导出…</translation>
</message>
<message>
<source>Translating: {0} of {1} rows</source>
<translation>正在翻译：已完成 {0}/{1} 段</translation>
</message>
</context>
<context>
<name>DoneButtons</name>
<message>
<source>Open</source>
<translation>打开</translation>
</message>
<message>
<source>Show in folder</source>
<translation>在文件夹中显示</translation>
</message>
<message>
<source>No program here opens {0}.</source>
<translation>这台电脑上没有程序能打开 {0}。</translation>
</message>
<message>
<source>The folder {0} cannot be shown.</source>
<translation>无法显示文件夹 {0}。</translation>
</message>
</context>
<context>
<name>DownloadBar</name>
<message>
<source>Pause</source>
<translation>暂停</translation>
</message>
<message>
<source>Resume</source>
<translation>继续</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>{0} of {1}</source>
<translation>{0}/{1}</translation>
</message>
<message>
<source>{0}/s</source>
<translation>每秒 {0}</translation>
</message>
<message>
<source>{0} s left</source>
<translation>还需 {0} 秒</translation>
</message>
<message>
<source>{0} min left</source>
<translation>还需 {0} 分钟</translation>
</message>
</context>
<context>
<name>DropFrame</name>
<message>
<source>Drop it to open it here</source>
<translation>松开即可在此打开</translation>
</message>
</context>
<context>
<name>EnglishController</name>
<message>
<source>English of sentence {0} of row {1}</source>
<translation>第 {1} 段第 {0} 句的英文</translation>
</message>
</context>
<context>
<name>ExportController</name>
<message>
<source>article</source>
<translation>文章</translation>
</message>
<message>
<source>Export</source>
<translation>导出</translation>
</message>
<message>
<source>Exporting…</source>
<translation>正在导出…</translation>
</message>
<message>
<source>Printing…</source>
<translation>正在打印…</translation>
</message>
<message>
<source>Save annotation</source>
<translation>保存标注</translation>
</message>
<message>
<source>Saved {0}</source>
<translation>已保存 {0}</translation>
</message>
<message>
<source>The pages have gone to the printer.</source>
<translation>页面已送往打印机。</translation>
</message>
</context>
<context>
<name>ExportDialog</name>
<message>
<source>Print</source>
<translation>打印</translation>
</message>
<message>
<source>Export</source>
<translation>导出</translation>
</message>
<message>
<source>Open the &amp;file when it is done</source>
<translation>完成后打开文件(&amp;F)</translation>
</message>
<message>
<source>Show it i&amp;n its folder</source>
<translation>在文件夹中显示(&amp;N)</translation>
</message>
<message>
<source>Pr&amp;int…</source>
<translation>打印(&amp;I)…</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>导出(&amp;E)…</translation>
</message>
<message>
<source>Rese&amp;t</source>
<translation>还原(&amp;T)</translation>
</message>
<message>
<source>Back to the default options</source>
<translation>恢复平常的选项</translation>
</message>
<message>
<source>Afterwards</source>
<translation>完成后</translation>
</message>
<message>
<source>For&amp;mat</source>
<translation>格式(&amp;M)</translation>
</message>
<message>
<source>Format</source>
<translation>格式</translation>
</message>
</context>
<context>
<name>FindBar</name>
<message>
<source>Find 晶片, jingpian or chip</source>
<translation>查找芯片、xinpian 或 chip</translation>
</message>
<message>
<source>Find</source>
<translation>查找</translation>
</message>
<message>
<source>Pinyin</source>
<translation>拼音</translation>
</message>
<message>
<source>Also by pinyin, with or without tones: jingpian, jīngpiàn, jing1pian4</source>
<translation>也按拼音查找，声调可标可不标：jingpian、jīngpiàn、jing1pian4</translation>
</message>
<message>
<source>Words</source>
<translation>全词</translation>
</message>
<message>
<source>English and other Latin letters only as whole words</source>
<translation>英文等拉丁字母只查找完整的单词</translation>
</message>
<message>
<source>Regular expression</source>
<translation>正则表达式</translation>
</message>
<message>
<source>Previous hit (Shift+F3)</source>
<translation>上一个结果（Shift+F3）</translation>
</message>
<message>
<source>Next hit (F3)</source>
<translation>下一个结果（F3）</translation>
</message>
<message>
<source>Close (Esc)</source>
<translation>关闭（Esc）</translation>
</message>
</context>
<context>
<name>GlossaryModel</name>
<message>
<source>Taiwan</source>
<translation>台湾</translation>
</message>
<message>
<source>Mainland</source>
<translation>中国大陆</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Category</source>
<translation>类别</translation>
</message>
<message>
<source>Entry</source>
<translation>条目</translation>
</message>
<message>
<source>yours</source>
<translation>您的</translation>
</message>
</context>
<context>
<name>GlossaryWindow</name>
<message>
<source>Category</source>
<translation>类别</translation>
</message>
<message>
<source>All categories</source>
<translation>所有类别</translation>
</message>
<message>
<source>Add…</source>
<translation>添加…</translation>
</message>
<message>
<source>Edit…</source>
<translation>编辑…</translation>
</message>
<message>
<source>Delete</source>
<translation>删除</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Import…</source>
<translation>导入…</translation>
</message>
<message>
<source>Export yours…</source>
<translation>导出您的术语…</translation>
</message>
<message>
<source>Glossary</source>
<translation>术语表</translation>
</message>
<message>
<source>Search Chinese or English</source>
<translation>搜索中文或英文</translation>
</message>
<message>
<source>Terms</source>
<translation>术语</translation>
</message>
<message>
<source>Choose a term to read its note; a double click edits it.</source>
<translation>选择术语可阅读说明，双击可编辑。</translation>
</message>
<message>
<source>This term has no note.</source>
<translation>这个术语没有说明。</translation>
</message>
<message>
<source>{0} of {1} terms</source>
<translation>{0}/{1} 条术语</translation>
</message>
<message>
<source>No term matches. Add… makes one of your own.</source>
<translation>没有匹配的术语。可按“添加…”加入自己的术语。</translation>
</message>
<message>
<source>Glossaries (*.csv *.tbx *.toml)</source>
<translation>术语表 (*.csv *.tbx *.toml)</translation>
</message>
<message>
<source>Import terms</source>
<translation>导入术语</translation>
</message>
<message>
<source>Export your terms</source>
<translation>导出您的术语</translation>
</message>
</context>
<context>
<name>Glyphs</name>
<message>
<source>{1} is not in the reading font and is shown in {2}.</source>
<translation>阅读字体没有 {1}，改用 {2} 显示。</translation>
</message>
<message>
<source>{0} characters are not in the reading font and are shown in {2}: {1}.</source>
<translation>阅读字体缺少 {0} 个字符，改用 {2} 显示：{1}。</translation>
</message>
<message>
<source>No font on this computer has the character {1}.</source>
<translation>这台电脑上没有字体包含字符 {1}。</translation>
</message>
<message>
<source>No font on this computer has {0} characters of this article: {1}.</source>
<translation>这篇文章有 {0} 个字符，这台电脑上没有字体能显示：{1}。</translation>
</message>
</context>
<context>
<name>KeysDialog</name>
<message>
<source>Change keyboard shortcuts</source>
<translation>更改快捷键</translation>
</message>
<message>
<source>Search commands and shortcuts</source>
<translation>搜索命令和快捷键</translation>
</message>
<message>
<source>Commands</source>
<translation>命令</translation>
</message>
<message>
<source>Command</source>
<translation>命令</translation>
</message>
<message>
<source>Key</source>
<translation>快捷键</translation>
</message>
<message>
<source>&amp;New key</source>
<translation>新快捷键(&amp;N)</translation>
</message>
<message>
<source>New key</source>
<translation>新快捷键</translation>
</message>
<message>
<source>Default</source>
<translation>重置</translation>
</message>
<message>
<source>Give this command its usual key again</source>
<translation>让此命令恢复默认快捷键</translation>
</message>
<message>
<source>Use it here</source>
<translation>改用于此</translation>
</message>
<message>
<source>Reset all</source>
<translation>全部重置</translation>
</message>
<message>
<source>{0} scrolls, moves the focus or closes everywhere; choose another key.</source>
<translation>{0} 固定用于滚动、移动焦点或关闭，请选其他键。</translation>
</message>
<message>
<source>{0} has been the key of another command, which would lose it: {1}.</source>
<translation>{0} 已是“{1}”的快捷键；改用于此，该命令就不再有这个键。</translation>
</message>
</context>
<context>
<name>KeysHelp</name>
<message>
<source>Keyboard shortcuts</source>
<translation>快捷键</translation>
</message>
<message>
<source>Change shortcuts…</source>
<translation>更改快捷键…</translation>
</message>
</context>
<context>
<name>KnownDialog</name>
<message>
<source>Words you know</source>
<translation>已认识的词</translation>
</message>
<message>
<source>No level</source>
<translation>不设级别</translation>
</message>
<message>
<source>Up to HSK {0}  ({1} words)</source>
<translation>HSK {0} 级及以下（{1} 个词）</translation>
</message>
<message>
<source>Not by frequency</source>
<translation>不按词频</translation>
</message>
<message>
<source>The {0} most frequent words</source>
<translation>最常用的 {0} 个词</translation>
</message>
<message>
<source>Words marked one by one</source>
<translation>逐一标记的词</translation>
</message>
<message>
<source>Press K on a word in an article to mark it.</source>
<translation>在文章中指向一个词并按 K，即可标记。</translation>
</message>
<message>
<source>Remove the mark</source>
<translation>取消标记</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>{0}  (not known, though listed)</source>
<translation>{0}（虽在级别内，但不认识）</translation>
</message>
<message>
<source>{0} words</source>
<translation>共 {0} 个词</translation>
</message>
<message>
<source>{0} words, and {1}% of the words of this article</source>
<translation>共 {0} 个词，占这篇文章的 {1}%</translation>
</message>
<message>
<source>Where readings stand above unknown words only, the words that you know have none. The levels are those of the HSK syllabus of November 2025 (HSK 3.0), the frequent words those of wordfreq.</source>
<translation>若只在生词上方标注读音，已认识的词便不标。级别依据 2025 年 11 月的 HSK 大纲（HSK 3.0），常用词依据 wordfreq。</translation>
</message>
<message>
<source>You know</source>
<translation>您认识</translation>
</message>
<message>
<source>and</source>
<translation>以及</translation>
</message>
<message>
<source>Close</source>
<translation>关闭</translation>
</message>
<message>
<source>Marked one by one</source>
<translation>逐一标记</translation>
</message>
</context>
<context>
<name>MainWindow</name>
<message>
<source>Article</source>
<translation>文章</translation>
</message>
<message>
<source>Saved {0}</source>
<translation>已保存 {0}</translation>
</message>
<message>
<source>No Mandarin voice was found; one can be added in the system's settings.</source>
<translation>找不到普通话语音；可在系统设置中添加。</translation>
</message>
<message>
<source>No Mandarin voice was found; the package espeak-ng brings one.</source>
<translation>找不到普通话语音；安装 espeak-ng 软件包即可使用。</translation>
</message>
<message>
<source>A file is still being written. Close the window without it?</source>
<translation>还有文件正在写入，要放弃它并关闭窗口吗？</translation>
</message>
<message>
<source>Close anyway</source>
<translation>仍要关闭</translation>
</message>
</context>
<context>
<name>MemoryModel</name>
<message>
<source>Chinese</source>
<translation>中文</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>State</source>
<translation>状态</translation>
</message>
<message>
<source>From</source>
<translation>来源</translation>
</message>
<message>
<source>By</source>
<translation>译者</translation>
</message>
<message>
<source>Changed</source>
<translation>修改日期</translation>
</message>
<message>
<source>you</source>
<translation>您</translation>
</message>
<message>
<source>Your edit</source>
<translation>您的修改</translation>
</message>
</context>
<context>
<name>MemoryWindow</name>
<message>
<source>State</source>
<translation>状态</translation>
</message>
<message>
<source>All states</source>
<translation>所有状态</translation>
</message>
<message>
<source>Origin</source>
<translation>来源</translation>
</message>
<message>
<source>All origins</source>
<translation>所有来源</translation>
</message>
<message>
<source>Edit</source>
<translation>编辑</translation>
</message>
<message>
<source>Delete</source>
<translation>删除</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Import…</source>
<translation>导入…</translation>
</message>
<message>
<source>Export…</source>
<translation>导出…</translation>
</message>
<message>
<source>Translation memory</source>
<translation>翻译记忆库</translation>
</message>
<message>
<source>Search Chinese or English</source>
<translation>搜索中文或英文</translation>
</message>
<message>
<source>Sentences</source>
<translation>句子</translation>
</message>
<message>
<source>Sentences exported: {0}</source>
<translation>已导出 {0} 句</translation>
</message>
<message>
<source>{0} new, {1} changed, {2} already there</source>
<translation>新增 {0} 句，更改 {1} 句，已有 {2} 句</translation>
</message>
<message>
<source>Working…</source>
<translation>处理中…</translation>
</message>
<message>
<source>{0} of {1}</source>
<translation>{0}/{1}</translation>
</message>
<message>
<source>The memory is empty. Your edits and what translation engines produce are kept here.</source>
<translation>翻译记忆库是空的。您修改的译文和翻译引擎的译文都会存在这里。</translation>
</message>
<message>
<source>No sentence in the memory matches.</source>
<translation>翻译记忆库中没有匹配的句子。</translation>
</message>
<message>
<source>Import sentences</source>
<translation>导入句子</translation>
</message>
<message>
<source>Export the memory</source>
<translation>导出翻译记忆库</translation>
</message>
</context>
<context>
<name>OptionsForm</name>
<message>
<source>Choose at least one column.</source>
<translation>请至少选择一栏。</translation>
</message>
<message>
<source>Portrait</source>
<translation>纵向</translation>
</message>
<message>
<source>Landscape</source>
<translation>横向</translation>
</message>
<message>
<source>all, or for example 1-5, 8</source>
<translation>全部，或如 1-5, 8</translation>
</message>
<message>
<source>Comments of readers</source>
<translation>读者评论</translation>
</message>
<message>
<source>What stands below the article, as a thread.</source>
<translation>文章下方的评论，按回复关系排列。</translation>
</message>
<message>
<source>Overview page</source>
<translation>概览页</translation>
</message>
<message>
<source>Terms by category, companies, dates and amounts, before the text.</source>
<translation>置于正文之前：各类术语、公司、日期与数量。</translation>
</message>
<message>
<source>Tint terms by category</source>
<translation>按类别给术语着色</translation>
</message>
<message>
<source>With a legend of the colors.</source>
<translation>附颜色图例。</translation>
</message>
<message>
<source>Grayscale</source>
<translation>灰度</translation>
</message>
<message>
<source>No colors, for printers without them.</source>
<translation>不用颜色，适合黑白打印机。</translation>
</message>
<message>
<source>Text</source>
<translation>正文</translation>
</message>
<message>
<source>&amp;Layout</source>
<translation>版式(&amp;L)</translation>
</message>
<message>
<source>How Chinese and English stand to each other.</source>
<translation>中文与英文如何排列。</translation>
</message>
<message>
<source>Columns</source>
<translation>显示的栏</translation>
</message>
<message>
<source>&amp;Chinese</source>
<translation>中文(&amp;C)</translation>
</message>
<message>
<source>Which script, where there is one Chinese text.</source>
<translation>只有一种中文时，用繁体还是简体。</translation>
</message>
<message>
<source>Readings</source>
<translation>读音</translation>
</message>
<message>
<source>&amp;Readings</source>
<translation>读音(&amp;R)</translation>
</message>
<message>
<source>How words are read, in the first Chinese text.</source>
<translation>标在第一种中文上的读音。</translation>
</message>
<message>
<source>On &amp;which words</source>
<translation>标注范围(&amp;W)</translation>
</message>
<message>
<source>Unknown words: those you have not marked.</source>
<translation>生词：您未标为已知的词。</translation>
</message>
<message>
<source>Pages</source>
<translation>页面</translation>
</message>
<message>
<source>P&amp;aper</source>
<translation>纸张(&amp;A)</translation>
</message>
<message>
<source>&amp;Orientation</source>
<translation>方向(&amp;O)</translation>
</message>
<message>
<source>Text &amp;size</source>
<translation>字号(&amp;S)</translation>
</message>
<message>
<source>Page ran&amp;ge</source>
<translation>页码范围(&amp;G)</translation>
</message>
<message>
<source>Page numbers stay those of the whole file.</source>
<translation>页码仍是整份文件中的页码。</translation>
</message>
<message>
<source>Terms and notes</source>
<translation>术语与注释</translation>
</message>
<message>
<source>Pop-&amp;up notes</source>
<translation>弹出注释(&amp;U)</translation>
</message>
<message>
<source>Which occurrences of a term have a note.</source>
<translation>术语在哪些地方附注释。</translation>
</message>
<message>
<source>Glossary &amp;by</source>
<translation>术语表排序(&amp;B)</translation>
</message>
<message>
<source>The order of the glossary at the end.</source>
<translation>文末术语表的排列顺序。</translation>
</message>
</context>
<context>
<name>PackBanner</name>
<message>
<source>Details</source>
<translation>详细信息</translation>
</message>
<message>
<source>Hide this notice</source>
<translation>隐藏此通知</translation>
</message>
<message>
<source>A reading pack by {0} covers {1} of {2} sentences</source>
<translation>{0} 的阅读包涵盖 {2} 句中的 {1} 句</translation>
</message>
<message>
<source>Use</source>
<translation>使用</translation>
</message>
<message>
<source>Switch off</source>
<translation>停用</translation>
</message>
<message>
<source>Not now</source>
<translation>暂不使用</translation>
</message>
</context>
<context>
<name>PackDetails</name>
<message>
<source>Reading pack</source>
<translation>阅读包</translation>
</message>
<message>
<source>with Jingdu</source>
<translation>随晶读附带</translation>
</message>
<message>
<source>from your files</source>
<translation>来自您的文件</translation>
</message>
<message>
<source>Title</source>
<translation>标题</translation>
</message>
<message>
<source>By</source>
<translation>作者</translation>
</message>
<message>
<source>License</source>
<translation>许可协议</translation>
</message>
<message>
<source>Date</source>
<translation>日期</translation>
</message>
<message>
<source>Contents</source>
<translation>内容</translation>
</message>
<message>
<source>Word corrections</source>
<translation>词语更正</translation>
</message>
<message>
<source>Source</source>
<translation>来源</translation>
</message>
<message>
<source>{0} sentence</source>
<translation>{0} 句</translation>
</message>
<message>
<source>{0} sentences</source>
<translation>{0} 句</translation>
</message>
<message>
<source>{0} sentences, {1} of them in this article, which has {2}</source>
<translation>共 {0} 句，其中 {1} 句在这篇文章中；文章共 {2} 句</translation>
</message>
<message>
<source>Notes</source>
<translation>备注</translation>
</message>
</context>
<context>
<name>PackagesWindow</name>
<message>
<source>Translation packages</source>
<translation>翻译包</translation>
</message>
<message>
<source>A translation package renders Chinese in English on this machine; no text leaves it. The packages are shared with other programs that use Argos Translate.</source>
<translation>翻译包在这台电脑上把中文译成英文，文字不会外传。这些翻译包与其他使用 Argos Translate 的程序共用。</translation>
</message>
<message>
<source>Languages</source>
<translation>语言</translation>
</message>
<message>
<source>Version</source>
<translation>版本</translation>
</message>
<message>
<source>Size</source>
<translation>大小</translation>
</message>
<message>
<source>Folder</source>
<translation>文件夹</translation>
</message>
<message>
<source>Installed packages</source>
<translation>已安装的翻译包</translation>
</message>
<message>
<source>No package is installed: English comes from the memory, else word for word.</source>
<translation>尚未安装翻译包：英文先取自翻译记忆库，没有的则逐词对译。</translation>
</message>
<message>
<source>Look for packages</source>
<translation>查找翻译包</translation>
</message>
<message>
<source>Asks the package index of Argos Translate on the internet</source>
<translation>查询互联网上的 Argos Translate 翻译包索引</translation>
</message>
<message>
<source>Update</source>
<translation>更新</translation>
</message>
<message>
<source>Download</source>
<translation>下载</translation>
</message>
<message>
<source>Install from a file…</source>
<translation>从文件安装…</translation>
</message>
<message>
<source>Remove</source>
<translation>移除</translation>
</message>
<message>
<source>A download was left at {0}.</source>
<translation>上次下载到 {0}，尚未完成。</translation>
</message>
<message>
<source>Looking for packages…</source>
<translation>正在查找翻译包…</translation>
</message>
<message>
<source>Connecting…</source>
<translation>正在连接…</translation>
</message>
<message>
<source>Checking {0}…</source>
<translation>正在检查 {0}…</translation>
</message>
<message>
<source>Translation packages (*.argosmodel);;All files (*)</source>
<translation>翻译包 (*.argosmodel);;所有文件 (*)</translation>
</message>
<message>
<source>Install a package</source>
<translation>安装翻译包</translation>
</message>
<message>
<source>Remove every package for {0}? It would have to be downloaded again.</source>
<translation>要移除 {0} 的所有翻译包吗？以后使用需重新下载。</translation>
</message>
<message>
<source>Paused at {0}.</source>
<translation>已暂停于 {0}。</translation>
</message>
<message>
<source>Canceled.</source>
<translation>已取消。</translation>
</message>
<message>
<source>{0} can be downloaded.</source>
<translation>可以下载 {0}。</translation>
</message>
<message>
<source>The newest package, {0}, is installed.</source>
<translation>已安装最新的翻译包 {0}。</translation>
</message>
<message>
<source>Installed {0} {1}.</source>
<translation>已安装 {0} {1}。</translation>
</message>
</context>
<context>
<name>PacksController</name>
<message>
<source>Added the reading pack {0} by {1}; it is offered when you open its article</source>
<translation>已收下 {1} 的阅读包 {0}；打开其文章时即会显示</translation>
</message>
<message>
<source>Reading packs (*{0})</source>
<translation>阅读包 (*{0})</translation>
</message>
<message>
<source>Open reading pack</source>
<translation>打开阅读包</translation>
</message>
<message>
<source>Open the article first whose English you want to share.</source>
<translation>请先打开您想分享译文的文章。</translation>
</message>
<message>
<source>There is no English of yours to share for this article yet.</source>
<translation>这篇文章还没有您的英文译文可以分享。</translation>
</message>
<message>
<source>No reading pack covers this article</source>
<translation>没有阅读包涵盖这篇文章</translation>
</message>
</context>
<context>
<name>PacksModel</name>
<message>
<source>Title</source>
<translation>标题</translation>
</message>
<message>
<source>By</source>
<translation>作者</translation>
</message>
<message>
<source>License</source>
<translation>许可协议</translation>
</message>
<message>
<source>Date</source>
<translation>日期</translation>
</message>
<message>
<source>Sentences</source>
<translation>句数</translation>
</message>
<message>
<source>From</source>
<translation>来源</translation>
</message>
<message>
<source>Used</source>
<translation>使用中</translation>
</message>
<message>
<source>Jingdu</source>
<translation>晶读</translation>
</message>
<message>
<source>your files</source>
<translation>您的文件</translation>
</message>
<message>
<source>yes</source>
<translation>是</translation>
</message>
<message>
<source>no</source>
<translation>否</translation>
</message>
</context>
<context>
<name>PacksWindow</name>
<message>
<source>Switch on</source>
<translation>启用</translation>
</message>
<message>
<source>Show its English or not (Space)</source>
<translation>是否显示它的英文（空格键）</translation>
</message>
<message>
<source>Details</source>
<translation>详细信息</translation>
</message>
<message>
<source>What it holds and who made it (Return)</source>
<translation>阅读包的内容与作者（Enter）</translation>
</message>
<message>
<source>Remove</source>
<translation>移除</translation>
</message>
<message>
<source>Take the pack off this computer (Del)</source>
<translation>从这台电脑移除这个阅读包（Del）</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Undo the last change to the packs (Ctrl+Z)</source>
<translation>撤销阅读包的上一次更改（Ctrl+Z）</translation>
</message>
<message>
<source>Import…</source>
<translation>导入…</translation>
</message>
<message>
<source>Export…</source>
<translation>导出…</translation>
</message>
<message>
<source>Write the pack to a file</source>
<translation>将这个阅读包写入文件</translation>
</message>
<message>
<source>Share your work…</source>
<translation>分享您的成果…</translation>
</message>
<message>
<source>Make a pack of the open article</source>
<translation>用打开的文章制作阅读包</translation>
</message>
<message>
<source>Reading packs</source>
<translation>阅读包</translation>
</message>
<message>
<source>Search titles, authors and notes</source>
<translation>搜索标题、作者和备注</translation>
</message>
<message>
<source>Packs</source>
<translation>阅读包</translation>
</message>
<message>
<source>{0} of {1} packs</source>
<translation>{0}/{1} 个阅读包</translation>
</message>
<message>
<source>There is no reading pack yet.

Import… adds one that somebody else has made.</source>
<translation>还没有阅读包。

可按“导入…”收下别人制作的阅读包。</translation>
</message>
<message>
<source>No pack matches.</source>
<translation>没有匹配的阅读包。</translation>
</message>
<message>
<source>Switch off</source>
<translation>停用</translation>
</message>
<message>
<source>Reading packs (*{0})</source>
<translation>阅读包 (*{0})</translation>
</message>
<message>
<source>Import a reading pack</source>
<translation>导入阅读包</translation>
</message>
<message>
<source>Export the pack</source>
<translation>导出阅读包</translation>
</message>
</context>
<context>
<name>PasteDialog</name>
<message>
<source>Paste text as an article</source>
<translation>粘贴文字为新文章</translation>
</message>
<message>
<source>Paste or type Chinese text; its first line becomes the title.</source>
<translation>粘贴或输入中文；第一行将作为标题。</translation>
</message>
<message>
<source>Text of the article</source>
<translation>文章正文</translation>
</message>
<message>
<source>Read it</source>
<translation>开始阅读</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>The text stays on this computer.</source>
<translation>文字只留在这台电脑上。</translation>
</message>
</context>
<context>
<name>PreferencesDialog</name>
<message>
<source>Settings</source>
<translation>设置</translation>
</message>
<message>
<source>Pages</source>
<translation>页面</translation>
</message>
<message>
<source>Search settings</source>
<translation>搜索设置</translation>
</message>
<message>
<source>No setting matches.</source>
<translation>没有匹配的设置。</translation>
</message>
<message>
<source>Reset all</source>
<translation>全部重置</translation>
</message>
</context>
<context>
<name>PresetBar</name>
<message>
<source>Preset</source>
<translation>预设</translation>
</message>
<message>
<source>&amp;Preset</source>
<translation>预设(&amp;P)</translation>
</message>
<message>
<source>Sa&amp;ve as…</source>
<translation>另存为(&amp;V)…</translation>
</message>
<message>
<source>Save these options under a name</source>
<translation>用一个名称保存这些选项</translation>
</message>
<message>
<source>&amp;Delete</source>
<translation>删除(&amp;D)</translation>
</message>
<message>
<source>Delete this preset</source>
<translation>删除这个预设</translation>
</message>
<message>
<source>Custom</source>
<translation>自定义</translation>
</message>
<message>
<source>Save as a preset</source>
<translation>存为预设</translation>
</message>
<message>
<source>Name of the preset:</source>
<translation>预设的名称：</translation>
</message>
</context>
<context>
<name>PreviewPane</name>
<message>
<source>Preview of the page</source>
<translation>页面预览</translation>
</message>
<message>
<source>Previous page (Page Up)</source>
<translation>上一页（Page Up）</translation>
</message>
<message>
<source>Next page (Page Down)</source>
<translation>下一页（Page Down）</translation>
</message>
<message>
<source>Fit the width</source>
<translation>适合宽度</translation>
</message>
<message>
<source>Preparing the preview…</source>
<translation>正在准备预览…</translation>
</message>
<message>
<source>Page {0} of {1}</source>
<translation>第 {0} 页，共 {1} 页</translation>
</message>
<message>
<source>Page {0} of the first {1}</source>
<translation>第 {0} 页，预览前 {1} 页</translation>
</message>
</context>
<context>
<name>QShortcut</name>
<message>
<source>Left</source>
<translation>←</translation>
</message>
<message>
<source>Right</source>
<translation>→</translation>
</message>
<message>
<source>Up</source>
<translation>↑</translation>
</message>
<message>
<source>Down</source>
<translation>↓</translation>
</message>
<message>
<source>Return</source>
<translation>Enter</translation>
</message>
</context>
<context>
<name>SentenceEditor</name>
<message>
<source>Ctrl+Return saves · Esc leaves · Tab: next sentence · Alt+N: note</source>
<translation>Ctrl+Enter 保存 · Esc 离开 · Tab 下一句 · Alt+N 批注</translation>
</message>
<message>
<source>Note on the sentence, for a reading pack</source>
<translation>这一句的批注，会收进阅读包</translation>
</message>
</context>
<context>
<name>SentenceMenu</name>
<message>
<source>Edit…</source>
<translation>编辑…</translation>
</message>
<message>
<source>Approve as it is</source>
<translation>按原样标为已审阅</translation>
</message>
<message>
<source>Back to the machine's</source>
<translation>恢复为机器译文</translation>
</message>
<message>
<source>Write a note…</source>
<translation>写批注…</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message>
<source>Similar sentences</source>
<translation>相似的句子</translation>
</message>
<message>
<source>None in the memory</source>
<translation>记忆库中没有</translation>
</message>
</context>
<context>
<name>ServerBox</name>
<message>
<source>only if the server wants one</source>
<translation>仅在服务器要求时需要</translation>
</message>
<message>
<source>Test the connection</source>
<translation>测试连接</translation>
</message>
<message>
<source>With a server, the sentences of every article you open leave this machine for that address. Without one, nothing does.</source>
<translation>使用服务器时，您打开的每篇文章的句子都会离开这台电脑，发往该地址。不使用时，什么都不会发出。</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Key</source>
<translation>密钥</translation>
</message>
<message>
<source>Asking the server…</source>
<translation>正在询问服务器…</translation>
</message>
</context>
<context>
<name>ShareDialog</name>
<message>
<source>Share your work as a reading pack</source>
<translation>将您的成果分享为阅读包</translation>
</message>
<message>
<source>needed; shown with every sentence</source>
<translation>必填；会显示在每个句子上</translation>
</message>
<message>
<source>your own, if you like; the article’s title is not passed on</source>
<translation>可自定标题；文章的标题不会写入</translation>
</message>
<message>
<source>Other…</source>
<translation>其他…</translation>
</message>
<message>
<source>name of the license</source>
<translation>许可协议的名称</translation>
</message>
<message>
<source>The {0} sentences that you have reviewed</source>
<translation>您审阅过的 {0} 句</translation>
</message>
<message>
<source>All {0} sentences with English, those of a machine too</source>
<translation>所有附英文的 {0} 句，包括机器翻译的</translation>
</message>
<message>
<source>Reading packs (*{0})</source>
<translation>阅读包 (*{0})</translation>
</message>
<message>
<source>Save pack</source>
<translation>保存阅读包</translation>
</message>
<message>
<source>The pack holds your English, your corrections of words and readings, and your notes. The text of the article is not in it, only a fingerprint of each sentence. Still, anyone who guesses a short sentence can check the guess against its fingerprint.</source>
<translation>阅读包收录您的英文、您对词语和读音的更正，以及您的批注。文章的正文不在其中，只有每句的指纹。不过，若有人猜到某个短句，可以与指纹核对。</translation>
</message>
<message>
<source>Your name</source>
<translation>您的姓名</translation>
</message>
<message>
<source>License</source>
<translation>许可协议</translation>
</message>
<message>
<source>Title</source>
<translation>标题</translation>
</message>
<message>
<source>Date</source>
<translation>日期</translation>
</message>
<message>
<source>Notes</source>
<translation>备注</translation>
</message>
<message>
<source>What goes in</source>
<translation>收录内容</translation>
</message>
<message>
<source>File</source>
<translation>文件</translation>
</message>
</context>
<context>
<name>SidePanel</name>
<message>
<source>{0}%</source>
<translation>{0}%</translation>
</message>
<message>
<source>Side panel</source>
<translation>侧边栏</translation>
</message>
<message>
<source>Where the terms are</source>
<translation>术语分布</translation>
</message>
<message>
<source>Map of the terms</source>
<translation>术语分布图</translation>
</message>
<message>
<source>Terms along the article; a click, or an arrow key, goes there</source>
<translation>术语在文章中的分布；单击或用方向键即可前往</translation>
</message>
<message>
<source>Terms</source>
<translation>术语</translation>
</message>
<message>
<source>Amounts</source>
<translation>数值</translation>
</message>
<message>
<source>Slips</source>
<translation>错字</translation>
</message>
<message>
<source>Comments</source>
<translation>评论</translation>
</message>
<message>
<source>Lists of the side panel</source>
<translation>侧边栏的列表</translation>
</message>
<message>
<source>Scroll left</source>
<translation>向左滚动</translation>
</message>
<message>
<source>Scroll right</source>
<translation>向右滚动</translation>
</message>
<message>
<source>Amounts and dates</source>
<translation>数值与日期</translation>
</message>
<message>
<source>No amounts or dates found.</source>
<translation>没有找到数值或日期。</translation>
</message>
<message>
<source>No comments.</source>
<translation>没有评论。</translation>
</message>
<message>
<source>Terms by category: {0}</source>
<translation>术语，按类别：{0}</translation>
</message>
<message>
<source>Amounts and dates: {0}</source>
<translation>数值与日期：{0}</translation>
</message>
<message>
<source>Conversion slips: {0}</source>
<translation>转换错字：{0}</translation>
</message>
<message>
<source>Comments: {0}</source>
<translation>评论：{0}</translation>
</message>
</context>
<context>
<name>SlipsPage</name>
<message>
<source>Mended</source>
<translation>已改正</translation>
</message>
<message>
<source>Kept as written</source>
<translation>保留原文</translation>
</message>
<message>
<source>Conversion slips</source>
<translation>转换错字</translation>
</message>
<message>
<source>No conversion slips found.</source>
<translation>没有找到转换错字。</translation>
</message>
<message>
<source>Keep as written</source>
<translation>保留原文</translation>
</message>
<message>
<source>This spelling is right: it is no longer mended, here or elsewhere</source>
<translation>这个写法没有错：此处和别处都不再改正</translation>
</message>
<message>
<source>Mend</source>
<translation>改正</translation>
</message>
<message>
<source>Mend this spelling again</source>
<translation>重新改正这个写法</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Undo the last correction</source>
<translation>撤销上一次更正</translation>
</message>
<message>
<source>Choose one to see why it was mended. The text itself is never changed.</source>
<translation>选择一项，查看改正的理由。原文本身不会改动。</translation>
</message>
<message>
<source>You keep {0} as it is written.</source>
<translation>您选择保留“{0}”的写法。</translation>
</message>
</context>
<context>
<name>StatusBar</name>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>{0} conversion slip mended</source>
<translation>已改正 {0} 个转换错字</translation>
</message>
<message>
<source>{0} conversion slips mended</source>
<translation>已改正 {0} 个转换错字</translation>
</message>
<message>
<source>{0} term</source>
<translation>{0} 个术语</translation>
</message>
<message>
<source>{0} terms</source>
<translation>{0} 个术语</translation>
</message>
<message>
<source>{0} amount</source>
<translation>{0} 个数值</translation>
</message>
<message>
<source>{0} amounts</source>
<translation>{0} 个数值</translation>
</message>
<message>
<source>Server</source>
<translation>服务器</translation>
</message>
<message>
<source>Offline</source>
<translation>离线</translation>
</message>
<message>
<source>Sentences may be sent to {0}</source>
<translation>句子可能会发送到 {0}</translation>
</message>
<message>
<source>No text leaves this machine</source>
<translation>文字不会离开这台电脑</translation>
</message>
</context>
<context>
<name>TermEditor</name>
<message>
<source>Edit term</source>
<translation>编辑术语</translation>
</message>
<message>
<source>Add term</source>
<translation>添加术语</translation>
</message>
<message>
<source>Taiwan</source>
<translation>台湾</translation>
</message>
<message>
<source>in Traditional characters; required</source>
<translation>用繁体字；必填</translation>
</message>
<message>
<source>Mainland</source>
<translation>中国大陆</translation>
</message>
<message>
<source>in Simplified characters; the same word if left empty</source>
<translation>用简体字；留空表示同一个词</translation>
</message>
<message>
<source>Hong Kong</source>
<translation>香港</translation>
</message>
<message>
<source>where it differs from Taiwan</source>
<translation>与台湾用词不同时填写</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>required</source>
<translation>必填</translation>
</message>
<message>
<source>Category</source>
<translation>类别</translation>
</message>
<message>
<source>Other forms</source>
<translation>其他写法</translation>
</message>
<message>
<source>separated by semicolons</source>
<translation>以分号隔开</translation>
</message>
<message>
<source>Pinyin</source>
<translation>拼音</translation>
</message>
<message>
<source>only where the usual reading is wrong</source>
<translation>仅在通常读音有误时填写</translation>
</message>
<message>
<source>Note in English</source>
<translation>英文说明</translation>
</message>
<message>
<source>Note in Chinese</source>
<translation>中文说明</translation>
</message>
<message>
<source>Sources</source>
<translation>资料来源</translation>
</message>
<message>
<source>As of</source>
<translation>数据日期</translation>
</message>
<message>
<source>Your terms stay on this computer and take precedence over the built-in ones.</source>
<translation>您的术语只保存在这台电脑上，并优先于内置术语。</translation>
</message>
<message>
<source>Save</source>
<translation>保存</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
</context>
<context>
<name>TermReportDialog</name>
<message>
<source>Terminology check</source>
<translation>术语检查</translation>
</message>
<message>
<source>In the article</source>
<translation>文章中</translation>
</message>
<message>
<source>Expected English</source>
<translation>应有的英文</translation>
</message>
<message>
<source>Kept</source>
<translation>已译出</translation>
</message>
<message>
<source>Not kept</source>
<translation>未译出</translation>
</message>
<message>
<source>Terms and amounts</source>
<translation>术语与数值</translation>
</message>
<message>
<source>There is nothing to check: no sentence with a term or an amount has been translated. A word-for-word gloss is not checked.</source>
<translation>没有可检查的内容：尚未译出任何含术语或数值的句子。逐词对译不参与检查。</translation>
</message>
<message>
<source>{0} of {1} terms were kept</source>
<translation>术语已译出 {0}/{1} 个</translation>
</message>
<message>
<source>{0} of {1} amounts and dates</source>
<translation>数值与日期 {0}/{1} 个</translation>
</message>
<message>
<source>{0}; {1}.</source>
<translation>{0}；{1}。</translation>
</message>
<message>
<source>Show the row that lost it</source>
<translation>显示漏译的那一段</translation>
</message>
</context>
<context>
<name>TermsPage</name>
<message>
<source>Filter: 晶片, jingpian, chip</source>
<translation>筛选：芯片、xinpian、chip</translation>
</message>
<message>
<source>Filter the terms by Chinese, pinyin or English</source>
<translation>按中文、拼音或英文筛选术语</translation>
</message>
<message>
<source>Terms of this article</source>
<translation>本文的术语</translation>
</message>
<message>
<source>No term matches {0}</source>
<translation>没有与“{0}”匹配的术语</translation>
</message>
<message>
<source>No terms found.</source>
<translation>没有找到术语。</translation>
</message>
</context>
<context>
<name>TopBar</name>
<message>
<source>Show or hide this column</source>
<translation>显示或隐藏此栏</translation>
</message>
<message>
<source>Readings</source>
<translation>读音</translation>
</message>
<message>
<source>Words with readings</source>
<translation>显示读音的词</translation>
</message>
<message>
<source>More</source>
<translation>更多</translation>
</message>
<message>
<source>Show or hide the side panel: terms, amounts, slips and comments (F9)</source>
<translation>显示或隐藏侧边栏：术语、数值、错字和评论（F9）</translation>
</message>
<message>
<source>Side panel</source>
<translation>侧边栏</translation>
</message>
<message>
<source>Pinyin</source>
<translation>拼音</translation>
</message>
<message>
<source>Zhuyin</source>
<translation>注音</translation>
</message>
<message>
<source>Zhuyin beside</source>
<translation>注音在旁</translation>
</message>
<message>
<source>None</source>
<translation>无</translation>
</message>
<message>
<source>All words</source>
<translation>所有词语</translation>
</message>
<message>
<source>Unknown words</source>
<translation>生词</translation>
</message>
<message>
<source>Terms only</source>
<translation>仅标术语</translation>
</message>
<message>
<source>What stands above the words or beside their characters</source>
<translation>词上方或字旁标注什么</translation>
</message>
<message>
<source>Which words have readings</source>
<translation>哪些词标注读音</translation>
</message>
<message>
<source>Find</source>
<translation>查找</translation>
</message>
<message>
<source>Find in all columns, by either script, pinyin or English (Ctrl+F)</source>
<translation>在所有栏中查找，可用繁简体、拼音或英文（Ctrl+F）</translation>
</message>
<message>
<source>Export</source>
<translation>导出</translation>
</message>
<message>
<source>Write this article as PDF, web page, document or e-book (Ctrl+E)</source>
<translation>将这篇文章导出为 PDF、网页、文档或电子书（Ctrl+E）</translation>
</message>
</context>
<context>
<name>Undo</name>
<message>
<source>Undone: {0}</source>
<translation>已撤销：{0}</translation>
</message>
<message>
<source>Redone: {0}</source>
<translation>已重做：{0}</translation>
</message>
</context>
<context>
<name>WelcomePage</name>
<message>
<source>Welcome</source>
<translation>欢迎</translation>
</message>
<message>
<source>Chinese articles beside their Simplified and English renderings, with a card on every word.</source>
<translation>中文文章与简体、英文对照，每个词都有词卡。</translation>
</message>
<message>
<source>Open a file…</source>
<translation>打开文件…</translation>
</message>
<message>
<source>Paste text…</source>
<translation>粘贴文字…</translation>
</message>
<message>
<source>Open a web page…</source>
<translation>打开网页…</translation>
</message>
<message>
<source>Open the sample</source>
<translation>打开示例文章</translation>
</message>
<message>
<source>Or drop a file, an address or a text onto this window.</source>
<translation>也可以把文件、网址或文字拖放到此窗口。</translation>
</message>
<message>
<source>Recent articles</source>
<translation>最近读过的文章</translation>
</message>
</context>
<context>
<name>WordDetails</name>
<message>
<source>Note</source>
<translation>批注</translation>
</message>
<message>
<source>Your note on this word</source>
<translation>您对这个词的批注</translation>
</message>
<message>
<source>{0} words chosen</source>
<translation>已选中 {0} 个词</translation>
</message>
<message>
<source>Choose a word to see its sentence.</source>
<translation>选择一个词，即可查看例句。</translation>
</message>
</context>
<context>
<name>WordListModel</name>
<message>
<source>Traditional</source>
<translation>繁体</translation>
</message>
<message>
<source>Simplified</source>
<translation>简体</translation>
</message>
<message>
<source>Reading</source>
<translation>读音</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Note</source>
<translation>批注</translation>
</message>
<message>
<source>Article</source>
<translation>文章</translation>
</message>
<message>
<source>Added</source>
<translation>添加日期</translation>
</message>
</context>
<context>
<name>WordListWindow</name>
<message>
<source>Articles</source>
<translation>文章</translation>
</message>
<message>
<source>Show the sentence in its article (Return)</source>
<translation>在文章中显示例句（Enter）</translation>
</message>
<message>
<source>Words that you know have no reading above them (K)</source>
<translation>已认识的词上方不标读音（K）</translation>
</message>
<message>
<source>Remove the chosen words from the list (Del)</source>
<translation>将选中的词移出生词表（Del）</translation>
</message>
<message>
<source>Undo the last change to the list (Ctrl+Z)</source>
<translation>撤销生词表的上一次更改（Ctrl+Z）</translation>
</message>
<message>
<source>Write the words for Anki or as a table (Ctrl+E)</source>
<translation>将词语导出到 Anki 或表格（Ctrl+E）</translation>
</message>
<message>
<source>Go to the sentence</source>
<translation>转到例句</translation>
</message>
<message>
<source>Mark as known</source>
<translation>标记为已认识</translation>
</message>
<message>
<source>Delete</source>
<translation>删除</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Export…</source>
<translation>导出…</translation>
</message>
<message>
<source>Word list</source>
<translation>生词表</translation>
</message>
<message>
<source>Search Chinese, pinyin or English</source>
<translation>搜索中文、拼音或英文</translation>
</message>
<message>
<source>Words</source>
<translation>词语</translation>
</message>
<message>
<source>All articles</source>
<translation>所有文章</translation>
</message>
<message>
<source>No article</source>
<translation>没有文章</translation>
</message>
<message>
<source>Your word list is empty.

Point at a word in an article and press A,
or choose ＋ Word list on its card.</source>
<translation>生词表是空的。

在文章中指向一个词并按 A，
或点击词卡上的“＋ 生词表”。</translation>
</message>
<message>
<source>No word in your list matches.</source>
<translation>生词表中没有匹配的词。</translation>
</message>
<message>
<source>{0} of {1} words</source>
<translation>{0}/{1} 个词</translation>
</message>
</context>
<context>
<name>WordsController</name>
<message>
<source>I do not know {0}</source>
<translation>我不认识“{0}”</translation>
</message>
<message>
<source>I know {0}</source>
<translation>我认识“{0}”</translation>
</message>
<message>
<source>Add {0} to the word list</source>
<translation>将“{0}”加入生词表</translation>
</message>
<message>
<source>{0} is a word you know</source>
<translation>“{0}”已标记为认识</translation>
</message>
<message>
<source>{0} is no longer a word you know</source>
<translation>“{0}”不再标记为认识</translation>
</message>
<message>
<source>The sentence is not in the article that is open.</source>
<translation>当前打开的文章中没有这一句。</translation>
</message>
<message>
<source>{0} is in your word list</source>
<translation>“{0}”已加入生词表</translation>
</message>
<message>
<source>{0} has this sentence in your word list</source>
<translation>生词表中的“{0}”已换成这个例句</translation>
</message>
<message>
<source>{0}% of words known</source>
<translation>认识 {0}% 的词</translation>
</message>
<message>
<source>You know {0}% of the words of this article; click to say what you know</source>
<translation>您认识这篇文章中 {0}% 的词；单击即可设置认识哪些词</translation>
</message>
</context>
<context>
<name>WordsExportDialog</name>
<message>
<source>Export words</source>
<translation>导出词语</translation>
</message>
<message>
<source>Anki deck (.apkg)</source>
<translation>Anki 牌组 (.apkg)</translation>
</message>
<message>
<source>Table (.csv)</source>
<translation>表格 (.csv)</translation>
</message>
<message>
<source>One deck for all</source>
<translation>全部放在同一牌组</translation>
</message>
<message>
<source>One deck for each article</source>
<translation>每篇文章各一个牌组</translation>
</message>
<message>
<source>Also ask from English to Chinese</source>
<translation>另加由英文问中文的卡片</translation>
</message>
<message>
<source>Mark the file for Excel (UTF-8 with BOM)</source>
<translation>供 Excel 识别（带 BOM 的 UTF-8）</translation>
</message>
<message>
<source>Importing the file again updates the notes that Anki has already.</source>
<translation>再次导入文件时，会更新 Anki 中已有的笔记。</translation>
</message>
<message>
<source>Export</source>
<translation>导出</translation>
</message>
<message>
<source>The {0} chosen ones</source>
<translation>选中的 {0} 个</translation>
</message>
<message>
<source>The {0} shown</source>
<translation>当前列出的 {0} 个</translation>
</message>
<message>
<source>All {0}</source>
<translation>全部 {0} 个</translation>
</message>
<message>
<source>Format</source>
<translation>格式</translation>
</message>
<message>
<source>Words</source>
<translation>词语</translation>
</message>
<message>
<source>Decks</source>
<translation>牌组</translation>
</message>
<message>
<source>Name of the deck</source>
<translation>牌组名称</translation>
</message>
<message>
<source>File</source>
<translation>文件</translation>
</message>
<message>
<source>Anki decks (*.apkg)</source>
<translation>Anki 牌组 (*.apkg)</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>表格 (*.csv)</translation>
</message>
</context>
<context>
<name>card</name>
<message>
<source>as of {0}</source>
<translation>数据截至 {0}</translation>
</message>
<message>
<source>✓ Known</source>
<translation>✓ 已认识</translation>
</message>
<message>
<source>I know it</source>
<translation>我认识这个词</translation>
</message>
<message>
<source>Edit term</source>
<translation>编辑术语</translation>
</message>
<message>
<source>Add as a term</source>
<translation>加入术语表</translation>
</message>
<message>
<source>In Taiwan: {0}</source>
<translation>台湾读音：{0}</translation>
</message>
<message>
<source>The sources disagree on this reading.</source>
<translation>这个读音，各家资料说法不一。</translation>
</message>
<message>
<source>The English of this sentence leaves it out.</source>
<translation>这一句的英文没有译出它。</translation>
</message>
<message>
<source>The English of this sentence: {0}</source>
<translation>这一句的英文：{0}</translation>
</message>
<message>
<source>The English of this sentence is a word-for-word gloss, not a translation.</source>
<translation>这一句的英文是逐词对译，并非翻译。</translation>
</message>
<message>
<source>… more</source>
<translation>……更多</translation>
</message>
<message>
<source>Taiwan</source>
<translation>台湾</translation>
</message>
<message>
<source>Mainland</source>
<translation>中国大陆</translation>
</message>
<message>
<source>Hong Kong</source>
<translation>香港</translation>
</message>
<message>
<source>Related</source>
<translation>相关</translation>
</message>
<message>
<source>Here</source>
<translation>本文</translation>
</message>
<message>
<source>as in the text</source>
<translation>本文用词</translation>
</message>
<message>
<source>{0} of {1}</source>
<translation>第 {0} 处，共 {1} 处</translation>
</message>
<message>
<source>‹ previous</source>
<translation>‹ 上一处</translation>
</message>
<message>
<source>next ›</source>
<translation>下一处 ›</translation>
</message>
<message>
<source>Note in Chinese</source>
<translation>中文说明</translation>
</message>
<message>
<source>Dictionary</source>
<translation>词典</translation>
</message>
<message>
<source>Inside the word</source>
<translation>组成字词</translation>
</message>
</context>
<context>
<name>categories</name>
<message>
<source>Devices</source>
<translation>器件</translation>
</message>
<message>
<source>Process</source>
<translation>工艺</translation>
</message>
<message>
<source>Equipment</source>
<translation>设备</translation>
</message>
<message>
<source>Materials</source>
<translation>材料</translation>
</message>
<message>
<source>Memory</source>
<translation>存储器</translation>
</message>
<message>
<source>Logic</source>
<translation>逻辑芯片</translation>
</message>
<message>
<source>Packaging</source>
<translation>封装</translation>
</message>
<message>
<source>Design</source>
<translation>设计</translation>
</message>
<message>
<source>Computing</source>
<translation>计算</translation>
</message>
<message>
<source>Fab economics</source>
<translation>晶圆厂经济</translation>
</message>
<message>
<source>Companies</source>
<translation>公司</translation>
</message>
<message>
<source>Agencies</source>
<translation>机构</translation>
</message>
<message>
<source>Law and policy</source>
<translation>法律与政策</translation>
</message>
<message>
<source>Trade and geopolitics</source>
<translation>贸易与地缘政治</translation>
</message>
<message>
<source>Words of the debate</source>
<translation>论战用语</translation>
</message>
</context>
<context>
<name>columns</name>
<message>
<source>&amp;Usual order and widths</source>
<translation>默认顺序与宽度(&amp;U)</translation>
</message>
<message>
<source>&amp;Shown</source>
<translation>显示(&amp;S)</translation>
</message>
<message>
<source>Move &amp;left</source>
<translation>左移(&amp;L)</translation>
</message>
<message>
<source>Move &amp;right</source>
<translation>右移(&amp;R)</translation>
</message>
<message>
<source>&amp;Wider</source>
<translation>加宽(&amp;W)</translation>
</message>
<message>
<source>&amp;Narrower</source>
<translation>缩窄(&amp;N)</translation>
</message>
<message>
<source>Show {0}</source>
<translation>显示“{0}”</translation>
</message>
<message>
<source>Traditional</source>
<translation>繁体</translation>
</message>
<message>
<source>Simplified</source>
<translation>简体</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
</context>
<context>
<name>edit</name>
<message>
<source>Nothing is selected.</source>
<translation>没有选择任何文字。</translation>
</message>
<message>
<source>&amp;Find this</source>
<translation>查找这段文字(&amp;F)</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>复制(&amp;C)</translation>
</message>
<message>
<source>Copy w&amp;ith readings</source>
<translation>连同读音一起复制(&amp;I)</translation>
</message>
<message>
<source>Copy as bilingual &amp;table</source>
<translation>复制为对照表(&amp;T)</translation>
</message>
<message>
<source>Select the whole colu&amp;mn</source>
<translation>选择整栏(&amp;M)</translation>
</message>
<message>
<source>Copying…</source>
<translation>正在复制…</translation>
</message>
<message>
<source>Copied {0} character.</source>
<translation>已复制 {0} 个字符。</translation>
</message>
<message>
<source>Copied {0} characters.</source>
<translation>已复制 {0} 个字符。</translation>
</message>
</context>
<context>
<name>export</name>
<message>
<source>PDF: typeset pages with notes</source>
<translation>PDF：排好版、带注释的页面</translation>
</message>
<message>
<source>HTML: a page for the browser</source>
<translation>HTML：用浏览器看的网页</translation>
</message>
<message>
<source>DOCX: a text document</source>
<translation>DOCX：文字处理文档</translation>
</message>
<message>
<source>EPUB: an e-book</source>
<translation>EPUB：电子书</translation>
</message>
<message>
<source>One file that any browser opens, without a network. Words show their cards under the pointer; the page follows the light or dark theme of the reader’s system, and can be printed.</source>
<translation>一个文件，任何浏览器不必联网就能打开。指针移到词上会显示词卡；页面随读者系统的浅色或深色主题变化，也可以打印。</translation>
</message>
<message>
<source>A document for Word, LibreOffice or Pages: a table with one row for each paragraph, followed by the glossary. Made to be edited and commented on.</source>
<translation>可用 Word、LibreOffice 或 Pages 打开的文档：一段一行的表格，后附术语表，便于修改和批注。</translation>
</message>
<message>
<source>A book for reading apps and e-readers: each paragraph with its English below, terms linked to the glossary. The text flows to fit the screen.</source>
<translation>供阅读软件和电子书阅读器使用：每段下方附英文，术语链接到术语表，文字随屏幕大小重排。</translation>
</message>
<message>
<source>PDF (*.pdf)</source>
<translation>PDF (*.pdf)</translation>
</message>
<message>
<source>Web page (*.html)</source>
<translation>网页 (*.html)</translation>
</message>
<message>
<source>Text document (*.docx)</source>
<translation>文档 (*.docx)</translation>
</message>
<message>
<source>E-book (*.epub)</source>
<translation>电子书 (*.epub)</translation>
</message>
<message>
<source>Columns side by side</source>
<translation>多栏并列</translation>
</message>
<message>
<source>Chinese beside English</source>
<translation>中英两栏</translation>
</message>
<message>
<source>Interlinear, by sentence</source>
<translation>逐句对照</translation>
</message>
<message>
<source>Study sheet, by paragraph</source>
<translation>逐段学习单</translation>
</message>
<message>
<source>None</source>
<translation>无</translation>
</message>
<message>
<source>Pinyin above</source>
<translation>拼音在上</translation>
</message>
<message>
<source>Zhuyin above</source>
<translation>注音在上</translation>
</message>
<message>
<source>Zhuyin beside</source>
<translation>注音在旁</translation>
</message>
<message>
<source>All words</source>
<translation>所有词</translation>
</message>
<message>
<source>Unknown words</source>
<translation>生词</translation>
</message>
<message>
<source>Terms only</source>
<translation>只标术语</translation>
</message>
<message>
<source>A4</source>
<translation>A4</translation>
</message>
<message>
<source>Letter</source>
<translation>Letter</translation>
</message>
<message>
<source>Small</source>
<translation>小</translation>
</message>
<message>
<source>Medium</source>
<translation>中</translation>
</message>
<message>
<source>Large</source>
<translation>大</translation>
</message>
<message>
<source>First on each page</source>
<translation>每页首次出现</translation>
</message>
<message>
<source>Every occurrence</source>
<translation>每次出现</translation>
</message>
<message>
<source>Pinyin</source>
<translation>拼音</translation>
</message>
<message>
<source>Zhuyin</source>
<translation>注音</translation>
</message>
<message>
<source>Strokes</source>
<translation>笔画</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Category</source>
<translation>类别</translation>
</message>
</context>
<context>
<name>find</name>
<message>
<source>Nothing found</source>
<translation>未找到</translation>
</message>
<message>
<source>Searching…</source>
<translation>正在查找…</translation>
</message>
<message>
<source>{0} of {1}</source>
<translation>{0}/{1}</translation>
</message>
<message>
<source>{0} hit</source>
<translation>{0} 个结果</translation>
</message>
<message>
<source>{0} hits</source>
<translation>{0} 个结果</translation>
</message>
</context>
<context>
<name>help</name>
<message>
<source>In the text</source>
<translation>在文章中</translation>
</message>
<message>
<source>On a card</source>
<translation>在词卡上</translation>
</message>
<message>
<source>Traditional Chinese beside Simplified and English, with notes on semiconductors.</source>
<translation>繁体中文与简体、英文并列，附半导体说明。</translation>
</message>
<message>
<source>Open source under the Apache License 2.0.</source>
<translation>开源软件，采用 Apache License 2.0 许可。</translation>
</message>
<message>
<source>Dictionary: CC-CEDICT{0}, CC BY-SA 4.0.</source>
<translation>词典：CC-CEDICT{0}，CC BY-SA 4.0。</translation>
</message>
<message>
<source>Typeface: Noto Sans CJK, SIL Open Font License 1.1.</source>
<translation>字体：Noto Sans CJK，SIL Open Font License 1.1。</translation>
</message>
<message>
<source>About Jingdu</source>
<translation>关于晶读</translation>
</message>
<message>
<source>Scroll</source>
<translation>滚动</translation>
</message>
<message>
<source>Space, Page Up, Page Down</source>
<translation>空格键、Page Up、Page Down</translation>
</message>
<message>
<source>Turn pages</source>
<translation>翻页</translation>
</message>
<message>
<source>Home, End</source>
<translation>Home、End</translation>
</message>
<message>
<source>Start and end of the article</source>
<translation>文章开头、结尾</translation>
</message>
<message>
<source>Menu key, right click</source>
<translation>菜单键、单击右键</translation>
</message>
<message>
<source>Copy a word, correct its boundaries or its reading</source>
<translation>复制词语，更正分词或读音</translation>
</message>
<message>
<source>Click on a word</source>
<translation>单击词语</translation>
</message>
<message>
<source>Open its card; where it is open, pin it</source>
<translation>打开词卡；已经打开时，固定它</translation>
</message>
<message>
<source>Ctrl+wheel</source>
<translation>Ctrl+滚轮</translation>
</message>
<message>
<source>Size of the text</source>
<translation>文字大小</translation>
</message>
<message>
<source>Shift+arrows, Shift+click, drag</source>
<translation>Shift+方向键、Shift+单击、拖动</translation>
</message>
<message>
<source>Select text in a column</source>
<translation>选择一栏中的文字</translation>
</message>
<message>
<source>Double click, triple click</source>
<translation>双击、三击</translation>
</message>
<message>
<source>Select a word or a sentence; in the English, edit it</source>
<translation>选择词语或句子；在英文栏则编辑句子</translation>
</message>
<message>
<source>Close the card, then the pinned ones, then the selection or the search</source>
<translation>依次关闭词卡、固定的词卡，再取消选择或关闭查找</translation>
</message>
<message>
<source>Tab, Shift+Tab</source>
<translation>Tab、Shift+Tab</translation>
</message>
<message>
<source>From link to link and button to button</source>
<translation>在链接与按钮之间移动</translation>
</message>
<message>
<source>Return</source>
<translation>Enter</translation>
</message>
<message>
<source>Follow the link</source>
<translation>打开链接</translation>
</message>
<message>
<source>Ctrl+Shift+arrows, or drag the head</source>
<translation>Ctrl+Shift+方向键，或拖动词卡顶部</translation>
</message>
<message>
<source>Move a pinned card</source>
<translation>移动固定的词卡</translation>
</message>
<message>
<source>Close the card and go back to the text</source>
<translation>关闭词卡，返回文章</translation>
</message>
</context>
<context>
<name>menu_tips</name>
<message>
<source>Fetches one page from its own server and reads the article on it</source>
<translation>从网页所在的服务器获取这一页，读取其中的文章</translation>
</message>
<message>
<source>Reads a text that you paste or type; it stays on this machine</source>
<translation>读取您粘贴或输入的文字；文字不会离开这台电脑</translation>
</message>
<message>
<source>A short article with its own translation, to try things on</source>
<translation>一篇附译文的短文，可用来试用各项功能</translation>
</message>
<message>
<source>Writes a PDF, a web page, a text document or an e-book</source>
<translation>导出为 PDF、网页、文档或电子书</translation>
</message>
<message>
<source>Sets the pages of the PDF and sends them to a printer</source>
<translation>排好 PDF 页面并送往打印机</translation>
</message>
<message>
<source>Words, readings, terms, slips and amounts, for other programs</source>
<translation>词、读音、术语、转换错字和数值，供其他程序使用</translation>
</message>
<message>
<source>Goes back to the page that opens articles</source>
<translation>回到打开文章的页面</translation>
</message>
<message>
<source>Uses what somebody has translated, corrected and noted in an article</source>
<translation>采用他人为某篇文章所做的翻译、更正和批注</translation>
</message>
<message>
<source>Shows again which pack covers this article</source>
<translation>再次显示哪个阅读包适用于这篇文章</translation>
</message>
<message>
<source>Writes your English, corrections and notes to a file, without the article's text</source>
<translation>将您的英文、更正和批注写入文件，不含文章原文</translation>
</message>
<message>
<source>Copies the selection with the readings of its words</source>
<translation>复制所选文字，并附上各词的读音</translation>
</message>
<message>
<source>Copies the selected sentences beside their English, for a spreadsheet</source>
<translation>将所选句子与英文并列复制，可粘贴到电子表格</translation>
</message>
<message>
<source>What you write is kept, and no machine overwrites it</source>
<translation>您写的内容会保留，机器翻译不会覆盖</translation>
</message>
<message>
<source>Moves the keyboard to the side panel and back</source>
<translation>使键盘操作在文章和侧边栏之间切换</translation>
</message>
<message>
<source>Shows the tone that they take on before other tones</source>
<translation>显示它们在其他声调前的变调</translation>
</message>
<message>
<source>A pinned card stays while you read on</source>
<translation>固定的词卡会一直保留，您可以继续阅读</translation>
</message>
<message>
<source>Moves the keyboard into the card, then to each pinned one</source>
<translation>将键盘操作移入词卡，再依次移到各张固定的词卡</translation>
</message>
<message>
<source>Keeps the word with its sentence, its English and its source</source>
<translation>收录这个词，连同所在的句子、英文和出处</translation>
</message>
<message>
<source>With readings above unknown words only, this word then has none</source>
<translation>若只在生词上方标注读音，这个词便不再标注</translation>
</message>
<message>
<source>Splits or joins words, changes a reading or a spelling, copies</source>
<translation>拆开或合并词、更改读音或用字、复制</translation>
</message>
<message>
<source>All terms with their notes; add your own, import and export</source>
<translation>所有术语及其说明；可添加自己的术语，也可导入、导出</translation>
</message>
<message>
<source>The words you have kept, with their sentences; export to Anki</source>
<translation>您收录的词及其句子；可导出到 Anki</translation>
</message>
<message>
<source>Sets which words you know: by HSK level, by frequency or one by one</source>
<translation>按 HSK 级别、词频或逐词设置您认识的词</translation>
</message>
<message>
<source>All the English you wrote or engines produced; TMX import and export</source>
<translation>翻译引擎生成和您撰写的所有英文；可导入、导出 TMX</translation>
</message>
<message>
<source>Which terms and amounts the English has kept, and which not</source>
<translation>英文译出了哪些术语和数值，又漏了哪些</translation>
</message>
<message>
<source>Machine translation that runs on this machine</source>
<translation>在这台电脑上运行的机器翻译</translation>
</message>
<message>
<source>Changes the keyboard shortcut of any command</source>
<translation>更改任一命令的快捷键</translation>
</message>
<message>
<source>Readings, scripts, colors, fonts, contrast, English and privacy</source>
<translation>读音、文字、颜色、字体、对比度、英文和隐私</translation>
</message>
</context>
<context>
<name>menus</name>
<message>
<source>&amp;Edit</source>
<translation>编辑(&amp;E)</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>撤销(&amp;U)</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>重做(&amp;R)</translation>
</message>
<message>
<source>&amp;Find…</source>
<translation>查找(&amp;F)…</translation>
</message>
<message>
<source>Find &amp;next</source>
<translation>查找下一个(&amp;N)</translation>
</message>
<message>
<source>Find &amp;previous</source>
<translation>查找上一个(&amp;P)</translation>
</message>
<message>
<source>Edit the &amp;English sentence</source>
<translation>编辑英文句子(&amp;E)</translation>
</message>
<message>
<source>&amp;Undo {0}</source>
<translation>撤销：{0}(&amp;U)</translation>
</message>
<message>
<source>&amp;Redo {0}</source>
<translation>重做：{0}(&amp;R)</translation>
</message>
<message>
<source>&amp;File</source>
<translation>文件(&amp;F)</translation>
</message>
<message>
<source>&amp;Open…</source>
<translation>打开(&amp;O)…</translation>
</message>
<message>
<source>Open &amp;web page…</source>
<translation>打开网页(&amp;W)…</translation>
</message>
<message>
<source>&amp;Paste text as an article…</source>
<translation>粘贴文字为新文章(&amp;P)…</translation>
</message>
<message>
<source>Open &amp;recent</source>
<translation>打开最近的文件(&amp;R)</translation>
</message>
<message>
<source>Open the &amp;sample</source>
<translation>打开示例文章(&amp;S)</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>导出(&amp;E)…</translation>
</message>
<message>
<source>Pr&amp;int…</source>
<translation>打印(&amp;I)…</translation>
</message>
<message>
<source>Save annotation as &amp;JSON…</source>
<translation>将标注另存为 JSON(&amp;J)…</translation>
</message>
<message>
<source>&amp;Close the article</source>
<translation>关闭文章(&amp;C)</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>退出(&amp;Q)</translation>
</message>
<message>
<source>Clear list</source>
<translation>清除列表</translation>
</message>
<message>
<source>Open reading pac&amp;k…</source>
<translation>打开阅读包(&amp;K)…</translation>
</message>
<message>
<source>Reading pack of this &amp;article</source>
<translation>这篇文章的阅读包(&amp;A)</translation>
</message>
<message>
<source>S&amp;hare your work as a reading pack…</source>
<translation>将您的成果分享为阅读包(&amp;H)…</translation>
</message>
<message>
<source>&amp;Tools</source>
<translation>工具(&amp;T)</translation>
</message>
<message>
<source>&amp;Glossary…</source>
<translation>术语表(&amp;G)…</translation>
</message>
<message>
<source>&amp;Word list…</source>
<translation>生词表(&amp;W)…</translation>
</message>
<message>
<source>Words &amp;you know…</source>
<translation>已认识的词(&amp;Y)…</translation>
</message>
<message>
<source>Translation &amp;memory…</source>
<translation>翻译记忆库(&amp;M)…</translation>
</message>
<message>
<source>&amp;Terminology check…</source>
<translation>术语检查(&amp;T)…</translation>
</message>
<message>
<source>Translation &amp;packages…</source>
<translation>翻译包(&amp;P)…</translation>
</message>
<message>
<source>&amp;Reading packs…</source>
<translation>阅读包(&amp;R)…</translation>
</message>
<message>
<source>Change &amp;keyboard shortcuts…</source>
<translation>更改快捷键(&amp;K)…</translation>
</message>
<message>
<source>&amp;Settings…</source>
<translation>设置(&amp;S)…</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>帮助(&amp;H)</translation>
</message>
<message>
<source>&amp;Keyboard shortcuts</source>
<translation>快捷键(&amp;K)</translation>
</message>
<message>
<source>&amp;About Jingdu</source>
<translation>关于晶读(&amp;A)</translation>
</message>
<message>
<source>&amp;View</source>
<translation>视图(&amp;V)</translation>
</message>
<message>
<source>&amp;Columns</source>
<translation>栏(&amp;C)</translation>
</message>
<message>
<source>&amp;Full screen</source>
<translation>全屏(&amp;F)</translation>
</message>
<message>
<source>&amp;Larger text</source>
<translation>放大文字(&amp;L)</translation>
</message>
<message>
<source>&amp;Smaller text</source>
<translation>缩小文字(&amp;S)</translation>
</message>
<message>
<source>&amp;Usual size</source>
<translation>标准大小(&amp;U)</translation>
</message>
<message>
<source>Side &amp;panel</source>
<translation>侧边栏(&amp;P)</translation>
</message>
<message>
<source>Go to the side pan&amp;el</source>
<translation>转到侧边栏(&amp;E)</translation>
</message>
<message>
<source>&amp;Between text and panel</source>
<translation>在文章与侧边栏之间切换(&amp;B)</translation>
</message>
<message>
<source>&amp;Terms</source>
<translation>术语(&amp;T)</translation>
</message>
<message>
<source>&amp;Amounts and dates</source>
<translation>数值与日期(&amp;A)</translation>
</message>
<message>
<source>Conversion &amp;slips</source>
<translation>转换错字(&amp;S)</translation>
</message>
<message>
<source>&amp;Comments</source>
<translation>评论(&amp;C)</translation>
</message>
<message>
<source>Same as the system</source>
<translation>跟随系统</translation>
</message>
<message>
<source>Light</source>
<translation>浅色</translation>
</message>
<message>
<source>Dark</source>
<translation>深色</translation>
</message>
<message>
<source>&amp;Theme</source>
<translation>主题(&amp;T)</translation>
</message>
<message>
<source>System contrast</source>
<translation>对比度跟随系统</translation>
</message>
<message>
<source>Standard contrast</source>
<translation>标准对比度</translation>
</message>
<message>
<source>High contrast</source>
<translation>高对比度</translation>
</message>
<message>
<source>&amp;Readings</source>
<translation>读音(&amp;R)</translation>
</message>
<message>
<source>Pinyin</source>
<translation>拼音</translation>
</message>
<message>
<source>Zhuyin</source>
<translation>注音</translation>
</message>
<message>
<source>Zhuyin beside characters</source>
<translation>注音标在字旁</translation>
</message>
<message>
<source>No readings</source>
<translation>不标读音</translation>
</message>
<message>
<source>On all words</source>
<translation>标在所有词语上</translation>
</message>
<message>
<source>On unknown words</source>
<translation>只标生词</translation>
</message>
<message>
<source>On terms only</source>
<translation>只标术语</translation>
</message>
<message>
<source>As on the Mainland</source>
<translation>中国大陆读音</translation>
</message>
<message>
<source>As in Taiwan</source>
<translation>台湾读音</translation>
</message>
<message>
<source>&amp;Notes on the card</source>
<translation>词卡的说明(&amp;N)</translation>
</message>
<message>
<source>Lan&amp;guage</source>
<translation>语言(&amp;G)</translation>
</message>
<message>
<source>一 and 不 as &amp;spoken</source>
<translation>“一”“不”标变调(&amp;S)</translation>
</message>
</context>
<context>
<name>names</name>
<message>
<source>Law, agencies and trade</source>
<translation>法律、机构与贸易</translation>
</message>
<message>
<source>Process and fab economics</source>
<translation>工艺与晶圆厂经济</translation>
</message>
<message>
<source>Equipment and design</source>
<translation>设备与设计</translation>
</message>
<message>
<source>Materials and packaging</source>
<translation>材料与封装</translation>
</message>
<message>
<source>Memory and computing</source>
<translation>存储器与计算</translation>
</message>
<message>
<source>Devices and logic</source>
<translation>器件与逻辑</translation>
</message>
<message>
<source>Companies</source>
<translation>公司</translation>
</message>
<message>
<source>comment</source>
<translation>评论</translation>
</message>
<message>
<source>answers {0}</source>
<translation>回复 {0}</translation>
</message>
<message>
<source>Anonymous</source>
<translation>匿名</translation>
</message>
<message>
<source>Translated by {0}</source>
<translation>译者：{0}</translation>
</message>
<message>
<source>Your edit</source>
<translation>您的修改</translation>
</message>
<message>
<source>Not kept: {0}</source>
<translation>未译出：{0}</translation>
</message>
<message>
<source>Note: {0}</source>
<translation>批注：{0}</translation>
</message>
<message>
<source>Same as the system</source>
<translation>跟随系统</translation>
</message>
<message>
<source>Same as the interface</source>
<translation>跟随界面</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Chinese</source>
<translation>中文</translation>
</message>
<message>
<source>Both</source>
<translation>两种都显示</translation>
</message>
</context>
<context>
<name>origins</name>
<message>
<source>Memory</source>
<translation>翻译记忆库</translation>
</message>
<message>
<source>Argos</source>
<translation>Argos</translation>
</message>
<message>
<source>Server</source>
<translation>服务器</translation>
</message>
<message>
<source>Word-for-word gloss</source>
<translation>逐词对译</translation>
</message>
<message>
<source>In part a word-for-word gloss</source>
<translation>部分为逐词对译</translation>
</message>
</context>
<context>
<name>phrases</name>
<message>
<source>no such file or directory</source>
<translation>没有该文件或目录</translation>
</message>
<message>
<source>permission denied</source>
<translation>权限不足</translation>
</message>
<message>
<source>operation not permitted</source>
<translation>不允许此操作</translation>
</message>
<message>
<source>is a directory</source>
<translation>这是目录</translation>
</message>
<message>
<source>not a directory</source>
<translation>这不是目录</translation>
</message>
<message>
<source>no space left on device</source>
<translation>磁盘空间不足</translation>
</message>
<message>
<source>read-only file system</source>
<translation>文件系统为只读</translation>
</message>
<message>
<source>file name too long</source>
<translation>文件名过长</translation>
</message>
<message>
<source>disk quota exceeded</source>
<translation>超出磁盘配额</translation>
</message>
<message>
<source>There is no file at {0}.</source>
<translation>找不到文件：{0}</translation>
</message>
<message>
<source>{0} is not a file; open a text file instead.</source>
<translation>{0} 不是文件；请打开文本文件。</translation>
</message>
<message>
<source>{0} holds no text.</source>
<translation>{0} 中没有文字。</translation>
</message>
<message>
<source>No article was found on the saved page {0}.</source>
<translation>在保存的网页 {0} 上找不到文章。</translation>
</message>
<message>
<source>{0} is not a text file.</source>
<translation>{0} 不是文本文件。</translation>
</message>
<message>
<source>{0} is not UTF-8 (byte {1} does not fit); save it as UTF-8 and open it again.</source>
<translation>{0} 不是 UTF-8 编码（第 {1} 个字节不符）；请另存为 UTF-8 后重新打开。</translation>
</message>
<message>
<source>{0} has {1} MB; articles of up to {2} MB can be opened.</source>
<translation>{0} 大小为 {1} MB；最多可打开 {2} MB 的文章。</translation>
</message>
<message>
<source>{0} cannot be read: {1}.</source>
<translation>无法读取 {0}：{1}。</translation>
</message>
<message>
<source>{0} could not be opened: {1}.</source>
<translation>无法打开 {0}：{1}。</translation>
</message>
<message>
<source>{0} cannot be written: {1}.</source>
<translation>无法写入 {0}：{1}。</translation>
</message>
<message>
<source>another program has it open</source>
<translation>其他程序正在使用</translation>
</message>
<message>
<source>Making cards</source>
<translation>正在制作卡片</translation>
</message>
<message>
<source>Writing the file</source>
<translation>正在写入文件</translation>
</message>
<message>
<source>Gathering terms</source>
<translation>正在汇总术语</translation>
</message>
<message>
<source>Nothing is exported as {0}: the name must end in .pdf, .html, .docx or .epub.</source>
<translation>无法导出为 {0}：文件名须以 .pdf、.html、.docx 或 .epub 结尾。</translation>
</message>
<message>
<source>Setting the pages</source>
<translation>正在排版</translation>
</message>
<message>
<source>The PDF could not be set: {0}.</source>
<translation>无法排版 PDF：{0}。</translation>
</message>
<message>
<source>the typesetter ended with code {0}</source>
<translation>排版程序退出，代码 {0}</translation>
</message>
<message>
<source>Leaving pages out</source>
<translation>正在略去未选的页</translation>
</message>
<message>
<source>No font here has {0}; the PDF shows □ instead.</source>
<translation>这里没有字体含有 {0}；PDF 中改以 □ 显示。</translation>
</message>
<message>
<source>There are no such pages: the last one is page {0}.</source>
<translation>没有这些页：最后一页是第 {0} 页。</translation>
</message>
<message>
<source>Pages are written like 1-5, 8; {0} is not.</source>
<translation>页码请写成 1-5, 8 这样的格式；无法识别“{0}”。</translation>
</message>
<message>
<source>Class handout</source>
<translation>课堂讲义</translation>
</message>
<message>
<source>For print</source>
<translation>打印用</translation>
</message>
<message>
<source>Editor’s copy</source>
<translation>编辑校样</translation>
</message>
<message>
<source>export presets</source>
<translation>导出预设</translation>
</message>
<message>
<source>it is a folder</source>
<translation>这是文件夹</translation>
</message>
<message>
<source>it is a device</source>
<translation>这是设备</translation>
</message>
<message>
<source>its links form a loop</source>
<translation>链接形成循环</translation>
</message>
<message>
<source>there is no such name</source>
<translation>没有该名称</translation>
</message>
<message>
<source>corrections</source>
<translation>更正记录</translation>
</message>
<message>
<source>{0} cannot be joined as a word: it needs two characters and no space.</source>
<translation>{0} 不能合并为一个词：至少要有两个字，且不能有空格。</translation>
</message>
<message>
<source>joining of {0}</source>
<translation>合并“{0}”</translation>
</message>
<message>
<source>The parts {0} do not make up {1}.</source>
<translation>{0} 这几部分拼不成 {1}。</translation>
</message>
<message>
<source>split of {0}</source>
<translation>切分“{0}”</translation>
</message>
<message>
<source>reading of {0}</source>
<translation>更正“{0}”的读音</translation>
</message>
<message>
<source>{0} is not a reading of {1}: it needs one syllable for each character.</source>
<translation>{0} 不是“{1}”的读音：每个字要有一个音节。</translation>
</message>
<message>
<source>{0} is not a Chinese word.</source>
<translation>{0} 不是中文词。</translation>
</message>
<message>
<source>keeping {0} as written</source>
<translation>保留“{0}”的写法</translation>
</message>
<message>
<source>mending {0}</source>
<translation>改正“{0}”</translation>
</message>
<message>
<source>The dictionary index {0} is damaged; delete it and start again.</source>
<translation>词典索引 {0} 已损坏；请删除后重新启动。</translation>
</message>
<message>
<source>{0} is not UTF-8.</source>
<translation>{0} 不是 UTF-8 编码。</translation>
</message>
<message>
<source>{0}, line {1}: {2}.</source>
<translation>{0} 第 {1} 行：{2}。</translation>
</message>
<message>
<source>{0} holds no terms.</source>
<translation>{0} 中没有术语。</translation>
</message>
<message>
<source>{0}: there are more cells than columns.</source>
<translation>{0}：单元格多于列数。</translation>
</message>
<message>
<source>{0}: {1}</source>
<translation>{0}：{1}</translation>
</message>
<message>
<source>{0} is none of .csv, .tbx and .toml.</source>
<translation>{0} 不是 .csv、.tbx 或 .toml 文件。</translation>
</message>
<message>
<source>{0} is too large for a glossary.</source>
<translation>{0} 过大，不能作为术语表。</translation>
</message>
<message>
<source>{0} declares entities or a document type; such files are not read.</source>
<translation>{0} 声明了实体或文档类型；此类文件不予读取。</translation>
</message>
<message>
<source>{0} is not a TBX file: {1}.</source>
<translation>{0} 不是 TBX 文件：{1}。</translation>
</message>
<message>
<source>Preparing the dictionary (only this once)…</source>
<translation>正在准备词典（仅首次使用时需要）…</translation>
</message>
<message>
<source>The dictionary file {0} cannot be read: {1}.</source>
<translation>无法读取词典文件 {0}：{1}。</translation>
</message>
<message>
<source>the file is damaged</source>
<translation>文件已损坏</translation>
</message>
<message>
<source>Your {0} in {1} cannot be read: {2}.</source>
<translation>无法读取 {1} 中您的{0}：{2}。</translation>
</message>
<message>
<source>Your {0} could not be read ({1}); the file was set aside as {2}.</source>
<translation>无法读取您的{0}（{1}）；文件已移至 {2}。</translation>
</message>
<message>
<source>known words</source>
<translation>已认识的词</translation>
</message>
<message>
<source>change of the words you know</source>
<translation>标记已认识的词</translation>
</message>
<message>
<source>terms</source>
<translation>术语</translation>
</message>
<message>
<source>change of the term {0}</source>
<translation>更改术语“{0}”</translation>
</message>
<message>
<source>import of {0} terms</source>
<translation>导入 {0} 条术语</translation>
</message>
<message>
<source>removal of the term {0}</source>
<translation>删除术语“{0}”</translation>
</message>
<message>
<source>The termbase file {0} cannot be read: {1}.</source>
<translation>无法读取术语库文件 {0}：{1}。</translation>
</message>
<message>
<source>The termbase file {0} has a malformed list of hidden terms.</source>
<translation>术语库文件 {0} 的隐藏术语列表格式有误。</translation>
</message>
<message>
<source>The term {0} has an unknown key: {1}.</source>
<translation>术语“{0}”含有未知字段：{1}。</translation>
</message>
<message>
<source>The term {0} has no {1}.</source>
<translation>术语“{0}”缺少 {1}。</translation>
</message>
<message>
<source>The term {0} has a {1} of the wrong type.</source>
<translation>术语“{0}”的 {1} 类型有误。</translation>
</message>
<message>
<source>The term {0} has a control character in its {1}.</source>
<translation>术语“{0}”的 {1} 含有控制字符。</translation>
</message>
<message>
<source>The term {0} has an unknown category: {1}.</source>
<translation>术语“{0}”的类别未知：{1}。</translation>
</message>
<message>
<source>The termbase file {0} is not a list of [[term]] tables.</source>
<translation>术语库文件 {0} 不是由 [[term]] 表组成。</translation>
</message>
<message>
<source>word list</source>
<translation>生词表</translation>
</message>
<message>
<source>adding {0} to the word list</source>
<translation>将“{0}”加入生词表</translation>
</message>
<message>
<source>new sentence of {0}</source>
<translation>更换“{0}”的例句</translation>
</message>
<message>
<source>note on {0}</source>
<translation>编辑“{0}”的批注</translation>
</message>
<message>
<source>removal of {0}</source>
<translation>删除“{0}”</translation>
</message>
<message>
<source>The proxy of this system speaks SOCKS, which Jingdu does not; name an HTTP proxy in https_proxy or take all_proxy away.</source>
<translation>系统设置的是 SOCKS 代理，晶读无法使用；请在 https_proxy 中填写 HTTP 代理，或移除 all_proxy。</translation>
</message>
<message>
<source>The address of this system's proxy is not valid.</source>
<translation>系统设置的代理地址无效。</translation>
</message>
<message>
<source>The data file {0} of {1} is not installed; run the set-up again.</source>
<translation>未安装 {1} 的数据文件 {0}；请重新运行安装程序。</translation>
</message>
<message>
<source>The folder {0} cannot be made: {1}.</source>
<translation>无法创建文件夹 {0}：{1}。</translation>
</message>
<message>
<source>no article was found on the page</source>
<translation>网页上找不到文章</translation>
</message>
<message>
<source>the server answered {0}</source>
<translation>服务器返回 {0}</translation>
</message>
<message>
<source>the server cannot be reached</source>
<translation>无法连接服务器</translation>
</message>
<message>
<source>it is not a web page but {0}</source>
<translation>这不是网页，而是 {0}</translation>
</message>
<message>
<source>No Chinese-English translation package is installed; fetch one with 'packages download zh-en' or install a saved one with 'packages install FILE.argosmodel'.</source>
<translation>尚未安装汉译英的翻译包；请用“packages download zh-en”下载，或用“packages install FILE.argosmodel”安装已保存的翻译包。</translation>
</message>
<message>
<source>the system ended it, perhaps for lack of memory</source>
<translation>被系统终止，可能是内存不足</translation>
</message>
<message>
<source>it ended with code {0}</source>
<translation>进程已退出，代码 {0}</translation>
</message>
<message>
<source>The translation process failed: {0}.</source>
<translation>翻译进程失败：{0}。</translation>
</message>
<message>
<source>The translation process cannot be started: {0}.</source>
<translation>无法启动翻译进程：{0}。</translation>
</message>
<message>
<source>{0} cannot be saved: {1}.</source>
<translation>无法保存 {0}：{1}。</translation>
</message>
<message>
<source>The download from {0} broke off ({1}); try again later, it goes on where it stopped.</source>
<translation>从 {0} 下载时中断（{1}）；请稍后重试，将从断点继续。</translation>
</message>
<message>
<source>Waiting for the server</source>
<translation>正在等待服务器</translation>
</message>
<message>
<source>no connection</source>
<translation>没有连接</translation>
</message>
<message>
<source>no answer in time</source>
<translation>超时未响应</translation>
</message>
<message>
<source>the connection was lost</source>
<translation>连接中断</translation>
</message>
<message>
<source>Downloading</source>
<translation>正在下载</translation>
</message>
<message>
<source>the server answers {0}</source>
<translation>服务器返回 {0}</translation>
</message>
<message>
<source>{0} does not have the package ({1}).</source>
<translation>{0} 没有该翻译包（{1}）。</translation>
</message>
<message>
<source>the server sent another part</source>
<translation>服务器发来了其他部分</translation>
</message>
<message>
<source>the file on the server has changed</source>
<translation>服务器上的文件已更改</translation>
</message>
<message>
<source>The package has {0} MB, and the disk has less room than that.</source>
<translation>翻译包大小为 {0} MB，磁盘空间不足。</translation>
</message>
<message>
<source>{0} sent a file of the wrong length.</source>
<translation>{0} 发来的文件长度有误。</translation>
</message>
<message>
<source>{0} sent a file with the wrong checksum; it was discarded.</source>
<translation>{0} 发来的文件校验和不符，已丢弃。</translation>
</message>
<message>
<source>the server sent no range</source>
<translation>服务器未返回范围</translation>
</message>
<message>
<source>English of “{0}”</source>
<translation>“{0}”的英文</translation>
</message>
<message>
<source>return to the machine’s English of “{0}”</source>
<translation>将“{0}”还原为机器翻译</translation>
</message>
<message>
<source>removal of {0} sentences</source>
<translation>删除 {0} 个句子</translation>
</message>
<message>
<source>removal of “{0}”</source>
<translation>删除“{0}”</translation>
</message>
<message>
<source>nothing came out</source>
<translation>没有译出任何文字</translation>
</message>
<message>
<source>left in Chinese</source>
<translation>留有中文</translation>
</message>
<message>
<source>repeats itself</source>
<translation>内容重复</translation>
</message>
<message>
<source>may be cut short</source>
<translation>可能不完整</translation>
</message>
<message>
<source>longer than the Chinese</source>
<translation>比中文还长</translation>
</message>
<message>
<source>it does not know Chinese or English or refuses the text</source>
<translation>不支持中文或英文，或拒绝了这段文字</translation>
</message>
<message>
<source>it wants an API key</source>
<translation>需要 API 密钥</translation>
</message>
<message>
<source>it refuses the API key</source>
<translation>API 密钥被拒绝</translation>
</message>
<message>
<source>the text is too long for it</source>
<translation>文字超出长度限制</translation>
</message>
<message>
<source>it has had too many requests; wait a while</source>
<translation>请求过于频繁，请稍后再试</translation>
</message>
<message>
<source>No LibreTranslate server is set; give its address, such as http://localhost:5000.</source>
<translation>尚未设置 LibreTranslate 服务器；请填写地址，例如 http://localhost:5000 。</translation>
</message>
<message>
<source>it did not answer in JSON</source>
<translation>响应不是 JSON</translation>
</message>
<message>
<source>it does not offer Chinese to English</source>
<translation>它不提供中译英</translation>
</message>
<message>
<source>The server at {0} is ready; it says: {1}</source>
<translation>{0} 的服务器可以使用；它的回答是：{1}</translation>
</message>
<message>
<source>it asks to wait {0} minutes before the next request</source>
<translation>它要求等待 {0} 分钟后再发送请求</translation>
</message>
<message>
<source>it sent an answer of the wrong shape</source>
<translation>响应格式有误</translation>
</message>
<message>
<source>The LibreTranslate server at {0} failed: {1}.</source>
<translation>{0} 的 LibreTranslate 服务器出错：{1}。</translation>
</message>
<message>
<source>it cannot be reached</source>
<translation>无法连接</translation>
</message>
<message>
<source>it does not answer in time</source>
<translation>超时未响应</translation>
</message>
<message>
<source>the connection broke off</source>
<translation>连接中断</translation>
</message>
<message>
<source>it answers {0}</source>
<translation>返回 {0}</translation>
</message>
<message>
<source>notes on sentences</source>
<translation>句子批注</translation>
</message>
<message>
<source>note on “{0}”</source>
<translation>编辑“{0}”的批注</translation>
</message>
<message>
<source>it is not UTF-8</source>
<translation>不是 UTF-8 编码</translation>
</message>
<message>
<source>it is not JSON (line {0})</source>
<translation>不是 JSON（第 {0} 行）</translation>
</message>
<message>
<source>it is nested too deeply</source>
<translation>嵌套过深</translation>
</message>
<message>
<source>it holds a number that is too long</source>
<translation>其中有过长的数字</translation>
</message>
<message>
<source>it does not say that it is one</source>
<translation>未标明是阅读包</translation>
</message>
<message>
<source>it is of a later format than this version knows</source>
<translation>格式比此版本支持的更新</translation>
</message>
<message>
<source>it names something twice</source>
<translation>其中有重复的名称</translation>
</message>
<message>
<source>it holds {0}, which is not a number</source>
<translation>其中的 {0} 不是数字</translation>
</message>
<message>
<source>{0} is not an object</source>
<translation>{0} 不是对象</translation>
</message>
<message>
<source>{0} holds {1}, which packs do not have</source>
<translation>{0} 含有 {1}，阅读包没有此项</translation>
</message>
<message>
<source>{0} has no {1}</source>
<translation>{0} 缺少 {1}</translation>
</message>
<message>
<source>its {0} is not text</source>
<translation>{0} 不是文字</translation>
</message>
<message>
<source>its {0} is longer than {1} characters</source>
<translation>{0} 超过 {1} 个字符</translation>
</message>
<message>
<source>its {0} is empty</source>
<translation>{0} 为空</translation>
</message>
<message>
<source>its {0} holds a control character</source>
<translation>{0} 含有控制字符</translation>
</message>
<message>
<source>its {0} is not written as YYYY-MM-DD</source>
<translation>{0} 不是 YYYY-MM-DD 格式</translation>
</message>
<message>
<source>its {0} is not English</source>
<translation>{0} 不是英文</translation>
</message>
<message>
<source>a {0} in it is unknown</source>
<translation>其中有未知的 {0}</translation>
</message>
<message>
<source>its {0} are not an object</source>
<translation>{0} 不是对象</translation>
</message>
<message>
<source>it has more than {0} {1}</source>
<translation>其中的 {1} 超过 {0} 项</translation>
</message>
<message>
<source>one of its {0} has no fingerprint</source>
<translation>其中有一项 {0} 没有指纹</translation>
</message>
<message>
<source>it has no sentences</source>
<translation>其中没有句子</translation>
</message>
<message>
<source>its {0} are not lists of at most {1} corrections</source>
<translation>{0} 不是最多 {1} 项更正的列表</translation>
</message>
<message>
<source>a correction in it has no position</source>
<translation>其中有一项更正没有位置</translation>
</message>
<message>
<source>the {0} of a correction are not a list</source>
<translation>更正的 {0} 不是列表</translation>
</message>
<message>
<source>a correction in it ends before it begins</source>
<translation>其中有一项更正的结尾在开头之前</translation>
</message>
<message>
<source>a correction in it both cuts a word and reads it</source>
<translation>其中有一项更正既分词又注音</translation>
</message>
<message>
<source>a reading in it is not pinyin</source>
<translation>其中有一个读音不是拼音</translation>
</message>
<message>
<source>choice of reading packs</source>
<translation>阅读包的选择</translation>
</message>
<message>
<source>There is no English of yours to share for this article yet.</source>
<translation>这篇文章还没有您的英文译文可以分享。</translation>
</message>
<message>
<source>There is no reading pack at {0}.</source>
<translation>{0} 处没有阅读包。</translation>
</message>
<message>
<source>The reading pack {0} cannot be read: {1}.</source>
<translation>无法读取阅读包 {0}：{1}。</translation>
</message>
<message>
<source>{0} is larger than a reading pack may be ({1} MB).</source>
<translation>{0} 超过阅读包的大小上限（{1} MB）。</translation>
</message>
<message>
<source>{0} is not a sound reading pack: {1}.</source>
<translation>{0} 不是有效的阅读包：{1}。</translation>
</message>
<message>
<source>A text in the reading pack is not valid Unicode.</source>
<translation>阅读包中有一段文字不是 Unicode。</translation>
</message>
<message>
<source>Trying the package</source>
<translation>正在试用翻译包</translation>
</message>
<message>
<source>{0} cannot be installed: {1}.</source>
<translation>无法安装 {0}：{1}。</translation>
</message>
<message>
<source>{0} is not a translation package or is damaged.</source>
<translation>{0} 不是翻译包，或已损坏。</translation>
</message>
<message>
<source>{0} holds too many files for a translation package.</source>
<translation>{0} 的文件过多，不是翻译包。</translation>
</message>
<message>
<source>{0} would unpack to more than {1} GB.</source>
<translation>{0} 解压后会超过 {1} GB。</translation>
</message>
<message>
<source>{0} would write outside its folder ({1}).</source>
<translation>{0} 会写到自己的文件夹之外（{1}）。</translation>
</message>
<message>
<source>{0} holds a link or a device ({1}).</source>
<translation>{0} 含有链接或设备（{1}）。</translation>
</message>
<message>
<source>{0} is encrypted.</source>
<translation>{0} 已加密。</translation>
</message>
<message>
<source>{0} is packed suspiciously tightly ({1}).</source>
<translation>{0} 的压缩率高得可疑（{1}）。</translation>
</message>
<message>
<source>{0} does not hold exactly one folder, as a translation package does.</source>
<translation>{0} 不像翻译包那样只有一个文件夹。</translation>
</message>
<message>
<source>{0} holds the file {1} twice.</source>
<translation>{0} 中的文件 {1} 出现两次。</translation>
</message>
<message>
<source>{0} is not a whole translation package: {1} is missing.</source>
<translation>{0} 不是完整的翻译包：缺少 {1}。</translation>
</message>
<message>
<source>{0} has a metadata.json that cannot be read.</source>
<translation>无法读取 {0} 的 metadata.json。</translation>
</message>
<message>
<source>{0} translates {1} to {2}; Jingdu needs a package from zh to en.</source>
<translation>{0} 是从 {1} 译成 {2}；晶读需要从 zh 译成 en 的翻译包。</translation>
</message>
<message>
<source>{0} needs {1} MB, and the disk has less room than that.</source>
<translation>{0} 需要 {1} MB，磁盘空间不足。</translation>
</message>
<message>
<source>Installing</source>
<translation>正在安装</translation>
</message>
<message>
<source>{0} holds more than it declares ({1}).</source>
<translation>{0} 的内容多于其声明（{1}）。</translation>
</message>
<message>
<source>{0} is damaged ({1} cannot be unpacked).</source>
<translation>{0} 已损坏（无法解压 {1}）。</translation>
</message>
<message>
<source>{0} is damaged ({1} is incomplete).</source>
<translation>{0} 已损坏（{1} 不完整）。</translation>
</message>
<message>
<source>{0} cannot be used here. {1}</source>
<translation>{0} 无法在此使用。{1}</translation>
</message>
<message>
<source>a package that was saved as a file can be installed without a network</source>
<translation>已存为文件的翻译包，无需联网即可安装</translation>
</message>
<message>
<source>The package index has no package from {0} to {1}.</source>
<translation>索引中没有从 {0} 译成 {1} 的翻译包。</translation>
</message>
<message>
<source>Looking for the package</source>
<translation>正在查找翻译包</translation>
</message>
<message>
<source>The package from {0} to {1} has no address to be downloaded from.</source>
<translation>从 {0} 译成 {1} 的翻译包没有下载地址。</translation>
</message>
<message>
<source>{0} does not have the package index ({1}); {2}.</source>
<translation>{0} 没有翻译包索引（{1}）；{2}。</translation>
</message>
<message>
<source>The package index at {0} cannot be reached; {1}.</source>
<translation>无法连接 {0} 的翻译包索引；{1}。</translation>
</message>
<message>
<source>The package index at {0} is damaged.</source>
<translation>{0} 的翻译包索引已损坏。</translation>
</message>
<message>
<source>No package {0}-{1} is installed.</source>
<translation>未安装 {0}-{1} 的翻译包。</translation>
</message>
<message>
<source>The package {0} cannot be removed: {1}.</source>
<translation>无法移除翻译包 {0}：{1}。</translation>
</message>
<message>
<source>There is no reading pack named {0}.</source>
<translation>没有名为 {0} 的阅读包。</translation>
</message>
<message>
<source>import of the reading pack {0}</source>
<translation>导入阅读包 {0}</translation>
</message>
<message>
<source>The reading pack {0} comes with Jingdu and cannot be removed.</source>
<translation>阅读包 {0} 随晶读附带，不能移除。</translation>
</message>
<message>
<source>removal of the reading pack {0}</source>
<translation>移除阅读包 {0}</translation>
</message>
<message>
<source>switching on the reading pack {0}</source>
<translation>启用阅读包 {0}</translation>
</message>
<message>
<source>switching off the reading pack {0}</source>
<translation>停用阅读包 {0}</translation>
</message>
<message>
<source>The reading pack {0} cannot be removed: {1}.</source>
<translation>无法移除阅读包 {0}：{1}。</translation>
</message>
<message>
<source>The address of the package is not valid.</source>
<translation>翻译包的网址无效。</translation>
</message>
<message>
<source>{0} does not offer the package over HTTPS.</source>
<translation>{0} 未通过 HTTPS 提供翻译包。</translation>
</message>
<message>
<source>This system offers no keyring, so the key cannot be kept; set the environment variable {0} instead.</source>
<translation>此系统没有密钥环，因此无法保存密钥；请改设环境变量 {0}。</translation>
</message>
<message>
<source>Translating</source>
<translation>正在翻译</translation>
</message>
<message>
<source>Your translation memory in {0} cannot be used: {1}.</source>
<translation>无法使用 {0} 中您的翻译记忆库：{1}。</translation>
</message>
<message>
<source>Your translation memory in {0} cannot be written.</source>
<translation>无法写入 {0} 中您的翻译记忆库。</translation>
</message>
<message>
<source>Your translation memory in {0} was written by a newer Jingdu.</source>
<translation>{0} 中您的翻译记忆库由较新版本的晶读写入。</translation>
</message>
<message>
<source>Your translation memory in {0} cannot be read: {1}.</source>
<translation>无法读取 {0} 中您的翻译记忆库：{1}。</translation>
</message>
<message>
<source>Your translation memory could not be read (the file is damaged); the file was set aside as {0}.</source>
<translation>无法读取您的翻译记忆库（文件已损坏）；文件已移至 {0}。</translation>
</message>
<message>
<source>The translation memory {0} is too large.</source>
<translation>翻译记忆库 {0} 过大。</translation>
</message>
<message>
<source>The translation memory {0} is not well-formed XML ({1}).</source>
<translation>翻译记忆库 {0} 不是格式正确的 XML（{1}）。</translation>
</message>
<message>
<source>The translation memory {0} declares entities, which are not allowed.</source>
<translation>翻译记忆库 {0} 声明了实体，这是不允许的。</translation>
</message>
<message>
<source>The translation memory {0} is in an unknown encoding.</source>
<translation>翻译记忆库 {0} 的编码未知。</translation>
</message>
<message>
<source>The translation memory {0} cannot be read: {1}.</source>
<translation>无法读取翻译记忆库 {0}：{1}。</translation>
</message>
<message>
<source>{0} is not a translation memory: it has no tmx element.</source>
<translation>{0} 不是翻译记忆库：其中没有 tmx 元素。</translation>
</message>
<message>
<source>The printer cannot be used.</source>
<translation>无法使用这台打印机。</translation>
</message>
<message>
<source>Printing</source>
<translation>正在打印</translation>
</message>
<message>
<source>This is not a regular expression yet: {0}.</source>
<translation>正则表达式尚不完整：{0}。</translation>
</message>
<message>
<source>This expression takes too long on this text; make it more specific.</source>
<translation>此表达式在这篇文章上耗时过长；请写得更明确。</translation>
</message>
<message>
<source>Opening…</source>
<translation>正在打开…</translation>
</message>
<message>
<source>Exporting</source>
<translation>正在导出</translation>
</message>
<message>
<source>Asking the server</source>
<translation>正在询问服务器</translation>
</message>
<message>
<source>Something unforeseen went wrong: {0}.</source>
<translation>发生意外问题：{0}。</translation>
</message>
<message>
<source>Something unforeseen went wrong; the details are in {0}.</source>
<translation>发生意外问题；详情见 {0}。</translation>
</message>
</context>
<context>
<name>preferences</name>
<message>
<source>Bundled: Noto Sans</source>
<translation>内置字体：Noto Sans</translation>
</message>
<message>
<source>On</source>
<translation>开启</translation>
</message>
<message>
<source>Readings</source>
<translation>读音</translation>
</message>
<message>
<source>Readings shown</source>
<translation>显示的读音</translation>
</message>
<message>
<source>Pinyin above words</source>
<translation>拼音标在词上方</translation>
</message>
<message>
<source>Zhuyin above words</source>
<translation>注音标在词上方</translation>
</message>
<message>
<source>Zhuyin beside characters</source>
<translation>注音标在字旁</translation>
</message>
<message>
<source>None</source>
<translation>无</translation>
</message>
<message>
<source>On which words</source>
<translation>标在哪些词上</translation>
</message>
<message>
<source>All words</source>
<translation>所有词语</translation>
</message>
<message>
<source>Unknown words</source>
<translation>生词</translation>
</message>
<message>
<source>Terms only</source>
<translation>仅标术语</translation>
</message>
<message>
<source>Standard of readings</source>
<translation>读音标准</translation>
</message>
<message>
<source>Where the two differ, the card names the other one, too.</source>
<translation>两地读音不同时，词卡会一并列出另一地的读音。</translation>
</message>
<message>
<source>Mainland</source>
<translation>中国大陆</translation>
</message>
<message>
<source>Taiwan</source>
<translation>台湾</translation>
</message>
<message>
<source>一 and 不 as spoken</source>
<translation>“一”“不”标变调</translation>
</message>
<message>
<source>Shows the tone that they take on before other tones; the card keeps their own.</source>
<translation>显示它们在其他声调前的变调；词卡上仍标本调。</translation>
</message>
<message>
<source>Card</source>
<translation>词卡</translation>
</message>
<message>
<source>Language of the notes</source>
<translation>说明的语言</translation>
</message>
<message>
<source>Opens after</source>
<translation>打开延迟</translation>
</message>
<message>
<source>How long the pointer has to rest on a word; with 0 the card opens at once.</source>
<translation>鼠标指针需在词语上停留多久；设为 0 时，词卡会立即打开。</translation>
</message>
<message>
<source> ms</source>
<translation> 毫秒</translation>
</message>
<message>
<source>Appearance</source>
<translation>外观</translation>
</message>
<message>
<source>Same as the system</source>
<translation>跟随系统</translation>
</message>
<message>
<source>Light</source>
<translation>浅色</translation>
</message>
<message>
<source>Dark</source>
<translation>深色</translation>
</message>
<message>
<source>Language of the interface</source>
<translation>界面语言</translation>
</message>
<message>
<source>Theme</source>
<translation>主题</translation>
</message>
<message>
<source>Standard</source>
<translation>标准</translation>
</message>
<message>
<source>High</source>
<translation>高</translation>
</message>
<message>
<source>Contrast</source>
<translation>对比度</translation>
</message>
<message>
<source>High: black and white, strong edges.</source>
<translation>高：黑白分明，边框清晰。</translation>
</message>
<message>
<source>Motion</source>
<translation>动态效果</translation>
</message>
<message>
<source>Without motion nothing moves by itself; long work shows a still bar.</source>
<translation>关闭后，界面上没有会自行移动的内容；耗时的工作以静止的进度条表示。</translation>
</message>
<message>
<source>Scripts shown</source>
<translation>显示的栏</translation>
</message>
<message>
<source>Side panel</source>
<translation>侧边栏</translation>
</message>
<message>
<source>Terms by category, and where they stand.</source>
<translation>按类别列出术语，并标示出现的位置。</translation>
</message>
<message>
<source>Fonts</source>
<translation>字体</translation>
</message>
<message>
<source>Size of the text</source>
<translation>文字大小</translation>
</message>
<message>
<source>Size of the interface</source>
<translation>界面大小</translation>
</message>
<message>
<source>Menus, panels, windows and cards.</source>
<translation>菜单、面板、窗口和词卡。</translation>
</message>
<message>
<source>Traditional</source>
<translation>繁体</translation>
</message>
<message>
<source>Simplified</source>
<translation>简体</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Interface</source>
<translation>界面</translation>
</message>
<message>
<source>Characters that a font lacks are shown in the bundled one.</source>
<translation>字体缺少的字会用内置字体显示。</translation>
</message>
<message>
<source>Colors</source>
<translation>颜色</translation>
</message>
<message>
<source>Tone {0}</source>
<translation>第 {0} 声</translation>
</message>
<message>
<source>Privacy</source>
<translation>隐私</translation>
</message>
<message>
<source>Remember what was read</source>
<translation>记住读过的文章</translation>
</message>
<message>
<source>The list of recent articles and the place where each was left; switched off, both are forgotten. What you read leaves this machine only if you choose a translation server.</source>
<translation>最近打开的文章列表，以及每篇读到何处；关闭后两者都会清除。只有选用翻译服务器时，您读的内容才会离开这台电脑。</translation>
</message>
<message>
<source>Translation package on this machine</source>
<translation>这台电脑上的翻译包</translation>
</message>
<message>
<source>LibreTranslate server</source>
<translation>LibreTranslate 服务器</translation>
</message>
<message>
<source>No machine: word for word</source>
<translation>不用机器翻译：逐词对译</translation>
</message>
<message>
<source>New sentences are translated by</source>
<translation>新句子的翻译方式</translation>
</message>
<message>
<source>Your own translations and reading packs always come first.</source>
<translation>您自己的译文和阅读包始终优先。</translation>
</message>
<message>
<source>Back to the default</source>
<translation>恢复默认值</translation>
</message>
<message>
<source>Reset {0}</source>
<translation>重置“{0}”</translation>
</message>
</context>
<context>
<name>states</name>
<message>
<source>Machine</source>
<translation>机器翻译</translation>
</message>
<message>
<source>Reviewed</source>
<translation>已审阅</translation>
</message>
<message>
<source>Final</source>
<translation>已定稿</translation>
</message>
</context>
<context>
<name>target</name>
<message>
<source>File</source>
<translation>文件</translation>
</message>
<message>
<source>Choose…</source>
<translation>选择…</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
</context>
<context>
<name>word_menu</name>
<message>
<source>Copy {0}</source>
<translation>复制“{0}”</translation>
</message>
<message>
<source>Copy with reading</source>
<translation>连同读音一起复制</translation>
</message>
<message>
<source>Copy the sentence</source>
<translation>复制整句</translation>
</message>
<message>
<source>Keep {0} as written</source>
<translation>保留“{0}”的原文写法</translation>
</message>
<message>
<source>Correct the reading…</source>
<translation>更正读音…</translation>
</message>
<message>
<source>Undo the last correction</source>
<translation>撤销上一次更正</translation>
</message>
<message>
<source>Join as {0}</source>
<translation>合并为“{0}”</translation>
</message>
<message>
<source>Split</source>
<translation>拆分</translation>
</message>
<message>
<source>Correct the reading</source>
<translation>更正读音</translation>
</message>
<message>
<source>Pinyin of {0}, one syllable a character (zhong4 xin1 or zhòng xīn):</source>
<translation>“{0}”的拼音，每个字一个音节（zhong4 xin1 或 zhòng xīn）：</translation>
</message>
</context>
<context>
<name>word_menus</name>
<message>
<source>&amp;Go</source>
<translation>转到(&amp;G)</translation>
</message>
<message>
<source>&amp;Word</source>
<translation>词(&amp;W)</translation>
</message>
<message>
<source>Next &amp;word</source>
<translation>下一个词(&amp;W)</translation>
</message>
<message>
<source>&amp;Previous word</source>
<translation>上一个词(&amp;P)</translation>
</message>
<message>
<source>Next &amp;term</source>
<translation>下一个术语(&amp;T)</translation>
</message>
<message>
<source>Previous t&amp;erm</source>
<translation>上一个术语(&amp;E)</translation>
</message>
<message>
<source>Next &amp;occurrence of the term</source>
<translation>同一术语的下一处(&amp;O)</translation>
</message>
<message>
<source>Previous o&amp;ccurrence of the term</source>
<translation>同一术语的上一处(&amp;C)</translation>
</message>
<message>
<source>Next &amp;sentence</source>
<translation>下一句(&amp;S)</translation>
</message>
<message>
<source>Previous se&amp;ntence</source>
<translation>上一句(&amp;N)</translation>
</message>
<message>
<source>Next &amp;row</source>
<translation>下一段(&amp;R)</translation>
</message>
<message>
<source>Pre&amp;vious row</source>
<translation>上一段(&amp;V)</translation>
</message>
<message>
<source>&amp;Open the card</source>
<translation>打开词卡(&amp;O)</translation>
</message>
<message>
<source>&amp;Pin the card</source>
<translation>固定词卡(&amp;P)</translation>
</message>
<message>
<source>&amp;Go into the card</source>
<translation>进入词卡(&amp;G)</translation>
</message>
<message>
<source>&amp;Back to the previous card</source>
<translation>返回前一张词卡(&amp;B)</translation>
</message>
<message>
<source>O&amp;n to the following card</source>
<translation>前往后一张词卡(&amp;N)</translation>
</message>
<message>
<source>Close &amp;all pinned cards</source>
<translation>关闭所有固定的词卡(&amp;A)</translation>
</message>
<message>
<source>&amp;Say the word aloud</source>
<translation>朗读这个词(&amp;S)</translation>
</message>
<message>
<source>A&amp;dd to the word list</source>
<translation>加入生词表(&amp;D)</translation>
</message>
<message>
<source>Mark as &amp;known or unknown</source>
<translation>标记为已认识，或取消标记(&amp;K)</translation>
</message>
<message>
<source>&amp;Correct or copy the word…</source>
<translation>更正或复制这个词(&amp;C)…</translation>
</message>
</context>
</TS>
