import { beforeEach, expect, it } from 'vitest';
import { type Cloud, createCloud, putInstance } from '../../support/in-process.ts';

type Shown = Readonly<Record<string, unknown>>;

let cloud: Cloud;
beforeEach(() => {
  cloud = createCloud();
  putInstance(cloud, 'i-1');
  putInstance(cloud, 'i-2');
});

const ecs = (action: string, parameters: Readonly<Record<string, string>> = {}) =>
  cloud.call(`Ecs.${action}`, { RegionId: 'cn-hangzhou', ...parameters });

const file = { Name: 'a.txt', TargetDir: '/home', Content: 'hello', 'InstanceId.1': 'i-1' };

function sendings(parameters: Readonly<Record<string, string>> = {}): readonly Shown[] {
  return (ecs('DescribeSendFileResults', parameters).body.Invocations as { Invocation: Shown[] }).Invocation;
}

it('arrives at every instance', () => {
  const { InvokeId } = ecs('SendFile', { ...file, 'InstanceId.2': 'i-2' }).body;
  expect(InvokeId).toMatch(/^f-/);
  expect(sendings()).toMatchObject([
    {
      InvokeId,
      Name: 'a.txt',
      TargetDir: '/home',
      Content: 'hello',
      ContentType: 'PlainText',
      FileMode: '0644',
      FileOwner: 'root',
      Overwrite: 'false',
      VmCount: 2,
      InvocationStatus: 'Success',
      InvokeInstances: {
        InvokeInstance: [
          { InstanceId: 'i-1', InvocationStatus: 'Success', ErrorCode: '' },
          { InstanceId: 'i-2', InvocationStatus: 'Success' },
        ],
      },
    },
  ]);
});

it('replaces one of the same name only where it may', () => {
  ecs('SendFile', file);
  ecs('SendFile', { ...file, TargetDir: '/home/', 'InstanceId.2': 'i-2' });
  ecs('SendFile', { ...file, Overwrite: 'true' });
  const shown = sendings();
  expect(shown.map(({ InvocationStatus }) => InvocationStatus)).toEqual([
    'Success',
    'PartialFailed',
    'Success',
  ]);
  expect(shown[1]?.InvokeInstances).toMatchObject({
    InvokeInstance: [{ ErrorCode: 'FileAlreadyExists' }, { InstanceId: 'i-2', ErrorCode: '' }],
  });
});

it('is found by its name, instance, status and tag', () => {
  ecs('SendFile', { ...file, 'Tag.1.Key': 'k' });
  ecs('SendFile', { ...file, Name: 'b.txt', 'InstanceId.1': 'i-2' });
  ecs('SendFile', file);
  const found = (parameters: Readonly<Record<string, string>>) => sendings(parameters).length;
  expect(found({ Name: 'a.txt' })).toBe(2);
  expect(found({ InstanceId: 'i-2' })).toBe(1);
  expect(found({ InvocationStatus: 'Failed' })).toBe(1);
  expect(found({ 'Tag.1.Key': 'k' })).toBe(1);
});

it.each<[string, Record<string, string>]>([
  ['FileContentType.Invalid', { ContentType: 'Hex' }],
  ['FileContent.DecodeError', { ContentType: 'Base64', Content: 'no!' }],
  ['FileSize.ExceedLimit', { Content: 'x'.repeat(25_000) }],
  ['FileName.ExceedLimit', { Name: 'x'.repeat(256) }],
  ['FileDesc.ExceedLimit', { Description: 'x'.repeat(513) }],
  ['FileMode.Invalid', { FileMode: 'rwx' }],
  ['FileTargetDir.Invalid', { TargetDir: `/${'x'.repeat(255)}` }],
])('is refused with %s', (code, parameters) => {
  expect(ecs('SendFile', { ...file, ...parameters })).toMatchObject({ status: 403, code });
  expect(sendings()).toEqual([]);
});

it('goes only to instances that are there and run', () => {
  putInstance(cloud, 'i-off', { status: 'Stopped' });
  expect(ecs('SendFile', { ...file, 'InstanceId.1': 'i-off' })).toMatchObject({
    code: 'InvalidInstanceStatus',
  });
  expect(ecs('SendFile', { ...file, 'InstanceId.1': 'i-none' })).toMatchObject({
    code: 'InvalidInstance.NotFound',
  });
});
