import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { call } from '../support/signed-call.ts';

const emulator = useEmulator();

async function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${emulator().url}/_emulator/${path}`, { method, headers });
  return { status: response.status, body: await response.json() };
}

describe('the emulator’s own paths', () => {
  it('tell what it does for each operation', async () => {
    const { status, body } = await ask('GET', 'coverage');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ecs: { RunInstances: 'stateful', CreateVpc: 'stateful', GetInstanceScreenshot: 'sampled' },
      vpc: { CreateVSwitch: 'stateful' },
      sts: { AssumeRole: 'stateful' },
    });
  });

  it('keep and restore snapshots', async () => {
    expect(await ask('PUT', 'snapshots/empty')).toEqual({ status: 200, body: { saved: 'empty' } });
    const vpc = { RegionId: 'cn-hangzhou', VpcName: 'a' };
    await call(emulator(), 'Vpc.CreateVpc', vpc);
    expect(await ask('POST', 'snapshots/empty/fork?to=again')).toMatchObject({ status: 200 });
    expect(await ask('GET', 'snapshots')).toEqual({ status: 200, body: { snapshots: ['again', 'empty'] } });
    expect(await ask('POST', 'snapshots/again/load')).toEqual({ status: 200, body: { loaded: 'again' } });
    const { body } = await call(emulator(), 'Vpc.DescribeVpcs', { RegionId: 'cn-hangzhou' });
    expect(body).toMatchObject({ TotalCount: 0 });
    expect(await ask('DELETE', 'snapshots/again')).toEqual({ status: 200, body: { removed: 'again' } });
  });

  it('write out all that is stored', async () => {
    await call(emulator(), 'Vpc.CreateVpc', { RegionId: 'cn-hangzhou', VpcName: 'shown' });
    const { body } = await ask('GET', 'export');
    const { format, documents } = body as {
      format: number;
      documents: { kind: string; fields: { VpcName?: string } }[];
    };
    expect(format).toBe(1);
    expect(documents.filter(({ kind }) => kind === 'vpc/vpc').map(({ fields }) => fields.VpcName)).toContain(
      'shown',
    );
  });

  it.each([
    ['GET', 'nothing', 404],
    ['POST', 'coverage', 404],
    ['POST', 'snapshots/none/load', 400],
    ['PUT', 'snapshots/..%2Fx', 400],
    ['PUT', 'snapshots/%', 400],
  ])('answer %s %s with %i', async (method, path, status) => {
    expect(await ask(method, path)).toMatchObject({ status, body: { error: expect.any(String) } });
  });

  it('are closed to pages of other origins', async () => {
    expect(await ask('PUT', 'snapshots/x', { origin: 'https://example.com' })).toMatchObject({ status: 403 });
  });

  it('in strict mode, what keeps no state is refused, and told as that', async () => {
    await using strict = await startEmulator({ strict: true });
    const parameters = { RegionId: 'cn-hangzhou', InstanceId: 'i-1' };
    const refused = await call(strict, 'Ecs.GetInstanceScreenshot', parameters);
    expect([refused.status, refused.body.Code]).toEqual([400, 'UnsupportedOperation']);
    const { ecs } = (await (await fetch(`${strict.url}/_emulator/coverage`)).json()) as {
      ecs: Record<string, string>;
    };
    expect(ecs).toMatchObject({ GetInstanceScreenshot: 'refused', RunInstances: 'stateful' });
  });

  it('a sampled answer says that it is one, and no other does', async () => {
    const { headers } = await call(emulator(), 'Ecs.GetInstanceScreenshot', {
      RegionId: 'cn-hangzhou',
      InstanceId: 'i-1',
    });
    expect(headers['x-emulator-answer']).toBe('sampled');
    const stored = await call(emulator(), 'Vpc.DescribeVpcs', { RegionId: 'cn-hangzhou' });
    expect(stored.headers['x-emulator-answer']).toBeUndefined();
  });
});
