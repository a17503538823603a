/** Texts of pages about joint punishment. */
export const punishmentZh = {
  'desk.punishments': '联合惩戒名单',
  'desk.punishments.intro':
    '联盟名单上当日计入的记录，以及各成员地区采取的惩戒措施：依据、机关和截止日期。过往日期按当日情况显示。',
  'desk.punishments.on': '日期',
  'desk.punishments.subject': '主体统一社会信用代码',
  'desk.punishments.none': '当日没有计入的记录。',
  'desk.punishments.measures': '惩戒措施',
  'desk.punishments.nottold': '惩戒措施不对本机构开放。',
  'desk.punishments.nomeasures': '当日没有有效措施。',
  'desk.punishments.entry': '记录编号',
  'desk.punishments.take': '惩戒措施登记',
  'desk.punishments.take.intro':
    '由联盟成员地区的市场监管部门为本地区登记，须注明依据和截止日期；不填截止日期的，以记录的最后一日为准。',
  'desk.punishments.take.send': '登记',
  'desk.punishments.kind': '类别',
  'desk.punishments.content': '措施内容',
  'desk.punishments.basis': '法律依据',
  'desk.punishments.authority': '实施机关',
  'desk.punishments.number': '决定书文号',
  'desk.punishments.end': '提前终止',
  'desk.punishments.end.send': '终止',
  'desk.punishments.id': '措施编号',
  'desk.punishments.ended': '终止日',
  'desk.procurement.punished': '供应商在采购地有联合惩戒措施；措施本身不构成禁止，由采购方依法判断：',
  'desk.done.measure': '措施已登记。',
} as const;
