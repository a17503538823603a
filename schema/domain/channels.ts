import { parse } from 'csv-parse/sync';
import { readAsset } from '../contract/asset.ts';

/** Systems through which certificates are reported (报送渠道). */
export const REPORTING_CHANNELS = ['UNIFIED', 'AGRI_FOOD'] as const;
export type ReportingChannel = (typeof REPORTING_CHANNELS)[number];

/** A channel as the register of channels has it. */
export interface ChannelEntry {
  readonly code: ReportingChannel;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Where it is; `null`: this hub itself. An operator may know a newer one. */
  readonly address: string | null;
  readonly confidence: string | null;
  readonly source: string;
}

/** Both, by code. */
export const CHANNELS: Readonly<Record<ReportingChannel, ChannelEntry>> = Object.fromEntries(
  (
    parse(readAsset(import.meta.url, './data/channels.csv'), { columns: true, skip_empty_lines: true }) as Record<
      string,
      string
    >[]
  ).map((row) => [
    row['channel'],
    {
      code: row['channel'],
      nameZh: row['name_zh'],
      nameEn: row['name_en'],
      address: row['address'] || null,
      confidence: row['confidence'] || null,
      source: row['source'],
    },
  ]),
) as Record<ReportingChannel, ChannelEntry>;
