import type { TenderInput } from './tender-input.ts';

/** Whose the sample tender is. */
export const SAMPLE_BUYER = 'demo-procurement';

/** A FICTIONAL tender of the sample data. */
export const SAMPLE_TENDER: TenderInput = {
  reference: 'SAMPLE-001',
  name: '（样例）实验楼空调与桌椅采购',
  purchaser: '（样例）湖州某学校',
  region: '330500',
  projectType: null,
  preference: { preferenceForm: 'PRICE_DEDUCTION', value: '3' },
  lots: [
    {
      reference: '1',
      name: '（样例）空调与桌椅',
      items: [
        { reference: '1-1', productName: '空调机', quantity: '20 台', budget: '100000' },
        { reference: '1-2', productName: '办公桌', quantity: '50 张', budget: '60000' },
      ],
    },
  ],
};
