import { textOf, type Values } from '../params/value.ts';

// What the vendor tells of operations that `specs/documented` leaves out. Where nothing is told of an operation, the names of its
// parameters and its own name tell what it acts on.

/** Short patterns: `<kind>/<id>` of the operation's own product, or `<product>:<kind>/<id>`. */
type Short = readonly string[];

const templateVersions: Short = ['launchtemplate/{launchTemplateId}'];
const invocations: Short = ['instance/{instanceId}', 'command/{commandId}'];

/** https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-ram */
const ecs: Readonly<Record<string, Short>> = {
  CreateNetworkInterface: ['eni/*', 'securitygroup/{securityGroupId}', 'vpc:vswitch/{vSwitchId}'],
  DescribeNetworkInterfaces: ['eni/*', 'eni/{networkInterfaceId}'],
  CreateLaunchTemplateVersion: templateVersions,
  DeleteLaunchTemplateVersion: templateVersions,
  DescribeLaunchTemplateVersions: ['launchtemplate/*', ...templateVersions],
  ModifyLaunchTemplateDefaultVersion: templateVersions,
  CreateDeploymentSet: ['*'],
  DescribeDeploymentSets: ['deploymentset/*'],
  DescribeInvocations: invocations,
  DescribeInvocationResults: invocations,
  StopInvocation: ['instance/{instanceId}'],
  DescribeSendFileResults: ['instance/{instanceId}'],
};

const routes: Short = ['routetable/{routeTableId}'];
const routeTables: Short = ['routetable/*', ...routes];
const snatTable: Short = ['snattable/{snatTableId}'];
const tagged: Short = ['{resourceType}/{resourceId}'];

/** https://www.alibabacloud.com/help/en/vpc/developer-reference/api-vpc-2016-04-28-ram */
const vpc: Readonly<Record<string, Short>> = {
  CreateDefaultVpc: ['vpc/*'],
  CreateDefaultVSwitch: ['vswitch/*'],
  DescribeVSwitches: ['vswitch/*', 'vswitch/{vSwitchId}'],
  DescribeVRouters: ['vrouter/*', 'vrouter/{vRouterId}'],
  ModifyVRouterAttribute: ['vrouter/{vRouterId}'],
  CreateRouteTable: ['routetable/*'],
  DescribeRouteTables: routeTables,
  DescribeRouteTableList: routeTables,
  AssociateRouteTable: ['vswitch/{vSwitchId}'],
  CreateRouteEntry: routes,
  ModifyRouteEntry: routes,
  DeleteRouteEntry: routes,
  DescribeRouteEntryList: routes,
  AllocateEipAddress: ['eip/*'],
  DescribeEipAddresses: ['eip/*', 'eip/{allocationId}'],
  CreateNatGateway: ['natgateway/*'],
  DescribeNatGateways: ['natgateway/*', 'natgateway/{natGatewayId}'],
  CreateSnatEntry: ['snattable/*'],
  ModifySnatEntry: snatTable,
  DeleteSnatEntry: snatTable,
  DescribeSnatTableEntries: snatTable,
  TagResources: tagged,
  UnTagResources: tagged,
  ListTagResources: tagged,
  DescribeTags: tagged,
};

const balancer: Short = ['loadbalancer/{loadBalancerId}'];
const caCertificate: Short = ['certificate/{caCertificateId}'];
const everything: Short = ['*'];

/**
 * Policies of SLB know balancers, certificates and access control lists alone: rules, groups and domain extensions are parts of
 * their balancer, and TLS policies are no resources of their own.
 * https://www.alibabacloud.com/help/en/slb/classic-load-balancer/developer-reference/api-slb-2014-05-15-ram
 */
const slb: Readonly<Record<string, Short>> = {
  CreateRules: balancer,
  DescribeRules: balancer,
  DescribeRuleAttribute: balancer,
  SetRule: balancer,
  DeleteRules: balancer,
  CreateDomainExtension: balancer,
  DescribeDomainExtensions: balancer,
  DescribeDomainExtensionAttribute: balancer,
  SetDomainExtensionAttribute: balancer,
  DeleteDomainExtension: balancer,
  CreateMasterSlaveServerGroup: ['ecs:instance/{instanceId}', ...balancer],
  DescribeMasterSlaveServerGroups: balancer,
  DescribeMasterSlaveServerGroupAttribute: balancer,
  DeleteMasterSlaveServerGroup: balancer,
  DescribeLoadBalancerListeners: balancer,
  SetCACertificateName: caCertificate,
  DeleteCACertificate: caCertificate,
  CreateTLSCipherPolicy: everything,
  ListTLSCipherPolicies: everything,
  SetTLSCipherPolicyAttribute: everything,
  DeleteTLSCipherPolicy: everything,
};

const serverCertificate: Short = ['certificate/{serverCertificateId}'];
const httpsListener: Short = [...serverCertificate, ...balancer];

/** What `specs/documented` says of all certificates, and the vendor's list of ARNs of one. */
const corrections: Readonly<Record<string, Short>> = {
  SetServerCertificateName: serverCertificate,
  DeleteServerCertificate: serverCertificate,
  CreateLoadBalancerHTTPSListener: httpsListener,
  SetLoadBalancerHTTPSListenerAttribute: httpsListener,
};

/** What an elastic address is bound to, as far as it is asked for besides the address itself. */
const boundTo: ReadonlyMap<string, Short> = new Map([
  ['EcsInstance', ['ecs:instance/{instanceId}']],
  ['Nat', ['natgateway/{instanceId}']],
]);

const tagOperations = new Set(['TagResources', 'UntagResources', 'ListTagResources', 'MoveResourceGroup']);

/** What a resource with tags is for policies, by its type. */
const taggedOf: ReadonlyMap<string, Short> = new Map([
  ['instance', ['loadbalancer/{resourceId}']],
  ['loadbalancer', ['loadbalancer/{resourceId}']],
  ['certificate', ['certificate/{resourceId}']],
  ['acl', ['acl/{resourceId}']],
]);

/** Returns patterns as `specs/documented` has them; none where nothing is told of an operation. */
export function toldResources(service: string, action: string, parameters: Values): readonly string[] {
  return patternsOf(service, shortOf(service, action, parameters));
}

/** Returns patterns that hold instead of those of `specs/documented`; none for nearly all operations. */
export function correctedResources(service: string, action: string): readonly string[] {
  return patternsOf(service, service === 'slb' ? (corrections[action] ?? []) : []);
}

function patternsOf(service: string, shorts: Short): readonly string[] {
  return shorts.map((short) => {
    const [what = '', other = service] = short.split(':').reverse();
    return `acs:${other}:{regionId}:{accountId}:${what}`;
  });
}

function shortOf(service: string, action: string, parameters: Values): Short {
  if (service === 'vpc' && /^(Una|A)ssociateEipAddress$/.test(action)) {
    return [
      'eip/{allocationId}',
      ...(boundTo.get(textOf(parameters, 'InstanceType') ?? 'EcsInstance') ?? []),
    ];
  }
  if (service === 'slb' && tagOperations.has(action)) {
    return taggedOf.get(textOf(parameters, 'ResourceType')?.toLowerCase() ?? '') ?? everything;
  }
  return { ecs, slb, vpc }[service]?.[action] ?? [];
}
