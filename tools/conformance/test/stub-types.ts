// Compiled, never run: each line below `@ts-expect-error` must be rejected by the compiler, the others must pass.

import {
  DescribeInstances,
  type DescribeInstancesRequest,
  type DescribeInstancesResponse,
  Ecs,
  EcsClient,
  StartInstance,
} from '@scope/ecs';
import { DescribeLoadBalancers, Slb } from '@scope/slb';
import { AssumeRole, StsClient } from '@scope/sts';
import { type Answer, networkFailure, type RecordedCall, type Stub, serviceError, stub } from '@scope/stub';

const stubs: Stub = stub(new EcsClient({ regionId: 'cn-hangzhou' }));
stub(new Ecs({ regionId: 'cn-hangzhou' }), { credentials: { accessKeyId: 'a', accessKeySecret: 'b' } });
stub(new Slb({ regionId: 'cn-hangzhou' })).on(DescribeLoadBalancers, { LoadBalancers: {} });
stub(new StsClient()).on(AssumeRole, { Credentials: { AccessKeyId: 'STS.1' } });

// As much of an answer as matters, errors, and functions of the request.
stubs.on(DescribeInstances, { Instances: { Instance: [{ InstanceId: 'i-1', Status: 'Hibernating' }] } });
stubs.on(DescribeInstances, { InstanceIds: ['i-1'], Tag: [{ Key: 'owner' }] }, { TotalCount: 1 }).times(2);
stubs.once(StartInstance, {}).once(StartInstance, serviceError({ code: 'SystemBusy', status: 503 }));
stubs.on(StartInstance, { InstanceId: 'i-1' }, networkFailure({ code: 'ECONNREFUSED' }));
stubs.on(StartInstance, (request, { attempt }) => {
  const id: string = request.InstanceId;
  return attempt === 1 ? serviceError({ code: id }) : {};
});
stubs.on(DescribeInstances, async ({ PageNumber }) => ({ PageNumber }));
stubs.on(DescribeInstances, (): Answer<DescribeInstancesResponse> => ({ TotalCount: 1 }));

// @ts-expect-error: a field that the answer does not have
stubs.on(DescribeInstances, { Instancez: {} });
// @ts-expect-error: a field that an element does not have
stubs.on(DescribeInstances, { Instances: { Instance: [{ InstanceID: 'i-1' }] } });
// @ts-expect-error: a list in place of the object around it
stubs.on(DescribeInstances, { Instances: [{ InstanceId: 'i-1' }] });
// @ts-expect-error: a text for a number
stubs.on(DescribeInstances, { TotalCount: '1' });
// @ts-expect-error: the answer of another product's operation
stubs.on(DescribeInstances, { LoadBalancers: { LoadBalancer: [] } });
// @ts-expect-error: a function that answers with a text for a number
stubs.on(DescribeInstances, () => ({ TotalCount: '1' }));
// @ts-expect-error: a function whose answer has nothing of the operation's
stubs.on(DescribeInstances, async () => ({ Instancez: 1 }));
// @ts-expect-error: a field that the answer does not have, in a function that says what it returns
stubs.on(DescribeInstances, (): Answer<DescribeInstancesResponse> => ({ TotalCount: 1, Instancez: 1 }));
// @ts-expect-error: a field that the request does not have
stubs.on(DescribeInstances, { InstanceId: 'i-1' }, { TotalCount: 1 });
// @ts-expect-error: a number for a text in the request
stubs.once(StartInstance, { InstanceId: 1 }, {});
// @ts-expect-error: an answer is missing
stubs.on(DescribeInstances);
// @ts-expect-error: a name is no operation
stubs.on('DescribeInstances', {});
// @ts-expect-error: an operation is no client
stub(DescribeInstances);
// @ts-expect-error: an option that stubs do not have
stub(new EcsClient(), { transport: {} });
// @ts-expect-error: a failure is made by serviceError
stubs.on(StartInstance, new Error('refused'));
// @ts-expect-error: the code is missing
serviceError({ status: 403 });

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Recorded = ReturnType<typeof stubs.callsOf<DescribeInstancesRequest, DescribeInstancesResponse>>;

export const sameRequest: Same<Recorded, readonly RecordedCall<DescribeInstancesRequest>[]> = true;
export const ids = (): (string | undefined)[] =>
  stubs.callsOf(DescribeInstances).flatMap(({ request: { InstanceIds } }) => InstanceIds ?? []);
// @ts-expect-error: a field that the request does not have
export const wrong = (): unknown => stubs.callsOf(DescribeInstances)[0]?.request.InstanceId;
