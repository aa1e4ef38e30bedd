import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../../src/index.ts';
import { leastPolicy } from '../../../src/run/least.ts';
import { createHosts } from '../../../src/serving/hosts.ts';
import { useEmulator } from '../../support/emulator.ts';
import { call } from '../../support/signed-call.ts';

const emulator = useEmulator();
const ask = (parameters: Record<string, string>) =>
  call(emulator(), 'Location.DescribeEndpoints', parameters);

describe('DescribeEndpoints', () => {
  it.each([
    ['ecs', 'cn-hangzhou', 'ecs.cn-hangzhou.aliyuncs.com'],
    ['ECS', 'ap-northeast-1', 'ecs.ap-northeast-1.aliyuncs.com'],
    ['slb', 'cn-hangzhou', 'slb.aliyuncs.com'],
    ['ram', 'cn-hangzhou', 'ram.aliyuncs.com'],
  ])('tells where %s is in %s', async (ServiceCode, Id, Endpoint) => {
    const { status, body } = await ask({ ServiceCode, Id, Type: 'openAPI' });
    const found = { Endpoint, Id, SerivceCode: ServiceCode, Type: 'openAPI' };
    expect([status, body]).toMatchObject([
      200,
      { Success: true, Endpoints: { Endpoint: [{ ...found, Protocols: { Protocols: ['HTTP', 'HTTPS'] } }] } },
    ]);
    expect(createHosts([ServiceCode]).isOurs(Endpoint)).toBe(true);
  });

  it('finds nothing of another kind, and nothing where a product is not', async () => {
    const other = await ask({ ServiceCode: 'ecs', Id: 'cn-hangzhou', Type: 'innerAPI' });
    const elsewhere = await ask({ ServiceCode: 'vpc', Id: 'us-southeast-1' });
    expect([other.body, elsewhere.body]).toMatchObject(Array(2).fill({ Endpoints: { Endpoint: [] } }));
  });

  it.each([
    [
      { ServiceCode: 'ecs', Id: 'cn-nowhere' },
      404,
      'InvalidRegionId',
      'The specified region does not exist.',
    ],
    [{ ServiceCode: 'oss', Id: 'cn-hangzhou' }, 400, 'Illegal Parameter', 'Please check the parameters'],
    [{ ServiceCode: 'ecs' }, 400, 'MissingParameter.Id', expect.any(String)],
  ])('refuses %j, in the words that clients look for', async (parameters, status, Code, Message) => {
    const refused = await ask(parameters as Record<string, string>);
    expect([refused.status, refused.body]).toMatchObject([status, { Code, Message }]);
  });

  it('may be asked by everybody who has a key, so that no policy needs it', async () => {
    await using own = await startEmulator({ strict: true });
    await call(own, 'Ram.CreateUser', { UserName: 'ann' });
    const { body } = await call(own, 'Ram.CreateAccessKey', { UserName: 'ann' });
    const { AccessKeyId: id, AccessKeySecret: secret } = body.AccessKey as Record<string, string>;
    const key = { id: id ?? '', secret: secret ?? '' };
    const { status } = await call(
      own,
      'Location.DescribeEndpoints',
      { ServiceCode: 'ecs', Id: 'cn-hangzhou' },
      { key },
    );
    expect(status).toBe(200);
    const authorization = own.requests.at(-1)?.authorization;
    expect(leastPolicy([{ authorization } as never], 'kinds').Statement).toEqual([]);
  });
});
