import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as OpenApiCore from '@alicloud/openapi-core';
import type * as Darabonba from '@darabonba/typescript';
import { anonymous, type Operation, restPlacement, type Service, ServiceClient } from '@scope/core';
import { startEmulator } from '@scope/emulator';
import { describe, expect, it } from 'vitest';
import { startRecorder } from '../src/recorder.ts';

const load = createRequire(import.meta.url);
const { default: Client, $OpenApiUtil }: typeof OpenApiCore = load('@alicloud/openapi-core');
const { RuntimeOptions }: typeof Darabonba = load('@darabonba/typescript');

describe('an anonymous operation of the resource style', () => {
  const getHealth: Operation<object, unknown> = {
    name: 'GetHealth',
    method: 'GET',
    path: '/health',
    response: 'any',
    anonymous,
  };
  const cs: Service = {
    product: 'Cs',
    version: '2015-12-15',
    style: 'ROA',
    endpoints: { patterns: {} },
    placement: restPlacement,
  };
  const specs = fileURLToPath(new URL('../../../packages/emulator/test/fixtures', import.meta.url));

  it('has the headers that the vendor’s core gives it', async () => {
    await using own = await startEmulator({ specs });
    await using recorder = await startRecorder(own.url);
    const theirs = new Client(
      new $OpenApiUtil.Config({ endpoint: new URL(recorder.url).host, protocol: 'http' }),
    );
    const request = new $OpenApiUtil.OpenApiRequest({});
    const runtime = new RuntimeOptions({});
    const call = ['GetHealth', '2015-12-15', 'http', 'GET', 'Anonymous', '/health', 'string'] as const;
    await theirs.doROARequest(...call, request, runtime);
    await new ServiceClient(cs, { endpoint: recorder.url, regionId: 'cn-hangzhou' }).send(getHealth, {});

    const [vendors, ours] = recorder.requests.map(({ target, headers }) => {
      const { date = '', 'x-acs-signature-nonce': nonce, ...rest } = headers;
      expect([date, nonce]).toEqual([
        expect.stringMatching(/ GMT$/),
        expect.stringMatching(/^[\w-]{16,64}$/),
      ]);
      const compared = Object.entries(rest).filter(([name]) => /^x-acs-|^accept$|^authorization$/.test(name));
      return { target, headers: Object.fromEntries(compared) };
    });
    expect(ours).toEqual(vendors);
    expect(own.requests.map(({ action, status }) => [action, status])).toEqual([
      ['GetHealth', 200],
      ['GetHealth', 200],
    ]);
  });
});
