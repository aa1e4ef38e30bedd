import type { Document } from '../../../state/document.ts';
import { allWith, type CloudCall, invalid, refusal } from '../../kit/cloud-call.ts';
import { type LoadBalancerFields, listener, type ListenerSettings as Settings } from '../model.ts';
import type { Protocol } from './named.ts';

const schedulers: Readonly<Record<Protocol, readonly string[]>> = {
  tcp: ['wrr', 'rr', 'wlc', 'sch', 'tch'],
  udp: ['wrr', 'rr', 'wlc', 'sch', 'tch', 'qch'],
  http: ['wrr', 'rr', 'wlc'],
  https: ['wrr', 'rr', 'wlc'],
};

/** Refuses settings that cannot be, alone or together. */
export function checkSettings(call: CloudCall, protocol: Protocol, settings: Settings): void {
  checkSwitches(call);
  if (!schedulers[protocol].includes(settings.Scheduler)) {
    throw invalid(call, 'Scheduler', `has to be one of ${schedulers[protocol].join(', ')}`);
  }
  checkAccess(call, settings);
  checkHealth(call, protocol, settings);
  if (protocol === 'http' || protocol === 'https') {
    checkStickySession(call, settings);
    checkTimeout(call, settings, 'IdleTimeout', 60);
    checkTimeout(call, settings, 'RequestTimeout', 180);
    return;
  }
  checkDrain(call, settings);
  if (settings.MasterSlaveServerGroupId !== '' && settings.HealthCheck === 'off') {
    throw refusal(
      call,
      'OperationDenied.HealthCheckClosedForMasterSlaveMode',
      'A primary/secondary server group needs the health check.',
      400,
    );
  }
}

/** What the spec says can be on or off, can be nothing else. */
function checkSwitches(call: CloudCall): void {
  for (const [name, value] of Object.entries(call.parameters)) {
    const values = call.operation.parameters.get(name)?.schema.enum ?? [];
    if (values.length !== 2 || !values.includes('on') || !values.includes('off')) continue;
    if (value !== undefined && value !== null && value !== '' && !values.includes(value)) {
      throw invalid(call, name, 'has to be on or off');
    }
  }
}

function checkAccess(call: CloudCall, { AclStatus, AclIds, AclType }: Settings): void {
  if (AclStatus !== 'on') return;
  if (AclIds.length === 0) throw missing(call, 'AclId', 'AclStatus is on');
  if (AclType === '') throw missing(call, 'AclType', 'AclStatus is on');
  if (!['white', 'black'].includes(AclType)) throw invalid(call, 'AclType', 'has to be white or black');
}

function checkHealth(call: CloudCall, protocol: Protocol, settings: Settings): void {
  if (settings.HealthCheck !== 'on') return;
  if (protocol === 'udp') {
    for (const name of ['HealthCheckReq', 'HealthCheckExp']) {
      if (String(settings[name] ?? '').length <= 64) continue;
      throw refusal(call, `InvalidParamLength.${name}`, `${name} is longer than 64 characters.`, 400);
    }
    return;
  }
  const { HealthCheckURI, HealthCheckHttpCode, HealthCheckType, HealthCheckMethod } = settings;
  if (protocol === 'tcp' && HealthCheckType !== 'tcp' && HealthCheckType !== 'http') {
    throw invalid(call, 'HealthCheckType', 'has to be tcp or http');
  }
  if (HealthCheckURI !== '' && !/^\/[^\s]{0,79}$/.test(String(HealthCheckURI))) {
    throw invalid(call, 'HealthCheckURI', 'has to be 1 to 80 characters that begin with /');
  }
  if (!/^http_[1-5]xx(,http_[1-5]xx)*$/.test(String(HealthCheckHttpCode))) {
    throw invalid(call, 'HealthCheckHttpCode', 'has to be a list such as http_2xx,http_3xx');
  }
  if (!['head', 'get'].includes(String(HealthCheckMethod).toLowerCase())) {
    throw invalid(call, 'HealthCheckMethod', 'has to be head or get');
  }
}

function checkStickySession(call: CloudCall, settings: Settings): void {
  if (settings.StickySession !== 'on') return;
  switch (settings.StickySessionType) {
    case undefined:
      throw missing(call, 'StickySessionType', 'StickySession is on');
    case 'insert':
      if (settings.CookieTimeout === undefined) throw missing(call, 'CookieTimeout', 'cookies are inserted');
      return;
    case 'server':
      if (settings.Cookie === undefined) throw missing(call, 'Cookie', 'the server sets the cookie');
      return;
    default:
      throw invalid(call, 'StickySessionType', 'has to be insert or server');
  }
}

function checkTimeout(call: CloudCall, settings: Settings, name: string, most: number): void {
  if (Number(settings[name]) > most) throw invalid(call, name, `has to be 1 to ${most}`);
}

function checkDrain(call: CloudCall, settings: Settings): void {
  if (settings.ConnectionDrain !== 'on') return;
  const seconds = Number(settings.ConnectionDrainTimeout ?? 0);
  if (seconds === 0) throw missing(call, 'ConnectionDrainTimeout', 'ConnectionDrain is on');
  if (seconds < 10 || seconds > 900) throw invalid(call, 'ConnectionDrainTimeout', 'has to be 10 to 900');
}

/** Refuses a listener without a port of its servers, where it has no group of servers whose ports are known. */
export function checkBackendPort(call: CloudCall, settings: Settings): void {
  const isElsewhere =
    settings.VServerGroupId !== '' ||
    settings.MasterSlaveServerGroupId !== '' ||
    settings.ListenerForward === 'on';
  if (isElsewhere) return;
  const port = settings.BackendServerPort;
  if (port === undefined) throw missing(call, 'BackendServerPort', 'there is no server group');
  if (port < 1) throw invalid(call, 'BackendServerPort', 'has to be 1 to 65535');
}

/** The listeners of a balancer whose bandwidth is paid for have no more of it together than the balancer has. */
export function checkBandwidth(
  call: CloudCall,
  { id, fields }: Document<LoadBalancerFields>,
  settings: Settings,
  ownId: string,
): void {
  if (settings.Bandwidth === 0) throw invalid(call, 'Bandwidth', 'has to be -1, or 1 to 5120');
  if (fields.AddressType !== 'internet' || fields.InternetChargeType !== 'paybybandwidth') return;
  const taken = allWith(call, listener, 'LoadBalancerId', id)
    .filter((one) => one.id !== ownId)
    .reduce((sum, one) => sum + Math.max(one.fields.Bandwidth, 0), 0);
  if (taken + Math.max(settings.Bandwidth, 0) <= fields.Bandwidth) return;
  throw refusal(
    call,
    'InvalidParameter',
    'The specified Bandwidth is invalid. It exceeds the maximum bandwidth available to the instance.',
    400,
  );
}

function missing(call: CloudCall, name: string, because: string): Error {
  return refusal(call, 'MissingParameter', `The parameter ${name} is missing: ${because}.`, 400);
}
