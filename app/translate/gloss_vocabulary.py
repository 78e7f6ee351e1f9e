"""Common words of news prose whose everyday English a dictionary does not put first.

Simplified spelling, then English: ``to`` marks a verb, a bar parts the senses, a semicolon the words.
"""

from collections.abc import Mapping

from app.translate.gloss_senses import Sense, WordClass

_PAIRS = """
降到 to fall to; 降至 to fall to; 跌到 to fall to; 跌至 to fall to; 减少到 to fall to; 减少至 to fall to;
升到 to rise to; 升至 to rise to; 涨到 to rise to; 涨至 to rise to; 增至 to rise to; 增加到 to rise to;
增加至 to rise to; 提高到 to rise to; 提高至 to rise to; 选边站 to take sides; 选边 to take sides;
董事长 chairman; 拉长到 to lengthen to; 延长到 to lengthen to; 延长至 to lengthen to; 缩短到 to shorten to;
缩短至 to shorten to; 表示 to say; 指出 to point out; 说 to say; 说明 to explain|explanation;
认为 to believe; 以为 to think; 强调 to stress; 宣布 to announce; 公布 to announce;
发布 to publish; 报道 to report|report; 报导 to report|report; 报告 to report|report;
评论 to comment|comment; 回复 to reply|reply;
回应 to respond|response; 回答 to answer|answer; 承认 to admit; 否认 to deny; 警告 to warn|warning;
呼吁 to call for|call; 主张 to argue|claim; 担心 to worry; 问题 problem; 数字 figures; 数据 data;
市场 market; 全球 global; 国际 international; 国内 domestic; 世界 world; 国家 country; 各国 countries;
政府 government; 政策 policy; 措施 measures; 新规 new rules; 规定 to stipulate|rules; 规则 rules;
法案 bill; 法律 law; 命令 to order|order; 禁令 ban; 管制 to control|controls;
限制 to restrict|restriction; 控制 to control|control; 监管 to regulate|regulation;
制裁 to sanction|sanctions; 封锁 to blockade|blockade; 封堵 to block; 阻止 to prevent;
阻碍 to hinder|obstacle; 打击 to strike|blow; 扼杀 to stifle; 削弱 to weaken;
遏制 to contain|containment; 围堵 to contain|containment; 升级 to escalate|escalation;
加强 to strengthen; 加深 to deepen; 收紧 to tighten; 放宽 to loosen; 扩大 to expand; 缩小 to narrow;
减少 to reduce|reduction; 增加 to increase|increase; 增长 to grow|growth; 下降 to fall|fall;
上升 to rise|rise; 下跌 to fall|fall; 上涨 to rise|rise; 超过 to exceed; 超出 to exceed;
高达 as much as; 多达 as many as; 提高 to raise; 提升 to raise; 降低 to lower; 保持 to keep;
维持 to maintain; 维系 to maintain; 实现 to achieve; 实施 to implement|implementation;
执行 to carry out|implementation; 推动 to drive; 推出 to launch|launch; 推进 to advance;
推迟 to postpone; 开发 to develop|development; 发展 to develop|development;
研发 to develop|research and development; 研究 to study|research; 创新 to innovate|innovation;
设计 to design|design; 制造 to make|manufacturing; 制造业 manufacturing; 制造商 manufacturer;
生产 to produce|production; 供应 to supply|supply; 供应商 supplier; 采购 to purchase|purchasing;
销售 to sell|sales; 销售额 sales; 收入 revenue; 利润 profit; 盈利 profit; 成本 cost; 代价 price;
价格 price; 投资 to invest|investment; 投入 to put in|investment; 资金 funds; 预算 budget; 贸易 trade;
出口 to export|export; 进口 to import|import; 出货 to ship|shipment; 交货 to deliver|delivery;
订单 orders; 库存 stock; 产品 product; 产业 industry; 行业 industry; 业界 industry; 业者 companies;
企业 company; 公司 company; 厂商 manufacturer; 工厂 factory; 巨头 giant; 客户 customer; 买家 buyer;
对手 rival; 竞争 to compete|competition; 竞争对手 rival; 竞争力 competitiveness;
收购 to acquire|acquisition; 合作 to cooperate|cooperation; 联盟 alliance; 盟友 allies; 伙伴 partner;
关系 relations; 联系 to contact|ties; 依赖 to depend on|dependence; 依赖于 to depend on;
支持 to support|support; 反对 to oppose|opposition; 要求 to demand|demand; 需求 demand;
选择 to choose|choice; 决定 to decide|decision; 影响 to affect|influence; 损失 to lose|loss;
损害 to harm|harm; 失去 to lose; 面临 to face; 面对 to face; 应对 to deal with; 解决 to solve;
出现 to appear; 存在 to exist; 来自 to come from; 成为 to become; 变成 to turn into; 变 to change;
变化 to change|change; 转变 to change|shift; 转向 to turn to; 改变 to change|change; 改 to change;
提供 to provide; 采取 to take; 进行 to carry out; 使用 to use|use; 利用 to use; 用于 used for;
应用 to apply|application; 申请 to apply for|application; 批准 to approve|approval; 准许 to permit;
允许 to allow; 获得 to obtain; 得到 to get; 拥有 to have; 具有 to have; 达到 to reach; 加入 to join;
退出 to withdraw from; 进入 to enter; 离开 to leave; 关闭 to close; 开放 to open|open; 针对 to target;
涉及 to concern; 导致 to lead to; 引发 to trigger; 造成 to cause; 形成 to form; 产生 to produce;
建立 to build up; 建造 to build; 建设 to build|construction; 占据 to occupy;
落后 to lag behind|backward; 领先 to lead|leading; 追赶 to catch up; 突破 to break through|breakthrough;
超越 to surpass; 崛起 to rise|rise; 进步 to advance|progress; 反映 to reflect; 显示 to show;
证明 to prove|proof; 凸显 to highlight; 受到 to receive; 付出 to pay; 付出代价 to pay a price;
得罪 to offend; 看 to look; 看到 to see; 知道 to know; 做 to do; 造 to make; 买 to buy; 卖 to sell;
大 large; 小 small; 新 new; 高 high; 低 low; 多 many; 少 few; 好 good; 快 fast; 强 strong; 强大 strong;
庞大 huge; 巨大 huge; 重大 major; 重要 important; 主要 main; 关键 key; 复杂 complex; 先进 advanced;
成熟 mature; 明确 clear; 清楚 clear; 长期 long-term; 短期 short-term; 完全 completely; 根本 fundamental;
积极 actively; 迅速 rapidly; 快速 rapidly; 急剧 sharply; 日益 increasingly; 最终 in the end;
最后 in the end; 后来 later; 终于 at last; 到底 after all; 究竟 after all; 毕竟 after all; 也许 perhaps;
或许 perhaps; 一直 all along; 经常 often; 总是 always; 当然 of course; 同样 likewise; 一样 the same;
不同 different; 真正 real; 方面 side; 领域 field; 范围 scope; 方向 direction; 目标 goal; 目的 purpose;
过程 process; 结果 result; 后果 consequences; 效果 effect; 原因 reason; 情况 situation; 处境 situation;
趋势 trend; 机会 opportunity; 风险 risk; 压力 pressure; 能力 capability; 水平 level; 差距 gap;
优势 advantage; 地位 position; 战略 strategy; 策略 strategy; 模式 model; 做法 approach; 方法 method;
渠道 channel; 环节 link; 体系 system; 技术 technology; 科技 technology; 工艺 process; 性能 performance;
设备 equipment; 机器 machine; 材料 material; 软件 software; 电脑 computer; 手机 mobile phone;
漏洞 loophole; 安全 security; 军事 military; 外交 diplomatic; 经济 economy; 社会 society; 人 people;
人才 talent; 专家 expert; 工程师 engineer; 记者 reporter; 编译 translation; 作者 author; 打印 print;
登录 log in; 阅读 read; 次数 number of times; 时间 time; 今天 today; 明天 tomorrow; 每年 every year;
去年 last year; 今年 this year; 明年 next year; 下面 the following; 里面 inside; 后面 behind;
外面 outside; 一起 together; 一边 one side; 另一边 the other side; 对方 the other side; 双方 both sides;
自身 itself; 本土 domestic; 本地 local; 等 etc.; 还有 and also; 并非 is not; 非 not; 受访 interviewed;
估计 to estimate|estimate; 统计 statistics; 真实 real; 值得 to be worth; 不太可能 unlikely to;
怎么办 what to do; 达 to reach; 兴建 to build; 靠 to rely on; 只能靠 can only rely on; 偏低 rather low;
偏高 rather high; 拖慢 to slow; 加速 to speed up; 协助 to help; 取得 to obtain; 料到 to foresee;
停 to stop; 内 within; 短期内 in the short term; 在短期内 in the short term; 长期内 in the long term;
列入 to put on; 上市 to go public; 上周 last week; 本周 this week; 下周 next week; 三成 30%;
拿到 to get; 遭 to suffer; 评估 to assess|assessment; 是否 whether; 设厂 to build a plant|plant;
外表 appearance; 差别 difference;
两者 the two; 付 to pay; 觉得 to think; 追 to chase; 难 hard; 看好 to be upbeat about; 看法 views;
受益 to benefit; 停止 to stop; 取代 to replace; 转给 to pass to; 卖完 to sell out; 供过于求 oversupply;
供不应求 to be in short supply; 被迫 to be forced to; 愿不愿意 whether willing to; 是不是 whether;
会不会 whether it will; 要不要 whether to; 有没有 whether there is; 所说 said; 上周一 last Monday;
上周二 last Tuesday; 上周三 last Wednesday; 上周四 last Thursday; 上周五 last Friday;
上周六 last Saturday; 上周日 last Sunday; 本周一 this Monday; 本周二 this Tuesday;
本周三 this Wednesday; 本周四 this Thursday; 本周五 this Friday; 熊本 Kumamoto; 北海道 Hokkaido;
千岁 Chitose; 九州 Kyushu; 广岛 Hiroshima; 平泽 Pyeongtaek; 龙仁 Yongin; 茨城 Ibaraki; 筑波 Tsukuba;
横滨 Yokohama; 大阪 Osaka; 东京 Tokyo; 首尔 Seoul; 马儿 horse; 叫做 to call; 叫作 to call;

持续 to continue; 创下 to set; 新高 record high;
扩产 to expand capacity|capacity expansion; 预估 to estimate|estimate; 投产 to start production;
法人 institutional investors; 购买 to buy; 接管 to take over; 紧张 tense; 举行 to hold;
课征 to impose; 征收 to levy; 主管机关 competent authority; 结束 to end|end; 花 to spend; 盖 to build;
获利 to make a profit|profit; 胜利 victory; 妥协 to compromise|compromise; 不如说是 more a;
与其说 less that; 不到 less than; 自给率 self-sufficiency rate;
量产 to enter mass production|mass production; 重视 to value; 坦言 to admit;
替代 to replace|alternative; 遅早会 will sooner or later; 迟早会 will sooner or later; 代工 foundry;
预期 to expect|expectations; 流失 to drain away; 完成 to complete; 新一轮 new round of; 融资 financing;
停产 to halt production; 亏损 to lose money|loss; 有人 some people; 不以为然 to disagree;
有效 to work|effective; 如何 how; 事情 thing; 大跌 to plunge; 放弃 to give up;
自主研发 in-house development; 说出 to tell; 真相 truth; 发表评论 to comment; 发表 to publish;
透露 to disclose; 美方 the U.S. side; 考虑 to consider; 行动 action; 采取行动 to take action;
具名 to be named; 进展 progress; 判决 to rule|ruling; 法院判决 court ruling;
赔偿 to pay damages|damages; 短时间 short time; 造出来 to make; 高兴 happy; 卡脖子 chokehold;
写 to write; 说白了 to put it bluntly; 钱 money; 国产 domestic; 说得对 to be right;
楼主 original poster; 细节 detail; 整条 the entire; 两天 two days; 道歉 to apologize; 海关 customs;
扣留 to detain; 供货 to supply|supply; 外国 foreign; 全部 all; 生效 to take effect; 同期 same period;
比去年同期 from a year earlier; 开始 to begin; 不确定性 uncertainty; 股价 share price;
毛利率 gross margin; 净利 net profit; 营收 revenue; 财报 earnings report; 季 quarter;
首次 for the first time; 新增 to add; 启动 to launch|launch; 扩厂 to expand plants|plant expansion;
建厂 to build a plant|plant construction; 进度 progress; 理由 reason; 协议 agreement;
谈判 to negotiate|talks; 对此 on this; 慢慢 slowly; 必须 must; 遵守 to comply with; 违反 to violate;
罚款 to fine|fine; 起诉 to sue|lawsuit; 走私 to smuggle|smuggling; 绕过 to get around;
规避 to evade|evasion; 禁止 to ban|ban; 取消 to cancel|cancellation; 解除 to lift;
恢复 to resume|recovery; 暂停 to suspend|suspension; 延后 to delay|delay; 延长 to extend|extension;
签署 to sign; 达成 to reach; 通过 to pass; 扣除 to deduct; 超 to exceed; 衰退 to decline|decline;
下滑 to slip|decline; 成长 to grow|growth; 看涨 to be bullish; 涨价 to raise prices|price increase;
降价 to cut prices|price cut; 缺货 to be out of stock|shortage; 缺电 power shortage;
缺水 water shortage; 缺工 labor shortage; 爆发 to break out; 冲击 to hit|impact; 波及 to spread to;
牵动 to affect; 带动 to drive; 刺激 to stimulate|stimulus; 吸引 to attract; 招募 to recruit|recruitment;
裁员 to lay off workers|layoffs; 跳槽 to switch jobs; 挖角 to poach|poaching; 不想 do not want to;
别忘了 do not forget; 不适 not suitable; 上修 to raise; 下修 to cut; 管理层 management;
年增 up on the year; 年减 down on the year; 受惠 to benefit; 有待 has yet to; 拉货 to pull in orders;
偏 rather; 扩建 to expand; 德勒斯登厂 Dresden plant; 德累斯顿厂 Dresden plant; 俄亥俄厂 Ohio plant;
熊本厂 Kumamoto plant; 凤凰城厂 Phoenix plant; 疲软 weak; 完工 to be completed; 最快 as early as;
计划 to plan to|plan; 计画 to plan to|plan; 随后 then; 处以 to punish with; 巨额 huge; 钜额 huge;
才能 can; 外交部长 foreign minister; 堵住 to plug; 作出 to make; 合约 contract;
审批 to approve|approval; 长 long; 牺牲 to sacrifice; 换取 in exchange for; 员工 employee;
窃取 to steal; 检方 prosecutors; 指控 to accuse|accusation; 文件 document; 发放 to pay out; 重镇 hub;
不变 unchanged; 兑 against; 新低 record low; 买超 to be net buyers of; 卖超 to be net sellers of;
台股 Taiwan stocks; 外资 foreign investors; 造出 to make; 有钱 to have money; 承担 to bear;
不够 not sufficiently; 连 even; 未必 not necessarily; 先 first; 再说 later; 关键在于 the key lies in;
直接 directly; 越 the more; 散热 to dissipate heat|heat dissipation; 困难 difficult; 架构 architecture;
商业化 commercialization; 离 from; 低估 to underestimate; 高估 to overestimate; 领袖 leader;
会面 to meet; 下调 to come down; 上调 to go up; 休战期 truce; 黄仁勋 Jensen Huang; 苏姿丰 Lisa Su;
张忠谋 Morris Chang; 魏哲家 C.C. Wei; 新款 new; 合法 legal; 公平 fair; 消息来源 source;
贸易伙伴 trading partner; 用电量 electricity use; 用水量 water use; 跌到 to fall to; 涨到 to rise to;
低于 to be below; 高于 to be above; 等于 to equal; 优于 to be better than; 不如 to be worse than;
占 to account for; 累计 in total; 合计 in total; 预计 to expect; 预料 to expect; 可能会 may;
恐怕 probably; 恐 may; 倍 times; 大涨 to jump|jump; 暴跌 to plunge|plunge; 暴涨 to soar; 飙升 to soar;
翻倍 to double; 减半 to halve; 持平 to be flat; 回升 to recover; 反弹 to rebound|rebound; 一旦 once;
目前为止 so far; 迄今 so far; 同时 at the same time; 看来 it seems; 据说 reportedly; 据悉 reportedly;
据报导 reportedly; 据报道 reportedly; 不得 must not; 不准 must not; 不许 must not; 无须 need not;
研拟 to plan|plan; 拟定 to draw up; 日前 recently; 近日 recently; 近期 recent; 华府 Washington;
重挫 to plunge|plunge; 收在 to close at; 收于 to close at; 收报 to close at; 上看 could reach; 占比 share;
上调 to raise|increase; 调高 to raise; 调低 to cut; 下调 to cut|cut; 调去 to shift to;
门槛 threshold; 清华 Tsinghua; 之争 contest; 切实 effectively; 当前 currently; 对外开放 opening up;
善于 to be good at; 理解 to understand|understanding; 科研成果 research results; 曾任 formerly; 资深 senior;
前任 former; 现任 incumbent; 撑不过 cannot last; 熬不过 cannot last; 撑不住 cannot hold out;
扛不住 cannot withstand; 挡不住 cannot stop; 守不住 cannot hold; 留不住 cannot keep; 拿不到 cannot get;
买不到 cannot buy; 找不到 cannot find; 做不到 cannot do; 达不到 cannot reach; 等不到 cannot wait for;
付不起 cannot afford; 买不起 cannot afford; 养不起 cannot afford; 用不起 cannot afford;
负担不起 cannot afford; 追不上 cannot catch up with; 赶不上 cannot catch up with; 跟不上 cannot keep up with;
比不上 cannot match; 离不开 cannot do without; 绕不开 cannot get around; 避不开 cannot avoid;
躲不开 cannot avoid; 逃不过 cannot escape; 躲不过 cannot escape; 卖不掉 cannot sell; 卖不动 cannot sell;
降不下来 cannot come down; 压不下来 cannot come down; 停不下来 cannot stop; 纳管 to bring under control;
破功 to break down; 自处 to conduct itself; 机台 tool; 裁掉 to lay off; 送样 to ship samples;
买进 to buy|buy; 卖出 to sell|sell; 见底 to bottom out; 触底 to bottom out; 见顶 to peak; 起跳 and up;
一个月 a month; 一整年 a whole year; 往下掉 to fall; 退一步 to take a step back; 人家 others; 重点 key points;
会长 president; 总监 director; 研究总监 research director; 总裁 president; 执行长 CEO; 首席执行官 CEO;
休兵 truce; 反制 to take countermeasures|countermeasures; 管用 to work; 提醒 to remind; 引述 to quote;
查核 to verify|verification; 派驻 to station; 盯住 to keep an eye on; 冲到 to surge to; 隐含 to imply|implied;
潜在 potential; 区间 range; 楼 floor; 老王 Lao Wang; 双11 Singles' Day; 双十一 Singles' Day;
 该不该 whether to; 化为 to turn into; 功率 power;
镜面 mirror surface; 起伏 undulation; 兴起 to emerge|rise; 一体 one piece; 缩 to shrink; 公告 announcement;
避免 to avoid; 重压 to bet heavily on; 金额 amount; 跟进 to follow suit; 排除 to rule out; 再度 again;
动用 to use; 一并 as well; 密切 closely; 难免 inevitably; 务必 must; 做好 to do well; 名单 list; 抉择 choice;
发挥 to make use of; 尊重 to respect; 盲目 blindly; 过半 to exceed half; 大举 massively; 屡 repeatedly;
体检 check-up; 祭出 to roll out; 史上 in history; 车厂 carmaker; 飙到 to soar to; 报价 quoted price;
每公斤 per kilogram; 业内人士 industry insiders; 扛 to bear; 电机厂 motor maker; 料件 parts;
认证 certification;
前前后后 in all; 耗掉 to take up; 另有 and another; 心有余而力不足 willing but unable;
核发 to issue; 效期 validity; 排除在外 to exclude; 算盘 calculation; 命门 vital point; 编列 to budget;
建置 to build; 硬仗 hard fight; 塞进 to squeeze in; 外加 plus; 匹配 to match; 翘起 to lift;
利用率 utilization; 率 to lead|rate; 均匀度 uniformity; 涂布 coating; 搬运 handling; 孔径 hole diameter;
旗下 under; 微裂痕 microcrack; 功耗 power consumption; 直白 bluntly; 缺口 gap; 之谱 or so;
一口气 in one go; 追加 to raise; 难处 difficulty; 动辄 easily; 中钢 China Steel; 损耗 loss; 附近 nearby;
不必 need not; 不用 need not; 没必要 no need to; 不需要 do not need; 不需 do not need to;
上路 to take effect; 一期 phase one; 二期 phase two; 三期 phase three; 收跌 to close down;
收涨 to close up; 收窄 to narrow; 陆系 Chinese; 美系 American; 日系 Japanese; 韩系 Korean;
台系 Taiwanese; 欧系 European; 大厂 major maker; 新机 new phone; 打脸 to prove wrong;
楼上 the poster above; 大臣 minister; 落实 to implement; 外贸 foreign trade; 答询 to answer questions;
增速 growth; 业内 the industry; 流传 to circulate; 说法 claim; 托底 to put a floor under;
出台 to roll out; 一揽子 a package of; 电费 electricity bills; 地方 local|place;
地方政府 local government; 系统集成商 system integrator; 调度 scheduling; 优先级 priority; 存储 memory;
受访者 interviewee; 样品 sample; 送测 to be sent for testing; 等到 to wait until; 好用 easy to use;
转战 to move to; 迎来 to see; 排队 to queue; 辅导备案 IPO tutoring filing; 隐忧 hidden worry;
成色 quality; 四小龙 four little dragons; 升 to rise; 相较之下 by comparison; 相比之下 by comparison;
老共 the Communists; 投资抵减 investment tax credit; 直言 to say bluntly; 反对者 opponents;
支持者 supporters; 囤 to stockpile; 转用 to switch to; 租 to rent; 作证 to testify;
胜率 odds of winning; 盘算 calculation; 变数 variable; 豁免 to exempt|exemption; 到期 to expire;
牌桌上 at the table; 主管 executive; 综合报导 compiled report; 责任编辑 editor; 成败 success;
恐再 may again; 拟将 to plan to; 麒麟 Kirin; 芯 chip; 话 remark; 次系统 subsystem;
保持联系 to stay in touch; 高度 highly; 审查 to review|review; 许可证审查 license review;
贡献 to contribute|contribution; 最高 highest; 最高达 as much as; 单片 single; 徘徊 to hover;
估算 to estimate|estimate; 偏差 deviation; 干脆 simply; 中型 medium-sized; 失败 to fail|failure;
转投 to turn to; 熬 to endure; 通宵 all-nighter; 回避 to avoid;
上月底 the end of last month; 月底 the end of the month; 月初 the start of the month; 原厂 maker;
三大原厂 the three big makers; 卖光 to sell out; 其中 of which; 投向 to go to; 挂牌 to list;
军工 defense industry; 品牌厂 brand; 顾忌 misgivings; 价差 price gap; 拉大 to widen; 两极 polarized;
站上 to reach; 联想 Lenovo; 转嫁 to pass on; 转嫁给 to pass on to; 大不如前 to be far from what it was;
下游 downstream firms; 冲上 to surge to; 观点 view; 单季营收 quarterly revenue; 单季 quarterly;
前途 prospects; 留意 to note
"""


def _senses(english: str) -> tuple[Sense, ...]:
    return tuple(
        Sense(part.removeprefix("to "), WordClass.VERB if part.startswith("to ") else WordClass.OTHER)
        for part in english.split("|")
    )


VOCABULARY: Mapping[str, tuple[Sense, ...]] = {
    word: _senses(english) for word, _, english in (pair.strip().partition(" ") for pair in _PAIRS.split(";"))
}
