import {
  CreateLoadBalancer,
  DeleteLoadBalancer,
  DescribeLoadBalancers,
  SetLoadBalancerDeleteProtection,
  SetLoadBalancerName,
  SetLoadBalancerStatus,
} from '@scope/slb';
import fc from 'fast-check';
import { drop, idOf, pick } from './collection.ts';
import { allOf, compareRows, shownTags, tagTexts } from './lists.ts';
import type { Balancer, Model } from './model.ts';
import { freeAddresses } from './networks.ts';
import { attempt, looks, steps, type Theme } from './step.ts';
import { hasTwice, tagPairs, tagsOf } from './tag-choices.ts';

const names = ['front', 'back'];

const create = steps(
  'createBalancer',
  fc.record({
    vSwitch: fc.option(pick, { nil: undefined }),
    name: fc.constantFrom(undefined, ...names),
    isProtected: fc.constantFrom(false, false, true),
    tags: tagPairs,
  }),
  (model, { vSwitch, name, isProtected, tags }) => {
    const VSwitchId = vSwitch === undefined ? undefined : idOf(model.vSwitches, vSwitch);
    const network = VSwitchId === undefined ? undefined : model.vSwitches.live.get(VSwitchId);
    const request = {
      AddressType: VSwitchId === undefined ? 'internet' : 'intranet',
      VSwitchId,
      LoadBalancerName: name,
      DeleteProtection: isProtected ? 'on' : 'off',
      Tag: tags,
    };
    return attempt('slb', CreateLoadBalancer, request, {
      refusals: [
        VSwitchId !== undefined && network === undefined && 'InvalidVSwitchId.NotFound',
        network !== undefined && freeAddresses(model, network) < 1 && 'VSwitchAvailableIpNotExist',
        hasTwice(tags) && 'Duplicate.TagKey',
      ],
      accept({ LoadBalancerId: id = '' }) {
        const parts = { backends: new Map(), listeners: new Map() };
        const made = { id, name: name ?? id, vSwitch: network, status: 'active', isProtected };
        model.balancers.live.set(id, { ...made, ...parts, tags: tagsOf(tags) });
      },
    });
  },
);

/** Forgets a balancer with all that is a part of it. */
function forgetBalancer({ balancers, serverGroups }: Model, balancer: Balancer): void {
  drop(balancers, balancer.id);
  for (const group of [...serverGroups.live.values()]) {
    if (group.balancer === balancer) drop(serverGroups, group.id);
  }
}

const remove = steps('removeBalancer', fc.record({ balancer: pick }), (model, { balancer }) => {
  const LoadBalancerId = idOf(model.balancers, balancer);
  const found = model.balancers.live.get(LoadBalancerId);
  return attempt(
    'slb',
    DeleteLoadBalancer,
    { LoadBalancerId },
    {
      refusals: [
        found === undefined && 'InvalidLoadBalancerId.NotFound',
        found?.isProtected === true && 'OperationDenied.DeleteProtectionIsOn',
      ],
      accept: () => forgetBalancer(model, found as Balancer),
    },
  );
});

const rename = steps(
  'renameBalancer',
  fc.record({ balancer: pick, name: fc.constantFrom(...names) }),
  ({ balancers }, { balancer, name }) => {
    const LoadBalancerId = idOf(balancers, balancer);
    const found = balancers.live.get(LoadBalancerId);
    return attempt(
      'slb',
      SetLoadBalancerName,
      { LoadBalancerId, LoadBalancerName: name },
      {
        refusals: [found === undefined && 'InvalidLoadBalancerId.NotFound'],
        accept() {
          if (found !== undefined) found.name = name;
        },
      },
    );
  },
);

const protect = steps(
  'protectBalancer',
  fc.record({ balancer: pick, isProtected: fc.boolean() }),
  ({ balancers }, { balancer, isProtected }) => {
    const request = {
      LoadBalancerId: idOf(balancers, balancer),
      DeleteProtection: isProtected ? 'on' : 'off',
    };
    const found = balancers.live.get(request.LoadBalancerId);
    return attempt('slb', SetLoadBalancerDeleteProtection, request, {
      refusals: [found === undefined && 'InvalidLoadBalancerId.NotFound'],
      accept() {
        if (found !== undefined) found.isProtected = isProtected;
      },
    });
  },
);

const setStatus = steps(
  'setBalancerStatus',
  fc.record({ balancer: pick, status: fc.constantFrom('active', 'inactive') }),
  ({ balancers }, { balancer, status }) => {
    const LoadBalancerId = idOf(balancers, balancer);
    const found = balancers.live.get(LoadBalancerId);
    return attempt(
      'slb',
      SetLoadBalancerStatus,
      { LoadBalancerId, LoadBalancerStatus: status },
      {
        refusals: [found === undefined && 'InvalidLoadBalancerId.NotFound'],
        accept() {
          if (found !== undefined) found.status = status;
        },
      },
    );
  },
);

const lookUp = looks(
  'balancersWith',
  fc.record({
    type: fc.constantFrom(undefined, 'internet', 'intranet'),
    vSwitch: fc.option(pick, { nil: undefined }),
    server: fc.option(pick, { nil: undefined }),
    size: fc.integer({ min: 1, max: 3 }),
  }),
  async ({ balancers, instances, vSwitches }, { type, vSwitch, server, size }, { clients }) => {
    const VSwitchId = vSwitch === undefined ? undefined : idOf(vSwitches, vSwitch);
    const ServerId = server === undefined ? undefined : idOf(instances, server);
    const filters = { AddressType: type, VSwitchId, ServerId, PageSize: size };
    const shown = await allOf(clients.slb, DescribeLoadBalancers, filters);
    const expected = [...balancers.live.values()].filter(
      (one) =>
        (type === undefined || (type === 'intranet') === (one.vSwitch !== undefined)) &&
        (VSwitchId === undefined || one.vSwitch?.id === VSwitchId) &&
        (ServerId === undefined || [...one.backends.keys()].some(({ id }) => id === ServerId)),
    );
    compareRows(
      'some balancers',
      shown.map(({ LoadBalancerId }) => ({ LoadBalancerId })),
      expected.map(({ id }) => ({ LoadBalancerId: id })),
    );
  },
);

/** Balancers. */
export const balancers: Theme = {
  name: 'balancers',
  steps: [
    { weight: 2, arbitrary: create },
    { weight: 2, arbitrary: remove },
    { weight: 1, arbitrary: rename },
    { weight: 1, arbitrary: protect },
    { weight: 1, arbitrary: setStatus },
    { weight: 1, arbitrary: lookUp },
  ],
  growth: [{ weight: 2, arbitrary: create }],
  async compare(model, { clients }, pageSize) {
    compareRows(
      'all balancers',
      (await allOf(clients.slb, DescribeLoadBalancers, { PageSize: pageSize })).map((one) => ({
        id: one.LoadBalancerId,
        name: one.LoadBalancerName,
        status: one.LoadBalancerStatus,
        vpc: one.VpcId,
        vSwitch: one.VSwitchId,
        protection: one.DeleteProtection,
        tags: shownTags(one.Tags?.Tag),
      })),
      [...model.balancers.live.values()].map((one) => ({
        id: one.id,
        name: one.name,
        status: one.status,
        vpc: one.vSwitch?.vpc.id ?? '',
        vSwitch: one.vSwitch?.id ?? '',
        protection: one.isProtected ? 'on' : 'off',
        tags: tagTexts(one.tags),
      })),
    );
  },
};
