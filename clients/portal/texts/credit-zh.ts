/** Texts of the page about classes of credit. */
export const creditZh = {
  'desk.credit': '信用分类',
  'desk.credit.own':
    '本机构今日的信用分类，仅由已公开的事实按规则得出。每一项可以在其来源处提出异议，更正后分类随即改变。',
  'desk.credit.intro': '企业或认证机构今日的信用分类，仅由已公开的事实按规则得出；它不是任何名单，也不导致列入名单。',
  'desk.credit.whose': '对象',
  'desk.credit.subject': '统一社会信用代码或机构代码',
  'desk.credit.none': '没有得到信用分类。',
  'desk.credit.points': '{{points}} 分，{{day}}',
  'desk.credit.items': '计入事项',
  'desk.credit.nothing': '没有计入事项。',
  'desk.credit.fact': '事实',
  'desk.credit.on': '发生日',
  'desk.credit.rule': '规则与依据',
  'desk.credit.counts': '计分',
  'desk.credit.stands': '至该事实消除',
  'desk.credit.byreport': '补报后消除',
  'desk.credit.contest': '提出异议',
  'desk.credit.class': '规则适用有误的，对分类本身提出异议：',
} as const;
