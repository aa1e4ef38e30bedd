import { type Policy, PolicyError } from '../../policy/document.ts';
import { parsePolicy, parseTrustPolicy } from '../../policy/parse.ts';
import { type CloudCall, need, refusal, text } from '../kit/cloud-call.ts';

interface Rule {
  readonly most: number;
  /** What the whole text has to look like; nothing where anything will do. */
  readonly pattern?: RegExp;
  /** The end of the code for a text that does not look like that. Default: `InvalidChars`. */
  readonly code?: 'Format';
}

/** What the texts of RAM may be, by the name of the parameter without a leading `New`. */
const rules: Readonly<Record<string, Rule>> = {
  UserName: { most: 64, pattern: /^[\w.-]+$/ },
  GroupName: { most: 64, pattern: /^[A-Za-z0-9-]+$/ },
  RoleName: { most: 64, pattern: /^[A-Za-z0-9.-]+$/ },
  PolicyName: { most: 128, pattern: /^[A-Za-z0-9-]+$/ },
  DisplayName: { most: 128, pattern: /^[\p{L}\p{N}@._ -]+$/u },
  MobilePhone: { most: 64, pattern: /^\d{1,4}-\d{4,20}$/, code: 'Format' },
  Email: { most: 128, pattern: /^[^@\s]+@[^@\s]+$/, code: 'Format' },
  Comments: { most: 128 },
  Description: { most: 1_024 },
};

/** Refuses texts of a call that RAM does not take. */
export function checkTexts(call: CloudCall, ...names: readonly string[]): void {
  for (const name of names) {
    const value = text(call, name);
    const rule = rules[name.replace(/^New/, '')];
    if (value === undefined || rule === undefined) continue;
    const code = `InvalidParameter.${name}`;
    if (value.length > rule.most) {
      throw refusal(
        call,
        `${code}.Length`,
        `The parameter ${name} has more than ${rule.most} characters.`,
        400,
      );
    }
    if (rule.pattern?.test(value) === false) {
      throw refusal(
        call,
        `${code}.${rule.code ?? 'InvalidChars'}`,
        `The parameter ${name} has characters or a form that it may not have.`,
        400,
      );
    }
  }
}

/** Returns a name that has to be sent, once it was checked. */
export function neededName(call: CloudCall, name: string): string {
  const value = need(call, name);
  checkTexts(call, name);
  return value;
}

const longestDocument = 6_144;

/** Returns the policy document that a parameter holds, where its grammar is right. */
export function neededPolicy(call: CloudCall, parameter: string): string {
  return checkedDocument(call, parameter, parsePolicy);
}

/** Returns the trust policy that a parameter holds, where its grammar is right. */
export function neededTrustPolicy(call: CloudCall, parameter: string): string {
  return checkedDocument(call, parameter, parseTrustPolicy);
}

function checkedDocument(call: CloudCall, parameter: string, parse: (document: string) => Policy): string {
  const document = need(call, parameter);
  if (document.length > longestDocument) {
    throw refusal(
      call,
      `InvalidParameter.${parameter}.Length`,
      `A policy document may have ${longestDocument} characters at most.`,
      400,
    );
  }
  try {
    parse(document);
    return document;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw refusal(call, 'MalformedPolicyDocument', error.message, 400);
  }
}
