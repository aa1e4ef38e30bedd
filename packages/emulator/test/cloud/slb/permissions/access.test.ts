import { beforeAll, describe, expect, it } from 'vitest';
import { useEmulator } from '../../../support/emulator.ts';
import type { Need } from '../../../support/sessions.ts';
import { fixture } from '../support.ts';
import { pair, slbSessions, web } from './support.ts';

const emulator = useEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
const { admin, allow, arn, balancer, check, doAll, make, refuse, sessionFor, sessionWith } =
  slbSessions(emulator);

const ids = { mine: '', theirs: '', acl: '', cert: '', authority: '', extension: '' };
const mine = () => ({ LoadBalancerId: ids.mine });
const theirs = () => ({ LoadBalancerId: ids.theirs });
const own = () => `loadbalancer/${ids.mine}`;
const secure = { ...web, ListenerPort: '443' };
const authority = { CACertificate: fixture('authority') };
const acls = ['DescribeAccessControlLists'] as const;
const certificates = ['DescribeServerCertificates'] as const;

beforeAll(async () => {
  Object.assign(ids, { mine: await balancer(), theirs: await balancer() });
  ids.acl = String((await admin('CreateAccessControlList', { AclName: 'theirs' })).AclId);
  ids.cert = String((await admin('UploadServerCertificate', pair)).ServerCertificateId);
  ids.authority = String((await admin('UploadCACertificate', authority)).CACertificateId);
  await admin('CreateLoadBalancerHTTPSListener', { ...theirs(), ...secure, ServerCertificateId: ids.cert });
  const further = {
    ...theirs(),
    ListenerPort: '443',
    Domain: 'a.example.com',
    ServerCertificateId: ids.cert,
  };
  ids.extension = String((await admin('CreateDomainExtension', further)).DomainExtensionId);
});

describe('a session that may do only that', () => {
  it('makes, lists, fills and deletes an access control list', async () => {
    const maker = await sessionFor(['CreateAccessControlList DescribeAccessControlLists', 'acl/*']);
    const acl = { AclId: String((await make(maker, 'CreateAccessControlList', { AclName: 'mine' })).AclId) };
    await doAll(maker, [['DescribeAccessControlLists', {}]]);
    await refuse(maker, 'DeleteAccessControlList', acl, acls);
    const key = await sessionFor([
      'SetAccessControlListAttribute AddAccessControlListEntry DescribeAccessControlListAttribute ' +
        'RemoveAccessControlListEntry DeleteAccessControlList',
      `acl/${acl.AclId}`,
    ]);
    const entry = { AclEntrys: '[{"entry":"10.0.0.0/8","comment":"ours"}]' };
    const other = { AclId: ids.acl };
    const shown = ['DescribeAccessControlListAttribute', other] as const;
    await doAll(key, [
      ['SetAccessControlListAttribute', { ...acl, AclName: 'new' }],
      ['AddAccessControlListEntry', { ...acl, ...entry }],
      ['DescribeAccessControlListAttribute', acl],
    ]);
    await refuse(key, 'SetAccessControlListAttribute', { ...other, AclName: 'taken' }, shown);
    await refuse(key, 'AddAccessControlListEntry', { ...other, ...entry }, shown);
    await refuse(key, 'DeleteAccessControlList', other, acls);
    await doAll(key, [
      ['RemoveAccessControlListEntry', { ...acl, ...entry }],
      ['DeleteAccessControlList', acl],
    ]);
  });

  it('uploads, lists, names, uses and deletes a server certificate', async () => {
    const maker = await sessionFor(['UploadServerCertificate DescribeServerCertificates', 'certificate/*']);
    const { ServerCertificateId: id } = await make(maker, 'UploadServerCertificate', pair);
    const cert = { ServerCertificateId: String(id) };
    await doAll(maker, [['DescribeServerCertificates', {}]]);
    await refuse(maker, 'DeleteServerCertificate', cert, certificates);
    const one = `certificate/${cert.ServerCertificateId}`;
    const key = await sessionFor(
      ['SetServerCertificateName DeleteServerCertificate', one],
      ['CreateLoadBalancerHTTPSListener SetLoadBalancerHTTPSListenerAttribute', own(), one],
      ['DescribeLoadBalancerHTTPSListenerAttribute DeleteLoadBalancerListener', own()],
    );
    const other = { ServerCertificateId: ids.cert };
    const at = { ...mine(), ListenerPort: '443' };
    const shown = ['DescribeLoadBalancerListeners'] as const;
    await doAll(key, [['SetServerCertificateName', { ...cert, ServerCertificateName: 'mine' }]]);
    await refuse(key, 'SetServerCertificateName', { ...other, ServerCertificateName: 'taken' }, certificates);
    await refuse(key, 'CreateLoadBalancerHTTPSListener', { ...at, ...secure, ...other }, shown);
    await doAll(key, [
      ['CreateLoadBalancerHTTPSListener', { ...at, ...secure, ...cert }],
      ['SetLoadBalancerHTTPSListenerAttribute', { ...at, ...cert }],
      ['SetLoadBalancerHTTPSListenerAttribute', { ...at, Description: 'mine' }],
      ['DescribeLoadBalancerHTTPSListenerAttribute', at],
    ]);
    const set = 'SetLoadBalancerHTTPSListenerAttribute';
    await refuse(key, set, { ...at, ...other }, ['DescribeLoadBalancerHTTPSListenerAttribute', at]);
    await refuse(key, set, { ...at, ...theirs(), Description: 'taken' }, shown);
    await refuse(key, 'DeleteServerCertificate', other, certificates);
    await doAll(key, [
      ['DeleteLoadBalancerListener', at],
      ['DeleteServerCertificate', cert],
    ]);
  });

  it('uploads, lists, names and deletes a CA certificate', async () => {
    const list = ['DescribeCACertificates'] as const;
    const maker = await sessionFor(['UploadCACertificate DescribeCACertificates', 'certificate/*']);
    const made = await make(maker, 'UploadCACertificate', authority);
    const cert = { CACertificateId: String(made.CACertificateId) };
    await doAll(maker, [['DescribeCACertificates', {}]]);
    const one = `certificate/${cert.CACertificateId}`;
    const key = await sessionFor(['SetCACertificateName DeleteCACertificate', one]);
    const other = { CACertificateId: ids.authority };
    await doAll(key, [['SetCACertificateName', { ...cert, CACertificateName: 'mine' }]]);
    await refuse(key, 'SetCACertificateName', { ...other, CACertificateName: 'taken' }, list);
    await refuse(key, 'DeleteCACertificate', other, list);
    await doAll(key, [['DeleteCACertificate', cert]]);
  });

  it('makes, lists, changes and deletes a domain extension', async () => {
    const cert = { ServerCertificateId: ids.cert };
    const at = { ...mine(), ListenerPort: '444' };
    await admin('CreateLoadBalancerHTTPSListener', { ...secure, ...at, ...cert });
    const key = await sessionFor([
      'CreateDomainExtension DescribeDomainExtensions DescribeDomainExtensionAttribute ' +
        'SetDomainExtensionAttribute DeleteDomainExtension',
      own(),
    ]);
    const wish = { ...cert, Domain: 'b.example.com' };
    const made = await make(key, 'CreateDomainExtension', { ...at, ...wish });
    const extension = { DomainExtensionId: String(made.DomainExtensionId) };
    await doAll(key, [
      ['DescribeDomainExtensions', at],
      ['DescribeDomainExtensionAttribute', extension],
      ['SetDomainExtensionAttribute', { ...extension, ...cert }],
    ]);
    const theirPort = { ...theirs(), ListenerPort: '443' };
    const list = ['DescribeDomainExtensions', theirPort] as const;
    const other = { DomainExtensionId: ids.extension };
    await refuse(key, 'CreateDomainExtension', { ...theirPort, ...wish }, list);
    await refuse(key, 'DescribeDomainExtensionAttribute', other, list);
    await refuse(key, 'SetDomainExtensionAttribute', { ...other, ...cert }, list);
    await refuse(key, 'DeleteDomainExtension', other, list);
    await doAll(key, [['DeleteDomainExtension', extension]]);
  });

  it('makes, lists, changes and deletes a TLS policy', async () => {
    const list = ['ListTLSCipherPolicies'] as const;
    const names = ['Create', 'Set', 'Delete'].map(
      (verb) => `${verb}TLSCipherPolicy${verb === 'Set' ? 'Attribute' : ''}`,
    );
    const wish = { Name: 'mine', 'TLSVersions.1': 'TLSv1.2', 'Ciphers.1': 'AES128-GCM-SHA256' };
    const narrow = await sessionFor(['CreateTLSCipherPolicy', 'tlspolicy/*', 'loadbalancer/*']);
    await refuse(narrow, 'CreateTLSCipherPolicy', wish, list);
    const key = await sessionWith(allow([...names, ...list], [arn('*', '*')]));
    const made = await make(key, 'CreateTLSCipherPolicy', wish);
    const policy = { TLSCipherPolicyId: String(made.TLSCipherPolicyId) };
    emulator().clock.advance(60_000);
    await doAll(key, [
      ['ListTLSCipherPolicies', {}],
      ['SetTLSCipherPolicyAttribute', { ...wish, ...policy, Name: 'new' }],
    ]);
    const reader = await sessionWith(allow(['ListTLSCipherPolicies'], [arn('*', '*')]));
    await refuse(reader, 'DeleteTLSCipherPolicy', policy, list);
    emulator().clock.advance(60_000);
    await doAll(key, [['DeleteTLSCipherPolicy', policy]]);
  });

  it.each([
    ['instance', 'loadbalancer', 'mine', 'theirs'],
    ['certificate', 'certificate', 'cert', 'authority'],
    ['certificate', 'certificate', 'authority', 'cert'],
    ['acl', 'acl', 'acl', undefined],
  ] as const)(
    'gives tags to one %s (%s/%s), lists them and takes them away',
    async (ResourceType, word, id, other) => {
      const key = await sessionFor(['TagResources UntagResources ListTagResources', `${word}/${ids[id]}`]);
      const one = { ResourceType, 'ResourceId.1': ids[id] };
      const tag = { 'Tag.1.Key': 'env', 'Tag.1.Value': 'test' };
      const list = ['ListTagResources', one] as const;
      await doAll(key, [['TagResources', { ...one, ...tag }]]);
      expect(await make(key, ...list)).toMatchObject({
        TagResources: { TagResource: [{ ResourceId: ids[id], TagKey: 'env', TagValue: 'test' }] },
      });
      const two = { ...one, ...tag, 'ResourceId.2': other === undefined ? 'none' : ids[other] };
      await refuse(key, 'TagResources', two, list);
      await refuse(key, 'UntagResources', { ...two, 'TagKey.1': 'env' }, list);
      await refuse(key, 'ListTagResources', { ResourceType, 'Tag.1.Key': 'env' }, list);
      await doAll(key, [['UntagResources', { ...one, 'TagKey.1': 'env' }]]);
    },
  );
});

it('takes a type that there is not for any', async () => {
  const sent = { ResourceType: 'constructor', 'ResourceId.1': 'one', 'TagKey.1': 'env' };
  const key = await sessionFor(['UntagResources', 'loadbalancer/*']);
  await refuse(key, 'UntagResources', sent, acls);
});

describe('what a session has to be allowed for', () => {
  const certificate = () => ['certificate/cert-none'];
  const ofCertificate = () => ({ ServerCertificateId: 'cert-none' });
  const ofAuthority = () => ({ CACertificateId: 'cert-none' });
  const listener = () => ({ ...mine(), ...secure, Bandwidth: '0' });
  const withCertificate = () => [own(), ...certificate()];
  const theirOwn = () => [`loadbalancer/${ids.theirs}`];
  const acl = () => [`acl/${ids.acl}`];
  const ofAcl = () => ({ AclId: ids.acl });

  it.each<Need>([
    ['CreateAccessControlList', () => ({ AclName: '?' }), () => ['acl/*']],
    ['DescribeAccessControlLists', () => ({}), () => ['acl/*']],
    ['DescribeAccessControlListAttribute', ofAcl, acl],
    ['DeleteAccessControlList', () => ({ AclId: 'acl-none' }), () => ['acl/acl-none']],
    ['AddAccessControlListEntry', () => ({ ...ofAcl(), AclEntrys: '[]' }), acl],
    ['UploadServerCertificate', () => ({ ServerCertificate: 'x' }), () => ['certificate/*']],
    ['DescribeServerCertificates', ofCertificate, () => ['certificate/*']],
    ['SetServerCertificateName', () => ({ ...ofCertificate(), ServerCertificateName: 'n' }), certificate],
    ['DeleteServerCertificate', ofCertificate, certificate],
    ['CreateLoadBalancerHTTPSListener', () => ({ ...listener(), ...ofCertificate() }), withCertificate],
    ['CreateLoadBalancerHTTPSListener', listener, () => [own()]],
    ['SetLoadBalancerHTTPSListenerAttribute', () => ({ ...listener(), ...ofCertificate() }), withCertificate],
    ['UploadCACertificate', () => ({ CACertificate: 'x' }), () => ['certificate/*']],
    ['SetCACertificateName', () => ({ ...ofAuthority(), CACertificateName: 'n' }), certificate],
    ['DeleteCACertificate', ofAuthority, certificate],
    [
      'CreateDomainExtension',
      () => ({ ...mine(), ...ofCertificate(), ListenerPort: '9', Domain: 'a.b' }),
      () => [own()],
    ],
    ['DescribeDomainExtensions', () => ({ ...mine(), ListenerPort: '9' }), () => [own()]],
    ['DescribeDomainExtensionAttribute', () => ({ DomainExtensionId: ids.extension }), theirOwn],
    [
      'SetDomainExtensionAttribute',
      () => ({ DomainExtensionId: ids.extension, ...ofCertificate() }),
      theirOwn,
    ],
    ['DeleteDomainExtension', () => ({ DomainExtensionId: 'de-none' }), () => ['loadbalancer/*']],
    ['AddTags', () => ({ ...mine(), Tags: '[]' }), () => [own()]],
    [
      'MoveResourceGroup',
      () => ({ ResourceType: 'acl', ResourceId: 'acl-none', NewResourceGroupId: 'rg-none' }),
      () => ['acl/acl-none'],
    ],
  ])('%s', (...need) => check(...need));
});
