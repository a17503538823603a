import { row } from './finding-row.ts';

/** Findings about the catalogue in which a scheme has its products. */
export const CATALOGUE_FINDINGS = {
  'catalogue.notListed': row(
    'NOT_IN_CATALOGUE',
    'REJECT',
    '类别{category}{categoryZh}在发证日{issuedOn}不在{schemeZh}目录内。',
    'Category {category}{categoryEn} was not in the catalogue of {schemeEn} on {issuedOn}, the day of issue.',
  ),
  'catalogue.endedBeforeRenewal': row(
    'NOT_IN_CATALOGUE',
    'REVIEW',
    '类别{category}{categoryZh}在续期起始日{issuedOn}已不在{schemeZh}目录内，续期决定日期需人工核实。',
    'Category {category}{categoryEn} was no longer in the catalogue of {schemeEn} on {issuedOn}, when the renewed term began; the day of the decision has to be looked up.',
  ),
} as const;
