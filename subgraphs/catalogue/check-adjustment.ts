import { badUserInput } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ActivityClass, CertificationScheme } from '../../schema/domain/facts.ts';
import type { NewEntry, Registers } from './adjustment.ts';
import type { CatalogueLayer } from './model.ts';

const TEXT_LIMIT = 200;
const STANDARDS_LIMIT = 20;

/** Layer and class of a scheme's certificates; an absent scheme has no catalogue. */
const SCHEMES: Partial<Record<CertificationScheme, { layer: CatalogueLayer; activityClass: ActivityClass | null }>> = {
  CHINA_GREEN_PRODUCT: { layer: 'NATIONAL', activityClass: 'ACTIVITY_1' },
  GREEN_BUILDING_MATERIAL: { layer: 'NATIONAL', activityClass: 'ACTIVITY_2' },
  EXPRESS_PACKAGING: { layer: 'NATIONAL', activityClass: 'ACTIVITY_2' },
  YRD_GREEN_PRODUCT: { layer: 'YRD', activityClass: null },
  YRD_GREEN_SERVICE: { layer: 'YRD', activityClass: null },
};

/** The class that the scheme's certificates have; `null` where it has none. */
export function activityClassOf(scheme: CertificationScheme): ActivityClass | null {
  return SCHEMES[scheme]?.activityClass ?? null;
}

/** @throws BAD_USER_INPUT that names the argument and what was expected there. */
export function checkNewEntry(add: NewEntry, { rules, groups }: Registers, today: Day): void {
  const at = 'input.add';
  const rule = SCHEMES[add.scheme];
  if (rule?.layer !== add.layer)
    throw badUserInput(`${at}.scheme`, `a scheme that has a catalogue in layer ${add.layer}`);
  if (rule.activityClass !== null && (add.activityClass ?? rule.activityClass) !== rule.activityClass)
    throw badUserInput(`${at}.activityClass`, `${rule.activityClass} for ${add.scheme}`);
  if (!/^\d{3}$/.test(add.projectCode)) throw badUserInput(`${at}.projectCode`, 'three digits');
  if (add.groupCode != null && !groups.has(add.groupCode))
    throw badUserInput(`${at}.groupCode`, 'a product group, G01 to G12');
  if (add.ruleNumber != null && !rules.has(add.ruleNumber))
    throw badUserInput(`${at}.ruleNumber`, 'a rule of the register without edition, for example CNCA-CGP-18');
  if (add.batch != null && add.batch < 1) throw badUserInput(`${at}.batch`, '1 or more');
  if (add.standards.length < 1 || add.standards.length > STANDARDS_LIMIT)
    throw badUserInput(`${at}.standards`, `1 to ${STANDARDS_LIMIT} standards`);
  checkText(`${at}.productZh`, add.productZh);
  if (add.productEn != null) checkText(`${at}.productEn`, add.productEn);
  checkText(`${at}.instrument`, add.instrument);
  checkAnnouncement(at, add.announcedOn, add.validFrom, 'validFrom', today);
  checkFiling(add, at);
}

/** The alliance files its catalogue with CNCA before use (CAT-04); a national entry has no such filing. */
function checkFiling({ layer, filedOn, filingNumber, validFrom }: NewEntry, at: string): void {
  if (layer === 'NATIONAL') {
    if (filedOn != null || filingNumber != null) throw badUserInput(`${at}.filedOn`, 'no filing in the national layer');
    return;
  }
  if (filedOn == null || filedOn >= validFrom)
    throw badUserInput(`${at}.filedOn`, 'the day of filing with CNCA, before validFrom');
  checkText(`${at}.filingNumber`, filingNumber ?? '');
}

/** @throws BAD_USER_INPUT when the instrument lies in the future or acts back. */
export function checkAnnouncement(at: string, announcedOn: Day, day: Day, field: string, today: Day): void {
  if (announcedOn > today) throw badUserInput(`${at}.announcedOn`, `${today} or earlier`);
  if (day < announcedOn)
    throw badUserInput(`${at}.${field}`, `${announcedOn} or later: an announcement does not act back`);
}

/** @throws BAD_USER_INPUT when the text is blank or too long. */
export function checkText(argument: string, text: string): void {
  if (text.trim() === '' || text.length > TEXT_LIMIT) throw badUserInput(argument, `1 to ${TEXT_LIMIT} characters`);
}
