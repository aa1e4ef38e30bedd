import { describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { call } from '../../support/signed-call.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
type Shown = Readonly<Record<string, unknown>>;

async function ecs(action: string, parameters: Record<string, string> = {}) {
  const { status, body } = await call(emulator(), `Ecs.${action}`, {
    RegionId: 'cn-hangzhou',
    ...parameters,
  });
  return { status, code: body.Code, body };
}

let count = 0;
async function create(parameters: Record<string, string> = {}): Promise<string> {
  count += 1;
  const { body } = await ecs('CreateLaunchTemplate', {
    LaunchTemplateName: `template-${count}`,
    ...parameters,
  });
  return String(body.LaunchTemplateId);
}

async function templates(parameters: Record<string, string> = {}): Promise<readonly Shown[]> {
  const { body } = await ecs('DescribeLaunchTemplates', parameters);
  return (body.LaunchTemplateSets as { LaunchTemplateSet: Shown[] }).LaunchTemplateSet;
}

async function versions(parameters: Record<string, string>): Promise<readonly Shown[]> {
  const { body } = await ecs('DescribeLaunchTemplateVersions', parameters);
  return (body.LaunchTemplateVersionSets as { LaunchTemplateVersionSet: Shown[] }).LaunchTemplateVersionSet;
}

const numbers = async (parameters: Record<string, string>) =>
  (await versions(parameters)).map(({ VersionNumber }) => VersionNumber);

describe('a launch template', () => {
  it('has a first version, which is the default', async () => {
    const { status, body } = await ecs('CreateLaunchTemplate', {
      LaunchTemplateName: 'web',
      TemplateResourceGroupId: 'rg-1',
      'TemplateTag.1.Key': 'a',
      'TemplateTag.1.Value': 'b',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      LaunchTemplateId: expect.stringMatching(/^lt-/),
      LaunchTemplateVersionNumber: 1,
    });
    expect(await templates({ 'LaunchTemplateName.1': 'web' })).toEqual([
      {
        LaunchTemplateId: body.LaunchTemplateId,
        LaunchTemplateName: 'web',
        DefaultVersionNumber: 1,
        LatestVersionNumber: 1,
        ResourceGroupId: 'rg-1',
        CreatedBy: emulator().accountId,
        CreateTime: '2024-01-02T03:04:05Z',
        ModifiedTime: '2024-01-02T03:04:05Z',
        Tags: { Tag: [{ TagKey: 'a', TagValue: 'b' }] },
      },
    ]);
  });

  it('tells what it says of instances, under the names of the answer', async () => {
    const LaunchTemplateId = await create({
      VersionDescription: 'the first',
      ImageId: 'img-1',
      InstanceType: 'ecs.g7.large',
      'SystemDisk.Category': 'cloud_essd',
      'SystemDisk.Size': '40',
      'DataDisk.1.Size': '100',
      'DataDisk.1.DeleteWithInstance': 'false',
      'SecurityGroupIds.1': 'sg-1',
      'NetworkInterface.1.VSwitchId': 'vsw-1',
      'NetworkInterface.1.SecurityGroupIds.1': 'sg-2',
      'Tag.1.Key': 'role',
      'Tag.1.Value': 'web',
      InternetMaxBandwidthOut: '5',
      UserData: 'ZWNobw==',
    });
    const [version] = await versions({ LaunchTemplateId });
    expect(version).toMatchObject({
      LaunchTemplateId,
      VersionNumber: 1,
      DefaultVersion: true,
      VersionDescription: 'the first',
      LaunchTemplateData: {
        ImageId: 'img-1',
        InstanceType: 'ecs.g7.large',
        SystemDisk: { Category: 'cloud_essd', Size: 40 },
        InternetMaxBandwidthOut: 5,
        UserData: 'ZWNobw==',
      },
    });
    const data = version?.LaunchTemplateData as Shown;
    expect(data.DataDisks).toEqual({ DataDisk: [{ Size: 100, DeleteWithInstance: false }] });
    expect(data.SecurityGroupIds).toEqual({ SecurityGroupId: ['sg-1'] });
    expect(data.NetworkInterfaces).toEqual({
      NetworkInterface: [{ VSwitchId: 'vsw-1', SecurityGroupIds: { SecurityGroupId: ['sg-2'] } }],
    });
    expect(data.Tags).toEqual({ InstanceTag: [{ Key: 'role', Value: 'web' }] });
  });

  it('tells no details where none are asked for', async () => {
    const LaunchTemplateId = await create({ ImageId: 'img-1' });
    const [version] = await versions({ LaunchTemplateId, DetailFlag: 'false' });
    expect(version).not.toHaveProperty('LaunchTemplateData');
    expect(version).toMatchObject({ VersionNumber: 1 });
  });

  it('has a name that is unique in its region', async () => {
    await create({ LaunchTemplateName: 'unique' });
    const again = { LaunchTemplateName: 'unique' };
    expect(await ecs('CreateLaunchTemplate', again)).toMatchObject({
      status: 403,
      code: 'LaunchTemplateName.Duplicated',
    });
    expect((await ecs('CreateLaunchTemplate', { ...again, RegionId: 'cn-beijing' })).status).toBe(200);
  });

  it('is deleted with all of its versions', async () => {
    const LaunchTemplateId = await create();
    await ecs('CreateLaunchTemplateVersion', { LaunchTemplateId });
    expect((await ecs('DeleteLaunchTemplate', { LaunchTemplateId })).body).toMatchObject({
      LaunchTemplateId,
      LaunchTemplateVersionNumbers: { versionNumbers: [1, 2] },
    });
    expect(await templates({ 'LaunchTemplateId.1': LaunchTemplateId })).toEqual([]);
    for (const action of ['DescribeLaunchTemplateVersions', 'DeleteLaunchTemplate']) {
      expect(await ecs(action, { LaunchTemplateId })).toMatchObject({
        status: 404,
        code: 'InvalidLaunchTemplate.NotFound',
      });
    }
  });

  it('is deleted by its name, which is free then', async () => {
    await create({ LaunchTemplateName: 'for-a-while' });
    expect((await ecs('DeleteLaunchTemplate', { LaunchTemplateName: 'for-a-while' })).status).toBe(200);
    expect((await ecs('CreateLaunchTemplate', { LaunchTemplateName: 'for-a-while' })).status).toBe(200);
  });

  it('has to be named, and is not found in another region', async () => {
    const LaunchTemplateId = await create();
    expect(await ecs('DeleteLaunchTemplate')).toMatchObject({ status: 400, code: 'MissingParameter' });
    expect(await ecs('DeleteLaunchTemplate', { LaunchTemplateId, RegionId: 'cn-beijing' })).toMatchObject({
      status: 404,
      code: 'InvalidLaunchTemplate.NotFound',
    });
    expect(await ecs('DeleteLaunchTemplate', { LaunchTemplateName: 'never' })).toMatchObject({
      code: 'InvalidLaunchTemplate.NotFound',
    });
  });

  it.each<[string, Record<string, string>]>([
    ['InvalidLaunchTemplateName.Malformed', { LaunchTemplateName: 'x' }],
    ['InvalidLaunchTemplateName.Malformed', { LaunchTemplateName: '1st' }],
    ['InvalidLaunchTemplateName.Malformed', { LaunchTemplateName: 'http://a' }],
    ['InvalidDescription.Malformed', { VersionDescription: 'http://a' }],
    ['InvalidUserData.Base64FormatInvalid', { UserData: 'no!' }],
    ['InvalidUserData.SizeExceeded', { UserData: 'x'.repeat(44_000) }],
    ['Duplicate.TagKey', { 'Tag.1.Key': 'a', 'Tag.2.Key': 'a' }],
    ['InvalidTagKey.Malformed', { 'TemplateTag.1.Key': 'aliyun' }],
  ])('is refused with %s', async (code, parameters) => {
    const outcome = await ecs('CreateLaunchTemplate', { LaunchTemplateName: 'refused', ...parameters });
    expect(outcome).toMatchObject({ status: 400, code });
    expect(await templates({ 'LaunchTemplateName.1': 'refused' })).toEqual([]);
  });
});

describe('launch templates', () => {
  it('are listed by ids, names, tags and groups, in pages', async () => {
    const own = { 'TemplateTag.1.Key': 'listed' };
    const ids = [
      await create(own),
      await create({ ...own, TemplateResourceGroupId: 'rg-2' }),
      await create(own),
    ];
    const found = async (parameters: Record<string, string>) =>
      (await templates(parameters)).map(({ LaunchTemplateId }) => ids.indexOf(String(LaunchTemplateId)));
    expect(await found(own)).toEqual([0, 1, 2]);
    const [first = '', , third = ''] = ids;
    expect(await found({ 'LaunchTemplateId.1': third, 'LaunchTemplateId.2': first })).toEqual([0, 2]);
    expect(await found({ ...own, TemplateResourceGroupId: 'rg-2' })).toEqual([1]);
    expect(await found({ ...own, PageSize: '2', PageNumber: '2' })).toEqual([2]);
    expect(await found({ 'LaunchTemplateId.1': 'lt-none' })).toEqual([]);
    expect((await ecs('DescribeLaunchTemplates', own)).body).toMatchObject({ TotalCount: 3, PageNumber: 1 });
  });
});

describe('versions', () => {
  it('are numbered, and no number comes twice', async () => {
    const LaunchTemplateId = await create();
    const next = async () =>
      (await ecs('CreateLaunchTemplateVersion', { LaunchTemplateId })).body.LaunchTemplateVersionNumber;
    expect([await next(), await next()]).toEqual([2, 3]);
    const deleted = await ecs('DeleteLaunchTemplateVersion', { LaunchTemplateId, 'DeleteVersion.1': '3' });
    expect(deleted.body.LaunchTemplateVersions).toEqual({
      LaunchTemplateVersion: [{ LaunchTemplateId, LaunchTemplateVersionNumber: 3 }],
    });
    expect(await templates({ 'LaunchTemplateId.1': LaunchTemplateId })).toMatchObject([
      { LatestVersionNumber: 2 },
    ]);
    expect(await next()).toBe(4);
    expect(await numbers({ LaunchTemplateId })).toEqual([1, 2, 4]);
  });

  it('are selected by number and by being the default', async () => {
    const LaunchTemplateName = 'selected';
    const LaunchTemplateId = await create({ LaunchTemplateName });
    await create();
    for (let made = 0; made < 4; made += 1) await ecs('CreateLaunchTemplateVersion', { LaunchTemplateName });
    const byName = { LaunchTemplateName };
    expect(await numbers({ ...byName, MinVersion: '2', MaxVersion: '4' })).toEqual([2, 3, 4]);
    expect(
      await numbers({ LaunchTemplateId, 'LaunchTemplateVersion.1': '5', 'LaunchTemplateVersion.2': '1' }),
    ).toEqual([1, 5]);
    expect(await numbers({ ...byName, DefaultVersion: 'true' })).toEqual([1]);
    expect(await numbers({ ...byName, PageSize: '2', PageNumber: '3' })).toEqual([5]);
    expect(
      await ecs('DescribeLaunchTemplateVersions', { ...byName, MinVersion: '3', MaxVersion: '2' }),
    ).toMatchObject({ status: 400 });
    expect(await ecs('DescribeLaunchTemplateVersions')).toMatchObject({ code: 'MissingParameter' });
  });

  it('change places as the default, which cannot be deleted', async () => {
    const LaunchTemplateId = await create();
    await ecs('CreateLaunchTemplateVersion', { LaunchTemplateId });
    const first = { LaunchTemplateId, 'DeleteVersion.1': '1' };
    expect(await ecs('DeleteLaunchTemplateVersion', first)).toMatchObject({
      status: 403,
      code: 'InvalidOperation.DeleteDefaultVersion',
    });
    expect(
      (await ecs('ModifyLaunchTemplateDefaultVersion', { LaunchTemplateId, DefaultVersionNumber: '2' })).body,
    ).toMatchObject({ LaunchTemplateId });
    expect((await versions({ LaunchTemplateId })).map(({ DefaultVersion }) => DefaultVersion)).toEqual([
      false,
      true,
    ]);
    expect((await ecs('DeleteLaunchTemplateVersion', first)).status).toBe(200);
    expect(await numbers({ LaunchTemplateId })).toEqual([2]);
  });

  it('have to be there; else none is deleted', async () => {
    const LaunchTemplateId = await create();
    await ecs('CreateLaunchTemplateVersion', { LaunchTemplateId });
    expect(
      await ecs('ModifyLaunchTemplateDefaultVersion', { LaunchTemplateId, DefaultVersionNumber: '9' }),
    ).toMatchObject({ status: 400, code: 'InvalidLaunchTemplateVersion.NotFound' });
    expect(
      await ecs('DeleteLaunchTemplateVersion', {
        LaunchTemplateId,
        'DeleteVersion.1': '2',
        'DeleteVersion.2': '9',
      }),
    ).toMatchObject({ status: 404, code: 'InvalidLaunchTemplateVersion.NotFound' });
    expect(await numbers({ LaunchTemplateId })).toEqual([1, 2]);
    expect(await ecs('CreateLaunchTemplateVersion', { LaunchTemplateId: 'lt-none' })).toMatchObject({
      status: 404,
      code: 'InvalidLaunchTemplate.NotFound',
    });
  });

  it('are 30 at most', async () => {
    const LaunchTemplateId = await create();
    for (let made = 1; made < 30; made += 1) await ecs('CreateLaunchTemplateVersion', { LaunchTemplateId });
    expect(await ecs('CreateLaunchTemplateVersion', { LaunchTemplateId })).toMatchObject({
      status: 403,
      code: 'LaunchTemplateVersionLimitExceed',
    });
  });
});
