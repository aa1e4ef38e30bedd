import { isBlock, isWithin } from './addresses.ts';
import { matches } from './match.ts';

/** How an operator of a condition compares. */
export interface Operator {
  /** What a value in a policy has to be, in words; nothing where any text will do. */
  readonly needs?: string;
  /** Tells whether a value in a policy is of that kind. */
  readonly isValue: (value: string) => boolean;
  /** Tells whether a value of the request fits one in the policy. */
  readonly test: (wanted: string, actual: string) => boolean;
  /** Whether the condition holds where no value fits. */
  readonly isNegative: boolean;
}

type Compare = (actual: number, wanted: number) => boolean;

const comparisons: Readonly<Record<string, Compare>> = {
  Equals: (actual, wanted) => actual === wanted,
  LessThan: (actual, wanted) => actual < wanted,
  LessThanEquals: (actual, wanted) => actual <= wanted,
  GreaterThan: (actual, wanted) => actual > wanted,
  GreaterThanEquals: (actual, wanted) => actual >= wanted,
};

const number = /^[+-]?\d+(\.\d+)?$/;
const date = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/;

function readNumber(text: string): number {
  return number.test(text) ? Number(text) : Number.NaN;
}

function readDate(text: string): number {
  return date.test(text) ? Date.parse(text) : Number.NaN;
}

/** The operators of one type that compares numbers, by name. A value that is no number fits nothing. */
function ordered(type: string, read: (text: string) => number, needs: string): [string, Operator][] {
  const isValue = (value: string) => !Number.isNaN(read(value));
  const operators = Object.entries(comparisons).map(([name, compare]): [string, Operator] => [
    `${type}${name}`,
    { needs, isValue, isNegative: false, test: (wanted, actual) => compare(read(actual), read(wanted)) },
  ]);
  return [...operators, ...negated(`${type}Equals`, `${type}NotEquals`, operators)];
}

function negated(name: string, negative: string, operators: [string, Operator][]): [string, Operator][] {
  return operators
    .filter(([one]) => one === name)
    .map(([, operator]) => [negative, { ...operator, isNegative: true }]);
}

function both(name: string, negative: string, operator: Omit<Operator, 'isNegative'>): [string, Operator][] {
  return [
    [name, { ...operator, isNegative: false }],
    [negative, { ...operator, isNegative: true }],
  ];
}

const anyText = () => true;

/** The operators that a condition may have, by name. */
export const operators: ReadonlyMap<string, Operator> = new Map([
  ...both('StringEquals', 'StringNotEquals', {
    isValue: anyText,
    test: (wanted, actual) => wanted === actual,
  }),
  ...both('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', {
    isValue: anyText,
    test: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
  }),
  ...both('StringLike', 'StringNotLike', { isValue: anyText, test: matches }),
  ...ordered('Numeric', readNumber, 'a number'),
  ...ordered('Date', readDate, 'a date of ISO 8601, such as 2024-01-02T03:04:05Z'),
  [
    'Bool',
    {
      needs: 'true or false',
      isValue: (value) => /^(true|false)$/i.test(value),
      test: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
      isNegative: false,
    },
  ],
  ...both('IpAddress', 'NotIpAddress', {
    needs: 'an IP address or a block of them, such as 10.0.0.0/8',
    isValue: isBlock,
    test: isWithin,
  }),
]);
