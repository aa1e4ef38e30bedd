import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../support/emulator.ts';
import { region } from '../../support/sessions.ts';
import { call } from '../../support/signed-call.ts';
import { pair } from './permissions/support.ts';
import { fixture } from './support.ts';

// Server certificates and CA certificates are one type for the tag operations.

const emulator = useEmulator();
const ids = { server: '', authority: '', bare: '' };
const certificate = { ResourceType: 'certificate' };
type Fields = Readonly<Record<string, unknown>>;

async function slb(action: string, parameters: Record<string, string> = {}): Promise<Fields> {
  const { status, body } = await call(emulator(), `Slb.${action}`, { ...region, ...parameters });
  return { ...body, Status: status };
}

async function rows(parameters: Record<string, string>): Promise<string[]> {
  const answer = await slb('ListTagResources', { ...certificate, ...parameters });
  expect(answer).toMatchObject({ Status: 200, NextToken: '' });
  const { TagResource } = answer.TagResources as { TagResource: Record<string, string>[] };
  return TagResource.map(({ ResourceId, TagKey, TagValue }) => `${ResourceId} ${TagKey}=${TagValue}`);
}

const tag = (key: string, value = '') => ({ 'Tag.1.Key': key, 'Tag.1.Value': value });
const both = () => ({ ...certificate, 'ResourceId.1': ids.authority, 'ResourceId.2': ids.server });

beforeAll(async () => {
  ids.server = String((await slb('UploadServerCertificate', pair)).ServerCertificateId);
  const authority = { CACertificate: fixture('authority') };
  ids.authority = String((await slb('UploadCACertificate', authority)).CACertificateId);
  ids.bare = String((await slb('UploadServerCertificate', pair)).ServerCertificateId);
});

describe('certificates of both kinds', () => {
  it.each(['server', 'authority'] as const)('can have tags, and lose them: %s', async (kind) => {
    const one = { ...certificate, 'ResourceId.1': ids[kind] };
    expect(await slb('TagResources', { ...one, ...tag('own', kind) })).toMatchObject({ Status: 200 });
    expect(await rows(one)).toEqual([`${ids[kind]} own=${kind}`]);
    expect(await rows(tag('own', kind))).toEqual([`${ids[kind]} own=${kind}`]);
    expect(await slb('UntagResources', { ...one, 'TagKey.1': 'own' })).toMatchObject({ Status: 200 });
    expect(await rows(one)).toEqual([]);
  });

  it('can have tags in one call, and are listed together in the order of their creation', async () => {
    await slb('TagResources', { ...both(), ...tag('env', 'test') });
    const all = [`${ids.server} env=test`, `${ids.authority} env=test`];
    expect(await rows(both())).toEqual(all);
    expect(await rows(tag('env'))).toEqual(all);
    expect(await rows({ ...both(), 'ResourceId.1': ids.bare })).toEqual(all.slice(0, 1));
    const shown = await slb('DescribeServerCertificates', tag('env', 'test'));
    expect(shown.ServerCertificates).toMatchObject({
      ServerCertificate: [{ ServerCertificateId: ids.server }],
    });
    await slb('UntagResources', { ...both(), All: 'true' });
    expect(await rows(tag('env'))).toEqual([]);
  });

  it('keep their tags where one of them is not there', async () => {
    const more = { ...both(), 'ResourceId.3': 'cert-none' };
    expect(await slb('TagResources', { ...more, ...tag('env') })).toMatchObject({
      Status: 400,
      Code: 'ResourceNotExist',
    });
    expect(await rows(both())).toEqual([]);
  });
});
