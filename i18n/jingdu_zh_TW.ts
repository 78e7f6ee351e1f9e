<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
<name>ArticleController</name>
<message>
<source>Point at a word to see its card, click to pin it. F1 lists all keys.</source>
<translation>指向一個詞就會出現詞卡，按一下可釘選。按 F1 可查看所有快速鍵。</translation>
</message>
<message>
<source>Articles (*.txt *.md *.html *.htm);;All files (*)</source>
<translation>文章 (*.txt *.md *.html *.htm);;所有檔案 (*)</translation>
</message>
<message>
<source>Open an article</source>
<translation>開啟文章</translation>
</message>
<message>
<source>Open web page</source>
<translation>開啟網頁</translation>
</message>
<message>
<source>Address (the page is fetched once, from its own server):</source>
<translation>網址（只向網頁所在的伺服器讀取一次）：</translation>
</message>
<message>
<source>Open</source>
<translation>開啟</translation>
</message>
<message>
<source>The pasted text</source>
<translation>貼上的文字</translation>
</message>
<message>
<source>Opened the first of {0} files: one article is read at a time.</source>
<translation>已開啟 {0} 個檔案中的第一個：一次只能閱讀一篇文章。</translation>
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
<translation>{0} 釘選</translation>
</message>
<message>
<source>Esc close</source>
<translation>Esc 關閉</translation>
</message>
</context>
<context>
<name>CardHead</name>
<message>
<source>Keep the word with its sentence in the word list</source>
<translation>將這個詞連同所在的句子加入字詞表</translation>
</message>
<message>
<source>Back to the previous card (Alt+Left)</source>
<translation>回到前一張詞卡（Alt+←）</translation>
</message>
<message>
<source>Say the word aloud</source>
<translation>唸出這個詞</translation>
</message>
<message>
<source>Pin the card, so that it stays</source>
<translation>釘選詞卡，讓它留在畫面上</translation>
</message>
<message>
<source>Close the card (Esc)</source>
<translation>關閉詞卡（Esc）</translation>
</message>
<message>
<source>✓ In the word list</source>
<translation>✓ 已在字詞表</translation>
</message>
<message>
<source>＋ Word list</source>
<translation>＋ 字詞表</translation>
</message>
</context>
<context>
<name>ColourRow</name>
<message>
<source>⚠ Hard to read in the {0} theme: contrast {1} : 1, where {2} : 1 is wanted.</source>
<translation>⚠ 在{0}主題中不易辨識：對比為 {1} : 1，應達 {2} : 1。</translation>
</message>
<message>
<source>dark</source>
<translation>深色</translation>
</message>
<message>
<source>light</source>
<translation>淺色</translation>
</message>
<message>
<source>{0}, {1} theme</source>
<translation>{0}，{1}主題</translation>
</message>
</context>
<context>
<name>ColumnHeads</name>
<message>
<source>Drag an edge to resize the columns, a name to reorder them</source>
<translation>拖曳邊界可調整欄寬，拖曳名稱可調整順序</translation>
</message>
</context>
<context>
<name>Desk</name>
<message>
<source>Translating…</source>
<translation>正在翻譯…</translation>
</message>
<message>
<source>Opening…</source>
<translation>正在開啟…</translation>
</message>
<message>
<source>Exporting…</source>
<translation>正在匯出…</translation>
</message>
<message>
<source>Translating: {0} of {1} rows</source>
<translation>正在翻譯：已完成 {0}／{1} 段</translation>
</message>
</context>
<context>
<name>DoneButtons</name>
<message>
<source>Open</source>
<translation>開啟</translation>
</message>
<message>
<source>Show in folder</source>
<translation>在資料夾中顯示</translation>
</message>
<message>
<source>No program here opens {0}.</source>
<translation>這臺電腦上沒有程式能開啟 {0}。</translation>
</message>
<message>
<source>The folder {0} cannot be shown.</source>
<translation>無法顯示資料夾 {0}。</translation>
</message>
</context>
<context>
<name>DownloadBar</name>
<message>
<source>Pause</source>
<translation>暫停</translation>
</message>
<message>
<source>Resume</source>
<translation>繼續</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>{0} of {1}</source>
<translation>{0}／{1}</translation>
</message>
<message>
<source>{0}/s</source>
<translation>每秒 {0}</translation>
</message>
<message>
<source>{0} s left</source>
<translation>還需 {0} 秒</translation>
</message>
<message>
<source>{0} min left</source>
<translation>還需 {0} 分鐘</translation>
</message>
</context>
<context>
<name>DropFrame</name>
<message>
<source>Drop it to open it here</source>
<translation>放開即可在此開啟</translation>
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
<translation>匯出</translation>
</message>
<message>
<source>Exporting…</source>
<translation>正在匯出…</translation>
</message>
<message>
<source>Printing…</source>
<translation>正在列印…</translation>
</message>
<message>
<source>Save annotation</source>
<translation>儲存標注</translation>
</message>
<message>
<source>Saved {0}</source>
<translation>已儲存 {0}</translation>
</message>
<message>
<source>The pages have gone to the printer.</source>
<translation>頁面已送往印表機。</translation>
</message>
</context>
<context>
<name>ExportDialog</name>
<message>
<source>Print</source>
<translation>列印</translation>
</message>
<message>
<source>Export</source>
<translation>匯出</translation>
</message>
<message>
<source>Open the &amp;file when it is done</source>
<translation>完成後開啟檔案(&amp;F)</translation>
</message>
<message>
<source>Show it i&amp;n its folder</source>
<translation>在資料夾中顯示(&amp;N)</translation>
</message>
<message>
<source>Pr&amp;int…</source>
<translation>列印(&amp;I)…</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>匯出(&amp;E)…</translation>
</message>
<message>
<source>Rese&amp;t</source>
<translation>還原(&amp;T)</translation>
</message>
<message>
<source>Back to the default options</source>
<translation>恢復平常的選項</translation>
</message>
<message>
<source>Afterwards</source>
<translation>完成後</translation>
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
<translation>尋找晶片、jingpian 或 chip</translation>
</message>
<message>
<source>Find</source>
<translation>尋找</translation>
</message>
<message>
<source>Pinyin</source>
<translation>拼音</translation>
</message>
<message>
<source>Also by pinyin, with or without tones: jingpian, jīngpiàn, jing1pian4</source>
<translation>也按拼音尋找，聲調可標可不標：jingpian、jīngpiàn、jing1pian4</translation>
</message>
<message>
<source>Words</source>
<translation>全字</translation>
</message>
<message>
<source>English and other Latin letters only as whole words</source>
<translation>英文等拉丁字母只找完整的單字</translation>
</message>
<message>
<source>Regular expression</source>
<translation>正規表示式</translation>
</message>
<message>
<source>Previous hit (Shift+F3)</source>
<translation>上一個結果（Shift+F3）</translation>
</message>
<message>
<source>Next hit (F3)</source>
<translation>下一個結果（F3）</translation>
</message>
<message>
<source>Close (Esc)</source>
<translation>關閉（Esc）</translation>
</message>
</context>
<context>
<name>GlossaryModel</name>
<message>
<source>Taiwan</source>
<translation>臺灣</translation>
</message>
<message>
<source>Mainland</source>
<translation>中國大陸</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Category</source>
<translation>類別</translation>
</message>
<message>
<source>Entry</source>
<translation>條目</translation>
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
<translation>類別</translation>
</message>
<message>
<source>All categories</source>
<translation>所有類別</translation>
</message>
<message>
<source>Add…</source>
<translation>新增…</translation>
</message>
<message>
<source>Edit…</source>
<translation>編輯…</translation>
</message>
<message>
<source>Delete</source>
<translation>刪除</translation>
</message>
<message>
<source>Undo</source>
<translation>復原</translation>
</message>
<message>
<source>Import…</source>
<translation>匯入…</translation>
</message>
<message>
<source>Export yours…</source>
<translation>匯出您的術語…</translation>
</message>
<message>
<source>Glossary</source>
<translation>術語表</translation>
</message>
<message>
<source>Search Chinese or English</source>
<translation>搜尋中文或英文</translation>
</message>
<message>
<source>Terms</source>
<translation>術語</translation>
</message>
<message>
<source>Choose a term to read its note; a double click edits it.</source>
<translation>點選術語可閱讀說明，按兩下可編輯。</translation>
</message>
<message>
<source>This term has no note.</source>
<translation>這個術語沒有說明。</translation>
</message>
<message>
<source>{0} of {1} terms</source>
<translation>{0}／{1} 條術語</translation>
</message>
<message>
<source>No term matches. Add… makes one of your own.</source>
<translation>沒有符合的術語。可按「新增…」加入自己的術語。</translation>
</message>
<message>
<source>Glossaries (*.csv *.tbx *.toml)</source>
<translation>術語表 (*.csv *.tbx *.toml)</translation>
</message>
<message>
<source>Import terms</source>
<translation>匯入術語</translation>
</message>
<message>
<source>Export your terms</source>
<translation>匯出您的術語</translation>
</message>
</context>
<context>
<name>Glyphs</name>
<message>
<source>{1} is not in the reading font and is shown in {2}.</source>
<translation>閱讀字型沒有 {1}，改以 {2} 顯示。</translation>
</message>
<message>
<source>{0} characters are not in the reading font and are shown in {2}: {1}.</source>
<translation>閱讀字型缺少 {0} 個字元，改以 {2} 顯示：{1}。</translation>
</message>
<message>
<source>No font on this computer has the character {1}.</source>
<translation>這臺電腦上沒有字型含有字元 {1}。</translation>
</message>
<message>
<source>No font on this computer has {0} characters of this article: {1}.</source>
<translation>這篇文章有 {0} 個字元，這臺電腦上沒有字型能顯示：{1}。</translation>
</message>
</context>
<context>
<name>KeysDialog</name>
<message>
<source>Change keyboard shortcuts</source>
<translation>變更快速鍵</translation>
</message>
<message>
<source>Search commands and shortcuts</source>
<translation>搜尋指令與快速鍵</translation>
</message>
<message>
<source>Commands</source>
<translation>指令</translation>
</message>
<message>
<source>Command</source>
<translation>指令</translation>
</message>
<message>
<source>Key</source>
<translation>快速鍵</translation>
</message>
<message>
<source>&amp;New key</source>
<translation>新的快速鍵(&amp;N)</translation>
</message>
<message>
<source>New key</source>
<translation>新的快速鍵</translation>
</message>
<message>
<source>Default</source>
<translation>還原</translation>
</message>
<message>
<source>Give this command its usual key again</source>
<translation>讓這個指令恢復預設的快速鍵</translation>
</message>
<message>
<source>Use it here</source>
<translation>改用於此</translation>
</message>
<message>
<source>Reset all</source>
<translation>全部還原</translation>
</message>
<message>
<source>{0} scrolls, moves the focus or closes everywhere; choose another key.</source>
<translation>{0} 固定用於捲動、移動焦點或關閉，請選別的鍵。</translation>
</message>
<message>
<source>{0} has been the key of another command, which would lose it: {1}.</source>
<translation>{0} 已是「{1}」的快速鍵；改用於此，該指令就不再有這個鍵。</translation>
</message>
</context>
<context>
<name>KeysHelp</name>
<message>
<source>Keyboard shortcuts</source>
<translation>快速鍵</translation>
</message>
<message>
<source>Change shortcuts…</source>
<translation>變更快速鍵…</translation>
</message>
</context>
<context>
<name>KnownDialog</name>
<message>
<source>Words you know</source>
<translation>已認識的詞</translation>
</message>
<message>
<source>No level</source>
<translation>不設級別</translation>
</message>
<message>
<source>Up to HSK {0}  ({1} words)</source>
<translation>HSK {0} 級以下（{1} 個詞）</translation>
</message>
<message>
<source>Not by frequency</source>
<translation>不依詞頻</translation>
</message>
<message>
<source>The {0} most frequent words</source>
<translation>最常用的 {0} 個詞</translation>
</message>
<message>
<source>Words marked one by one</source>
<translation>逐一標示的詞</translation>
</message>
<message>
<source>Press K on a word in an article to mark it.</source>
<translation>在文章中指向一個詞並按 K，即可標示。</translation>
</message>
<message>
<source>Remove the mark</source>
<translation>取消標示</translation>
</message>
<message>
<source>Undo</source>
<translation>復原</translation>
</message>
<message>
<source>{0}  (not known, though listed)</source>
<translation>{0}（雖在級別內，但不認識）</translation>
</message>
<message>
<source>{0} words</source>
<translation>共 {0} 個詞</translation>
</message>
<message>
<source>{0} words, and {1}% of the words of this article</source>
<translation>共 {0} 個詞，佔這篇文章的 {1}%</translation>
</message>
<message>
<source>Where readings stand above unknown words only, the words that you know have none. The levels are those of the HSK syllabus of November 2025 (HSK 3.0), the frequent words those of wordfreq.</source>
<translation>若只在生詞上方標注讀音，已認識的詞便不標。級別依 2025 年 11 月的 HSK 大綱（HSK 3.0），常用詞依 wordfreq。</translation>
</message>
<message>
<source>You know</source>
<translation>您認識</translation>
</message>
<message>
<source>and</source>
<translation>以及</translation>
</message>
<message>
<source>Close</source>
<translation>關閉</translation>
</message>
<message>
<source>Marked one by one</source>
<translation>逐一標示</translation>
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
<translation>已儲存 {0}</translation>
</message>
<message>
<source>No Mandarin voice was found; one can be added in the system's settings.</source>
<translation>找不到國語語音；可在系統設定中新增。</translation>
</message>
<message>
<source>No Mandarin voice was found; the package espeak-ng brings one.</source>
<translation>找不到國語語音；安裝 espeak-ng 套件即可使用。</translation>
</message>
<message>
<source>A file is still being written. Close the window without it?</source>
<translation>還有檔案正在寫入，要放棄它並關閉視窗嗎？</translation>
</message>
<message>
<source>Close anyway</source>
<translation>仍要關閉</translation>
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
<translation>狀態</translation>
</message>
<message>
<source>From</source>
<translation>來源</translation>
</message>
<message>
<source>By</source>
<translation>譯者</translation>
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
<translation>狀態</translation>
</message>
<message>
<source>All states</source>
<translation>所有狀態</translation>
</message>
<message>
<source>Origin</source>
<translation>來源</translation>
</message>
<message>
<source>All origins</source>
<translation>所有來源</translation>
</message>
<message>
<source>Edit</source>
<translation>編輯</translation>
</message>
<message>
<source>Delete</source>
<translation>刪除</translation>
</message>
<message>
<source>Undo</source>
<translation>復原</translation>
</message>
<message>
<source>Import…</source>
<translation>匯入…</translation>
</message>
<message>
<source>Export…</source>
<translation>匯出…</translation>
</message>
<message>
<source>Translation memory</source>
<translation>翻譯記憶庫</translation>
</message>
<message>
<source>Search Chinese or English</source>
<translation>搜尋中文或英文</translation>
</message>
<message>
<source>Sentences</source>
<translation>句子</translation>
</message>
<message>
<source>Sentences exported: {0}</source>
<translation>已匯出 {0} 句</translation>
</message>
<message>
<source>{0} new, {1} changed, {2} already there</source>
<translation>新增 {0} 句，更改 {1} 句，已有 {2} 句</translation>
</message>
<message>
<source>Working…</source>
<translation>處理中…</translation>
</message>
<message>
<source>{0} of {1}</source>
<translation>{0}／{1}</translation>
</message>
<message>
<source>The memory is empty. Your edits and what translation engines produce are kept here.</source>
<translation>翻譯記憶庫是空的。您修改的譯文和翻譯引擎的譯文都會存在這裡。</translation>
</message>
<message>
<source>No sentence in the memory matches.</source>
<translation>翻譯記憶庫中沒有符合的句子。</translation>
</message>
<message>
<source>Import sentences</source>
<translation>匯入句子</translation>
</message>
<message>
<source>Export the memory</source>
<translation>匯出翻譯記憶庫</translation>
</message>
</context>
<context>
<name>OptionsForm</name>
<message>
<source>Choose at least one column.</source>
<translation>請至少選擇一欄。</translation>
</message>
<message>
<source>Portrait</source>
<translation>直向</translation>
</message>
<message>
<source>Landscape</source>
<translation>橫向</translation>
</message>
<message>
<source>all, or for example 1-5, 8</source>
<translation>全部，或如 1-5, 8</translation>
</message>
<message>
<source>Comments of readers</source>
<translation>讀者留言</translation>
</message>
<message>
<source>What stands below the article, as a thread.</source>
<translation>文章下方的留言，按回覆關係排列。</translation>
</message>
<message>
<source>Overview page</source>
<translation>概覽頁</translation>
</message>
<message>
<source>Terms by category, companies, dates and amounts, before the text.</source>
<translation>置於正文之前：各類術語、公司、日期與數量。</translation>
</message>
<message>
<source>Tint terms by category</source>
<translation>依類別為術語上色</translation>
</message>
<message>
<source>With a legend of the colors.</source>
<translation>附顏色圖例。</translation>
</message>
<message>
<source>Grayscale</source>
<translation>灰階</translation>
</message>
<message>
<source>No colors, for printers without them.</source>
<translation>不用顏色，適合黑白印表機。</translation>
</message>
<message>
<source>Text</source>
<translation>正文</translation>
</message>
<message>
<source>&amp;Layout</source>
<translation>版面(&amp;L)</translation>
</message>
<message>
<source>How Chinese and English stand to each other.</source>
<translation>中文與英文如何排列。</translation>
</message>
<message>
<source>Columns</source>
<translation>顯示的欄</translation>
</message>
<message>
<source>&amp;Chinese</source>
<translation>中文(&amp;C)</translation>
</message>
<message>
<source>Which script, where there is one Chinese text.</source>
<translation>只有一種中文時，用繁體還是簡體。</translation>
</message>
<message>
<source>Readings</source>
<translation>讀音</translation>
</message>
<message>
<source>&amp;Readings</source>
<translation>讀音(&amp;R)</translation>
</message>
<message>
<source>How words are read, in the first Chinese text.</source>
<translation>標在第一種中文上的讀音。</translation>
</message>
<message>
<source>On &amp;which words</source>
<translation>標注範圍(&amp;W)</translation>
</message>
<message>
<source>Unknown words: those you have not marked.</source>
<translation>生詞：您未標為已知的詞。</translation>
</message>
<message>
<source>Pages</source>
<translation>頁面</translation>
</message>
<message>
<source>P&amp;aper</source>
<translation>紙張(&amp;A)</translation>
</message>
<message>
<source>&amp;Orientation</source>
<translation>方向(&amp;O)</translation>
</message>
<message>
<source>Text &amp;size</source>
<translation>字級(&amp;S)</translation>
</message>
<message>
<source>Page ran&amp;ge</source>
<translation>頁碼範圍(&amp;G)</translation>
</message>
<message>
<source>Page numbers stay those of the whole file.</source>
<translation>頁碼仍是整份檔案中的頁碼。</translation>
</message>
<message>
<source>Terms and notes</source>
<translation>術語與註解</translation>
</message>
<message>
<source>Pop-&amp;up notes</source>
<translation>彈出註解(&amp;U)</translation>
</message>
<message>
<source>Which occurrences of a term have a note.</source>
<translation>術語在哪些地方附註解。</translation>
</message>
<message>
<source>Glossary &amp;by</source>
<translation>術語表排序(&amp;B)</translation>
</message>
<message>
<source>The order of the glossary at the end.</source>
<translation>文末術語表的排列順序。</translation>
</message>
</context>
<context>
<name>PackBanner</name>
<message>
<source>Details</source>
<translation>詳細資料</translation>
</message>
<message>
<source>Hide this notice</source>
<translation>隱藏這則通知</translation>
</message>
<message>
<source>A reading pack by {0} covers {1} of {2} sentences</source>
<translation>{0} 的閱讀包涵蓋 {2} 句中的 {1} 句</translation>
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
<translation>暫時不要</translation>
</message>
</context>
<context>
<name>PackDetails</name>
<message>
<source>Reading pack</source>
<translation>閱讀包</translation>
</message>
<message>
<source>with Jingdu</source>
<translation>隨晶讀附上</translation>
</message>
<message>
<source>from your files</source>
<translation>來自您的檔案</translation>
</message>
<message>
<source>Title</source>
<translation>標題</translation>
</message>
<message>
<source>By</source>
<translation>作者</translation>
</message>
<message>
<source>License</source>
<translation>授權條款</translation>
</message>
<message>
<source>Date</source>
<translation>日期</translation>
</message>
<message>
<source>Contents</source>
<translation>內容</translation>
</message>
<message>
<source>Word corrections</source>
<translation>字詞校正</translation>
</message>
<message>
<source>Source</source>
<translation>來源</translation>
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
<translation>共 {0} 句，其中 {1} 句在這篇文章裡；文章共 {2} 句</translation>
</message>
<message>
<source>Notes</source>
<translation>備註</translation>
</message>
</context>
<context>
<name>PackagesWindow</name>
<message>
<source>Translation packages</source>
<translation>翻譯套件</translation>
</message>
<message>
<source>A translation package renders Chinese in English on this machine; no text leaves it. The packages are shared with other programs that use Argos Translate.</source>
<translation>翻譯套件在這臺電腦上把中文譯成英文，文字不會外傳。這些套件與其他使用 Argos Translate 的程式共用。</translation>
</message>
<message>
<source>Languages</source>
<translation>語言</translation>
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
<translation>資料夾</translation>
</message>
<message>
<source>Installed packages</source>
<translation>已安裝的套件</translation>
</message>
<message>
<source>No package is installed: English comes from the memory, else word for word.</source>
<translation>還沒有安裝套件：英文先取自翻譯記憶庫，沒有的就逐詞對譯。</translation>
</message>
<message>
<source>Look for packages</source>
<translation>尋找套件</translation>
</message>
<message>
<source>Asks the package index of Argos Translate on the internet</source>
<translation>向網路上的 Argos Translate 套件索引查詢</translation>
</message>
<message>
<source>Update</source>
<translation>更新</translation>
</message>
<message>
<source>Download</source>
<translation>下載</translation>
</message>
<message>
<source>Install from a file…</source>
<translation>從檔案安裝…</translation>
</message>
<message>
<source>Remove</source>
<translation>移除</translation>
</message>
<message>
<source>A download was left at {0}.</source>
<translation>上次下載到 {0}，尚未完成。</translation>
</message>
<message>
<source>Looking for packages…</source>
<translation>正在尋找套件…</translation>
</message>
<message>
<source>Connecting…</source>
<translation>正在連線…</translation>
</message>
<message>
<source>Checking {0}…</source>
<translation>正在檢查 {0}…</translation>
</message>
<message>
<source>Translation packages (*.argosmodel);;All files (*)</source>
<translation>翻譯套件 (*.argosmodel);;所有檔案 (*)</translation>
</message>
<message>
<source>Install a package</source>
<translation>安裝套件</translation>
</message>
<message>
<source>Remove every package for {0}? It would have to be downloaded again.</source>
<translation>要移除 {0} 的所有套件嗎？之後要用就得重新下載。</translation>
</message>
<message>
<source>Paused at {0}.</source>
<translation>已暫停於 {0}。</translation>
</message>
<message>
<source>Canceled.</source>
<translation>已取消。</translation>
</message>
<message>
<source>{0} can be downloaded.</source>
<translation>可以下載 {0}。</translation>
</message>
<message>
<source>The newest package, {0}, is installed.</source>
<translation>已安裝最新的套件 {0}。</translation>
</message>
<message>
<source>Installed {0} {1}.</source>
<translation>已安裝 {0} {1}。</translation>
</message>
</context>
<context>
<name>PacksController</name>
<message>
<source>Added the reading pack {0} by {1}; it is offered when you open its article</source>
<translation>已收下 {1} 的閱讀包 {0}；開啟它的文章時就會出現</translation>
</message>
<message>
<source>Reading packs (*{0})</source>
<translation>閱讀包 (*{0})</translation>
</message>
<message>
<source>Open reading pack</source>
<translation>開啟閱讀包</translation>
</message>
<message>
<source>Open the article first whose English you want to share.</source>
<translation>請先開啟您想分享譯文的文章。</translation>
</message>
<message>
<source>There is no English of yours to share for this article yet.</source>
<translation>這篇文章還沒有您的英文譯文可以分享。</translation>
</message>
<message>
<source>No reading pack covers this article</source>
<translation>沒有閱讀包涵蓋這篇文章</translation>
</message>
</context>
<context>
<name>PacksModel</name>
<message>
<source>Title</source>
<translation>標題</translation>
</message>
<message>
<source>By</source>
<translation>作者</translation>
</message>
<message>
<source>License</source>
<translation>授權條款</translation>
</message>
<message>
<source>Date</source>
<translation>日期</translation>
</message>
<message>
<source>Sentences</source>
<translation>句數</translation>
</message>
<message>
<source>From</source>
<translation>來源</translation>
</message>
<message>
<source>Used</source>
<translation>使用中</translation>
</message>
<message>
<source>Jingdu</source>
<translation>晶讀</translation>
</message>
<message>
<source>your files</source>
<translation>您的檔案</translation>
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
<translation>啟用</translation>
</message>
<message>
<source>Show its English or not (Space)</source>
<translation>是否顯示它的英文（空白鍵）</translation>
</message>
<message>
<source>Details</source>
<translation>詳細資料</translation>
</message>
<message>
<source>What it holds and who made it (Return)</source>
<translation>閱讀包的內容與作者（Enter）</translation>
</message>
<message>
<source>Remove</source>
<translation>移除</translation>
</message>
<message>
<source>Take the pack off this computer (Del)</source>
<translation>從這臺電腦移除這個閱讀包（Del）</translation>
</message>
<message>
<source>Undo</source>
<translation>復原</translation>
</message>
<message>
<source>Undo the last change to the packs (Ctrl+Z)</source>
<translation>復原閱讀包的上一次變更（Ctrl+Z）</translation>
</message>
<message>
<source>Import…</source>
<translation>匯入…</translation>
</message>
<message>
<source>Export…</source>
<translation>匯出…</translation>
</message>
<message>
<source>Write the pack to a file</source>
<translation>將這個閱讀包寫入檔案</translation>
</message>
<message>
<source>Share your work…</source>
<translation>分享您的成果…</translation>
</message>
<message>
<source>Make a pack of the open article</source>
<translation>用開啟中的文章製作閱讀包</translation>
</message>
<message>
<source>Reading packs</source>
<translation>閱讀包</translation>
</message>
<message>
<source>Search titles, authors and notes</source>
<translation>搜尋標題、作者和備註</translation>
</message>
<message>
<source>Packs</source>
<translation>閱讀包</translation>
</message>
<message>
<source>{0} of {1} packs</source>
<translation>{0}／{1} 個閱讀包</translation>
</message>
<message>
<source>There is no reading pack yet.

Import… adds one that somebody else has made.</source>
<translation>還沒有閱讀包。

可按「匯入…」收下別人製作的閱讀包。</translation>
</message>
<message>
<source>No pack matches.</source>
<translation>沒有符合的閱讀包。</translation>
</message>
<message>
<source>Switch off</source>
<translation>停用</translation>
</message>
<message>
<source>Reading packs (*{0})</source>
<translation>閱讀包 (*{0})</translation>
</message>
<message>
<source>Import a reading pack</source>
<translation>匯入閱讀包</translation>
</message>
<message>
<source>Export the pack</source>
<translation>匯出閱讀包</translation>
</message>
</context>
<context>
<name>PasteDialog</name>
<message>
<source>Paste text as an article</source>
<translation>貼上文字為新文章</translation>
</message>
<message>
<source>Paste or type Chinese text; its first line becomes the title.</source>
<translation>貼上或輸入中文；第一行會成為標題。</translation>
</message>
<message>
<source>Text of the article</source>
<translation>文章內文</translation>
</message>
<message>
<source>Read it</source>
<translation>開始閱讀</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>The text stays on this computer.</source>
<translation>文字只留在這臺電腦上。</translation>
</message>
</context>
<context>
<name>PreferencesDialog</name>
<message>
<source>Settings</source>
<translation>設定</translation>
</message>
<message>
<source>Pages</source>
<translation>頁面</translation>
</message>
<message>
<source>Search settings</source>
<translation>搜尋設定</translation>
</message>
<message>
<source>No setting matches.</source>
<translation>沒有符合的設定。</translation>
</message>
<message>
<source>Reset all</source>
<translation>全部還原</translation>
</message>
</context>
<context>
<name>PresetBar</name>
<message>
<source>Preset</source>
<translation>預設集</translation>
</message>
<message>
<source>&amp;Preset</source>
<translation>預設集(&amp;P)</translation>
</message>
<message>
<source>Sa&amp;ve as…</source>
<translation>另存為(&amp;V)…</translation>
</message>
<message>
<source>Save these options under a name</source>
<translation>以一個名稱保存這些選項</translation>
</message>
<message>
<source>&amp;Delete</source>
<translation>刪除(&amp;D)</translation>
</message>
<message>
<source>Delete this preset</source>
<translation>刪除這個預設集</translation>
</message>
<message>
<source>Custom</source>
<translation>自訂</translation>
</message>
<message>
<source>Save as a preset</source>
<translation>存成預設集</translation>
</message>
<message>
<source>Name of the preset:</source>
<translation>預設集的名稱：</translation>
</message>
</context>
<context>
<name>PreviewPane</name>
<message>
<source>Preview of the page</source>
<translation>頁面預覽</translation>
</message>
<message>
<source>Previous page (Page Up)</source>
<translation>上一頁（Page Up）</translation>
</message>
<message>
<source>Next page (Page Down)</source>
<translation>下一頁（Page Down）</translation>
</message>
<message>
<source>Fit the width</source>
<translation>符合寬度</translation>
</message>
<message>
<source>Preparing the preview…</source>
<translation>正在準備預覽…</translation>
</message>
<message>
<source>Page {0} of {1}</source>
<translation>第 {0} 頁，共 {1} 頁</translation>
</message>
<message>
<source>Page {0} of the first {1}</source>
<translation>第 {0} 頁，預覽前 {1} 頁</translation>
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
<translation>Ctrl+Enter 儲存 · Esc 離開 · Tab 下一句 · Alt+N 註記</translation>
</message>
<message>
<source>Note on the sentence, for a reading pack</source>
<translation>這一句的註記，會收進閱讀包</translation>
</message>
</context>
<context>
<name>SentenceMenu</name>
<message>
<source>Edit…</source>
<translation>編輯…</translation>
</message>
<message>
<source>Approve as it is</source>
<translation>照原樣標為已審閱</translation>
</message>
<message>
<source>Back to the machine's</source>
<translation>還原為機器譯文</translation>
</message>
<message>
<source>Write a note…</source>
<translation>寫註記…</translation>
</message>
<message>
<source>Copy</source>
<translation>複製</translation>
</message>
<message>
<source>Similar sentences</source>
<translation>相似的句子</translation>
</message>
<message>
<source>None in the memory</source>
<translation>記憶庫裡沒有</translation>
</message>
</context>
<context>
<name>ServerBox</name>
<message>
<source>only if the server wants one</source>
<translation>伺服器要求時才需要</translation>
</message>
<message>
<source>Test the connection</source>
<translation>測試連線</translation>
</message>
<message>
<source>With a server, the sentences of every article you open leave this machine for that address. Without one, nothing does.</source>
<translation>使用伺服器時，您開啟的每篇文章的句子都會離開這臺電腦，傳到那個網址。不使用時，什麼都不會傳出去。</translation>
</message>
<message>
<source>Address</source>
<translation>網址</translation>
</message>
<message>
<source>Key</source>
<translation>金鑰</translation>
</message>
<message>
<source>Asking the server…</source>
<translation>正在詢問伺服器…</translation>
</message>
</context>
<context>
<name>ShareDialog</name>
<message>
<source>Share your work as a reading pack</source>
<translation>將您的成果分享為閱讀包</translation>
</message>
<message>
<source>needed; shown with every sentence</source>
<translation>必填；會顯示在每個句子上</translation>
</message>
<message>
<source>your own, if you like; the article’s title is not passed on</source>
<translation>可自訂標題；文章的標題不會寫進去</translation>
</message>
<message>
<source>Other…</source>
<translation>其他…</translation>
</message>
<message>
<source>name of the license</source>
<translation>授權條款的名稱</translation>
</message>
<message>
<source>The {0} sentences that you have reviewed</source>
<translation>您審閱過的 {0} 句</translation>
</message>
<message>
<source>All {0} sentences with English, those of a machine too</source>
<translation>所有附英文的 {0} 句，包括機器翻譯的</translation>
</message>
<message>
<source>Reading packs (*{0})</source>
<translation>閱讀包 (*{0})</translation>
</message>
<message>
<source>Save pack</source>
<translation>儲存閱讀包</translation>
</message>
<message>
<source>The pack holds your English, your corrections of words and readings, and your notes. The text of the article is not in it, only a fingerprint of each sentence. Still, anyone who guesses a short sentence can check the guess against its fingerprint.</source>
<translation>閱讀包收錄您的英文、您對字詞與讀音的校正，以及您的註記。文章的內文不在其中，只有每句的指紋。不過，若有人猜到某個短句，可以拿去和指紋核對。</translation>
</message>
<message>
<source>Your name</source>
<translation>您的名字</translation>
</message>
<message>
<source>License</source>
<translation>授權條款</translation>
</message>
<message>
<source>Title</source>
<translation>標題</translation>
</message>
<message>
<source>Date</source>
<translation>日期</translation>
</message>
<message>
<source>Notes</source>
<translation>備註</translation>
</message>
<message>
<source>What goes in</source>
<translation>收錄內容</translation>
</message>
<message>
<source>File</source>
<translation>檔案</translation>
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
<translation>側邊欄</translation>
</message>
<message>
<source>Where the terms are</source>
<translation>術語分布</translation>
</message>
<message>
<source>Map of the terms</source>
<translation>術語分布圖</translation>
</message>
<message>
<source>Terms along the article; a click, or an arrow key, goes there</source>
<translation>術語在文章中的分布；按一下或用方向鍵即可前往</translation>
</message>
<message>
<source>Terms</source>
<translation>術語</translation>
</message>
<message>
<source>Amounts</source>
<translation>數值</translation>
</message>
<message>
<source>Slips</source>
<translation>錯字</translation>
</message>
<message>
<source>Comments</source>
<translation>留言</translation>
</message>
<message>
<source>Lists of the side panel</source>
<translation>側邊欄的清單</translation>
</message>
<message>
<source>Scroll left</source>
<translation>向左捲動</translation>
</message>
<message>
<source>Scroll right</source>
<translation>向右捲動</translation>
</message>
<message>
<source>Amounts and dates</source>
<translation>數值與日期</translation>
</message>
<message>
<source>No amounts or dates found.</source>
<translation>沒有找到數值或日期。</translation>
</message>
<message>
<source>No comments.</source>
<translation>沒有留言。</translation>
</message>
<message>
<source>Terms by category: {0}</source>
<translation>術語，按類別：{0}</translation>
</message>
<message>
<source>Amounts and dates: {0}</source>
<translation>數值與日期：{0}</translation>
</message>
<message>
<source>Conversion slips: {0}</source>
<translation>轉換錯字：{0}</translation>
</message>
<message>
<source>Comments: {0}</source>
<translation>留言：{0}</translation>
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
<translation>維持原文</translation>
</message>
<message>
<source>Conversion slips</source>
<translation>轉換錯字</translation>
</message>
<message>
<source>No conversion slips found.</source>
<translation>沒有找到轉換錯字。</translation>
</message>
<message>
<source>Keep as written</source>
<translation>維持原文</translation>
</message>
<message>
<source>This spelling is right: it is no longer mended, here or elsewhere</source>
<translation>這個寫法沒有錯：此處與他處都不再改正</translation>
</message>
<message>
<source>Mend</source>
<translation>改正</translation>
</message>
<message>
<source>Mend this spelling again</source>
<translation>重新改正這個寫法</translation>
</message>
<message>
<source>Undo</source>
<translation>復原</translation>
</message>
<message>
<source>Undo the last correction</source>
<translation>復原上一次校正</translation>
</message>
<message>
<source>Choose one to see why it was mended. The text itself is never changed.</source>
<translation>選取一項，查看改正的理由。原文本身不會改動。</translation>
</message>
<message>
<source>You keep {0} as it is written.</source>
<translation>您選擇維持「{0}」的寫法。</translation>
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
<translation>已改正 {0} 個轉換錯字</translation>
</message>
<message>
<source>{0} conversion slips mended</source>
<translation>已改正 {0} 個轉換錯字</translation>
</message>
<message>
<source>{0} term</source>
<translation>{0} 個術語</translation>
</message>
<message>
<source>{0} terms</source>
<translation>{0} 個術語</translation>
</message>
<message>
<source>{0} amount</source>
<translation>{0} 個數值</translation>
</message>
<message>
<source>{0} amounts</source>
<translation>{0} 個數值</translation>
</message>
<message>
<source>Server</source>
<translation>伺服器</translation>
</message>
<message>
<source>Offline</source>
<translation>離線</translation>
</message>
<message>
<source>Sentences may be sent to {0}</source>
<translation>句子可能會傳送到 {0}</translation>
</message>
<message>
<source>No text leaves this machine</source>
<translation>文字不會離開這臺電腦</translation>
</message>
</context>
<context>
<name>TermEditor</name>
<message>
<source>Edit term</source>
<translation>編輯術語</translation>
</message>
<message>
<source>Add term</source>
<translation>新增術語</translation>
</message>
<message>
<source>Taiwan</source>
<translation>臺灣</translation>
</message>
<message>
<source>in Traditional characters; required</source>
<translation>用繁體字；必填</translation>
</message>
<message>
<source>Mainland</source>
<translation>中國大陸</translation>
</message>
<message>
<source>in Simplified characters; the same word if left empty</source>
<translation>用簡體字；留空表示同一個詞</translation>
</message>
<message>
<source>Hong Kong</source>
<translation>香港</translation>
</message>
<message>
<source>where it differs from Taiwan</source>
<translation>與臺灣用詞不同時填寫</translation>
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
<translation>類別</translation>
</message>
<message>
<source>Other forms</source>
<translation>其他寫法</translation>
</message>
<message>
<source>separated by semicolons</source>
<translation>以分號隔開</translation>
</message>
<message>
<source>Pinyin</source>
<translation>拼音</translation>
</message>
<message>
<source>only where the usual reading is wrong</source>
<translation>只在一般讀音不對時填寫</translation>
</message>
<message>
<source>Note in English</source>
<translation>英文說明</translation>
</message>
<message>
<source>Note in Chinese</source>
<translation>中文說明</translation>
</message>
<message>
<source>Sources</source>
<translation>資料來源</translation>
</message>
<message>
<source>As of</source>
<translation>資料日期</translation>
</message>
<message>
<source>Your terms stay on this computer and take precedence over the built-in ones.</source>
<translation>您的術語只存在這臺電腦上，而且優先於內建的術語。</translation>
</message>
<message>
<source>Save</source>
<translation>儲存</translation>
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
<translation>術語檢查</translation>
</message>
<message>
<source>In the article</source>
<translation>文章中</translation>
</message>
<message>
<source>Expected English</source>
<translation>應有的英文</translation>
</message>
<message>
<source>Kept</source>
<translation>已譯出</translation>
</message>
<message>
<source>Not kept</source>
<translation>未譯出</translation>
</message>
<message>
<source>Terms and amounts</source>
<translation>術語與數值</translation>
</message>
<message>
<source>There is nothing to check: no sentence with a term or an amount has been translated. A word-for-word gloss is not checked.</source>
<translation>沒有可檢查的內容：還沒有譯出任何含術語或數值的句子。逐詞對譯不列入檢查。</translation>
</message>
<message>
<source>{0} of {1} terms were kept</source>
<translation>術語已譯出 {0}／{1} 個</translation>
</message>
<message>
<source>{0} of {1} amounts and dates</source>
<translation>數值與日期 {0}／{1} 個</translation>
</message>
<message>
<source>{0}; {1}.</source>
<translation>{0}；{1}。</translation>
</message>
<message>
<source>Show the row that lost it</source>
<translation>顯示漏譯的那一段</translation>
</message>
</context>
<context>
<name>TermsPage</name>
<message>
<source>Filter: 晶片, jingpian, chip</source>
<translation>篩選：晶片、jingpian、chip</translation>
</message>
<message>
<source>Filter the terms by Chinese, pinyin or English</source>
<translation>按中文、拼音或英文篩選術語</translation>
</message>
<message>
<source>Terms of this article</source>
<translation>本文的術語</translation>
</message>
<message>
<source>No term matches {0}</source>
<translation>沒有符合「{0}」的術語</translation>
</message>
<message>
<source>No terms found.</source>
<translation>沒有找到術語。</translation>
</message>
</context>
<context>
<name>TopBar</name>
<message>
<source>Show or hide this column</source>
<translation>顯示或隱藏這一欄</translation>
</message>
<message>
<source>Readings</source>
<translation>讀音</translation>
</message>
<message>
<source>Words with readings</source>
<translation>顯示讀音的詞</translation>
</message>
<message>
<source>More</source>
<translation>更多</translation>
</message>
<message>
<source>Show or hide the side panel: terms, amounts, slips and comments (F9)</source>
<translation>顯示或隱藏側邊欄：術語、數值、錯字與留言（F9）</translation>
</message>
<message>
<source>Side panel</source>
<translation>側邊欄</translation>
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
<translation>無</translation>
</message>
<message>
<source>All words</source>
<translation>所有字詞</translation>
</message>
<message>
<source>Unknown words</source>
<translation>生詞</translation>
</message>
<message>
<source>Terms only</source>
<translation>只標術語</translation>
</message>
<message>
<source>What stands above the words or beside their characters</source>
<translation>詞上方或字旁標示什麼</translation>
</message>
<message>
<source>Which words have readings</source>
<translation>哪些詞標示讀音</translation>
</message>
<message>
<source>Find</source>
<translation>尋找</translation>
</message>
<message>
<source>Find in all columns, by either script, pinyin or English (Ctrl+F)</source>
<translation>在所有欄中尋找，可用繁簡體、拼音或英文（Ctrl+F）</translation>
</message>
<message>
<source>Export</source>
<translation>匯出</translation>
</message>
<message>
<source>Write this article as PDF, web page, document or e-book (Ctrl+E)</source>
<translation>將這篇文章匯出為 PDF、網頁、文件或電子書（Ctrl+E）</translation>
</message>
</context>
<context>
<name>Undo</name>
<message>
<source>Undone: {0}</source>
<translation>已復原：{0}</translation>
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
<translation>歡迎</translation>
</message>
<message>
<source>Chinese articles beside their Simplified and English renderings, with a card on every word.</source>
<translation>中文文章與簡體、英文對照，每個詞都有詞卡。</translation>
</message>
<message>
<source>Open a file…</source>
<translation>開啟檔案…</translation>
</message>
<message>
<source>Paste text…</source>
<translation>貼上文字…</translation>
</message>
<message>
<source>Open a web page…</source>
<translation>開啟網頁…</translation>
</message>
<message>
<source>Open the sample</source>
<translation>開啟範例文章</translation>
</message>
<message>
<source>Or drop a file, an address or a text onto this window.</source>
<translation>也可以把檔案、網址或文字拖放到這個視窗。</translation>
</message>
<message>
<source>Recent articles</source>
<translation>最近讀過的文章</translation>
</message>
</context>
<context>
<name>WordDetails</name>
<message>
<source>Note</source>
<translation>註記</translation>
</message>
<message>
<source>Your note on this word</source>
<translation>您對這個詞的註記</translation>
</message>
<message>
<source>{0} words chosen</source>
<translation>已選取 {0} 個詞</translation>
</message>
<message>
<source>Choose a word to see its sentence.</source>
<translation>選取一個詞，即可查看例句。</translation>
</message>
</context>
<context>
<name>WordListModel</name>
<message>
<source>Traditional</source>
<translation>繁體</translation>
</message>
<message>
<source>Simplified</source>
<translation>簡體</translation>
</message>
<message>
<source>Reading</source>
<translation>讀音</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Note</source>
<translation>註記</translation>
</message>
<message>
<source>Article</source>
<translation>文章</translation>
</message>
<message>
<source>Added</source>
<translation>加入日期</translation>
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
<translation>在文章中顯示例句（Enter）</translation>
</message>
<message>
<source>Words that you know have no reading above them (K)</source>
<translation>已認識的詞上方不標讀音（K）</translation>
</message>
<message>
<source>Remove the chosen words from the list (Del)</source>
<translation>將選取的詞移出字詞表（Del）</translation>
</message>
<message>
<source>Undo the last change to the list (Ctrl+Z)</source>
<translation>復原字詞表的上一次變更（Ctrl+Z）</translation>
</message>
<message>
<source>Write the words for Anki or as a table (Ctrl+E)</source>
<translation>將字詞匯出至 Anki 或表格（Ctrl+E）</translation>
</message>
<message>
<source>Go to the sentence</source>
<translation>前往例句</translation>
</message>
<message>
<source>Mark as known</source>
<translation>標示為已認識</translation>
</message>
<message>
<source>Delete</source>
<translation>刪除</translation>
</message>
<message>
<source>Undo</source>
<translation>復原</translation>
</message>
<message>
<source>Export…</source>
<translation>匯出…</translation>
</message>
<message>
<source>Word list</source>
<translation>字詞表</translation>
</message>
<message>
<source>Search Chinese, pinyin or English</source>
<translation>搜尋中文、拼音或英文</translation>
</message>
<message>
<source>Words</source>
<translation>字詞</translation>
</message>
<message>
<source>All articles</source>
<translation>所有文章</translation>
</message>
<message>
<source>No article</source>
<translation>沒有文章</translation>
</message>
<message>
<source>Your word list is empty.

Point at a word in an article and press A,
or choose ＋ Word list on its card.</source>
<translation>字詞表是空的。

在文章中指向一個詞並按 A，
或按詞卡上的「＋ 字詞表」。</translation>
</message>
<message>
<source>No word in your list matches.</source>
<translation>字詞表中沒有符合的詞。</translation>
</message>
<message>
<source>{0} of {1} words</source>
<translation>{0}／{1} 個詞</translation>
</message>
</context>
<context>
<name>WordsController</name>
<message>
<source>I do not know {0}</source>
<translation>我不認識「{0}」</translation>
</message>
<message>
<source>I know {0}</source>
<translation>我認識「{0}」</translation>
</message>
<message>
<source>Add {0} to the word list</source>
<translation>將「{0}」加入字詞表</translation>
</message>
<message>
<source>{0} is a word you know</source>
<translation>「{0}」已標示為認識</translation>
</message>
<message>
<source>{0} is no longer a word you know</source>
<translation>「{0}」不再標示為認識</translation>
</message>
<message>
<source>The sentence is not in the article that is open.</source>
<translation>目前開啟的文章中沒有這一句。</translation>
</message>
<message>
<source>{0} is in your word list</source>
<translation>「{0}」已加入字詞表</translation>
</message>
<message>
<source>{0} has this sentence in your word list</source>
<translation>字詞表中的「{0}」已換成這個例句</translation>
</message>
<message>
<source>{0}% of words known</source>
<translation>認識 {0}% 的詞</translation>
</message>
<message>
<source>You know {0}% of the words of this article; click to say what you know</source>
<translation>您認識這篇文章中 {0}% 的詞；按一下即可設定認識哪些詞</translation>
</message>
</context>
<context>
<name>WordsExportDialog</name>
<message>
<source>Export words</source>
<translation>匯出字詞</translation>
</message>
<message>
<source>Anki deck (.apkg)</source>
<translation>Anki 牌組 (.apkg)</translation>
</message>
<message>
<source>Table (.csv)</source>
<translation>表格 (.csv)</translation>
</message>
<message>
<source>One deck for all</source>
<translation>全部放在同一牌組</translation>
</message>
<message>
<source>One deck for each article</source>
<translation>每篇文章各一牌組</translation>
</message>
<message>
<source>Also ask from English to Chinese</source>
<translation>另加由英文問中文的卡片</translation>
</message>
<message>
<source>Mark the file for Excel (UTF-8 with BOM)</source>
<translation>供 Excel 辨識（UTF-8 含 BOM）</translation>
</message>
<message>
<source>Importing the file again updates the notes that Anki has already.</source>
<translation>再次匯入檔案時，會更新 Anki 中已有的筆記。</translation>
</message>
<message>
<source>Export</source>
<translation>匯出</translation>
</message>
<message>
<source>The {0} chosen ones</source>
<translation>選取的 {0} 個</translation>
</message>
<message>
<source>The {0} shown</source>
<translation>目前列出的 {0} 個</translation>
</message>
<message>
<source>All {0}</source>
<translation>全部 {0} 個</translation>
</message>
<message>
<source>Format</source>
<translation>格式</translation>
</message>
<message>
<source>Words</source>
<translation>字詞</translation>
</message>
<message>
<source>Decks</source>
<translation>牌組</translation>
</message>
<message>
<source>Name of the deck</source>
<translation>牌組名稱</translation>
</message>
<message>
<source>File</source>
<translation>檔案</translation>
</message>
<message>
<source>Anki decks (*.apkg)</source>
<translation>Anki 牌組 (*.apkg)</translation>
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
<translation>資料日期 {0}</translation>
</message>
<message>
<source>✓ Known</source>
<translation>✓ 已認識</translation>
</message>
<message>
<source>I know it</source>
<translation>我認識這個詞</translation>
</message>
<message>
<source>Edit term</source>
<translation>編輯術語</translation>
</message>
<message>
<source>Add as a term</source>
<translation>加入術語表</translation>
</message>
<message>
<source>In Taiwan: {0}</source>
<translation>臺灣讀音：{0}</translation>
</message>
<message>
<source>The sources disagree on this reading.</source>
<translation>這個讀音，各家資料說法不一。</translation>
</message>
<message>
<source>The English of this sentence leaves it out.</source>
<translation>這一句的英文沒有譯出它。</translation>
</message>
<message>
<source>The English of this sentence: {0}</source>
<translation>這一句的英文：{0}</translation>
</message>
<message>
<source>The English of this sentence is a word-for-word gloss, not a translation.</source>
<translation>這一句的英文是逐詞對譯，並非翻譯。</translation>
</message>
<message>
<source>… more</source>
<translation>…更多</translation>
</message>
<message>
<source>Taiwan</source>
<translation>臺灣</translation>
</message>
<message>
<source>Mainland</source>
<translation>中國大陸</translation>
</message>
<message>
<source>Hong Kong</source>
<translation>香港</translation>
</message>
<message>
<source>Related</source>
<translation>相關</translation>
</message>
<message>
<source>Here</source>
<translation>本文</translation>
</message>
<message>
<source>as in the text</source>
<translation>本文用詞</translation>
</message>
<message>
<source>{0} of {1}</source>
<translation>第 {0} 處，共 {1} 處</translation>
</message>
<message>
<source>‹ previous</source>
<translation>‹ 上一處</translation>
</message>
<message>
<source>next ›</source>
<translation>下一處 ›</translation>
</message>
<message>
<source>Note in Chinese</source>
<translation>中文說明</translation>
</message>
<message>
<source>Dictionary</source>
<translation>詞典</translation>
</message>
<message>
<source>Inside the word</source>
<translation>組成字詞</translation>
</message>
</context>
<context>
<name>categories</name>
<message>
<source>Devices</source>
<translation>元件</translation>
</message>
<message>
<source>Process</source>
<translation>製程</translation>
</message>
<message>
<source>Equipment</source>
<translation>設備</translation>
</message>
<message>
<source>Materials</source>
<translation>材料</translation>
</message>
<message>
<source>Memory</source>
<translation>記憶體</translation>
</message>
<message>
<source>Logic</source>
<translation>邏輯晶片</translation>
</message>
<message>
<source>Packaging</source>
<translation>封裝</translation>
</message>
<message>
<source>Design</source>
<translation>設計</translation>
</message>
<message>
<source>Computing</source>
<translation>運算</translation>
</message>
<message>
<source>Fab economics</source>
<translation>晶圓廠經濟</translation>
</message>
<message>
<source>Companies</source>
<translation>公司</translation>
</message>
<message>
<source>Agencies</source>
<translation>機關與機構</translation>
</message>
<message>
<source>Law and policy</source>
<translation>法律與政策</translation>
</message>
<message>
<source>Trade and geopolitics</source>
<translation>貿易與地緣政治</translation>
</message>
<message>
<source>Words of the debate</source>
<translation>論戰用語</translation>
</message>
</context>
<context>
<name>columns</name>
<message>
<source>&amp;Usual order and widths</source>
<translation>預設順序與寬度(&amp;U)</translation>
</message>
<message>
<source>&amp;Shown</source>
<translation>顯示(&amp;S)</translation>
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
<translation>加寬(&amp;W)</translation>
</message>
<message>
<source>&amp;Narrower</source>
<translation>縮窄(&amp;N)</translation>
</message>
<message>
<source>Show {0}</source>
<translation>顯示「{0}」</translation>
</message>
<message>
<source>Traditional</source>
<translation>繁體</translation>
</message>
<message>
<source>Simplified</source>
<translation>簡體</translation>
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
<translation>沒有選取任何文字。</translation>
</message>
<message>
<source>&amp;Find this</source>
<translation>尋找這段文字(&amp;F)</translation>
</message>
<message>
<source>&amp;Copy</source>
<translation>複製(&amp;C)</translation>
</message>
<message>
<source>Copy w&amp;ith readings</source>
<translation>連同讀音一起複製(&amp;I)</translation>
</message>
<message>
<source>Copy as bilingual &amp;table</source>
<translation>複製成對照表(&amp;T)</translation>
</message>
<message>
<source>Select the whole colu&amp;mn</source>
<translation>選取整欄(&amp;M)</translation>
</message>
<message>
<source>Copying…</source>
<translation>正在複製…</translation>
</message>
<message>
<source>Copied {0} character.</source>
<translation>已複製 {0} 個字元。</translation>
</message>
<message>
<source>Copied {0} characters.</source>
<translation>已複製 {0} 個字元。</translation>
</message>
</context>
<context>
<name>export</name>
<message>
<source>PDF: typeset pages with notes</source>
<translation>PDF：排好版、帶註解的頁面</translation>
</message>
<message>
<source>HTML: a page for the browser</source>
<translation>HTML：用瀏覽器看的網頁</translation>
</message>
<message>
<source>DOCX: a text document</source>
<translation>DOCX：文書處理文件</translation>
</message>
<message>
<source>EPUB: an e-book</source>
<translation>EPUB：電子書</translation>
</message>
<message>
<source>One file that any browser opens, without a network. Words show their cards under the pointer; the page follows the light or dark theme of the reader’s system, and can be printed.</source>
<translation>一個檔案，任何瀏覽器不必連網就能開啟。滑鼠移到詞上會顯示詞卡；頁面依讀者系統的淺色或深色主題變化，也可以列印。</translation>
</message>
<message>
<source>A document for Word, LibreOffice or Pages: a table with one row for each paragraph, followed by the glossary. Made to be edited and commented on.</source>
<translation>可用 Word、LibreOffice 或 Pages 開啟的文件：一段一列的表格，後附術語表，便於修改與加註。</translation>
</message>
<message>
<source>A book for reading apps and e-readers: each paragraph with its English below, terms linked to the glossary. The text flows to fit the screen.</source>
<translation>供閱讀軟體與電子書閱讀器使用：每段下方附英文，術語連到術語表，文字隨螢幕大小重排。</translation>
</message>
<message>
<source>PDF (*.pdf)</source>
<translation>PDF (*.pdf)</translation>
</message>
<message>
<source>Web page (*.html)</source>
<translation>網頁 (*.html)</translation>
</message>
<message>
<source>Text document (*.docx)</source>
<translation>文件 (*.docx)</translation>
</message>
<message>
<source>E-book (*.epub)</source>
<translation>電子書 (*.epub)</translation>
</message>
<message>
<source>Columns side by side</source>
<translation>多欄並列</translation>
</message>
<message>
<source>Chinese beside English</source>
<translation>中英兩欄</translation>
</message>
<message>
<source>Interlinear, by sentence</source>
<translation>逐句對照</translation>
</message>
<message>
<source>Study sheet, by paragraph</source>
<translation>逐段學習單</translation>
</message>
<message>
<source>None</source>
<translation>無</translation>
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
<translation>所有的詞</translation>
</message>
<message>
<source>Unknown words</source>
<translation>生詞</translation>
</message>
<message>
<source>Terms only</source>
<translation>只標術語</translation>
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
<translation>每頁第一次出現</translation>
</message>
<message>
<source>Every occurrence</source>
<translation>每次出現</translation>
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
<translation>筆畫</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Category</source>
<translation>類別</translation>
</message>
</context>
<context>
<name>find</name>
<message>
<source>Nothing found</source>
<translation>找不到</translation>
</message>
<message>
<source>Searching…</source>
<translation>正在尋找…</translation>
</message>
<message>
<source>{0} of {1}</source>
<translation>{0}／{1}</translation>
</message>
<message>
<source>{0} hit</source>
<translation>{0} 個結果</translation>
</message>
<message>
<source>{0} hits</source>
<translation>{0} 個結果</translation>
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
<translation>在詞卡上</translation>
</message>
<message>
<source>Traditional Chinese beside Simplified and English, with notes on semiconductors.</source>
<translation>繁體中文與簡體、英文並列，附半導體說明。</translation>
</message>
<message>
<source>Open source under the Apache License 2.0.</source>
<translation>開放原始碼，依 Apache License 2.0 授權。</translation>
</message>
<message>
<source>Dictionary: CC-CEDICT{0}, CC BY-SA 4.0.</source>
<translation>詞典：CC-CEDICT{0}，CC BY-SA 4.0。</translation>
</message>
<message>
<source>Typeface: Noto Sans CJK, SIL Open Font License 1.1.</source>
<translation>字型：Noto Sans CJK，SIL Open Font License 1.1。</translation>
</message>
<message>
<source>About Jingdu</source>
<translation>關於晶讀</translation>
</message>
<message>
<source>Scroll</source>
<translation>捲動</translation>
</message>
<message>
<source>Space, Page Up, Page Down</source>
<translation>空白鍵、Page Up、Page Down</translation>
</message>
<message>
<source>Turn pages</source>
<translation>翻頁</translation>
</message>
<message>
<source>Home, End</source>
<translation>Home、End</translation>
</message>
<message>
<source>Start and end of the article</source>
<translation>文章開頭、結尾</translation>
</message>
<message>
<source>Menu key, right click</source>
<translation>選單鍵、按右鍵</translation>
</message>
<message>
<source>Copy a word, correct its boundaries or its reading</source>
<translation>複製字詞，校正斷詞或讀音</translation>
</message>
<message>
<source>Click on a word</source>
<translation>按一下字詞</translation>
</message>
<message>
<source>Open its card; where it is open, pin it</source>
<translation>開啟詞卡；已經開啟時，釘選它</translation>
</message>
<message>
<source>Ctrl+wheel</source>
<translation>Ctrl+滾輪</translation>
</message>
<message>
<source>Size of the text</source>
<translation>文字大小</translation>
</message>
<message>
<source>Shift+arrows, Shift+click, drag</source>
<translation>Shift+方向鍵、Shift+按一下、拖曳</translation>
</message>
<message>
<source>Select text in a column</source>
<translation>選取一欄中的文字</translation>
</message>
<message>
<source>Double click, triple click</source>
<translation>按兩下、按三下</translation>
</message>
<message>
<source>Select a word or a sentence; in the English, edit it</source>
<translation>選取字詞或句子；在英文欄則編輯句子</translation>
</message>
<message>
<source>Close the card, then the pinned ones, then the selection or the search</source>
<translation>依次關閉詞卡、釘選的詞卡，再取消選取或關閉尋找</translation>
</message>
<message>
<source>Tab, Shift+Tab</source>
<translation>Tab、Shift+Tab</translation>
</message>
<message>
<source>From link to link and button to button</source>
<translation>在連結與按鈕之間移動</translation>
</message>
<message>
<source>Return</source>
<translation>Enter</translation>
</message>
<message>
<source>Follow the link</source>
<translation>開啟連結</translation>
</message>
<message>
<source>Ctrl+Shift+arrows, or drag the head</source>
<translation>Ctrl+Shift+方向鍵，或拖曳詞卡頂端</translation>
</message>
<message>
<source>Move a pinned card</source>
<translation>移動釘選的詞卡</translation>
</message>
<message>
<source>Close the card and go back to the text</source>
<translation>關閉詞卡，回到文章</translation>
</message>
</context>
<context>
<name>menu_tips</name>
<message>
<source>Fetches one page from its own server and reads the article on it</source>
<translation>向網頁所在的伺服器取得這一頁，讀取其中的文章</translation>
</message>
<message>
<source>Reads a text that you paste or type; it stays on this machine</source>
<translation>讀取您貼上或輸入的文字；文字不會離開這臺電腦</translation>
</message>
<message>
<source>A short article with its own translation, to try things on</source>
<translation>一篇附譯文的短文，可用來試用各項功能</translation>
</message>
<message>
<source>Writes a PDF, a web page, a text document or an e-book</source>
<translation>匯出為 PDF、網頁、文件或電子書</translation>
</message>
<message>
<source>Sets the pages of the PDF and sends them to a printer</source>
<translation>排好 PDF 頁面並送往印表機</translation>
</message>
<message>
<source>Words, readings, terms, slips and amounts, for other programs</source>
<translation>詞、讀音、術語、轉換錯字與數值，供其他程式使用</translation>
</message>
<message>
<source>Goes back to the page that opens articles</source>
<translation>回到開啟文章的頁面</translation>
</message>
<message>
<source>Uses what somebody has translated, corrected and noted in an article</source>
<translation>採用他人為某篇文章所做的翻譯、校正與註記</translation>
</message>
<message>
<source>Shows again which pack covers this article</source>
<translation>再次顯示哪個閱讀包適用於這篇文章</translation>
</message>
<message>
<source>Writes your English, corrections and notes to a file, without the article's text</source>
<translation>將您的英文、校正與註記寫入檔案，不含文章原文</translation>
</message>
<message>
<source>Copies the selection with the readings of its words</source>
<translation>複製選取的文字，並附上各詞的讀音</translation>
</message>
<message>
<source>Copies the selected sentences beside their English, for a spreadsheet</source>
<translation>將選取的句子與英文並列複製，可貼入試算表</translation>
</message>
<message>
<source>What you write is kept, and no machine overwrites it</source>
<translation>您寫的內容會保留，機器翻譯不會覆寫</translation>
</message>
<message>
<source>Moves the keyboard to the side panel and back</source>
<translation>將鍵盤操作在文章與側邊欄之間切換</translation>
</message>
<message>
<source>Shows the tone that they take on before other tones</source>
<translation>顯示它們在其他聲調前的變調</translation>
</message>
<message>
<source>A pinned card stays while you read on</source>
<translation>釘選的詞卡會一直留著，您可以繼續閱讀</translation>
</message>
<message>
<source>Moves the keyboard into the card, then to each pinned one</source>
<translation>將鍵盤操作移入詞卡，再依序移到各張釘選的詞卡</translation>
</message>
<message>
<source>Keeps the word with its sentence, its English and its source</source>
<translation>收錄這個詞，連同所在的句子、英文與出處</translation>
</message>
<message>
<source>With readings above unknown words only, this word then has none</source>
<translation>若只在生詞上方標注讀音，這個詞便不再標注</translation>
</message>
<message>
<source>Splits or joins words, changes a reading or a spelling, copies</source>
<translation>拆開或合併詞、更改讀音或用字、複製</translation>
</message>
<message>
<source>All terms with their notes; add your own, import and export</source>
<translation>所有術語及其說明；可新增自己的術語，也可匯入、匯出</translation>
</message>
<message>
<source>The words you have kept, with their sentences; export to Anki</source>
<translation>您收錄的詞及其句子；可匯出到 Anki</translation>
</message>
<message>
<source>Sets which words you know: by HSK level, by frequency or one by one</source>
<translation>依 HSK 級別、詞頻或逐詞設定您認識的詞</translation>
</message>
<message>
<source>All the English you wrote or engines produced; TMX import and export</source>
<translation>翻譯引擎產生與您撰寫的所有英文；可匯入、匯出 TMX</translation>
</message>
<message>
<source>Which terms and amounts the English has kept, and which not</source>
<translation>英文譯出了哪些術語與數值，又漏了哪些</translation>
</message>
<message>
<source>Machine translation that runs on this machine</source>
<translation>在這臺電腦上執行的機器翻譯</translation>
</message>
<message>
<source>Changes the keyboard shortcut of any command</source>
<translation>變更任一指令的快速鍵</translation>
</message>
<message>
<source>Readings, scripts, colors, fonts, contrast, English and privacy</source>
<translation>讀音、文字、顏色、字型、對比、英文與隱私</translation>
</message>
</context>
<context>
<name>menus</name>
<message>
<source>&amp;Edit</source>
<translation>編輯(&amp;E)</translation>
</message>
<message>
<source>&amp;Undo</source>
<translation>復原(&amp;U)</translation>
</message>
<message>
<source>&amp;Redo</source>
<translation>重做(&amp;R)</translation>
</message>
<message>
<source>&amp;Find…</source>
<translation>尋找(&amp;F)…</translation>
</message>
<message>
<source>Find &amp;next</source>
<translation>找下一個(&amp;N)</translation>
</message>
<message>
<source>Find &amp;previous</source>
<translation>找上一個(&amp;P)</translation>
</message>
<message>
<source>Edit the &amp;English sentence</source>
<translation>編輯英文句子(&amp;E)</translation>
</message>
<message>
<source>&amp;Undo {0}</source>
<translation>復原：{0}(&amp;U)</translation>
</message>
<message>
<source>&amp;Redo {0}</source>
<translation>重做：{0}(&amp;R)</translation>
</message>
<message>
<source>&amp;File</source>
<translation>檔案(&amp;F)</translation>
</message>
<message>
<source>&amp;Open…</source>
<translation>開啟(&amp;O)…</translation>
</message>
<message>
<source>Open &amp;web page…</source>
<translation>開啟網頁(&amp;W)…</translation>
</message>
<message>
<source>&amp;Paste text as an article…</source>
<translation>貼上文字為新文章(&amp;P)…</translation>
</message>
<message>
<source>Open &amp;recent</source>
<translation>開啟最近的檔案(&amp;R)</translation>
</message>
<message>
<source>Open the &amp;sample</source>
<translation>開啟範例文章(&amp;S)</translation>
</message>
<message>
<source>&amp;Export…</source>
<translation>匯出(&amp;E)…</translation>
</message>
<message>
<source>Pr&amp;int…</source>
<translation>列印(&amp;I)…</translation>
</message>
<message>
<source>Save annotation as &amp;JSON…</source>
<translation>將標注另存成 JSON(&amp;J)…</translation>
</message>
<message>
<source>&amp;Close the article</source>
<translation>關閉文章(&amp;C)</translation>
</message>
<message>
<source>&amp;Quit</source>
<translation>結束(&amp;Q)</translation>
</message>
<message>
<source>Clear list</source>
<translation>清除清單</translation>
</message>
<message>
<source>Open reading pac&amp;k…</source>
<translation>開啟閱讀包(&amp;K)…</translation>
</message>
<message>
<source>Reading pack of this &amp;article</source>
<translation>這篇文章的閱讀包(&amp;A)</translation>
</message>
<message>
<source>S&amp;hare your work as a reading pack…</source>
<translation>將您的成果分享為閱讀包(&amp;H)…</translation>
</message>
<message>
<source>&amp;Tools</source>
<translation>工具(&amp;T)</translation>
</message>
<message>
<source>&amp;Glossary…</source>
<translation>術語表(&amp;G)…</translation>
</message>
<message>
<source>&amp;Word list…</source>
<translation>字詞表(&amp;W)…</translation>
</message>
<message>
<source>Words &amp;you know…</source>
<translation>已認識的詞(&amp;Y)…</translation>
</message>
<message>
<source>Translation &amp;memory…</source>
<translation>翻譯記憶庫(&amp;M)…</translation>
</message>
<message>
<source>&amp;Terminology check…</source>
<translation>術語檢查(&amp;T)…</translation>
</message>
<message>
<source>Translation &amp;packages…</source>
<translation>翻譯套件(&amp;P)…</translation>
</message>
<message>
<source>&amp;Reading packs…</source>
<translation>閱讀包(&amp;R)…</translation>
</message>
<message>
<source>Change &amp;keyboard shortcuts…</source>
<translation>變更快速鍵(&amp;K)…</translation>
</message>
<message>
<source>&amp;Settings…</source>
<translation>設定(&amp;S)…</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>說明(&amp;H)</translation>
</message>
<message>
<source>&amp;Keyboard shortcuts</source>
<translation>快速鍵(&amp;K)</translation>
</message>
<message>
<source>&amp;About Jingdu</source>
<translation>關於晶讀(&amp;A)</translation>
</message>
<message>
<source>&amp;View</source>
<translation>檢視(&amp;V)</translation>
</message>
<message>
<source>&amp;Columns</source>
<translation>欄(&amp;C)</translation>
</message>
<message>
<source>&amp;Full screen</source>
<translation>全螢幕(&amp;F)</translation>
</message>
<message>
<source>&amp;Larger text</source>
<translation>放大文字(&amp;L)</translation>
</message>
<message>
<source>&amp;Smaller text</source>
<translation>縮小文字(&amp;S)</translation>
</message>
<message>
<source>&amp;Usual size</source>
<translation>標準大小(&amp;U)</translation>
</message>
<message>
<source>Side &amp;panel</source>
<translation>側邊欄(&amp;P)</translation>
</message>
<message>
<source>Go to the side pan&amp;el</source>
<translation>前往側邊欄(&amp;E)</translation>
</message>
<message>
<source>&amp;Between text and panel</source>
<translation>在文章與側邊欄之間切換(&amp;B)</translation>
</message>
<message>
<source>&amp;Terms</source>
<translation>術語(&amp;T)</translation>
</message>
<message>
<source>&amp;Amounts and dates</source>
<translation>數值與日期(&amp;A)</translation>
</message>
<message>
<source>Conversion &amp;slips</source>
<translation>轉換錯字(&amp;S)</translation>
</message>
<message>
<source>&amp;Comments</source>
<translation>留言(&amp;C)</translation>
</message>
<message>
<source>Same as the system</source>
<translation>跟隨系統</translation>
</message>
<message>
<source>Light</source>
<translation>淺色</translation>
</message>
<message>
<source>Dark</source>
<translation>深色</translation>
</message>
<message>
<source>&amp;Theme</source>
<translation>主題(&amp;T)</translation>
</message>
<message>
<source>System contrast</source>
<translation>對比跟隨系統</translation>
</message>
<message>
<source>Standard contrast</source>
<translation>標準對比</translation>
</message>
<message>
<source>High contrast</source>
<translation>高對比</translation>
</message>
<message>
<source>&amp;Readings</source>
<translation>讀音(&amp;R)</translation>
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
<translation>注音在字旁</translation>
</message>
<message>
<source>No readings</source>
<translation>不標讀音</translation>
</message>
<message>
<source>On all words</source>
<translation>標在所有字詞上</translation>
</message>
<message>
<source>On unknown words</source>
<translation>只標生詞</translation>
</message>
<message>
<source>On terms only</source>
<translation>只標術語</translation>
</message>
<message>
<source>As on the Mainland</source>
<translation>中國大陸讀音</translation>
</message>
<message>
<source>As in Taiwan</source>
<translation>臺灣讀音</translation>
</message>
<message>
<source>&amp;Notes on the card</source>
<translation>詞卡的說明(&amp;N)</translation>
</message>
<message>
<source>Lan&amp;guage</source>
<translation>語言(&amp;G)</translation>
</message>
<message>
<source>一 and 不 as &amp;spoken</source>
<translation>「一」「不」標變調(&amp;S)</translation>
</message>
</context>
<context>
<name>names</name>
<message>
<source>Law, agencies and trade</source>
<translation>法律、機關與貿易</translation>
</message>
<message>
<source>Process and fab economics</source>
<translation>製程與晶圓廠經濟</translation>
</message>
<message>
<source>Equipment and design</source>
<translation>設備與設計</translation>
</message>
<message>
<source>Materials and packaging</source>
<translation>材料與封裝</translation>
</message>
<message>
<source>Memory and computing</source>
<translation>記憶體與運算</translation>
</message>
<message>
<source>Devices and logic</source>
<translation>元件與邏輯</translation>
</message>
<message>
<source>Companies</source>
<translation>公司</translation>
</message>
<message>
<source>comment</source>
<translation>留言</translation>
</message>
<message>
<source>answers {0}</source>
<translation>回覆 {0}</translation>
</message>
<message>
<source>Anonymous</source>
<translation>匿名</translation>
</message>
<message>
<source>Translated by {0}</source>
<translation>譯者：{0}</translation>
</message>
<message>
<source>Your edit</source>
<translation>您的修改</translation>
</message>
<message>
<source>Not kept: {0}</source>
<translation>未譯出：{0}</translation>
</message>
<message>
<source>Note: {0}</source>
<translation>註記：{0}</translation>
</message>
<message>
<source>Same as the system</source>
<translation>跟隨系統</translation>
</message>
<message>
<source>Same as the interface</source>
<translation>跟隨介面</translation>
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
<translation>兩種都顯示</translation>
</message>
</context>
<context>
<name>origins</name>
<message>
<source>Memory</source>
<translation>翻譯記憶庫</translation>
</message>
<message>
<source>Argos</source>
<translation>Argos</translation>
</message>
<message>
<source>Server</source>
<translation>伺服器</translation>
</message>
<message>
<source>Word-for-word gloss</source>
<translation>逐詞對譯</translation>
</message>
<message>
<source>In part a word-for-word gloss</source>
<translation>部分為逐詞對譯</translation>
</message>
</context>
<context>
<name>phrases</name>
<message>
<source>no such file or directory</source>
<translation>沒有這個檔案或目錄</translation>
</message>
<message>
<source>permission denied</source>
<translation>權限不足</translation>
</message>
<message>
<source>operation not permitted</source>
<translation>不允許這項操作</translation>
</message>
<message>
<source>is a directory</source>
<translation>這是目錄</translation>
</message>
<message>
<source>not a directory</source>
<translation>這不是目錄</translation>
</message>
<message>
<source>no space left on device</source>
<translation>磁碟空間不足</translation>
</message>
<message>
<source>read-only file system</source>
<translation>檔案系統是唯讀的</translation>
</message>
<message>
<source>file name too long</source>
<translation>檔名太長</translation>
</message>
<message>
<source>disk quota exceeded</source>
<translation>超出磁碟配額</translation>
</message>
<message>
<source>There is no file at {0}.</source>
<translation>找不到檔案：{0}</translation>
</message>
<message>
<source>{0} is not a file; open a text file instead.</source>
<translation>{0} 不是檔案；請改開文字檔。</translation>
</message>
<message>
<source>{0} holds no text.</source>
<translation>{0} 沒有任何文字。</translation>
</message>
<message>
<source>No article was found on the saved page {0}.</source>
<translation>在存檔的網頁 {0} 上找不到文章。</translation>
</message>
<message>
<source>{0} is not a text file.</source>
<translation>{0} 不是文字檔。</translation>
</message>
<message>
<source>{0} is not UTF-8 (byte {1} does not fit); save it as UTF-8 and open it again.</source>
<translation>{0} 不是 UTF-8 編碼（第 {1} 個位元組不符）；請另存成 UTF-8 再開啟。</translation>
</message>
<message>
<source>{0} has {1} MB; articles of up to {2} MB can be opened.</source>
<translation>{0} 大小為 {1} MB；最多只能開啟 {2} MB 的文章。</translation>
</message>
<message>
<source>{0} cannot be read: {1}.</source>
<translation>無法讀取 {0}：{1}。</translation>
</message>
<message>
<source>{0} could not be opened: {1}.</source>
<translation>無法開啟 {0}：{1}。</translation>
</message>
<message>
<source>{0} cannot be written: {1}.</source>
<translation>無法寫入 {0}：{1}。</translation>
</message>
<message>
<source>another program has it open</source>
<translation>其他程式正在使用</translation>
</message>
<message>
<source>Making cards</source>
<translation>正在製作卡片</translation>
</message>
<message>
<source>Writing the file</source>
<translation>正在寫入檔案</translation>
</message>
<message>
<source>Gathering terms</source>
<translation>正在彙整術語</translation>
</message>
<message>
<source>Nothing is exported as {0}: the name must end in .pdf, .html, .docx or .epub.</source>
<translation>無法匯出為 {0}：檔名須以 .pdf、.html、.docx 或 .epub 結尾。</translation>
</message>
<message>
<source>Setting the pages</source>
<translation>正在排版</translation>
</message>
<message>
<source>The PDF could not be set: {0}.</source>
<translation>無法排版 PDF：{0}。</translation>
</message>
<message>
<source>the typesetter ended with code {0}</source>
<translation>排版程式結束，代碼 {0}</translation>
</message>
<message>
<source>Leaving pages out</source>
<translation>正在略去未選的頁</translation>
</message>
<message>
<source>No font here has {0}; the PDF shows □ instead.</source>
<translation>這裡沒有字型含有 {0}；PDF 中改以 □ 顯示。</translation>
</message>
<message>
<source>There are no such pages: the last one is page {0}.</source>
<translation>沒有這些頁：最後一頁是第 {0} 頁。</translation>
</message>
<message>
<source>Pages are written like 1-5, 8; {0} is not.</source>
<translation>頁碼請寫成 1-5, 8 這樣的格式；無法辨識「{0}」。</translation>
</message>
<message>
<source>Class handout</source>
<translation>課堂講義</translation>
</message>
<message>
<source>For print</source>
<translation>列印用</translation>
</message>
<message>
<source>Editor’s copy</source>
<translation>編輯校樣</translation>
</message>
<message>
<source>export presets</source>
<translation>匯出預設集</translation>
</message>
<message>
<source>it is a folder</source>
<translation>這是資料夾</translation>
</message>
<message>
<source>it is a device</source>
<translation>這是裝置</translation>
</message>
<message>
<source>its links form a loop</source>
<translation>連結互相循環</translation>
</message>
<message>
<source>there is no such name</source>
<translation>沒有這個名稱</translation>
</message>
<message>
<source>corrections</source>
<translation>校正紀錄</translation>
</message>
<message>
<source>{0} cannot be joined as a word: it needs two characters and no space.</source>
<translation>{0} 不能併成一個詞：至少要有兩個字，而且不能有空格。</translation>
</message>
<message>
<source>joining of {0}</source>
<translation>合併「{0}」</translation>
</message>
<message>
<source>The parts {0} do not make up {1}.</source>
<translation>{0} 這幾部分拼不成 {1}。</translation>
</message>
<message>
<source>split of {0}</source>
<translation>切分「{0}」</translation>
</message>
<message>
<source>reading of {0}</source>
<translation>校正「{0}」的讀音</translation>
</message>
<message>
<source>{0} is not a reading of {1}: it needs one syllable for each character.</source>
<translation>{0} 不是「{1}」的讀音：每個字要有一個音節。</translation>
</message>
<message>
<source>{0} is not a Chinese word.</source>
<translation>{0} 不是中文詞。</translation>
</message>
<message>
<source>keeping {0} as written</source>
<translation>維持「{0}」的寫法</translation>
</message>
<message>
<source>mending {0}</source>
<translation>改正「{0}」</translation>
</message>
<message>
<source>The dictionary index {0} is damaged; delete it and start again.</source>
<translation>詞典索引 {0} 已損毀；請刪除後重新啟動。</translation>
</message>
<message>
<source>{0} is not UTF-8.</source>
<translation>{0} 不是 UTF-8 編碼。</translation>
</message>
<message>
<source>{0}, line {1}: {2}.</source>
<translation>{0} 第 {1} 行：{2}。</translation>
</message>
<message>
<source>{0} holds no terms.</source>
<translation>{0} 沒有任何術語。</translation>
</message>
<message>
<source>{0}: there are more cells than columns.</source>
<translation>{0}：儲存格比欄位多。</translation>
</message>
<message>
<source>{0}: {1}</source>
<translation>{0}：{1}</translation>
</message>
<message>
<source>{0} is none of .csv, .tbx and .toml.</source>
<translation>{0} 不是 .csv、.tbx 或 .toml 檔。</translation>
</message>
<message>
<source>{0} is too large for a glossary.</source>
<translation>{0} 太大，無法當作術語表讀取。</translation>
</message>
<message>
<source>{0} declares entities or a document type; such files are not read.</source>
<translation>{0} 宣告了實體或文件類型；這類檔案不會讀取。</translation>
</message>
<message>
<source>{0} is not a TBX file: {1}.</source>
<translation>{0} 不是 TBX 檔：{1}。</translation>
</message>
<message>
<source>Preparing the dictionary (only this once)…</source>
<translation>正在準備詞典（僅首次使用時需要）…</translation>
</message>
<message>
<source>The dictionary file {0} cannot be read: {1}.</source>
<translation>無法讀取詞典檔 {0}：{1}。</translation>
</message>
<message>
<source>the file is damaged</source>
<translation>檔案已損毀</translation>
</message>
<message>
<source>Your {0} in {1} cannot be read: {2}.</source>
<translation>無法讀取 {1} 裡您的{0}：{2}。</translation>
</message>
<message>
<source>Your {0} could not be read ({1}); the file was set aside as {2}.</source>
<translation>無法讀取您的{0}（{1}）；檔案已移到 {2}。</translation>
</message>
<message>
<source>known words</source>
<translation>已認識的詞</translation>
</message>
<message>
<source>change of the words you know</source>
<translation>標示已認識的詞</translation>
</message>
<message>
<source>terms</source>
<translation>術語</translation>
</message>
<message>
<source>change of the term {0}</source>
<translation>變更術語「{0}」</translation>
</message>
<message>
<source>import of {0} terms</source>
<translation>匯入 {0} 條術語</translation>
</message>
<message>
<source>removal of the term {0}</source>
<translation>刪除術語「{0}」</translation>
</message>
<message>
<source>The termbase file {0} cannot be read: {1}.</source>
<translation>無法讀取術語庫檔案 {0}：{1}。</translation>
</message>
<message>
<source>The termbase file {0} has a malformed list of hidden terms.</source>
<translation>術語庫檔案 {0} 的隱藏術語清單格式不對。</translation>
</message>
<message>
<source>The term {0} has an unknown key: {1}.</source>
<translation>術語「{0}」有不明的欄位：{1}。</translation>
</message>
<message>
<source>The term {0} has no {1}.</source>
<translation>術語「{0}」缺少 {1}。</translation>
</message>
<message>
<source>The term {0} has a {1} of the wrong type.</source>
<translation>術語「{0}」的 {1} 型別不對。</translation>
</message>
<message>
<source>The term {0} has a control character in its {1}.</source>
<translation>術語「{0}」的 {1} 含有控制字元。</translation>
</message>
<message>
<source>The term {0} has an unknown category: {1}.</source>
<translation>術語「{0}」的類別不明：{1}。</translation>
</message>
<message>
<source>The termbase file {0} is not a list of [[term]] tables.</source>
<translation>術語庫檔案 {0} 不是由 [[term]] 表格組成。</translation>
</message>
<message>
<source>word list</source>
<translation>字詞表</translation>
</message>
<message>
<source>adding {0} to the word list</source>
<translation>將「{0}」加入字詞表</translation>
</message>
<message>
<source>new sentence of {0}</source>
<translation>更換「{0}」的例句</translation>
</message>
<message>
<source>note on {0}</source>
<translation>編輯「{0}」的註記</translation>
</message>
<message>
<source>removal of {0}</source>
<translation>刪除「{0}」</translation>
</message>
<message>
<source>The proxy of this system speaks SOCKS, which Jingdu does not; name an HTTP proxy in https_proxy or take all_proxy away.</source>
<translation>這個系統設定的是 SOCKS 代理伺服器，晶讀無法使用；請在 https_proxy 填入 HTTP 代理伺服器，或移除 all_proxy。</translation>
</message>
<message>
<source>The address of this system's proxy is not valid.</source>
<translation>這個系統設定的代理伺服器網址無效。</translation>
</message>
<message>
<source>The data file {0} of {1} is not installed; run the set-up again.</source>
<translation>沒有安裝 {1} 的資料檔 {0}；請重新執行安裝程序。</translation>
</message>
<message>
<source>The folder {0} cannot be made: {1}.</source>
<translation>無法建立資料夾 {0}：{1}。</translation>
</message>
<message>
<source>no article was found on the page</source>
<translation>網頁上找不到文章</translation>
</message>
<message>
<source>the server answered {0}</source>
<translation>伺服器回應 {0}</translation>
</message>
<message>
<source>the server cannot be reached</source>
<translation>連不上伺服器</translation>
</message>
<message>
<source>it is not a web page but {0}</source>
<translation>這不是網頁，而是 {0}</translation>
</message>
<message>
<source>No Chinese-English translation package is installed; fetch one with 'packages download zh-en' or install a saved one with 'packages install FILE.argosmodel'.</source>
<translation>還沒有安裝中譯英的翻譯套件；請用「packages download zh-en」下載，或用「packages install FILE.argosmodel」安裝已存好的套件。</translation>
</message>
<message>
<source>the system ended it, perhaps for lack of memory</source>
<translation>遭系統終止，可能是記憶體不足</translation>
</message>
<message>
<source>it ended with code {0}</source>
<translation>程序已結束，代碼 {0}</translation>
</message>
<message>
<source>The translation process failed: {0}.</source>
<translation>翻譯程序失敗：{0}。</translation>
</message>
<message>
<source>The translation process cannot be started: {0}.</source>
<translation>無法啟動翻譯程序：{0}。</translation>
</message>
<message>
<source>{0} cannot be saved: {1}.</source>
<translation>無法儲存 {0}：{1}。</translation>
</message>
<message>
<source>The download from {0} broke off ({1}); try again later, it goes on where it stopped.</source>
<translation>從 {0} 下載時中斷（{1}）；請稍後再試，會從中斷處繼續。</translation>
</message>
<message>
<source>Waiting for the server</source>
<translation>正在等候伺服器</translation>
</message>
<message>
<source>no connection</source>
<translation>沒有連線</translation>
</message>
<message>
<source>no answer in time</source>
<translation>逾時沒有回應</translation>
</message>
<message>
<source>the connection was lost</source>
<translation>連線中斷</translation>
</message>
<message>
<source>Downloading</source>
<translation>正在下載</translation>
</message>
<message>
<source>the server answers {0}</source>
<translation>伺服器回應 {0}</translation>
</message>
<message>
<source>{0} does not have the package ({1}).</source>
<translation>{0} 沒有這個套件（{1}）。</translation>
</message>
<message>
<source>the server sent another part</source>
<translation>伺服器傳來了別的部分</translation>
</message>
<message>
<source>the file on the server has changed</source>
<translation>伺服器上的檔案已經變了</translation>
</message>
<message>
<source>The package has {0} MB, and the disk has less room than that.</source>
<translation>套件大小為 {0} MB，磁碟空間不夠。</translation>
</message>
<message>
<source>{0} sent a file of the wrong length.</source>
<translation>{0} 傳來的檔案長度不對。</translation>
</message>
<message>
<source>{0} sent a file with the wrong checksum; it was discarded.</source>
<translation>{0} 傳來的檔案校驗碼不符，已經丟棄。</translation>
</message>
<message>
<source>the server sent no range</source>
<translation>伺服器沒有傳回範圍</translation>
</message>
<message>
<source>English of “{0}”</source>
<translation>「{0}」的英文</translation>
</message>
<message>
<source>return to the machine’s English of “{0}”</source>
<translation>將「{0}」還原為機器翻譯</translation>
</message>
<message>
<source>removal of {0} sentences</source>
<translation>刪除 {0} 個句子</translation>
</message>
<message>
<source>removal of “{0}”</source>
<translation>刪除「{0}」</translation>
</message>
<message>
<source>nothing came out</source>
<translation>沒有譯出任何文字</translation>
</message>
<message>
<source>left in Chinese</source>
<translation>留有中文</translation>
</message>
<message>
<source>repeats itself</source>
<translation>內容重複</translation>
</message>
<message>
<source>may be cut short</source>
<translation>可能不完整</translation>
</message>
<message>
<source>longer than the Chinese</source>
<translation>比中文還長</translation>
</message>
<message>
<source>it does not know Chinese or English or refuses the text</source>
<translation>不支援中文或英文，或拒絕這段文字</translation>
</message>
<message>
<source>it wants an API key</source>
<translation>需要 API 金鑰</translation>
</message>
<message>
<source>it refuses the API key</source>
<translation>API 金鑰遭拒</translation>
</message>
<message>
<source>the text is too long for it</source>
<translation>文字超出長度上限</translation>
</message>
<message>
<source>it has had too many requests; wait a while</source>
<translation>要求過於頻繁，請稍候再試</translation>
</message>
<message>
<source>No LibreTranslate server is set; give its address, such as http://localhost:5000.</source>
<translation>還沒有設定 LibreTranslate 伺服器；請填網址，例如 http://localhost:5000 。</translation>
</message>
<message>
<source>it did not answer in JSON</source>
<translation>回應不是 JSON</translation>
</message>
<message>
<source>it does not offer Chinese to English</source>
<translation>它不提供中譯英</translation>
</message>
<message>
<source>The server at {0} is ready; it says: {1}</source>
<translation>{0} 的伺服器可以使用；它的回答是：{1}</translation>
</message>
<message>
<source>it asks to wait {0} minutes before the next request</source>
<translation>它要求等候 {0} 分鐘後再送出請求</translation>
</message>
<message>
<source>it sent an answer of the wrong shape</source>
<translation>回應格式不對</translation>
</message>
<message>
<source>The LibreTranslate server at {0} failed: {1}.</source>
<translation>{0} 的 LibreTranslate 伺服器失敗：{1}。</translation>
</message>
<message>
<source>it cannot be reached</source>
<translation>連不上</translation>
</message>
<message>
<source>it does not answer in time</source>
<translation>逾時沒有回應</translation>
</message>
<message>
<source>the connection broke off</source>
<translation>連線中斷</translation>
</message>
<message>
<source>it answers {0}</source>
<translation>回應為 {0}</translation>
</message>
<message>
<source>notes on sentences</source>
<translation>句子註記</translation>
</message>
<message>
<source>note on “{0}”</source>
<translation>編輯「{0}」的註記</translation>
</message>
<message>
<source>it is not UTF-8</source>
<translation>不是 UTF-8 編碼</translation>
</message>
<message>
<source>it is not JSON (line {0})</source>
<translation>不是 JSON（第 {0} 行）</translation>
</message>
<message>
<source>it is nested too deeply</source>
<translation>層次太深</translation>
</message>
<message>
<source>it holds a number that is too long</source>
<translation>其中有過長的數字</translation>
</message>
<message>
<source>it does not say that it is one</source>
<translation>沒有標明是閱讀包</translation>
</message>
<message>
<source>it is of a later format than this version knows</source>
<translation>格式比這個版本支援的還新</translation>
</message>
<message>
<source>it names something twice</source>
<translation>其中有重複的名稱</translation>
</message>
<message>
<source>it holds {0}, which is not a number</source>
<translation>其中的 {0} 不是數字</translation>
</message>
<message>
<source>{0} is not an object</source>
<translation>{0} 不是物件</translation>
</message>
<message>
<source>{0} holds {1}, which packs do not have</source>
<translation>{0} 含有 {1}，閱讀包沒有這一項</translation>
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
<translation>{0} 超過 {1} 個字元</translation>
</message>
<message>
<source>its {0} is empty</source>
<translation>{0} 是空的</translation>
</message>
<message>
<source>its {0} holds a control character</source>
<translation>{0} 含有控制字元</translation>
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
<translation>其中有不明的 {0}</translation>
</message>
<message>
<source>its {0} are not an object</source>
<translation>{0} 不是物件</translation>
</message>
<message>
<source>it has more than {0} {1}</source>
<translation>其中的 {1} 超過 {0} 項</translation>
</message>
<message>
<source>one of its {0} has no fingerprint</source>
<translation>其中有一項 {0} 沒有指紋</translation>
</message>
<message>
<source>it has no sentences</source>
<translation>其中沒有句子</translation>
</message>
<message>
<source>its {0} are not lists of at most {1} corrections</source>
<translation>{0} 不是最多 {1} 項校正的清單</translation>
</message>
<message>
<source>a correction in it has no position</source>
<translation>其中有一項校正沒有位置</translation>
</message>
<message>
<source>the {0} of a correction are not a list</source>
<translation>校正的 {0} 不是清單</translation>
</message>
<message>
<source>a correction in it ends before it begins</source>
<translation>其中有一項校正的結尾在開頭之前</translation>
</message>
<message>
<source>a correction in it both cuts a word and reads it</source>
<translation>其中有一項校正既斷詞又標音</translation>
</message>
<message>
<source>a reading in it is not pinyin</source>
<translation>其中有一個讀音不是拼音</translation>
</message>
<message>
<source>choice of reading packs</source>
<translation>閱讀包的選擇</translation>
</message>
<message>
<source>There is no English of yours to share for this article yet.</source>
<translation>這篇文章還沒有您的英文譯文可以分享。</translation>
</message>
<message>
<source>There is no reading pack at {0}.</source>
<translation>{0} 沒有閱讀包。</translation>
</message>
<message>
<source>The reading pack {0} cannot be read: {1}.</source>
<translation>無法讀取閱讀包 {0}：{1}。</translation>
</message>
<message>
<source>{0} is larger than a reading pack may be ({1} MB).</source>
<translation>{0} 超過閱讀包的大小上限（{1} MB）。</translation>
</message>
<message>
<source>{0} is not a sound reading pack: {1}.</source>
<translation>{0} 不是有效的閱讀包：{1}。</translation>
</message>
<message>
<source>A text in the reading pack is not valid Unicode.</source>
<translation>閱讀包裡有一段文字不是 Unicode。</translation>
</message>
<message>
<source>Trying the package</source>
<translation>正在試用套件</translation>
</message>
<message>
<source>{0} cannot be installed: {1}.</source>
<translation>無法安裝 {0}：{1}。</translation>
</message>
<message>
<source>{0} is not a translation package or is damaged.</source>
<translation>{0} 不是翻譯套件，或已損毀。</translation>
</message>
<message>
<source>{0} holds too many files for a translation package.</source>
<translation>{0} 的檔案太多，不是翻譯套件。</translation>
</message>
<message>
<source>{0} would unpack to more than {1} GB.</source>
<translation>{0} 解壓縮後會超過 {1} GB。</translation>
</message>
<message>
<source>{0} would write outside its folder ({1}).</source>
<translation>{0} 會寫到自己的資料夾之外（{1}）。</translation>
</message>
<message>
<source>{0} holds a link or a device ({1}).</source>
<translation>{0} 含有連結或裝置（{1}）。</translation>
</message>
<message>
<source>{0} is encrypted.</source>
<translation>{0} 已加密。</translation>
</message>
<message>
<source>{0} is packed suspiciously tightly ({1}).</source>
<translation>{0} 的壓縮率高得可疑（{1}）。</translation>
</message>
<message>
<source>{0} does not hold exactly one folder, as a translation package does.</source>
<translation>{0} 不像翻譯套件那樣只有一個資料夾。</translation>
</message>
<message>
<source>{0} holds the file {1} twice.</source>
<translation>{0} 裡的檔案 {1} 出現兩次。</translation>
</message>
<message>
<source>{0} is not a whole translation package: {1} is missing.</source>
<translation>{0} 不是完整的翻譯套件：缺少 {1}。</translation>
</message>
<message>
<source>{0} has a metadata.json that cannot be read.</source>
<translation>無法讀取 {0} 的 metadata.json。</translation>
</message>
<message>
<source>{0} translates {1} to {2}; Jingdu needs a package from zh to en.</source>
<translation>{0} 是從 {1} 譯成 {2}；晶讀需要從 zh 譯成 en 的套件。</translation>
</message>
<message>
<source>{0} needs {1} MB, and the disk has less room than that.</source>
<translation>{0} 需要 {1} MB，磁碟空間不夠。</translation>
</message>
<message>
<source>Installing</source>
<translation>正在安裝</translation>
</message>
<message>
<source>{0} holds more than it declares ({1}).</source>
<translation>{0} 的內容比它標示的多（{1}）。</translation>
</message>
<message>
<source>{0} is damaged ({1} cannot be unpacked).</source>
<translation>{0} 已損毀（無法解開 {1}）。</translation>
</message>
<message>
<source>{0} is damaged ({1} is incomplete).</source>
<translation>{0} 已損毀（{1} 不完整）。</translation>
</message>
<message>
<source>{0} cannot be used here. {1}</source>
<translation>{0} 無法在這裡使用。{1}</translation>
</message>
<message>
<source>a package that was saved as a file can be installed without a network</source>
<translation>已存成檔案的套件，不必連網也能安裝</translation>
</message>
<message>
<source>The package index has no package from {0} to {1}.</source>
<translation>套件索引裡沒有從 {0} 譯成 {1} 的套件。</translation>
</message>
<message>
<source>Looking for the package</source>
<translation>正在尋找套件</translation>
</message>
<message>
<source>The package from {0} to {1} has no address to be downloaded from.</source>
<translation>從 {0} 譯成 {1} 的套件沒有下載網址。</translation>
</message>
<message>
<source>{0} does not have the package index ({1}); {2}.</source>
<translation>{0} 沒有套件索引（{1}）；{2}。</translation>
</message>
<message>
<source>The package index at {0} cannot be reached; {1}.</source>
<translation>連不上 {0} 的套件索引；{1}。</translation>
</message>
<message>
<source>The package index at {0} is damaged.</source>
<translation>{0} 的套件索引已損毀。</translation>
</message>
<message>
<source>No package {0}-{1} is installed.</source>
<translation>沒有安裝 {0}-{1} 的套件。</translation>
</message>
<message>
<source>The package {0} cannot be removed: {1}.</source>
<translation>無法移除套件 {0}：{1}。</translation>
</message>
<message>
<source>There is no reading pack named {0}.</source>
<translation>沒有名為 {0} 的閱讀包。</translation>
</message>
<message>
<source>import of the reading pack {0}</source>
<translation>匯入閱讀包 {0}</translation>
</message>
<message>
<source>The reading pack {0} comes with Jingdu and cannot be removed.</source>
<translation>閱讀包 {0} 隨晶讀附上，不能移除。</translation>
</message>
<message>
<source>removal of the reading pack {0}</source>
<translation>移除閱讀包 {0}</translation>
</message>
<message>
<source>switching on the reading pack {0}</source>
<translation>啟用閱讀包 {0}</translation>
</message>
<message>
<source>switching off the reading pack {0}</source>
<translation>停用閱讀包 {0}</translation>
</message>
<message>
<source>The reading pack {0} cannot be removed: {1}.</source>
<translation>無法移除閱讀包 {0}：{1}。</translation>
</message>
<message>
<source>The address of the package is not valid.</source>
<translation>套件的網址無效。</translation>
</message>
<message>
<source>{0} does not offer the package over HTTPS.</source>
<translation>{0} 沒有以 HTTPS 提供套件。</translation>
</message>
<message>
<source>This system offers no keyring, so the key cannot be kept; set the environment variable {0} instead.</source>
<translation>這個系統沒有金鑰圈，所以無法保存金鑰；請改設環境變數 {0}。</translation>
</message>
<message>
<source>Translating</source>
<translation>正在翻譯</translation>
</message>
<message>
<source>Your translation memory in {0} cannot be used: {1}.</source>
<translation>無法使用 {0} 裡您的翻譯記憶庫：{1}。</translation>
</message>
<message>
<source>Your translation memory in {0} cannot be written.</source>
<translation>無法寫入 {0} 裡您的翻譯記憶庫。</translation>
</message>
<message>
<source>Your translation memory in {0} was written by a newer Jingdu.</source>
<translation>{0} 裡您的翻譯記憶庫是較新版的晶讀寫的。</translation>
</message>
<message>
<source>Your translation memory in {0} cannot be read: {1}.</source>
<translation>無法讀取 {0} 裡您的翻譯記憶庫：{1}。</translation>
</message>
<message>
<source>Your translation memory could not be read (the file is damaged); the file was set aside as {0}.</source>
<translation>無法讀取您的翻譯記憶庫（檔案已損毀）；檔案已移到 {0}。</translation>
</message>
<message>
<source>The translation memory {0} is too large.</source>
<translation>翻譯記憶庫 {0} 太大。</translation>
</message>
<message>
<source>The translation memory {0} is not well-formed XML ({1}).</source>
<translation>翻譯記憶庫 {0} 不是格式正確的 XML（{1}）。</translation>
</message>
<message>
<source>The translation memory {0} declares entities, which are not allowed.</source>
<translation>翻譯記憶庫 {0} 宣告了實體，這是不允許的。</translation>
</message>
<message>
<source>The translation memory {0} is in an unknown encoding.</source>
<translation>翻譯記憶庫 {0} 的編碼不明。</translation>
</message>
<message>
<source>The translation memory {0} cannot be read: {1}.</source>
<translation>無法讀取翻譯記憶庫 {0}：{1}。</translation>
</message>
<message>
<source>{0} is not a translation memory: it has no tmx element.</source>
<translation>{0} 不是翻譯記憶庫：裡面沒有 tmx 元素。</translation>
</message>
<message>
<source>The printer cannot be used.</source>
<translation>無法使用這部印表機。</translation>
</message>
<message>
<source>Printing</source>
<translation>正在列印</translation>
</message>
<message>
<source>This is not a regular expression yet: {0}.</source>
<translation>正規表示式尚未完整：{0}。</translation>
</message>
<message>
<source>This expression takes too long on this text; make it more specific.</source>
<translation>這個運算式在這篇文章上耗時過久；請寫得更明確。</translation>
</message>
<message>
<source>Opening…</source>
<translation>正在開啟…</translation>
</message>
<message>
<source>Exporting</source>
<translation>正在匯出</translation>
</message>
<message>
<source>Asking the server</source>
<translation>正在詢問伺服器</translation>
</message>
<message>
<source>Something unforeseen went wrong: {0}.</source>
<translation>發生未預期的問題：{0}。</translation>
</message>
<message>
<source>Something unforeseen went wrong; the details are in {0}.</source>
<translation>發生未預期的問題；詳情記在 {0}。</translation>
</message>
</context>
<context>
<name>preferences</name>
<message>
<source>Bundled: Noto Sans</source>
<translation>內附字型：Noto Sans</translation>
</message>
<message>
<source>On</source>
<translation>開啟</translation>
</message>
<message>
<source>Readings</source>
<translation>讀音</translation>
</message>
<message>
<source>Readings shown</source>
<translation>標示的讀音</translation>
</message>
<message>
<source>Pinyin above words</source>
<translation>拼音在詞上方</translation>
</message>
<message>
<source>Zhuyin above words</source>
<translation>注音在詞上方</translation>
</message>
<message>
<source>Zhuyin beside characters</source>
<translation>注音在字旁</translation>
</message>
<message>
<source>None</source>
<translation>無</translation>
</message>
<message>
<source>On which words</source>
<translation>標在哪些詞上</translation>
</message>
<message>
<source>All words</source>
<translation>所有字詞</translation>
</message>
<message>
<source>Unknown words</source>
<translation>生詞</translation>
</message>
<message>
<source>Terms only</source>
<translation>只標術語</translation>
</message>
<message>
<source>Standard of readings</source>
<translation>讀音標準</translation>
</message>
<message>
<source>Where the two differ, the card names the other one, too.</source>
<translation>兩地讀音不同時，詞卡會一併列出另一地的讀音。</translation>
</message>
<message>
<source>Mainland</source>
<translation>中國大陸</translation>
</message>
<message>
<source>Taiwan</source>
<translation>臺灣</translation>
</message>
<message>
<source>一 and 不 as spoken</source>
<translation>「一」「不」標變調</translation>
</message>
<message>
<source>Shows the tone that they take on before other tones; the card keeps their own.</source>
<translation>顯示它們在其他聲調前的變調；詞卡上仍標本調。</translation>
</message>
<message>
<source>Card</source>
<translation>詞卡</translation>
</message>
<message>
<source>Language of the notes</source>
<translation>說明的語言</translation>
</message>
<message>
<source>Opens after</source>
<translation>開啟延遲</translation>
</message>
<message>
<source>How long the pointer has to rest on a word; with 0 the card opens at once.</source>
<translation>滑鼠指標要在字詞上停留多久；設為 0 時，詞卡會立即開啟。</translation>
</message>
<message>
<source> ms</source>
<translation> 毫秒</translation>
</message>
<message>
<source>Appearance</source>
<translation>外觀</translation>
</message>
<message>
<source>Same as the system</source>
<translation>跟隨系統</translation>
</message>
<message>
<source>Light</source>
<translation>淺色</translation>
</message>
<message>
<source>Dark</source>
<translation>深色</translation>
</message>
<message>
<source>Language of the interface</source>
<translation>介面語言</translation>
</message>
<message>
<source>Theme</source>
<translation>主題</translation>
</message>
<message>
<source>Standard</source>
<translation>標準</translation>
</message>
<message>
<source>High</source>
<translation>高</translation>
</message>
<message>
<source>Contrast</source>
<translation>對比</translation>
</message>
<message>
<source>High: black and white, strong edges.</source>
<translation>高：黑白分明，邊框清楚。</translation>
</message>
<message>
<source>Motion</source>
<translation>動態效果</translation>
</message>
<message>
<source>Without motion nothing moves by itself; long work shows a still bar.</source>
<translation>關閉後，畫面上沒有會自行移動的東西；耗時的工作以靜止的進度列表示。</translation>
</message>
<message>
<source>Scripts shown</source>
<translation>顯示的欄</translation>
</message>
<message>
<source>Side panel</source>
<translation>側邊欄</translation>
</message>
<message>
<source>Terms by category, and where they stand.</source>
<translation>依類別列出術語，並標示出現的位置。</translation>
</message>
<message>
<source>Fonts</source>
<translation>字型</translation>
</message>
<message>
<source>Size of the text</source>
<translation>文字大小</translation>
</message>
<message>
<source>Size of the interface</source>
<translation>介面大小</translation>
</message>
<message>
<source>Menus, panels, windows and cards.</source>
<translation>選單、面板、視窗與詞卡。</translation>
</message>
<message>
<source>Traditional</source>
<translation>繁體</translation>
</message>
<message>
<source>Simplified</source>
<translation>簡體</translation>
</message>
<message>
<source>English</source>
<translation>英文</translation>
</message>
<message>
<source>Interface</source>
<translation>介面</translation>
</message>
<message>
<source>Characters that a font lacks are shown in the bundled one.</source>
<translation>字型缺少的字會以內附字型顯示。</translation>
</message>
<message>
<source>Colors</source>
<translation>顏色</translation>
</message>
<message>
<source>Tone {0}</source>
<translation>第 {0} 聲</translation>
</message>
<message>
<source>Privacy</source>
<translation>隱私</translation>
</message>
<message>
<source>Remember what was read</source>
<translation>記住讀過的文章</translation>
</message>
<message>
<source>The list of recent articles and the place where each was left; switched off, both are forgotten. What you read leaves this machine only if you choose a translation server.</source>
<translation>最近開啟的文章清單，以及每篇讀到何處；關閉後兩者都會清除。只有選用翻譯伺服器時，您讀的內容才會離開這臺電腦。</translation>
</message>
<message>
<source>Translation package on this machine</source>
<translation>這臺電腦上的翻譯套件</translation>
</message>
<message>
<source>LibreTranslate server</source>
<translation>LibreTranslate 伺服器</translation>
</message>
<message>
<source>No machine: word for word</source>
<translation>不用機器翻譯：逐詞對譯</translation>
</message>
<message>
<source>New sentences are translated by</source>
<translation>新句子的翻譯方式</translation>
</message>
<message>
<source>Your own translations and reading packs always come first.</source>
<translation>您自己的譯文和閱讀包一律優先。</translation>
</message>
<message>
<source>Back to the default</source>
<translation>還原預設值</translation>
</message>
<message>
<source>Reset {0}</source>
<translation>還原「{0}」</translation>
</message>
</context>
<context>
<name>states</name>
<message>
<source>Machine</source>
<translation>機器翻譯</translation>
</message>
<message>
<source>Reviewed</source>
<translation>已審閱</translation>
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
<translation>檔案</translation>
</message>
<message>
<source>Choose…</source>
<translation>選擇…</translation>
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
<translation>複製「{0}」</translation>
</message>
<message>
<source>Copy with reading</source>
<translation>連同讀音一起複製</translation>
</message>
<message>
<source>Copy the sentence</source>
<translation>複製整句</translation>
</message>
<message>
<source>Keep {0} as written</source>
<translation>維持「{0}」的原文寫法</translation>
</message>
<message>
<source>Correct the reading…</source>
<translation>校正讀音…</translation>
</message>
<message>
<source>Undo the last correction</source>
<translation>復原上一次校正</translation>
</message>
<message>
<source>Join as {0}</source>
<translation>併成「{0}」</translation>
</message>
<message>
<source>Split</source>
<translation>拆開</translation>
</message>
<message>
<source>Correct the reading</source>
<translation>校正讀音</translation>
</message>
<message>
<source>Pinyin of {0}, one syllable a character (zhong4 xin1 or zhòng xīn):</source>
<translation>「{0}」的拼音，每個字一個音節（zhong4 xin1 或 zhòng xīn）：</translation>
</message>
</context>
<context>
<name>word_menus</name>
<message>
<source>&amp;Go</source>
<translation>前往(&amp;G)</translation>
</message>
<message>
<source>&amp;Word</source>
<translation>詞(&amp;W)</translation>
</message>
<message>
<source>Next &amp;word</source>
<translation>下一個詞(&amp;W)</translation>
</message>
<message>
<source>&amp;Previous word</source>
<translation>上一個詞(&amp;P)</translation>
</message>
<message>
<source>Next &amp;term</source>
<translation>下一個術語(&amp;T)</translation>
</message>
<message>
<source>Previous t&amp;erm</source>
<translation>上一個術語(&amp;E)</translation>
</message>
<message>
<source>Next &amp;occurrence of the term</source>
<translation>同一術語的下一處(&amp;O)</translation>
</message>
<message>
<source>Previous o&amp;ccurrence of the term</source>
<translation>同一術語的上一處(&amp;C)</translation>
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
<translation>開啟詞卡(&amp;O)</translation>
</message>
<message>
<source>&amp;Pin the card</source>
<translation>釘選詞卡(&amp;P)</translation>
</message>
<message>
<source>&amp;Go into the card</source>
<translation>進入詞卡(&amp;G)</translation>
</message>
<message>
<source>&amp;Back to the previous card</source>
<translation>回到前一張詞卡(&amp;B)</translation>
</message>
<message>
<source>O&amp;n to the following card</source>
<translation>前往後一張詞卡(&amp;N)</translation>
</message>
<message>
<source>Close &amp;all pinned cards</source>
<translation>關閉所有釘選的詞卡(&amp;A)</translation>
</message>
<message>
<source>&amp;Say the word aloud</source>
<translation>唸出這個詞(&amp;S)</translation>
</message>
<message>
<source>A&amp;dd to the word list</source>
<translation>加入字詞表(&amp;D)</translation>
</message>
<message>
<source>Mark as &amp;known or unknown</source>
<translation>標示為已認識，或取消標示(&amp;K)</translation>
</message>
<message>
<source>&amp;Correct or copy the word…</source>
<translation>校正或複製這個詞(&amp;C)…</translation>
</message>
</context>
</TS>
