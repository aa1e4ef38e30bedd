// Compiled, never run: each line below `@ts-expect-error` must be rejected by the compiler, the others must pass.

import {
  type CredentialsProvider,
  DescribeInstances,
  type DescribeInstancesRequest,
  type DescribeInstancesResponse,
  type DescribeInstancesResponseInstancesInstance,
  Ecs,
  EcsClient,
  InstanceRunning,
  type ItemOf,
  paginate,
  type RequestOf,
  type ResponseOf,
  ramRoleArn,
  type StartInstance,
  type StartInstanceRequest,
  waitUntil,
} from '@scope/ecs';

const credentials: CredentialsProvider = ramRoleArn({ roleArn: 'acs:ram::123456789012:role/ops' });
const ecs = new Ecs({ regionId: 'cn-hangzhou', credentials });

export const page: Promise<DescribeInstancesResponse> = ecs.describeInstances({ PageSize: 10 });
export const empty: Promise<DescribeInstancesResponse> = ecs.describeInstances();

// @ts-expect-error: a field that the operation does not have
ecs.describeInstances({ PageSizes: 10 });
// @ts-expect-error: a text for a number
ecs.describeInstances({ PageSize: '10' });
// @ts-expect-error: a number for a text
ecs.describeInstances({ Status: 1 });
// @ts-expect-error: a required parameter is missing
ecs.startInstance({});
// @ts-expect-error: the whole request is missing, though a part of it is required
ecs.startInstance();
// @ts-expect-error: an option that clients do not have
new Ecs({ region: 'cn-hangzhou' });
// @ts-expect-error: an option that calls do not have
ecs.describeInstances({}, { timeout: 1 });
// @ts-expect-error: codes that are no list
ecs.startInstance({ InstanceId: 'i-1' }, { retryOn: 'IncorrectInstanceStatus' });
// @ts-expect-error: a code that is no text
ecs.startInstance({ InstanceId: 'i-1' }, { retryOn: [403] });
ecs.startInstance({ InstanceId: 'i-1' }, { retryOn: ['IncorrectInstanceStatus', 'DependencyViolation.*'] });

// @ts-expect-error: an option that the provider does not have
ramRoleArn({ roleArn: 'acs:ram::123456789012:role/ops', duration: 900 });
// @ts-expect-error: a required option is missing
ramRoleArn({});

export async function responses(): Promise<void> {
  const { RequestId, TotalCount, Instances } = await page;
  const id: string = RequestId;
  const total: number | undefined = TotalCount;
  // @ts-expect-error: a response field may be missing
  const certain: number = TotalCount;
  // @ts-expect-error: a response field that does not exist
  const unknownField = Instances?.Instance?.[0]?.InstanceID;
  // An enum suggests what is known and takes what is not.
  const status: DescribeInstancesResponseInstancesInstance['Status'] = 'Hibernating';
  console.log(id, total, certain, unknownField, status);
}

export async function lightClient(): Promise<void> {
  const client = new EcsClient({ regionId: 'cn-hangzhou', credentials });
  const response: DescribeInstancesResponse = await client.send(DescribeInstances, { InstanceIds: ['i-1'] });
  // @ts-expect-error: the request of another shape
  await client.send(DescribeInstances, { InstanceIds: 1 });
  // @ts-expect-error: a field that the operation does not have, beside one that it has
  await client.send(DescribeInstances, { PageNumber: 1, PageSizes: 10 });
  // @ts-expect-error: a field that the parts of a parameter do not have
  await client.send(DescribeInstances, { Tag: [{ Key: 'owner', Values: 'me' }] });
  // @ts-expect-error: a field that the list operation does not have
  paginate(client, DescribeInstances, { Status: 'Running', PageSizes: 10 });
  // @ts-expect-error: a field that the operation of the waiter does not have
  await waitUntil(client, InstanceRunning, { InstanceIds: ['i-1'], PageSizes: 10 });
  for await (const instance of paginate(client, DescribeInstances, { Status: 'Running' }).items()) {
    const typed: DescribeInstancesResponseInstancesInstance = instance;
    console.log(typed.InstanceId, response.RequestId);
  }
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const sameRequest: Same<RequestOf<typeof DescribeInstances>, DescribeInstancesRequest> = true;
export const sameResponse: Same<ResponseOf<typeof DescribeInstances>, DescribeInstancesResponse> = true;
export const sameItem: Same<
  ItemOf<typeof DescribeInstances>,
  DescribeInstancesResponseInstancesInstance
> = true;
export const sameWithoutPages: Same<RequestOf<typeof StartInstance>, StartInstanceRequest> = true;
// @ts-expect-error: an operation without pages has no items
export type NoItem = ItemOf<typeof StartInstance>;
// @ts-expect-error: a client is no operation
export type NoRequest = RequestOf<Ecs>;
// @ts-expect-error: a client is no operation
export type NoResponse = ResponseOf<Ecs>;

type Instance = ItemOf<typeof DescribeInstances>;
type KnownStatus = 'Pending' | 'Running' | 'Starting' | 'Stopping' | 'Stopped';
// The answer suggests what the filter suggests, and compares with what nobody has listed as well.
export const suggested: Same<Instance['Status'], KnownStatus | (string & {}) | undefined> = true;
export const isHibernating = (instance: Instance): boolean => instance.Status === 'Hibernating';
