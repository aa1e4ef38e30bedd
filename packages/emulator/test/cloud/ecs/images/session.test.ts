import { expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../../src/index.ts';
import { useEmulator } from '../../../support/emulator.ts';
import { assumeRole, call, type Key } from '../../../support/signed-call.ts';
import { policyOf } from '../../ram/support.ts';
import { ecs, runInstances } from '../support.ts';
import { makeImage } from './support.ts';

const emulator = useEmulator();
const region = { RegionId: 'cn-hangzhou' };
const file = {
  'DiskDeviceMapping.1.OSSBucket': 'images',
  'DiskDeviceMapping.1.OSSObject': 'disk.raw',
};

/** A session of a role that may do one thing with some resources. */
async function sessionFor(server: Emulator, action: string, resources: readonly string[]): Promise<Key> {
  const Resource = resources.map((one) => `acs:ecs:${one.replace(':', `:${server.accountId}:`)}`);
  const Policy = policyOf({ Effect: 'Allow', Action: `ecs:${action}`, Resource });
  return assumeRole(server, { Policy });
}

/** What a row may name. */
interface Ids {
  readonly ImageId: string;
  readonly InstanceId: string;
}

it.each<
  [
    action: string,
    parameters: (ids: Ids) => Record<string, string>,
    resources: (ids: Ids) => readonly string[],
    beside: string,
  ]
>([
  [
    'CreateImage',
    ({ InstanceId }) => ({ InstanceId }),
    ({ InstanceId }) => ['cn-hangzhou:image/*', `cn-hangzhou:instance/${InstanceId}`],
    'DeleteImage',
  ],
  ['DescribeImages', () => ({}), () => ['cn-hangzhou:image/*'], 'DescribeImageSharePermission'],
  [
    'DescribeImages',
    ({ ImageId }) => ({ ImageId }),
    ({ ImageId }) => [`cn-hangzhou:image/${ImageId}`],
    'ModifyImageAttribute',
  ],
  [
    'ModifyImageAttribute',
    ({ ImageId }) => ({ ImageId, Description: 'Changed' }),
    ({ ImageId }) => [`cn-hangzhou:image/${ImageId}`],
    'ModifyImageSharePermission',
  ],
  [
    'ModifyImageSharePermission',
    ({ ImageId }) => ({ ImageId, 'AddAccount.1': '1000' }),
    ({ ImageId }) => [`cn-hangzhou:image/${ImageId}`],
    'DescribeImageSharePermission',
  ],
  [
    'DescribeImageSharePermission',
    ({ ImageId }) => ({ ImageId }),
    ({ ImageId }) => [`cn-hangzhou:image/${ImageId}`],
    'ModifyImageSharePermission',
  ],
  [
    'CopyImage',
    ({ ImageId }) => ({ ImageId, DestinationRegionId: 'cn-beijing' }),
    ({ ImageId }) => [`cn-hangzhou:image/${ImageId}`, 'cn-beijing:image/*'],
    'ExportImage',
  ],
  ['ImportImage', () => file, () => ['cn-hangzhou:image/*'], 'CreateImage'],
  [
    'ExportImage',
    ({ ImageId }) => ({ ImageId, OSSBucket: 'images' }),
    ({ ImageId }) => [`cn-hangzhou:image/${ImageId}`],
    'DeleteImage',
  ],
  ['DescribeImageFromFamily', () => ({ ImageFamily: 'shop' }), () => ['cn-hangzhou:*'], 'DescribeImages'],
  [
    'DescribeImageSupportInstanceTypes',
    ({ ImageId }) => ({ ImageId }),
    ({ ImageId }) => [`cn-hangzhou:image/${ImageId}`],
    'DescribeImages',
  ],
  [
    'DeleteImage',
    ({ ImageId }) => ({ ImageId }),
    ({ ImageId }) => [`cn-hangzhou:image/${ImageId}`],
    'CopyImage',
  ],
])(
  'a session that may do %s alone does so, and nothing beside it',
  async (action, parameters, resources, beside) => {
    const ids = await makeImage(emulator(), { ImageFamily: 'shop' });
    const { ImageId } = await makeImage(emulator());
    const key = await sessionFor(emulator(), action, resources(ids));
    const needed = { OSSBucket: 'images', ...file, ImageFamily: 'shop' };
    const other = { ...region, ...needed, ...parameters(ids), ImageId: ids.ImageId };
    const refused = await call(emulator(), `Ecs.${beside}`, other, { key });
    expect([refused.status, refused.body.Code]).toEqual([403, 'Forbidden.RAM']);
    if (parameters(ids).ImageId !== undefined) {
      const elsewhere = await call(
        emulator(),
        `Ecs.${action}`,
        { ...region, ...parameters(ids), ImageId },
        { key },
      );
      expect([elsewhere.status, elsewhere.body.Code]).toEqual([403, 'Forbidden.RAM']);
    }
    const done = await call(emulator(), `Ecs.${action}`, { ...region, ...parameters(ids) }, { key });
    expect([done.status, done.body.Code]).toEqual([200, undefined]);
  },
);

it('a session that may give up a copy alone does so, and nothing beside it', async () => {
  await using slow = await startEmulator({ timing: { storageMs: 1_000 } });
  const [InstanceId = ''] = await runInstances(slow);
  slow.clock.advance(1_000);
  const { ImageId } = await ecs(slow, 'CreateImage', { InstanceId });
  slow.clock.advance(1_000);
  const source = { ...region, ImageId: String(ImageId) };
  const copied = await ecs(slow, 'CopyImage', { ...source, DestinationRegionId: 'cn-beijing' });
  const copy = { RegionId: 'cn-beijing', ImageId: String(copied.ImageId) };
  const key = await sessionFor(slow, 'CancelCopyImage', [`cn-beijing:image/${copy.ImageId}`]);
  const codes = [];
  for (const [action, parameters] of [
    ['DeleteImage', copy],
    ['CancelCopyImage', source],
    ['CancelCopyImage', copy],
  ] as const) {
    codes.push((await call(slow, `Ecs.${action}`, parameters, { key })).body.Code);
  }
  expect(codes).toEqual(['Forbidden.RAM', 'Forbidden.RAM', undefined]);
});

it('a session that may run instances of one image runs none of another', async () => {
  const { ImageId } = await makeImage(emulator());
  const { ImageId: other } = await makeImage(emulator());
  const key = await sessionFor(emulator(), 'RunInstances', [
    `cn-hangzhou:image/${ImageId}`,
    'cn-hangzhou:instance/*',
  ]);
  const run = async (image: string) =>
    (await call(emulator(), 'Ecs.RunInstances', { ...region, ImageId: image }, { key })).body.Code;
  expect([await run(ImageId), await run(other)]).toEqual([undefined, 'Forbidden.RAM']);
});
