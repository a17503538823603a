import type { Benefit, CarrierBenefit, Quantity } from './benefit.ts';
import type { Factor } from './factors.ts';

export type BenefitMapper = Benefit;
export type CarrierBenefitMapper = CarrierBenefit;
export type BenefitQuantityMapper = Quantity;
export type BenefitFactorMapper = Factor;
