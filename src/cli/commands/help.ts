import { MARKDOWN_SUFFIXES, nameSuffixes, OWN_SUFFIXES, REPORT_SUFFIXES } from '../../core/reading/suffixes.ts';

/** What `--help` prints, and what a wrong command line is answered with. */
export const HELP = `法治报告助手：检查法治政府建设年度情况报告，找出缺项、年份不一致、标题序号和文号日期等问题。

用法：
  fazhi-report lint <文件…>      检查报告，列出问题
  fazhi-report outline <文件>    列出一份报告的标题、文号、各级标题和必备内容
  fazhi-report new --year <年>   新建一份报告，或者由上年的报告生成今年的

例子：
  fazhi-report lint 报告.txt           检查一份报告
  fazhi-report lint 各单位报告          检查一个文件夹里的全部报告
  fazhi-report lint --fix 报告.txt     检查，并自动改正不会改错的地方
  fazhi-report outline 报告.txt        看一份报告的结构
  fazhi-report new --year 2025 --from 上年报告.txt -o 今年报告.txt
                                       由2024年度的报告生成2025年度的

选项：
  -h, --help       显示帮助；写在命令后面则显示该命令的帮助
  -v, --version    显示版本号
`;

export const LINT_HELP = `用法：fazhi-report lint [选项] <文件、文件夹、通配符或 ->

检查报告，逐条列出：文件:行:列、级别、规则、问题、所在的一行、可以怎样改。
  文件夹    检查其中（含下级文件夹）的 ${nameSuffixes(REPORT_SUFFIXES)} 文件，不看 node_modules 和以点开头的文件夹，
            也不进通到外面的链接文件夹
  通配符    例如 "各单位报告/**/*.txt"；要加引号，免得被命令行自己展开
  -         从标准输入读
文件可以是 UTF-8、UTF-16（有字节顺序标记）或 GB18030（GBK、GB2312）编码。
文件名以 ${nameSuffixes(OWN_SUFFIXES)} 结尾的一律按报告检查；其他文件先看是不是法治政府建设情况报告，不是就不检查。

选项：
  --format <格式>         text（默认，给人看）或 json（给程序用）
  --fix                   自动改正不会改错的地方并存回原文件，编码、换行、主人和权限不变；再列出剩下的问题。
                          别人的文件、只读的和有硬链接的文件不改，并说明原因。
                          与 - 合用时，改好的全文写到标准输出，问题写到标准错误
  --stage <阶段>          review（默认，送审：缺什么都指出来）、draft（起草：还没写的只算待写，不影响退出码）、
                          publish（将要公开：落款以后的附件、名单也查）或 auto（看正文：还有【待填】，或者还没写到落款和下一年度安排的，
                          算起草，其余算送审）
  --config <文件>         用这个配置文件；不写则用离报告最近的 .fazhi-report.jsonc（最上到当前文件夹；
                          别处的报告，到所写的文件夹）
  --rule <规则号=级别>    这条规则的级别：error、warning、info 或 off；可以写几次
  --exclude <通配符>      不检查这些文件，例如 "附件/**"；可以写几次，与配置文件里写的合起来算
  --fail-on <级别>        error（默认）、warning 或 info：有这一级或更重的问题，退出码就是 1
  --stdin-filename <名>   与 - 合用：把标准输入当作这个名字的文件
  -h, --help              显示这份帮助

退出码：
  0  没有达到 --fail-on 级别的问题    1  有
  2  命令写错了，有文件或文件夹读不了、改不了，没有找到文件，配置文件写得不对，或结果写不出去
--stage、--rule 先于配置文件，配置文件先于默认。
`;

export const OUTLINE_HELP = `用法：fazhi-report outline [选项] <文件或 ->

列出一份报告的标题、文号、主送机关、各级标题（带字数）、署名、日期，以及五项必备内容缺不缺。

选项：
  --format <格式>    text（默认，给人看）或 json（给程序用）
  -h, --help         显示这份帮助

退出码：
  0  读出来了    2  命令写错了或文件读不了
`;

export const NEW_HELP = `用法：fazhi-report new --year <年> --organ <机关> [选项]
      fazhi-report new --year <年> --from <上年报告> [选项]

新建一份法治政府建设情况年度报告：标题、主送机关、导语、五项内容和落款，要写的地方都标出【待填：…】。

由上年报告生成（--from）：
  标题、导语、小标题、文号和日期的年份顺延，《》里的文件名、起止年份和往事的年份不动；
  件数、比例等数字换成【待填：上年…】，单位留着；上年安排的各项列在第一部分下面，待逐项回应；
  拿不准的地方不改，逐条列在标准错误里，并注明在上年报告的第几行。
上年报告可以是 ${nameSuffixes(REPORT_SUFFIXES)} 文件，编码同 lint；写 - 则从标准输入读。

选项：
  --year <年>        报告哪一年度的工作，2000 到 2099
  --organ <机关>     发文机关全称；由上年报告生成时可以不写，写了就换成它
  --to <机关>        主送机关，例如 "县委、县政府"；由上年报告生成时可以不写，写了就换成它
  --from <文件>      上年的报告
  --number           留出发文字号（由上年报告生成时，有没有文号同上年）
  -o, --output <文件> 写到这个文件；名字以 ${nameSuffixes(MARKDOWN_SUFFIXES)} 结尾的写成 Markdown，其余写成纯文本。
                     由上年报告生成时，写法、编码和换行同上年报告。不写则写到标准输出
  --force            文件已经存在时覆盖它
  -h, --help         显示这份帮助

退出码：
  0  写好了    2  命令写错了、上年报告不能用，或文件写不了
`;
