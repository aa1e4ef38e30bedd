import { secondStamp } from '../../clock.ts';
import type { Resource } from '../kit/resource.ts';

/** What is stored of a balancer. */
export type LoadBalancerFields = {
  readonly LoadBalancerName: string;
  readonly Address: string;
  readonly AddressType: 'internet' | 'intranet';
  readonly AddressIPVersion: string;
  readonly NetworkType: 'vpc' | 'classic';
  readonly VpcId: string;
  readonly VSwitchId: string;
  readonly MasterZoneId: string;
  readonly SlaveZoneId: string;
  readonly LoadBalancerSpec: string;
  readonly InstanceChargeType: string;
  readonly InternetChargeType: string;
  readonly Bandwidth: number;
  readonly PayType: string;
  /** When what was paid for ends, in milliseconds. */
  readonly EndTimeStamp: number;
  readonly ResourceGroupId: string;
  readonly DeleteProtection: string;
  readonly ModificationProtectionStatus: string;
  readonly ModificationProtectionReason: string;
};

/** Balancers. Listeners, rules, backends and server groups belong to one each. In the tag operations they are instances. */
export const loadBalancer: Resource<LoadBalancerFields> = {
  kind: 'slb/load-balancer',
  prefix: 'lb',
  idField: 'LoadBalancerId',
  statusField: 'LoadBalancerStatus',
  notFound: 'InvalidLoadBalancerId.NotFound',
  word: 'instance',
  arnWord: 'loadbalancer',
  indexes: [
    'LoadBalancerName',
    'Address',
    'VpcId',
    'VSwitchId',
    'MasterZoneId',
    'SlaveZoneId',
    'ResourceGroupId',
  ],
  quota: { limit: 1_000, code: 'OverQuota' },
  view: ({ region, createdAt, fields }) => ({
    RegionIdAlias: region,
    CreateTime: secondStamp(createdAt),
    CreateTimeStamp: createdAt,
    EndTime: secondStamp(fields.EndTimeStamp),
  }),
};

/** What is stored of a default backend. */
export type BackendFields = {
  readonly LoadBalancerId: string;
  /** An instance or a network interface. */
  readonly ServerId: string;
  readonly ServerIp: string;
  readonly Type: string;
  readonly Weight: number;
  readonly Description: string;
};

/** Default backends: the servers of listeners that name no group. */
export const backend: Resource<BackendFields> = {
  kind: 'slb/backend',
  prefix: 'backend',
  idField: 'BackendId',
  word: 'backendserver',
  indexes: ['LoadBalancerId', 'ServerId', 'ServerIp'],
};

/** What can be set of a listener, under the names that answers show. */
export type ListenerSettings = {
  readonly Description: string;
  readonly Bandwidth: number;
  readonly Scheduler: string;
  readonly HealthCheck: string;
  readonly BackendServerPort?: number;
  readonly VServerGroupId: string;
  readonly MasterSlaveServerGroupId: string;
  readonly AclIds: readonly string[];
  readonly AclStatus: string;
  readonly AclType: string;
  readonly ServerCertificateId: string;
  readonly CACertificateId: string;
  readonly TLSCipherPolicy: string;
  readonly [name: string]: unknown;
};

/** What is stored of a listener. */
export type ListenerFields = ListenerSettings & {
  readonly LoadBalancerId: string;
  readonly ListenerPort: number;
  readonly ListenerProtocol: string;
  /** Its id in the tag operations: `lb-…_tcp_80`. */
  readonly ListenerId: string;
};

/** Listeners. The id of one is `<balancer>/<protocol>/<port>`. */
export const listener: Resource<ListenerFields> = {
  kind: 'slb/listener',
  prefix: 'lsn',
  idField: 'ListenerId',
  statusField: 'Status',
  notFound: 'InvalidParameter',
  word: 'listener',
  indexes: [
    'ListenerId',
    'LoadBalancerId',
    'ListenerPort',
    'ListenerProtocol',
    'VServerGroupId',
    'MasterSlaveServerGroupId',
    'AclIds',
    'ServerCertificateId',
    'CACertificateId',
    'TLSCipherPolicy',
  ],
  view: ({ fields }) => ({ AclId: fields.AclIds.join(',') }),
};

/** What is stored of a forwarding rule. */
export type RuleFields = {
  readonly LoadBalancerId: string;
  /** The id of its listener. */
  readonly ListenerId: string;
  readonly ListenerPort: number;
  readonly ListenerProtocol: string;
  readonly RuleName: string;
  readonly Domain: string;
  readonly Url: string;
  readonly VServerGroupId: string;
  readonly ListenerSync: string;
  readonly [name: string]: unknown;
};

/** Forwarding rules of HTTP and HTTPS listeners. */
export const rule: Resource<RuleFields> = {
  kind: 'slb/rule',
  prefix: 'rule',
  idField: 'RuleId',
  notFound: 'InvalidRuleId.NotFound',
  word: 'rule',
  owner: 'LoadBalancerId',
  indexes: ['LoadBalancerId', 'ListenerId', 'VServerGroupId'],
};
