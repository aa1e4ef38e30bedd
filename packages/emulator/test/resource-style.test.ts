import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.ts';
import acs3 from './auth/vectors/acs3.json' with { type: 'json' };
import roaV1 from './auth/vectors/roa-v1.json' with { type: 'json' };
import { useEmulator } from './support/emulator.ts';
import { exchange } from './support/http.ts';
import { callV1, callV3, resourceSpecs } from './support/resource-call.ts';

const emulator = useEmulator({ specs: resourceSpecs });
const published = { specs: resourceSpecs, clock: () => Date.parse('2024-01-02T03:04:05Z') };
const user = 'acs:ram::1234567890123456:user/tester';

describe('a published request of', () => {
  it.each(['roa-get-path-params', 'roa-post-json', 'roa-delete'])('version 3, %s, is taken', async (name) => {
    const vector = acs3.find((one) => one.name === name);
    const { pathname, search } = new URL(vector?.url ?? '');
    await using fresh = await startEmulator(published);
    const reply = await exchange(fresh.url, {
      method: vector?.method ?? '',
      path: pathname + search,
      headers: JSON.parse(JSON.stringify(vector?.headers)) as Record<string, string>,
      body: Buffer.from(vector?.bodyBase64 ?? '', 'base64').toString('utf8'),
    });
    expect(reply.status).toBeLessThan(300);
    expect(fresh.requests[0]).toMatchObject({ canonicalRequest: vector?.canonicalRequest, identity: user });
  });

  it.each(['roa-get', 'roa-get-query', 'roa-post-json', 'core-roa-post-json'])(
    'version 1, %s, is taken',
    async (name) => {
      const vector = roaV1.find((one) => one.name === name);
      const { pathname, search } = new URL(vector?.url ?? '');
      const headers = JSON.parse(JSON.stringify(vector?.headers)) as Record<string, string>;
      await using fresh = await startEmulator(published);
      const reply = await exchange(fresh.url, {
        method: vector?.method ?? '',
        path: pathname + search,
        headers: { ...headers, 'content-length': String(Buffer.byteLength(vector?.body ?? '')) },
        body: vector?.body ?? '',
      });
      expect(reply.status).toBeLessThan(300);
      expect(fresh.requests[0]).toMatchObject({ stringToSign: vector?.stringToSign, identity: user });
    },
  );
});

describe.each([
  ['version 3', callV3],
  ['version 1', callV1],
])('a call signed with %s', (_, call) => {
  it('finds its operation by method and path, and its parameters in path, query and headers', async () => {
    const reply = await call(emulator(), 'GET /clusters/c%2F1', {
      query: { Misspelt: 'x' },
      headers: { 'x-trace': 't' },
    });
    expect([reply.status, reply.body]).toEqual([200, { cluster_id: 'sample', size: 3 }]);
    expect(emulator().requests.at(-1)).toMatchObject({
      product: 'Cs',
      action: 'DescribeCluster',
      path: '/clusters/c%2F1',
      parameters: { ClusterId: 'c/1', 'x-trace': 't' },
      ignored: ['Misspelt'],
      identity: user,
    });
  });

  it('carries a JSON body, whose numbers stay exact', async () => {
    const body = '{"name":"测试","num_of_nodes":1234567890123456789,"tags":[{"key":"a"}],"more":1}';
    const reply = await call(emulator(), 'POST /clusters', { body, query: { b: '2 *', a: '' } });
    expect(reply.status).toBe(202);
    expect(reply.body.request_id).toBe(reply.headers['x-acs-request-id']);
    expect(emulator().requests.at(-1)).toMatchObject({
      action: 'CreateCluster',
      parameters: {
        body: { name: '测试', num_of_nodes: 1234567890123456789n, tags: [{ key: 'a' }] },
        b: '2 *',
        a: '',
      },
      ignored: ['body.more'],
    });
  });

  it('carries bytes, and gets some', async () => {
    const reply = await call(emulator(), 'PUT /clusters/c1/icon', {
      body: 'PNG',
      contentType: 'application/octet-stream',
    });
    expect([reply.status, reply.headers['content-type'], reply.text]).toEqual([
      200,
      'application/octet-stream',
      'sample',
    ]);
    expect(emulator().requests.at(-1)?.parameters).toEqual({ ClusterId: 'c1', icon: btoa('PNG') });
  });

  it('carries a form', async () => {
    const contentType = 'application/x-www-form-urlencoded';
    const reply = await call(emulator(), 'POST /clusters/c1:stop', { body: 'Force=true', contentType });
    expect(reply.status).toBe(200);
    expect(emulator().requests.at(-1)?.parameters).toEqual({ ClusterId: 'c1', Force: true });
  });

  it.each([
    ['a list', 'GET /clusters', {}, '[{"cluster_id":"sample","size":3}]', 'application/json;charset=utf-8'],
    ['a text', 'GET /clusters/c1/logs', { type: 'log' }, 'sample', 'text/plain'],
    [
      'a JSON text',
      'GET /clusters/c1/logs',
      { type: 'cursor' },
      '"sample"',
      'application/json;charset=utf-8',
    ],
  ])('gets %s where the spec says so', async (_, target, query, text, type) => {
    const reply = await call(emulator(), target, { query });
    expect([reply.text, reply.headers['content-type']]).toEqual([text, type]);
    expect(emulator().requests.at(-1)?.ignored).toEqual([]);
  });

  it('gets nothing but a status where there is nothing to say', async () => {
    const reply = await call(emulator(), 'DELETE /clusters/c1', { query: { retain_resources: '["a"]' } });
    expect([reply.status, reply.text]).toEqual([204, '']);
    expect(emulator().requests.at(-1)?.parameters).toEqual({ ClusterId: 'c1', retain_resources: ['a'] });
  });

  it('prefers the path that is spelled out, unless it names the action', async () => {
    await call(emulator(), 'GET /clusters/mine');
    await call(emulator(), 'GET /clusters/mine', { action: 'DescribeCluster' });
    const actions = emulator()
      .requests.slice(-2)
      .map(({ action }) => action);
    expect(actions).toEqual(['DescribeMyCluster', 'DescribeCluster']);
  });
});

it('answers without a signature what nobody has to sign', async () => {
  const headers = { 'x-acs-version': '2015-12-15', 'x-acs-action': 'GetHealth' };
  const reply = await exchange(emulator().url, { method: 'GET', path: '/health', headers });
  expect([reply.status, reply.text]).toEqual([200, 'true']);
});

it('answers in XML to those alone who ask for it', async () => {
  const reply = await callV3(emulator(), 'GET /clusters/c1', { tampered: { accept: 'text/xml' } });
  expect(reply.text).toMatch(/<DescribeClusterResponse><cluster_id>sample<\/cluster_id>/);
});
