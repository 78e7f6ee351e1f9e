"""Texts that try the whole way: odd characters for the property tests, and a page with its furniture."""

from hypothesis import strategies as st

_PIECES = (
    "半導體", "出口管制", "限製", "隻是", "芯片出口管制", "軟件", "CoWoS", "HBM3e", "台積電(TSMC)", "EUV",
    "euv ", "830億美元", "2025年1月", "三成五", "7奈米", "1.5倍", "半導体チップ", "サムスン", "삼성전자",
    "𠀀𪚥", "〇", "々", "👩🏽\u200d💻", "🇹🇼", "\u00e9", "e\u0301", "\ufb01", "İ", "\u202eעברית\u202c",
    "العربية", "\ufeff", "\u200b", "\x00", "\x07", "\x1b[31m", "\ud800", "\udfff", "\t", " ", "\u3000",
    "\r\n", "\n", "\n\n", "\u2028", "\x85", "。", "，", "！？", "……", "...", "Mr. ", "「", "」", "（", "）",
    "“", "”", "著", "着", "裡", "發", "干", "後", "U.S. ",
)  # fmt: skip
_TILING = st.lists(st.sampled_from(_PIECES), max_size=24).map("".join)
_ANY = st.text(st.characters(exclude_categories=()), max_size=40)

odd_text = st.one_of(_TILING, _ANY, st.tuples(_TILING, _ANY, _TILING).map("".join))

# A page with the furniture of a Chinese news forum. The article is about a made-up country.
PAGE = """\
島嶼的晶圓,要繞幾圈才出得了海?

作者：林渡

打印 被閱讀次數

港口的倉庫裏堆著三百台封了條的機器。去年秋天,南灣政府宣布新的出口管製,這些機器從此等一張不會來的許可證。

一、海關的算盤

新規把設備分成四級。第一級隻要登記；第四級要由部長親自簽字。"沒有人知道第五級是什麽,"一位報關行老闆說。

許可證平均要等九個月。

二、工程師的辦法

曝光機進不來,工程師就把舊機器拆開來改。良率起初隻有三成,到夏天已經過半。

海風 發表評論於
回複 '鹽田老李' 的評論 : 你說的那間倉庫我去過,機器還在原地。
鹽田老李 發表評論於
算盤打得再響,也要有貨可賣。

第二段另外說:九個月夠人家重做一台了。
Harbor77 發表評論於
Nine months is a long time. The U.S. took six.
登錄後才可評論.
"""
