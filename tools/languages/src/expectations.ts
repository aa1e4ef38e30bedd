import type { Step } from './flow.ts';

/** What a step comes to: a value, or a code with the text of its message. */
export interface Expectation {
  readonly step: string;
  readonly value?: unknown;
  readonly code?: string;
  readonly message?: string;
}

/** What is programmed where a step is throttled. */
export const throttling = {
  code: 'Throttling.User',
  message: 'Request was denied due to user flow control.',
};

const nothing = { total: 0, pageSize: 10, listed: 0 };

/** What every language has to tell, step by step. */
export const expectations: readonly Expectation[] = [
  { step: 'key', value: nothing },
  { step: 'token', value: nothing },
  { step: 'role', value: nothing },
  { step: 'first session', value: nothing },
  { step: 'next session', value: nothing },
  { step: 'create', value: 12 },
  { step: 'list', value: { total: 12, pageSize: 10, listed: 10 } },
  { step: 'tag', value: 2 },
  { step: 'stop', value: 'Stopped' },
  { step: 'balancer', value: 'active' },
  { step: 'listener', value: [80] },
  { step: 'backends', value: [50, 50] },
  {
    step: 'balancer gone',
    code: 'InvalidLoadBalancerId.NotFound',
    message: 'The specified LoadBalancerId does not exist.',
  },
  { step: 'delete', value: 0 },
  {
    step: 'unknown key',
    code: 'InvalidAccessKeyId.NotFound',
    message: 'The access key ID does not exist.',
  },
  { step: 'wrong secret', code: 'SignatureDoesNotMatch', message: '' },
  {
    step: 'expired token',
    code: 'InvalidSecurityToken.Expired',
    message: 'The security token has expired.',
  },
  { step: 'refused', code: 'Forbidden.RAM', message: 'User not authorized to operate on' },
  { step: 'throttled', ...throttling },
];

/** Codes that an SDK puts in place of the server's. */
const renamed: Readonly<Record<string, string>> = {
  // The classic SDKs compare the string to sign with the server's: where both are equal, the secret is wrong.
  InvalidAccessKeySecret: 'SignatureDoesNotMatch',
  'SDK.InvalidAccessKeySecret': 'SignatureDoesNotMatch',
};

/** Returns the code that the server sent, of one that an SDK tells. */
export function sentCode(told: string): string {
  return renamed[told] ?? told;
}

/** Returns the steps as a table, one column a language, for people to compare. */
export function sideBySide(told: ReadonlyMap<string, readonly Step[]>): string {
  const names = [...told.keys()];
  const rows = expectations.map(({ step }) => [step, ...names.map((name) => shown(told.get(name), step))]);
  const lines = [['', ...names], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((cell, at) => cell.padEnd(widths?.[at] ?? 0)).join('  ')).join('\n');
}

function shown(steps: readonly Step[] | undefined, name: string): string {
  const found = steps?.find(({ step }) => step === name);
  return found?.code ?? JSON.stringify(found?.value) ?? '–';
}
