import type { Values } from '../../../params/value.ts';
import type { Fields } from '../../../state/document.ts';
import { type CloudCall, invalid, refusal } from '../../kit/cloud-call.ts';

/** What a rule can have instead of its listener's. */
const names = [
  'Scheduler',
  'StickySession',
  'StickySessionType',
  'CookieTimeout',
  'Cookie',
  'HealthCheck',
  'HealthCheckDomain',
  'HealthCheckURI',
  'HealthyThreshold',
  'UnhealthyThreshold',
  'HealthCheckTimeout',
  'HealthCheckInterval',
  'HealthCheckConnectPort',
  'HealthCheckHttpCode',
];

/** Settings that a rule has to have where it does not take them over from its listener. */
const needed = ['Scheduler', 'StickySession', 'HealthCheck'];

/** Reads what a rule has of its own, on top of what it has already. */
export function readRuleSettings(call: CloudCall, sent: Values, present: Fields): Fields {
  const ListenerSync = sent.ListenerSync ?? present.ListenerSync;
  if (ListenerSync !== 'on' && ListenerSync !== 'off')
    throw invalid(call, 'ListenerSync', 'has to be on or off');
  const own: Record<string, unknown> = { ListenerSync };
  for (const name of names) {
    const value = sent[name];
    own[name] =
      ListenerSync === 'on' ? undefined : value === undefined || value === '' ? present[name] : value;
  }
  if (ListenerSync === 'off') checkOwn(call, own);
  return own;
}

function checkOwn(call: CloudCall, own: Fields): void {
  const absent = needed.find((name) => own[name] === undefined);
  if (absent !== undefined) throw missing(call, absent, 'ListenerSync is off');
  if (own.Scheduler !== 'wrr' && own.Scheduler !== 'rr' && own.Scheduler !== 'wlc') {
    throw invalid(call, 'Scheduler', 'has to be wrr or rr');
  }
  if (own.StickySession !== 'on') return;
  if (own.StickySessionType !== 'insert' && own.StickySessionType !== 'server') {
    throw missing(call, 'StickySessionType', 'StickySession is on');
  }
  const cookie = own.StickySessionType === 'insert' ? 'CookieTimeout' : 'Cookie';
  if (own[cookie] === undefined) throw missing(call, cookie, `StickySessionType is ${own.StickySessionType}`);
}

function missing(call: CloudCall, name: string, because: string): Error {
  return refusal(call, 'MissingParameter', `The parameter ${name} is missing: ${because}.`, 400);
}
