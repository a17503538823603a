/** Coprime to 1,000,000, so that its multiples visit every six-digit number once before any comes again. */
const STRIDE = 387_419;
const SPACE = 1_000_000;

/** Hands out certificate numbers that look random and never repeat, in memory that grows with the heads only, not with the numbers. */
export interface NumberSource {
  /** The next number for a year, body and product category. @throws Error when their million numbers are used up. */
  next(year: string, bodyCode: string, projectCode: string): string;
}

/** A source for one seed; `reserved` numbers are left out. */
export function createNumberSource(seed: number, reserved: ReadonlySet<string> = new Set()): NumberSource {
  const used = new Map<string, number>();
  return {
    next(year, bodyCode, projectCode) {
      const head = `G${year}${bodyCode}${projectCode}`;
      for (;;) {
        const count = used.get(head) ?? 0;
        if (count >= SPACE) throw new Error(`No number is left under ${head}.`);
        used.set(head, count + 1);
        const offset = (Number(bodyCode) * 7919 + Number(projectCode) * 104_729 + Number(year) * 31 + seed) % SPACE;
        const number = head + String((offset + count * STRIDE) % SPACE).padStart(6, '0');
        if (!reserved.has(number)) return number;
      }
    },
  };
}
