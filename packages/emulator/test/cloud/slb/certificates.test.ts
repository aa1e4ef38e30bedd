import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../../src/index.ts';
import { call } from '../../support/signed-call.ts';
import { balancedCloud, fixture, region } from './support.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
});
afterEach(() => emulator.close());

type Fields = Readonly<Record<string, unknown>>;

async function slb(action: string, parameters: Record<string, string> = {}): Promise<Fields> {
  const { status, body } = await call(emulator, `Slb.${action}`, { ...region, ...parameters });
  return { ...body, Status: status };
}

const code = async (action: string, parameters: Record<string, string> = {}) =>
  (await slb(action, parameters)).Code ?? 'fine';

const pair = { ServerCertificate: fixture('server'), PrivateKey: fixture('server.key') };

const upload = (more: Record<string, string> = {}) => slb('UploadServerCertificate', { ...pair, ...more });

async function listed(parameters: Record<string, string> = {}): Promise<Fields[]> {
  const { ServerCertificates } = await slb('DescribeServerCertificates', parameters);
  return (ServerCertificates as { ServerCertificate: Fields[] }).ServerCertificate;
}

// What `openssl x509` says of the fixtures.
const server = {
  Fingerprint: 'a7:2a:34:ab:9b:5b:52:04:22:0e:9b:a9:07:89:a5:88:76:fb:31:69',
  CommonName: 'www.example.com',
  ExpireTime: '2126-11-04T21:33:42Z',
  ExpireTimeStamp: Date.parse('2126-11-04T21:33:42Z'),
};
const authority = {
  Fingerprint: '6b:81:f5:d0:07:0e:6f:ad:59:ff:87:08:b9:72:84:1d:48:48:1f:49',
  CommonName: 'Test authority',
};

it('reads an uploaded certificate', async () => {
  const made = await upload({
    ServerCertificateName: 'web',
    'Tag.1.Key': 'env',
    'Tag.1.Value': 'test',
  });
  const told = {
    ...server,
    ServerCertificateId: expect.stringMatching(/^1234567890123456_18cc820d888_\d+_\d+$/),
    ServerCertificateName: 'web',
    RegionId: 'cn-hangzhou',
    CreateTime: '2024-01-02T03:04:05Z',
    CreateTimeStamp: Date.parse('2024-01-02T03:04:05Z'),
    IsAliCloudCertificate: 0,
    SubjectAlternativeNames: { SubjectAlternativeName: ['www.example.com', 'example.com'] },
  };
  expect(made).toMatchObject({ Status: 200, ...told });
  expect(await listed()).toMatchObject([{ ...told, Tags: { Tag: [{ TagKey: 'env', TagValue: 'test' }] } }]);
});

it('takes a certificate with its chain, and one with an elliptic key', async () => {
  const ServerCertificate = `${fixture('server')}${fixture('authority')}`;
  expect(await upload({ ServerCertificate })).toMatchObject(server);
  expect(
    await slb('UploadServerCertificate', {
      ServerCertificate: fixture('elliptic'),
      PrivateKey: fixture('elliptic.key'),
    }),
  ).toMatchObject({
    Status: 200,
    CommonName: 'ec.example.com',
    SubjectAlternativeNames: { SubjectAlternativeName: [] },
  });
});

it.each<[string, string, Record<string, string>]>([
  ['no certificate', 'InvalidParameter', { ServerCertificate: '' }],
  ['no key', 'InvalidParameter', { PrivateKey: '' }],
  ['something else', 'CertificateFormatInvalid', { ServerCertificate: 'test' }],
  [
    'something else in its frame',
    'CertificateFormatInvalid',
    { ServerCertificate: '-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----' },
  ],
  ['a text beside it', 'CertificateFormatInvalid', { ServerCertificate: `subject\n${fixture('server')}` }],
  ['a key that is none', 'InvalidParameter', { PrivateKey: 'test' }],
  ['a key that is encrypted', 'PrivateKeyEncryption', { PrivateKey: fixture('encrypted.key') }],
  ['a key of another one', 'CertificateNotMatchPrivateKey', { PrivateKey: fixture('elliptic.key') }],
  [
    'its chain the wrong way round',
    'CertificateNotMatchPrivateKey',
    { ServerCertificate: `${fixture('authority')}${fixture('server')}` },
  ],
  ['a short key', 'OperationDenied.IllegalKeyLength', { ServerCertificate: fixture('short') }],
  ['a key of another kind', 'ServerCertificate.NotSupport', { ServerCertificate: fixture('edwards') }],
  [
    'one of the certificate service, which has none',
    'InvalidParameter.AliCloudCertificateId',
    { AliCloudCertificateId: '7759111' },
  ],
  ['a name that is too long', 'InvalidParameterLength', { ServerCertificateName: 'a'.repeat(81) }],
])('refuses a server certificate with %s', async (_, expected, parameters) => {
  expect(await upload(parameters)).toMatchObject({ Code: expected, Status: 400 });
  expect(await listed()).toEqual([]);
});

it('lists by id, group and tag, each region its own', async () => {
  const first = await upload({ 'Tag.1.Key': 'env', ResourceGroupId: 'rg-one' });
  const second = await upload();
  const far = await upload({ RegionId: 'cn-beijing' });
  const ids = async (parameters: Record<string, string>) =>
    (await listed(parameters)).map(({ ServerCertificateId }) => ServerCertificateId);
  const [one, two] = [first, second].map(({ ServerCertificateId }) => ServerCertificateId as string);
  expect(await ids({})).toEqual([one, two]);
  expect(await ids({ ServerCertificateId: one ?? '' })).toEqual([one]);
  expect(await ids({ ServerCertificateId: 'none' })).toEqual([]);
  expect(await ids({ ServerCertificateId: far.ServerCertificateId as string })).toEqual([]);
  expect(await ids({ ResourceGroupId: 'rg-one' })).toEqual([one]);
  expect(await ids({ 'Tag.1.Key': 'env' })).toEqual([one]);
  expect(
    await code('DescribeServerCertificates', { ServerCertificateId: two ?? '', ResourceGroupId: 'rg-one' }),
  ).toBe('Abs.ServerCertificateIdAndResourceGroupId.MissMatch');
});

it('renames and deletes a server certificate', async () => {
  const { ServerCertificateId } = (await upload()) as { ServerCertificateId: string };
  await slb('SetServerCertificateName', { ServerCertificateId, ServerCertificateName: '*.example.com' });
  expect(await listed()).toMatchObject([{ ServerCertificateName: '*.example.com' }]);
  const gone = { Code: 'ServerCertificateId.NotFound', Status: 404 };
  const elsewhere = { ServerCertificateId, RegionId: 'cn-beijing' };
  expect(await slb('DeleteServerCertificate', elsewhere)).toMatchObject(gone);
  expect(await code('DeleteServerCertificate', { ServerCertificateId })).toBe('fine');
  expect(await slb('DeleteServerCertificate', { ServerCertificateId })).toMatchObject(gone);
  expect(
    await slb('SetServerCertificateName', { ServerCertificateId, ServerCertificateName: 'a' }),
  ).toMatchObject(gone);
  expect(await listed()).toEqual([]);
});

it('uploads, lists, renames and deletes a CA certificate', async () => {
  const CACertificate = fixture('authority');
  const made = await slb('UploadCACertificate', {
    CACertificate,
    CACertificateName: 'ours',
    'Tag.1.Key': 'env',
  });
  const CACertificateId = made.CACertificateId as string;
  expect(made).toMatchObject({ ...authority, CACertificateName: 'ours', CreateTime: '2024-01-02T03:04:05Z' });
  const other = await slb('UploadCACertificate', { CACertificate, ResourceGroupId: 'rg-one' });
  const all = async (parameters: Record<string, string> = {}) => {
    const { CACertificates } = await slb('DescribeCACertificates', parameters);
    return (CACertificates as { CACertificate: Fields[] }).CACertificate;
  };
  expect(await all()).toMatchObject([
    { ...authority, CACertificateId, Tags: { Tag: [{ TagKey: 'env' }] } },
    { CACertificateId: other.CACertificateId },
  ]);
  expect(await all({ CACertificateId })).toHaveLength(1);
  expect(await all({ ResourceGroupId: 'rg-one' })).toMatchObject([
    { CACertificateId: other.CACertificateId },
  ]);
  expect(await all({ 'Tag.1.Key': 'env' })).toMatchObject([{ CACertificateId }]);
  expect(await code('DescribeCACertificates', { CACertificateId, ResourceGroupId: 'rg-one' })).toBe(
    'Abs.CACertificateIdAndResourceGroupId.MissMatch',
  );
  await slb('SetCACertificateName', { CACertificateId, CACertificateName: 'theirs' });
  expect(await all({ CACertificateId })).toMatchObject([{ CACertificateName: 'theirs' }]);
  const gone = { Code: 'CACertificateId.NotFound', Status: 404 };
  expect(await slb('DeleteCACertificate', { CACertificateId, RegionId: 'cn-beijing' })).toMatchObject(gone);
  expect(await code('DeleteCACertificate', { CACertificateId })).toBe('fine');
  expect(await slb('DeleteCACertificate', { CACertificateId })).toMatchObject(gone);
  expect(await slb('SetCACertificateName', { CACertificateId, CACertificateName: 'a' })).toMatchObject(gone);
});

it.each<[string, string]>([
  ['no certificate', 'test'],
  ['two at once', `${fixture('authority')}${fixture('server')}`],
])('refuses as a CA certificate %s', async (_, CACertificate) => {
  expect(await code('UploadCACertificate', { CACertificate })).toBe('CertificateFormatInvalid');
});

it('keeps certificates that a listener uses', () => {
  const cloud = balancedCloud();
  const ServerCertificateId = cloud.slb('UploadServerCertificate', pair).ServerCertificateId as string;
  const CACertificateId = cloud.slb('UploadCACertificate', { CACertificate: fixture('authority') })
    .CACertificateId as string;
  const remove = () => [
    cloud.code('DeleteServerCertificate', { ServerCertificateId }),
    cloud.code('DeleteCACertificate', { CACertificateId }),
  ];
  cloud.listen('https', 443, { ServerCertificateId, CACertificateId });
  expect(remove()).toEqual(['CertificateAndPrivateKeyIsRefered', 'CertificateAndPrivateKeyIsRefered']);
  cloud.drop('slb/listener', 'lb-one/https/443');
  expect(remove()).toEqual(['fine', 'fine']);
});
