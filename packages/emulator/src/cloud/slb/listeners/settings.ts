import type { Fields } from '../../../state/document.ts';
import { type CloudCall, refusal, text, texts } from '../../kit/cloud-call.ts';
import type { ListenerSettings as Settings } from '../model.ts';
import type { Protocol } from './named.ts';

const common = {
  Description: '',
  Bandwidth: -1,
  Scheduler: 'wrr',
  HealthCheck: 'on',
  HealthyThreshold: 3,
  UnhealthyThreshold: 3,
  VServerGroupId: '',
  MasterSlaveServerGroupId: '',
  AclIds: [],
  AclStatus: 'off',
  AclType: '',
  ServerCertificateId: '',
  CACertificateId: '',
  TLSCipherPolicy: '',
  AccessControlStatus: 'close',
  SourceItems: [],
};

const http = {
  ...common,
  XForwardedFor: 'on',
  XForwardedFor_SLBIP: 'off',
  XForwardedFor_SLBID: 'off',
  XForwardedFor_proto: 'off',
  XForwardedFor_SLBPORT: 'off',
  XForwardedFor_ClientSrcPort: 'off',
  StickySession: 'off',
  Gzip: 'on',
  IdleTimeout: 15,
  RequestTimeout: 60,
  HealthCheckMethod: 'head',
  HealthCheckDomain: '',
  HealthCheckURI: '/',
  HealthCheckTimeout: 5,
  HealthCheckInterval: 2,
  HealthCheckHttpCode: 'http_2xx',
  SecurityStatus: 'off',
};

/** What a new listener has that was sent nothing, by its protocol. */
export const usualSettings: Readonly<Record<Protocol, Settings>> = {
  tcp: {
    ...common,
    PersistenceTimeout: 0,
    EstablishedTimeout: 900,
    HealthCheckType: 'tcp',
    HealthCheckMethod: 'head',
    HealthCheckDomain: '',
    HealthCheckURI: '',
    HealthCheckHttpCode: 'http_2xx',
    HealthCheckConnectTimeout: 5,
    HealthCheckInterval: 2,
    SynProxy: 'disable',
    ConnectionDrain: 'off',
    ConnectionDrainTimeout: 0,
    ProxyProtocolV2Enabled: false,
  },
  udp: {
    ...common,
    HealthCheckConnectTimeout: 5,
    HealthCheckInterval: 5,
    HealthCheckReq: '',
    HealthCheckExp: '',
    ProxyProtocolV2Enabled: false,
  },
  http: { ...http, ListenerForward: 'off' },
  https: { ...http, EnableHttp2: 'on', TLSCipherPolicy: 'tls_cipher_policy_1_0' },
};

/** What the answers call something else than the requests. */
const shownNames: Readonly<Record<string, string>> = {
  healthCheckInterval: 'HealthCheckInterval',
  healthCheckReq: 'HealthCheckReq',
  healthCheckExp: 'HealthCheckExp',
  HealthCheckSwitch: 'HealthCheck',
};

/** What a call sends that is no setting of the listener under its own name. */
const others = new Set([
  'RegionId',
  'LoadBalancerId',
  'ListenerPort',
  'ListenerProtocol',
  'Tag',
  'AclId',
  'VServerGroup',
  'MasterSlaveServerGroup',
  'OwnerId',
  'OwnerAccount',
  'ResourceOwnerId',
  'ResourceOwnerAccount',
]);

/** Returns the settings that a call sends for a listener that has some already. */
export function readSettings(call: CloudCall, present: Settings): Settings {
  const sent: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(call.parameters)) {
    if (others.has(name) || value === undefined || value === null) continue;
    if (value === '' && name !== 'Description') continue;
    sent[shownNames[name] ?? name] = value;
  }
  if (text(call, 'AclId') !== undefined) sent.AclIds = texts(call, 'AclId');
  const settings: Settings = { ...present, ...(sent as Fields), ...readGroups(call, present) };
  return settings.AclStatus === 'on' ? settings : { ...settings, AclIds: [], AclType: '' };
}

/** A listener has the one or the other kind of group, or none. */
function readGroups(
  call: CloudCall,
  present: Settings,
): Pick<Settings, 'VServerGroupId' | 'MasterSlaveServerGroupId'> {
  const group = readGroup(call, 'VServerGroup', present.VServerGroupId);
  const pair = readGroup(call, 'MasterSlaveServerGroup', present.MasterSlaveServerGroupId);
  if (text(call, 'VServerGroupId') !== undefined && text(call, 'MasterSlaveServerGroupId') !== undefined) {
    throw refusal(
      call,
      'Abs.VServerGroupIdAndMasterSlaveServerGroupId.MissMatch',
      'A listener cannot have both a vServer group and a primary/secondary server group.',
      400,
    );
  }
  return {
    VServerGroupId: text(call, 'MasterSlaveServerGroupId') === undefined ? group : '',
    MasterSlaveServerGroupId: text(call, 'VServerGroupId') === undefined ? pair : '',
  };
}

/** Reads which group a listener has: a switch (`VServerGroup`) can take it away. */
function readGroup(call: CloudCall, name: string, present: string): string {
  if (flagOf(call, name) === 'off') return '';
  const id = text(call, `${name}Id`) ?? present;
  if (flagOf(call, name) !== 'on' || id !== '') return id;
  throw refusal(call, `MissingParam.${name}Id`, `The parameter ${name}Id is missing.`, 400);
}

function flagOf(call: CloudCall, name: string): 'on' | 'off' | undefined {
  const sent = text(call, name)?.toLowerCase();
  if (sent === 'on') return 'on';
  return sent === undefined ? undefined : 'off';
}
