import { row } from './finding-row.ts';

/** Findings about what a listing's texts say. */
export const WORDING_FINDINGS = {
  'wording.forbidden': row(
    'FORBIDDEN_WORDING',
    'REJECT',
    '文案含“{words}”：{explanationZh}（{basis}）。',
    'The text says “{words}”: {explanationEn} ({basis}).',
  ),
  'wording.doubtful': row(
    'FORBIDDEN_WORDING',
    'REVIEW',
    '文案含“{words}”：{explanationZh}（{basis}）。',
    'The text says “{words}”: {explanationEn} ({basis}).',
  ),
  'wording.denied': row(
    'FORBIDDEN_WORDING',
    'REVIEW',
    '文案含“{words}”，但似为否定或提醒，需人工判断：{explanationZh}（{basis}）。',
    'The text says “{words}”, but seems to deny it or warn of it; a person has to read it: {explanationEn} ({basis}).',
  ),
} as const;
