import { type Document, isDocument } from '../bson.ts';
import { CommandError } from '../command-error.ts';
import { type Expression, literal, pathExpression } from './expression.ts';
import { operatorExpression } from './operators.ts';

/** @throws CommandError for an operator or variable this store lacks, by name. */
export function parseExpression(value: unknown): Expression {
  if (typeof value === 'string' && value.startsWith('$')) return pathExpression(value);
  if (Array.isArray(value)) return arrayExpression(value.map(parseExpression));
  if (!isDocument(value)) return literal(value);
  const entries = Object.entries(value);
  const operator = entries.find(([name]) => name.startsWith('$'));
  if (!operator) return objectExpression(value);
  if (entries.length > 1) {
    throw new CommandError(
      'Location15983',
      `An object representing an expression must have exactly one field: ${operator[0]}`,
    );
  }
  return operatorExpression(operator[0], operator[1], parseExpression);
}

function arrayExpression(items: readonly Expression[]): Expression {
  return {
    constant: items.every((item) => item.constant),
    evaluate: (document) => items.map((item) => item.evaluate(document) ?? null),
  };
}

function objectExpression(value: Document): Expression {
  const fields = Object.entries(value).map(([name, field]) => ({ name, expression: parseExpression(field) }));
  for (const { name } of fields) {
    if (name.includes('.'))
      throw new CommandError('Location16412', `FieldPath field names may not contain '.': ${name}`);
  }
  return {
    constant: fields.every(({ expression }) => expression.constant),
    evaluate: (document) => {
      const result: Document = {};
      for (const { name, expression } of fields) {
        const field = expression.evaluate(document);
        if (field !== undefined) result[name] = field;
      }
      return result;
    },
  };
}
