import { isRecord, textOf, type Values } from '../../../params/value.ts';
import { type CloudCall, invalid, need, refusal } from '../../kit/cloud-call.ts';

const mostInOneCall = 10;

/** Reads the rules that a call is to make: a JSON list of objects. */
export function readRuleList(call: CloudCall): readonly Values[] {
  let list: unknown;
  try {
    list = JSON.parse(need(call, 'RuleList'));
  } catch {}
  if (!Array.isArray(list) || list.length === 0 || !list.every((entry) => isRecord(entry))) {
    throw refusal(call, 'RuleListMalformed', 'The specified parameter RuleList is unavailable.', 400);
  }
  if (list.length <= mostInOneCall) return list as readonly Values[];
  throw invalid(call, 'RuleList', `has ${list.length} rules, and can have ${mostInOneCall} at most`);
}

/** Reads the name of a rule. */
export function readRuleName(call: CloudCall, record: Values): string {
  const name = textOf(record, 'RuleName');
  if (name === undefined) {
    throw refusal(call, 'MissingParameter.RuleName', 'The parameter RuleName is missing.', 400);
  }
  if (/^[\p{L}\p{N}\-/._ ]{1,80}$/u.test(name)) return name;
  throw refusal(call, 'InvalidParameter', 'The specified parameter RuleName is not valid.', 400);
}

/** Reads which requests a rule is for: those of a domain, of a path, or of a path of a domain. */
export function readCondition(
  call: CloudCall,
  record: Values,
): { readonly Domain: string; readonly Url: string } {
  const Domain = textOf(record, 'Domain') ?? '';
  const Url = textOf(record, 'Url') ?? '';
  if (Domain === '' && Url === '') {
    throw refusal(call, 'InvalidParameter', 'A rule needs a Domain or a Url.', 400);
  }
  if (Domain !== '' && !/^(\*\.|\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?$/i.test(Domain)) {
    throw refusal(call, 'DomainMalformed', 'The specified domain in RuleList is unavailable.', 400);
  }
  if (Url !== '' && !/^\/[\w\-/.%?#&=~:@!$'()*+,;^{}|[\]\\"`<>]{1,79}$/.test(Url)) {
    throw refusal(call, 'UrlMalformed', 'The specified url in RuleList is unavailable.', 400);
  }
  return { Domain: Domain.toLowerCase(), Url };
}
