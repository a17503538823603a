import { encode, isDocument } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import { LIMITS } from '../limits.ts';
import { orderKeyText } from '../order-key.ts';
import { type Accumulator, parseAccumulator } from './accumulators.ts';
import { decoded, type Expression } from './expression.ts';
import { valueKey } from './operators.ts';
import { parseExpression } from './parse-expression.ts';
import type { Stage } from './stage.ts';

interface Group {
  readonly id: unknown;
  readonly fields: readonly Accumulator[];
}

/**
 * `$group`: one row per different `_id`, in the order they are first met. A missing `_id` counts as null.
 * @throws CommandError QueryExceededMemoryLimitNoDiskUseAllowed above 100 MB.
 */
export function groupStage(argument: unknown): Stage {
  if (!isDocument(argument)) throw new CommandError('Location15947', "a group's fields must be specified in an object");
  const { _id, ...rest } = argument;
  if (_id === undefined) throw new CommandError('Location15955', 'a group specification must include an _id');
  const id = parseExpression(_id);
  const outputs = Object.entries(rest).map(([name, field]) => parseAccumulator(name, field));
  return function* grouped(rows) {
    const groups = new Map<string, Group>();
    let held = 0;
    for (const row of rows) {
      if (row === undefined) {
        yield undefined;
        continue;
      }
      const key = groupKey(id, row);
      let group = groups.get(key);
      if (group === undefined) {
        group = { id: groupId(id, row), fields: outputs.map((output) => output.create()) };
        groups.set(key, group);
        held += key.length * 2 + 100 * (1 + outputs.length);
      }
      for (const [i, field] of group.fields.entries()) {
        held += field.add((outputs[i] as (typeof outputs)[number]).expression.evaluate(row));
      }
      if (held > LIMITS.sortMemory) throw groupTooLarge();
    }
    for (const group of groups.values()) {
      yield encode({
        _id: group.id,
        ...Object.fromEntries(outputs.map(({ name }, i) => [name, group.fields[i]?.result()])),
      });
    }
  };
}

function groupKey(id: Expression, row: Buffer): string {
  if (id.constant) return '';
  return id.raw ? orderKeyText(id.raw(row)) : valueKey(id.evaluate(row) ?? null).toString('latin1');
}

function groupId(id: Expression, row: Buffer): unknown {
  if (!id.raw) return id.evaluate(row) ?? null;
  const value = id.raw(row);
  return value === undefined ? null : decoded(value);
}

function groupTooLarge(): CommandError {
  return new CommandError(
    'QueryExceededMemoryLimitNoDiskUseAllowed',
    `$group exceeded memory limit of ${LIMITS.sortMemory} bytes`,
  );
}
