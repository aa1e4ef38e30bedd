import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EndpointOptions, resolveEndpoint } from '../../src/endpoint/resolve-endpoint.ts';
import type { Service, ServiceEndpoints } from '../../src/endpoint/service.ts';
import { ConfigError } from '../../src/errors/errors.ts';

const ecs: ServiceEndpoints = {
  patterns: { public: 'ecs.{regionId}.aliyuncs.com', vpc: 'ecs-vpc.{regionId}.aliyuncs.com' },
  regions: {
    public: { 'cn-hangzhou': 'ecs-cn-hangzhou.aliyuncs.com', 'cn-tab': 'ecs.cn-tab.aliyuncs.com\t' },
    internal: { 'cn-beijing': 'ecs-internal.cn-beijing.aliyuncs.com' },
  },
};
const central: ServiceEndpoints = { patterns: { public: 'ram.aliyuncs.com' } };

function resolve(options: Partial<EndpointOptions>, endpoints = ecs): string {
  const service: Service = { product: 'Ecs', version: '2014-05-26', endpoints };
  return resolveEndpoint(service, { network: 'public', allowPlainHttp: false, ...options });
}

describe('resolveEndpoint', () => {
  it.each<[string, Partial<EndpointOptions>, ServiceEndpoints, string]>([
    [
      'the explicit endpoint before all',
      { endpoint: 'my.host:8443', regionId: 'cn-hangzhou' },
      ecs,
      'https://my.host:8443',
    ],
    [
      "the spec's entry before the pattern",
      { regionId: 'cn-hangzhou' },
      ecs,
      'https://ecs-cn-hangzhou.aliyuncs.com',
    ],
    ['an entry with white space around it', { regionId: 'cn-tab' }, ecs, 'https://ecs.cn-tab.aliyuncs.com'],
    [
      'the pattern for a region that nobody has listed',
      { regionId: 'xx-new-1' },
      ecs,
      'https://ecs.xx-new-1.aliyuncs.com',
    ],
    [
      'the pattern of another network',
      { regionId: 'cn-hangzhou', network: 'vpc' },
      ecs,
      'https://ecs-vpc.cn-hangzhou.aliyuncs.com',
    ],
    [
      'the entry of a network without a pattern',
      { regionId: 'cn-beijing', network: 'internal' },
      ecs,
      'https://ecs-internal.cn-beijing.aliyuncs.com',
    ],
    ['the one host of a central product', {}, central, 'https://ram.aliyuncs.com'],
    [
      'the one host of a central product, with a region',
      { regionId: 'cn-hangzhou' },
      central,
      'https://ram.aliyuncs.com',
    ],
  ])('takes %s', (_, options, endpoints, want) => {
    expect(resolve(options, endpoints)).toBe(want);
  });

  it.each<[string, Partial<EndpointOptions>, ServiceEndpoints, string]>([
    [
      'no region',
      {},
      ecs,
      'regionId is missing: Ecs has one endpoint for each region; set the option, or ALIBABA_CLOUD_REGION_ID',
    ],
    [
      'a network that nobody knows',
      { network: 'moon' },
      ecs,
      "Ecs has no known endpoint in network 'moon' (networks with endpoints: 'public', 'vpc', 'internal'): set the endpoint option",
    ],
    [
      'a region that its network lacks',
      { regionId: 'cn-hangzhou', network: 'internal' },
      ecs,
      "Ecs has no known endpoint for region 'cn-hangzhou' in network 'internal' (networks with endpoints: 'public', 'vpc', 'internal'): set the endpoint option",
    ],
    [
      'a product without endpoints',
      { regionId: 'cn-hangzhou' },
      { patterns: {} },
      "Ecs has no known endpoint for region 'cn-hangzhou' in network 'public': set the endpoint option",
    ],
    [
      'a network called as a member of every object',
      { regionId: 'cn-hangzhou', network: 'constructor' },
      ecs,
      "Ecs has no known endpoint for region 'cn-hangzhou' in network 'constructor' (networks with endpoints: 'public', 'vpc', 'internal'): set the endpoint option",
    ],
    [
      'a spec whose host is a URL with a path',
      { regionId: 'a' },
      { patterns: { public: 'evil.example/{regionId}' } },
      'endpoint "evil.example/a" cannot be used: it takes a host, without a path or query',
    ],
    [
      'a spec whose host has a user name',
      { regionId: 'a' },
      { patterns: { public: 'x@evil.example' } },
      'endpoint cannot be used: it must not contain a user name or password',
    ],
    [
      'a spec that asks for plain HTTP',
      { regionId: 'a', allowPlainHttp: true },
      { patterns: { public: 'http://{regionId}.example' } },
      'endpoint "http://a.example" cannot be used: plain HTTP is for this machine only; set allowPlainHttp to send requests unprotected',
    ],
  ])('refuses %s', (_, options, endpoints, message) => {
    expect(() => resolve(options, endpoints)).toThrow(new ConfigError(message));
  });

  it.each(['', '.', '-a', 'a-', 'a.b', 'a/b', 'a@b', 'a:1', '{regionId}', 'a\n', 'é', 'x'.repeat(64)])(
    'refuses the region %j',
    (regionId) => {
      expect(() => resolve({ regionId })).toThrow(
        new ConfigError(
          `regionId ${JSON.stringify(regionId)} is malformed: it takes an id such as 'cn-hangzhou'`,
        ),
      );
    },
  );

  it('lets no region lead to another domain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (regionId) => {
        let origin: string;
        try {
          origin = resolve({ regionId });
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          return;
        }
        expect(new URL(origin).hostname).toBe(`ecs.${regionId.toLowerCase()}.aliyuncs.com`);
      }),
    );
  });

  it.each([
    ['ecs.example', 'https://ecs.example'],
    ['https://ecs.example', 'https://ecs.example'],
    ['https://ecs.example:443/', 'https://ecs.example'],
    ['HTTPS://ECS.Example', 'https://ecs.example'],
    ['http://127.0.0.1:4566', 'http://127.0.0.1:4566'],
    ['http://localhost', 'http://localhost'],
    ['http://[::1]:80', 'http://[::1]'],
    ['[::1]:4566', 'https://[::1]:4566'],
    ['http://127.1', 'http://127.0.0.1'],
  ])('takes the endpoint %s', (endpoint, want) => {
    expect(resolve({ endpoint })).toBe(want);
  });

  const plain = 'plain HTTP is for this machine only; set allowPlainHttp to send requests unprotected';
  it.each([
    ['http://ecs.example', plain],
    ['http://127.0.0.1.evil.example', plain],
    ['http://localhost.evil.example', plain],
    ['http://0.0.0.0', plain],
    ['http://[::ffff:127.0.0.1]', plain],
    ['ftp://ecs.example', 'it takes http or https'],
    ['https://ecs.example/path', 'it takes a host, without a path or query'],
    ['ecs.example?x=1', 'it takes a host, without a path or query'],
    ['ecs.example#x', 'it takes a host, without a path or query'],
    ['ecs.example\\x', 'it takes a host, without a path or query'],
    ['two words', 'it is no host and no URL'],
    ['https://', 'it is no host and no URL'],
  ])('refuses the endpoint %s', (endpoint, fault) => {
    expect(() => resolve({ endpoint })).toThrow(
      new ConfigError(`endpoint ${JSON.stringify(endpoint)} cannot be used: ${fault}`),
    );
  });

  it.each([
    'https://user:hunter2@ecs.example',
    'user:hunter2@ecs.example',
    'https://user:hunter2@ecs example',
  ])('refuses an endpoint with a password without showing it: %#', (endpoint) => {
    expect(() => resolve({ endpoint })).toThrow(
      /^endpoint cannot be used: it (must not contain a user name or password|is no host and no URL)$/,
    );
  });

  it('sends plain HTTP to other machines where the caller allows it', () => {
    expect(resolve({ endpoint: 'http://ecs.example', allowPlainHttp: true })).toBe('http://ecs.example');
  });
});
