import { describe, expect, it } from 'vitest';
import { calledResources } from '../../src/permissions/called-resources.ts';

const place = 'acs:ecs:{regionId}:{accountId}:';
const list = [`${place}instance/{instanceId}`, `${place}instance/*`];
const create = [`${place}image/*`, `${place}instance/{instanceId}`, `${place}snapshot/{snapshotId}`];
const tag = [`${place}{resourceType}/{resourceId}`];
const copy = ['acs:ecs:{destinationRegionId}:{accountId}:image/*', `${place}image/{imageId}`];

describe('the resources of a call', () => {
  it.each<[string, readonly string[], object, boolean, readonly string[]]>([
    [
      'are what a list names',
      list,
      { InstanceIds: ['i-1', 'i-2'] },
      true,
      [`${place}instance/i-1`, `${place}instance/i-2`],
    ],
    ['in a JSON text too', list, { InstanceIds: '["i-1"]' }, true, [`${place}instance/i-1`]],
    [
      'or between commas',
      list,
      { InstanceIds: 'i-1, i-2' },
      true,
      [`${place}instance/i-1`, `${place}instance/i-2`],
    ],
    ['are all of a kind where a list names none', list, {}, true, [`${place}instance/*`]],
    ['where its list is empty', list, { InstanceIds: '[]' }, true, [`${place}instance/*`]],
    [
      'are what is made and what it is made of',
      create,
      { InstanceId: 'i-1' },
      false,
      [`${place}image/*`, `${place}instance/i-1`],
    ],
    [
      'have the kind that a call names',
      tag,
      { ResourceType: 'Disk', ResourceId: ['d-1'] },
      false,
      [`${place}disk/d-1`],
    ],
    ['are of any kind and id where it names none', tag, {}, true, [`${place}*/*`]],
    [
      'are in the region that the call names',
      list,
      { RegionId: 'cn-beijing' },
      true,
      ['acs:ecs:cn-beijing:{accountId}:instance/*'],
    ],
    [
      'are in two regions where something goes from one to the other',
      copy,
      { ImageId: 'm-1', RegionId: 'cn-beijing', DestinationRegionId: 'cn-hangzhou' },
      false,
      ['acs:ecs:cn-hangzhou:{accountId}:image/*', 'acs:ecs:cn-beijing:{accountId}:image/m-1'],
    ],
    [
      'are the servers behind a balancer',
      [
        'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
        'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
      ],
      { LoadBalancerId: 'lb-1', BackendServers: [{ ServerId: 'i-1', Weight: '100' }] },
      false,
      [`${place}instance/i-1`, 'acs:slb:{regionId}:{accountId}:loadbalancer/lb-1'],
    ],
    [
      'are any balancer where a server group is named, which is a part of one',
      [
        'acs:ecs:{regionId}:{accountId}:instance/{instanceId}',
        'acs:slb:{regionId}:{accountId}:loadbalancer/{loadBalancerId}',
      ],
      { VServerGroupId: 'rsp-1', BackendServers: [{ ServerId: 'i-1', Port: '80' }] },
      false,
      ['acs:slb:{regionId}:{accountId}:loadbalancer/*', `${place}instance/i-1`],
    ],
    [
      'are the whole product where that is documented',
      ['acs:slb:*:{accountId}:*'],
      {},
      true,
      ['acs:slb:*:{accountId}:*'],
    ],
    ['are none for ids that would be wildcards', list, { InstanceIds: ['*', 'i-?', 'a/b', 'a b'] }, true, []],
  ])('%s', (_, patterns, request, isRead, want) => {
    expect(calledResources(patterns, request, isRead)).toEqual(want);
  });
});
