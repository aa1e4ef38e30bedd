import { beforeEach, expect, it } from 'vitest';
import { type BalancedCloud, balancedCloud, fixture } from './support.ts';

let cloud: BalancedCloud;
let first: string;
let second: string;

const upload = (more: Record<string, string> = {}) =>
  cloud.slb('UploadServerCertificate', {
    ServerCertificate: fixture('server'),
    PrivateKey: fixture('server.key'),
    ...more,
  }).ServerCertificateId as string;

beforeEach(() => {
  cloud = balancedCloud();
  cloud.listen('https', 443);
  cloud.listen('http', 80);
  first = upload();
  second = upload();
});

const create = (Domain: string, more: Record<string, string> = {}) =>
  cloud.slb('CreateDomainExtension', {
    LoadBalancerId: 'lb-one',
    ListenerPort: '443',
    Domain,
    ServerCertificateId: first,
    ...more,
  });

const list = (more: Record<string, string> = {}) =>
  (
    cloud.slb('DescribeDomainExtensions', { LoadBalancerId: 'lb-one', ListenerPort: '443', ...more })
      .DomainExtensions as { DomainExtension: Readonly<Record<string, unknown>>[] }
  ).DomainExtension;

it('makes an extension, shows it, changes its certificate and deletes it', () => {
  const made = create('*.Example.com');
  const DomainExtensionId = made.DomainExtensionId as string;
  expect(made).toEqual({ DomainExtensionId: expect.stringMatching(/^de-/), ListenerPort: 443 });
  const shown = { DomainExtensionId, Domain: '*.example.com', ServerCertificateId: first };
  const describe = () => cloud.slb('DescribeDomainExtensionAttribute', { DomainExtensionId });
  expect(describe()).toEqual({ ...shown, LoadBalancerId: 'lb-one', ListenerPort: 443 });
  expect(list()).toEqual([shown]);
  const set = (ServerCertificateId: string) =>
    cloud.code('SetDomainExtensionAttribute', { DomainExtensionId, ServerCertificateId });
  expect([set(second), set('none'), set('')]).toEqual([
    'fine',
    'InvalidParameter.ServerCertificateId',
    'InvalidParameter.ServerCertificateId',
  ]);
  expect(describe()).toMatchObject({ ServerCertificateId: second });
  const remove = () => cloud.slb('DeleteDomainExtension', { DomainExtensionId });
  expect(remove()).toEqual({});
  const gone = { Code: 'InvalidParameter.DomainExtensionId', Status: 400 };
  expect(remove()).toMatchObject(gone);
  expect(describe()).toMatchObject(gone);
  expect(list()).toEqual([]);
});

it('lists the extensions of one listener, and one by its id', () => {
  cloud.listen('https', 8443);
  const a = create('a.example.com').DomainExtensionId as string;
  create('b.example.com');
  create('c.example.com', { ListenerPort: '8443' });
  const domains = (more: Record<string, string> = {}) => list(more).map(({ Domain }) => Domain);
  expect(domains()).toEqual(['a.example.com', 'b.example.com']);
  expect(domains({ ListenerPort: '8443' })).toEqual(['c.example.com']);
  expect(domains({ DomainExtensionId: a })).toEqual(['a.example.com']);
  expect(domains({ LoadBalancerId: 'lb-two' })).toEqual([]);
  expect(cloud.code('DescribeDomainExtensions', { LoadBalancerId: 'lb-none', ListenerPort: '443' })).toBe(
    'InvalidLoadBalancerId.NotFound',
  );
});

it('keeps a certificate that an extension uses', () => {
  const DomainExtensionId = create('a.example.com').DomainExtensionId as string;
  const remove = () => cloud.code('DeleteServerCertificate', { ServerCertificateId: first });
  expect(remove()).toBe('CertificateRelatedDomainExtensionExist');
  cloud.slb('SetDomainExtensionAttribute', { DomainExtensionId, ServerCertificateId: second });
  expect(remove()).toBe('fine');
});

it.each<[string, string, Record<string, string>]>([
  ['a balancer that is not there', 'InvalidLoadBalancerId.NotFound', { LoadBalancerId: 'lb-none' }],
  ['a balancer of another region', 'InvalidLoadBalancerId.NotFound', { LoadBalancerId: 'lb-far' }],
  ['a listener that is not there', 'InvalidParameter', { ListenerPort: '444' }],
  ['a listener of another protocol', 'DomainExtensionNotSupport', { ListenerPort: '80' }],
  ['a certificate that is not there', 'InvalidParameter.ServerCertificateId', { ServerCertificateId: 'no' }],
  ['no certificate', 'InvalidParameter.ServerCertificateId', { ServerCertificateId: '' }],
  ['no domain', 'InvalidParameter.Domain', { Domain: 'example' }],
  ['a domain with a wildcard inside', 'InvalidParameter.Domain', { Domain: 'www.*.com' }],
])('refuses an extension with %s', (_, expected, parameters) => {
  expect(create('a.example.com', parameters).Code).toBe(expected);
});

it('refuses a certificate of another region', () => {
  const far = upload({ RegionId: 'cn-beijing' });
  expect(create('a.example.com', { ServerCertificateId: far }).Code).toBe(
    'InvalidParameter.ServerCertificateId',
  );
});

it('gives a listener each domain once, and three at most', () => {
  create('a.example.com');
  expect(create('A.example.com').Code).toBe('InvalidParameter.Domain');
  create('b.example.com');
  create('c.example.com');
  expect(create('d.example.com').Code).toBe('DomainExtensionNumberOverLimit');
});
