"""Units of amounts: currencies, measures and the measure words that count things.

All names are in folded spelling (Traditional), see ``quantity_numerals.fold``.
"""

CURRENCY_AFTER = {
    "美元": "USD", "美金": "USD", "元美金": "USD", "元美元": "USD", "元人民幣": "CNY", "元新台幣": "TWD",
    "元台幣": "TWD", "元港幣": "HKD", "日圓": "JPY", "日元": "JPY", "日幣": "JPY", "歐元": "EUR",
    "韓元": "KRW", "韓圜": "KRW", "韓圓": "KRW", "英鎊": "GBP", "港元": "HKD", "港幣": "HKD",
    "人民幣": "CNY", "新台幣": "TWD", "台幣": "TWD", "澳元": "AUD", "澳幣": "AUD", "加元": "CAD",
    "加幣": "CAD", "新加坡元": "SGD", "新幣": "SGD", "坡幣": "SGD", "瑞士法郎": "CHF", "瑞郎": "CHF",
    "盧布": "RUB", "盧比": "INR", "印度盧比": "INR", "泰銖": "THB", "越南盾": "VND", "令吉": "MYR",
    "馬幣": "MYR",
}  # fmt: skip
CURRENCY_BEFORE = {
    "US$": "USD", "USD": "USD", "$": "USD", "NT$": "TWD", "NTD": "TWD", "TWD": "TWD", "HK$": "HKD",
    "HKD": "HKD", "RMB": "CNY", "CNY": "CNY", "¥": "CNY", "€": "EUR", "EUR": "EUR", "£": "GBP",
    "GBP": "GBP", "₩": "KRW", "JPY": "JPY", "KRW": "KRW", "S$": "SGD", "A$": "AUD", "C$": "CAD",
    "新台幣": "TWD", "台幣": "TWD", "人民幣": "CNY", "港幣": "HKD", "美金": "USD", "日幣": "JPY",
}  # fmt: skip
MONEY_SIGN = {
    "USD": "US$", "CNY": "RMB ", "TWD": "NT$", "EUR": "€", "JPY": "¥", "KRW": "₩", "GBP": "£", "HKD": "HK$",
    "AUD": "A$", "CAD": "C$", "SGD": "S$", "CHF": "CHF ", "RUB": "₽", "INR": "₹", "THB": "฿", "VND": "₫",
    "MYR": "RM ",
}  # fmt: skip
MONEY_NAME = {
    "USD": "US dollars", "CNY": "yuan", "TWD": "NT dollars", "EUR": "euros", "JPY": "yen", "KRW": "won",
    "GBP": "pounds", "HKD": "Hong Kong dollars", "AUD": "Australian dollars", "CAD": "Canadian dollars",
    "SGD": "Singapore dollars", "CHF": "Swiss francs", "RUB": "roubles", "INR": "rupees", "THB": "baht",
    "VND": "dong", "MYR": "ringgit",
}  # fmt: skip
# Money without a currency told: 元 is any of several.
PLAIN_MONEY = ("元", "塊錢", "圓")

SYMBOLS = {
    "奈米": "nm", "納米": "nm", "微米": "μm", "毫米": "mm", "公釐": "mm", "公厘": "mm", "公分": "cm",
    "厘米": "cm", "公尺": "m", "米": "m", "公里": "km", "千米": "km", "海里": "nmi", "浬": "nmi", "埃": "Å",
    "公斤": "kg", "千克": "kg", "公克": "g", "克": "g", "毫克": "mg", "微克": "μg", "瓦": "W", "瓦特": "W",
    "千瓦": "kW", "瓩": "kW", "百萬瓦": "MW", "兆瓦": "MW", "吉瓦": "GW", "十億瓦": "GW", "太瓦": "TW",
    "瓦時": "Wh", "瓦小時": "Wh", "千瓦時": "kWh", "千瓦小時": "kWh", "度電": "kWh", "百萬瓦時": "MWh",
    "吉瓦時": "GWh", "伏特": "V", "伏": "V", "安培": "A", "毫安": "mA", "攝氏度": "°C", "度C": "°C",
    "℃": "°C", "°C": "°C", "赫茲": "Hz", "赫": "Hz", "千赫": "kHz", "兆赫": "MHz", "百萬赫": "MHz",
    "吉赫": "GHz", "千兆赫": "GHz", "位元": "bit", "比特": "bit", "位元組": "B", "字節": "B",
    "兆位元": "Mb", "兆比特": "Mb", "兆位元組": "MB", "兆字節": "MB", "吉位元組": "GB", "吉字節": "GB",
    "千兆位元": "Gb", "千兆比特": "Gb", "千兆字節": "GB", "太字節": "TB", "毫秒": "ms", "微秒": "μs",
    "奈秒": "ns", "納秒": "ns", "皮秒": "ps", "飛秒": "fs", "皮米": "pm",
    "平方公里": "km²", "平方公尺": "m²", "平方米": "m²", "平方毫米": "mm²",
    "公頃": "ha", "立方公尺": "m³", "立方米": "m³", "公升": "L", "毫升": "mL", "分貝": "dB", "英里": "mi",
    "英尺": "ft", "%": "%", "‰": "‰", "nm": "nm", "um": "μm", "μm": "μm", "µm": "μm", "mm": "mm",
    "cm": "cm", "km": "km", "m": "m", "kg": "kg", "g": "g", "t": "t", "W": "W", "kW": "kW", "KW": "kW",
    "MW": "MW", "GW": "GW", "TW": "TW", "V": "V", "Wh": "Wh", "kWh": "kWh", "MWh": "MWh", "GWh": "GWh",
    "TWh": "TWh", "mAh": "mAh", "KB": "kB", "kB": "kB", "MB": "MB", "GB": "GB", "TB": "TB", "PB": "PB",
    "Gb": "Gb", "Mb": "Mb", "bit": "bit", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz",
    "THz": "THz", "ms": "ms", "ns": "ns", "Mbps": "Mbps", "Gbps": "Gbps", "Tbps": "Tbps", "GB/s": "GB/s",
    "TB/s": "TB/s", "GT/s": "GT/s", "TOPS": "TOPS", "TFLOPS": "TFLOPS", "PFLOPS": "PFLOPS", "dB": "dB",
    "MTr/mm²": "MTr/mm²", "MTr/mm2": "MTr/mm²", "mm²": "mm²", "cm²": "cm²", "mJ/cm²": "mJ/cm²",
    "W/cm²": "W/cm²", "ppm": "ppm", "ppb": "ppb",
}  # fmt: skip
# Units that English writes out.
NAMED = {
    "公噸": ("t", "tonne"), "噸": ("t", "tonne"), "個百分點": ("%", "percentage point"),
    "百分點": ("%", "percentage point"), "個基點": ("bp", "basis point"), "基點": ("bp", "basis point"),
    "英寸": ("in", "inch"), "英吋": ("in", "inch"), "吋": ("in", "inch"), "寸": ("in", "inch"),
    "坪": ("ping", "ping"), "畝": ("mu", "mu"), "點": ("pt", "point"),
}  # fmt: skip
POINT = "點"  # of an index, and a word of many uses
TIMES = ("倍",)

# Measure words that count after a Chinese numeral too, with what must not follow.
COUNTERS = {
    "個": "", "家": "", "座": "談|標|位|椅", "顆": "粒", "片": "面|段",
    "台": "積|灣|北|中|南|東|商|股|廠|達|塑|幣|語", "條": "款|例|約|目",
    "名": "單|列|義|稱|字", "人": "民幣|工智|次",
    "人次": "", "位": "元|數|於|階|一體", "次": "元|方|大戰|世界|電池", "項": "", "種": "族|植|子",
    "款": "", "艘": "", "架": "構|設", "輛": "", "國": "演義|志|時代|鼎立|集團|聯軍|際", "件": "", "張": "",
    "枚": "", "支": "持|援|付|撐|配", "間": "諜|接", "所": "", "場": "景", "份": "子", "批": "准|評",
    "套": "件|房|利", "組": "織|件|成", "類": "似|別", "層": "面|次|級", "棟": "", "戶": "外|口", "篇": "",
    "頁": "岩", "筆": "電|記|者", "輪": "車|胎", "樁": "", "宗": "教", "匹": "配", "株": "", "棵": "",
    "桶": "", "箱": "", "瓶": "", "隻": "", "黨": "員", "歲": "", "道": "路|德|理|歉|謝|具|教|別",
    "塊": "鏈|狀", "縣": "", "起": "來|訴|步|源|初|因|跑|點|伏",
    "部": "曲|門|會|長|署|分",
    "代": "表|碼|價|工|替|理|言|謝|數|同堂|人|半|目|號|溝|際|步|銷|管|辦|課|打|機|健|十國",
}  # fmt: skip
# Measure words that count only after Arabic digits.
DIGIT_COUNTERS = {
    "只": "有|是|要|能|會|剩|需|不", "本": "地|土|身|次|來|質|週|國|案|月|年|人|季|益",
    "集": "團|中|合|成|資|結|會", "首": "先|度|次|相|長", "幅": "度", "封": "裝|測|鎖|閉|殺", "字": "",
    "門": "檻|市|診", "堂": "", "盒": "", "袋": "", "杯": "", "碗": "", "根": "據|本",  "頭": "",
    "股": "市|價|東|票|民|權", "口": "", "隊": "", "班": "", "節": "", "課": "",
}  # fmt: skip
# The measure words that English has a noun for.
COUNTED = {"歲": ("year old", "years old"), "代": ("generation", "generations")}

DURATIONS = {
    "年": "year", "個年頭": "year", "個月": "month", "個星期": "week", "星期": "week", "個禮拜": "week",
    "週": "week", "周": "week", "天": "day", "小時": "hour", "個小時": "hour", "個鐘頭": "hour",
    "分鐘": "minute", "秒鐘": "second", "秒": "second", "個世紀": "century", "季": "quarter",
    "個季度": "quarter", "季度": "quarter", "個晝夜": "day",
}  # fmt: skip
