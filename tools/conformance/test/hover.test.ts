import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { openInEditor } from './support/editor.ts';

// What hover shows is asked of the language service: a comment in a file may be attached to something else.

const fields: readonly (readonly [type: string, path: string, words: string])[] = [
  ['ecs:RunInstancesRequest', 'ImageId', 'image'],
  ['ecs:RunInstancesRequest', 'InstanceType', 'DescribeInstanceTypes'],
  ['ecs:RunInstancesRequest', 'ClientToken', 'same token'],
  ['ecs:RunInstancesRequest', 'SystemDisk.Size', 'GiB'],
  ['ecs:RunInstancesRequest', 'InternetMaxBandwidthOut', 'Mbit/s'],
  ['ecs:DescribeInstancesRequest', 'InstanceIds', 'JSON'],
  ['ecs:DescribeInstancesRequest', 'PageSize', 'a page'],
  ['ecs:DescribeInstancesRequest', 'OwnerId', 'Left over'],
  ['ecs:DescribeInstancesResponse', 'TotalCount', 'match in all'],
  ['ecs:DescribeInstancesResponse', 'Instances.Instance.CreationTime', 'UTC'],
  ['ecs:DescribeInstancesResponse', 'Instances.Instance.Memory', 'MiB'],
  ['ecs:DescribeDisksResponse', 'Disks.Disk.Size', 'GiB'],
  ['ecs:AuthorizeSecurityGroupRequest', 'PortRange', 'port'],
  ['ecs:DescribeRegionsResponse', 'Regions.Region.RegionEndpoint', 'host'],
  ['ecs:RunCommandRequest', 'Timeout', 'seconds'],
  ['slb:CreateLoadBalancerRequest', 'VSwitchId', 'vSwitch'],
  ['slb:AddBackendServersRequest', 'BackendServers.Weight', 'share'],
  ['slb:CreateLoadBalancerTCPListenerRequest', 'healthCheckInterval', 'second'],
  ['sts:AssumeRoleRequest', 'DurationSeconds', 'second'],
  ['sts:AssumeRoleResponse', 'Credentials.SecurityToken', 'token'],
];

const enums: readonly (readonly [type: string, path: string, value: string])[] = [
  ['ecs:StopInstanceRequest', 'StoppedMode', 'StopCharging'],
  ['ecs:DescribeDisksResponse', 'Disks.Disk.Status', 'ReIniting'],
  ['ecs:RunInstancesRequest', 'SystemDisk.Category', 'cloud_essd'],
  ['slb:CreateLoadBalancerTCPListenerRequest', 'Scheduler', 'wrr'],
  ['slb:DescribeHealthStatusResponse', 'BackendServers.BackendServer.ServerHealthStatus', 'abnormal'],
];

const operations: readonly (readonly [method: string, ...words: string[]])[] = [
  ['ecs:runInstances', 'instances', 'RAM action: `ecs:RunInstances`'],
  ['ecs:startInstance', 'InstanceRunning', 'IncorrectInstanceStatus'],
  ['ecs:deleteInstance', 'Releases', 'InvalidOperation.DeletionProtection'],
  ['ecs:describeInstances', 'paginate', 'repeated by itself'],
  ['ecs:attachDisk', 'DiskInUse', 'acs:ecs:{regionId}:{accountId}:disk/{diskId}'],
  ['ecs:createVpc', 'vpc:CreateVpc'],
  ['slb:createLoadBalancer', 'load balancer', 'ClientToken'],
  ['slb:describeHealthStatus', 'health', 'RAM action: `slb:DescribeHealthStatus`'],
  ['sts:assumeRole', 'role', 'RAM action: `sts:AssumeRole`'],
  ['sts:assumeRoleWithOIDC', 'OIDC', 'not signed'],
];

const marker = 'HERE';

/** Hovers over the last name of a piece of code. */
function hover(product: string, names: string, code: string): ts.QuickInfo | undefined {
  const text = `import type { ${names} } from '@scope/${product}';\n${code}`;
  const { service, file } = openInEditor(text.replace(marker, ''));
  return service.getQuickInfoAtPosition(file, text.indexOf(marker));
}

function shown(info: ts.QuickInfo | undefined): string {
  const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
  return [ts.displayPartsToString(info?.documentation), ...tags].join('\n');
}

function hoverField(type: string, path: string): string {
  const [product = '', name = ''] = type.split(':');
  const inner = path
    .split('.')
    .map((part, index, all) => `${index === all.length - 1 ? marker : ''}${part}`)
    .join('!.');
  // Any element of a list stands for all of them.
  return shown(
    hover(
      product,
      name,
      `type Flat<T> = T extends string | number | boolean | undefined ? T : T extends readonly (infer E)[] ? Flat<E> : { [K in keyof T]: Flat<Exclude<T[K], string>> };
declare const value: Flat<${name}>;
value.${inner};`,
    ),
  );
}

describe('hover over a field', () => {
  it.each(fields)('of %s shows its words: %s', { timeout: 60_000 }, (type, path, words) => {
    expect(hoverField(type, path)).toContain(words);
  });

  it.each(enums)('of %s shows what its values mean: %s', { timeout: 60_000 }, (type, path, value) => {
    expect(hoverField(type, path)).toMatch(new RegExp(`- \`${value}\`: \\w+`));
  });
});

describe('hover over an operation', () => {
  it.each(operations)('%s shows its words and facts', { timeout: 60_000 }, (method, ...words) => {
    const [product = '', name = ''] = method.split(':');
    const client = `${product[0]?.toUpperCase()}${product.slice(1)}`;
    const text = shown(hover(product, client, `declare const client: ${client};\nclient.${marker}${name};`));
    for (const word of words) expect(text).toContain(word);
    expect(text).toContain('@see https://api.alibabacloud.com/document/');
  });

  it('links to other operations', { timeout: 60_000 }, () => {
    const info = hover('slb', 'Slb', `declare const client: Slb;\nclient.${marker}describeLoadBalancers;`);
    const links = (info?.documentation ?? []).filter(({ kind }) => kind === 'linkName');
    expect(links).toContainEqual(
      expect.objectContaining({ text: 'DescribeLoadBalancerAttribute', target: expect.anything() }),
    );
  });
});

describe('hover over a waiter', () => {
  it('shows what it waits for', { timeout: 60_000 }, () => {
    const info = hover('ecs', 'InstanceRunning', `type Waits = typeof ${marker}InstanceRunning;`);
    expect(shown(info)).toContain('Every instance that the request selects runs.');
  });
});
