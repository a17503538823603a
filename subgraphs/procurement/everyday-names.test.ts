import { describe, expect, it } from 'vitest';
import { editionsOn } from './eligibility.ts';
import { readReferenceData } from './reference-data.ts';
import { resolveItem } from './resolve-item.ts';

const { editions, words } = readReferenceData();
const inForce = editionsOn(editions, '2026-11-22');

/**
 * Names as buyers write them, each with the items of the lists that it may be, decided from the text of the lists before any was tried. None: no list has an item for
 * it, or what is written does not say which. A name may be asked back; what is answered must be right.
 */
const NAMES: Readonly<Record<string, string>> = {
  '格力空调 1.5匹': '空调机',
  美的大3匹柜机: '空调机',
  '海尔 KFR-35GW': '',
  单冷窗机: '空调机',
  // GB 21455 leaves mobile ones out.
  移动空调: '',
  中央空调: '制冷空调设备',
  空调扇: '',
  空调滤网: '',
  空调遥控器: '',
  车载冰箱: '',
  商用冷柜: '',
  冰箱贴: '',
  洗衣机底座: '',
  烘干机: '生活用电器',
  手提电脑: '便携式计算机',
  联想笔记本电脑14英寸: '便携式计算机',
  上网本: '便携式计算机',
  // A book to write in as often as a computer.
  笔记本: '',
  电脑一体机: '台式计算机',
  一体机: '',
  电脑主机: '台式计算机',
  教学一体机: '',
  会议平板: '',
  学生平板电脑: '平板式微型计算机',
  // Also a kind of lorry, of lamp, of door.
  平板: '',
  平板车: '',
  打印复印一体机: '多功能一体机',
  数码复合机: '多功能一体机|复印机',
  打印机: '激光打印机|喷墨打印机|针式打印机|热式打印机',
  打印机墨盒: '',
  '3D打印机': '',
  彩色激光打印机A3: '激光打印机',
  投影仪灯泡: '',
  投影电视: '',
  电脑显示器27寸: '液晶显示器|其他显示器',
  显示器支架: '',
  智慧屏: '普通电视设备|电视设备',
  '65英寸液晶电视机': '普通电视设备|电视设备',
  电视机顶盒: '',
  电视柜: '柜类',
  电视墙: '',
  老板椅: '椅凳类',
  轮椅: '',
  儿童安全座椅: '',
  沙发床: '沙发类|床类',
  沙发垫: '',
  婴儿床: '床类',
  床垫: '',
  手术床: '',
  高低床垫: '',
  麻将桌: '台、桌类',
  会议桌布: '',
  培训桌椅: '',
  抽水马桶: '便器',
  智能马桶盖: '',
  尿斗: '便器',
  厨房龙头: '水嘴',
  水咀: '水嘴',
  水龙头起泡器: '',
  // A tap with a heater in it: neither list says which it is.
  电热水龙头: '',
  莲蓬头: '淋浴器',
  花洒软管: '',
  小厨宝: '电热水器',
  电热水壶: '',
  即热式电热水器6升: '电热水器',
  家用燃气灶: '',
  日光灯: '普通照明用双端荧光灯|照明设备',
  LED日光灯: '照明设备|LED照明产品',
  T8LED灯管: '照明设备|LED照明产品',
  应急灯: '照明设备',
  'A4纸 70g': '复印纸',
  A4卫生纸: '',
  传真纸: '',
  行车记录仪: '',
  监控硬盘: '',
  网络摄像头: '视频监控设备',
  玩具汽车: '',
  电动自行车: '',
  商务车: '乘用车',
  救护车: '专用车辆',
  玻璃胶: '建筑密封胶|密封用填料及类似品',
  水泥砖: '砌体材料|水泥混凝土制品',
  水泥钉: '',
  防盗门: '门、门槛|钢质户门',
  防火门锁: '',
  // Bars before a window, or a window that holds.
  防盗窗: '',
  窗帘: '',
  门禁: '',
  变频器: '',
  变频水泵: '泵',
  '100W电机': '电机',
  电机驱动器: '',
  不锈钢水池: '水池',
  不锈钢门: '门、门槛|建筑门窗及配件',
  防水插座: '',
  智能门锁: '',
  感应水龙头: '水嘴',
  通用灯: '照明设备',
};

describe('a name of everyday speech', () => {
  it.each(Object.entries(NAMES))('%s is answered rightly or asked back', (productName, right) => {
    const { matches, question } = resolveItem(
      inForce,
      { productName, categoryCode: null, categoryCatalogue: null },
      words,
    );
    if (question) return expect(question.code).toBe('NAME_NOT_UNDERSTOOD');
    const allowed = right.split('|').filter((name) => name !== '');
    const certain = matches.flatMap(({ item }) => item?.name ?? []);
    // A wrong yes, or an obligation that there is not.
    expect(certain.filter((name) => !allowed.includes(name))).toEqual([]);
    const open = matches.flatMap(({ candidates }) => candidates);
    // A wrong no: ordinary goods, though a list has an item for it, or may have.
    if (certain.length === 0 && open.length === 0) expect(allowed).toEqual([]);
  });

  it('is understood in most cases where a list has an item for it', () => {
    const listed = Object.entries(NAMES).filter(([, right]) => right !== '');
    const understood = listed.filter(
      ([productName]) =>
        resolveItem(inForce, { productName, categoryCode: null, categoryCatalogue: null }, words).question === null,
    );
    expect(understood.length / listed.length).toBeGreaterThan(0.45);
  });
});
