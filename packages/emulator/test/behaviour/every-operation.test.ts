import { expect, it } from 'vitest';
import { startEmulator } from '../../src/index.ts';
import { useEmulator } from '../support/emulator.ts';
import { call } from '../support/signed-call.ts';

const emulator = useEmulator();

it('answers an operation that does nothing with a sample and a request id of its own', async () => {
  const parameters = { RegionId: 'cn-hangzhou' };
  const replies = [
    await call(emulator(), 'Slb.DescribeAccessLogsDownloadAttribute', parameters),
    await call(emulator(), 'Slb.DescribeAccessLogsDownloadAttribute', parameters),
  ];
  const [first, second] = replies.map(({ body: { RequestId, ...rest } }) => ({ RequestId, rest }));
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  expect(first?.rest).toEqual(second?.rest);
  expect(first?.rest).toMatchObject({
    LogsDownloadAttributes: {
      LogsDownloadAttribute: Array.from({ length: 3 }, () => ({ LoadBalancerId: expect.any(String) })),
    },
  });
  expect(first?.RequestId).not.toBe(second?.RequestId);
});

it('writes down what arrived, in the types of the spec', async () => {
  emulator().requests.length = 0;
  await call(emulator(), 'Ecs.DescribeDisks', {
    RegionId: 'cn-hangzhou',
    PageSize: '5',
    'Tag.1.Key': 'env',
    Portable: 'true',
    Misspelt: 'x',
  });
  expect(emulator().requests).toMatchObject([
    {
      time: expect.any(Date),
      product: 'Ecs',
      version: '2014-05-26',
      action: 'DescribeDisks',
      method: 'POST',
      region: 'cn-hangzhou',
      accessKeyId: 'testAccessKeyId',
      identity: `acs:ram::${emulator().accountId}:user/tester`,
      parameters: { RegionId: 'cn-hangzhou', PageSize: 5, Tag: [{ Key: 'env' }], Portable: true },
      ignored: ['Misspelt'],
      status: 200,
    },
  ]);
});

it('writes down a refused call as far as it came', async () => {
  emulator().requests.length = 0;
  await call(emulator(), 'Ecs.DescribeDisks', {}, { key: { id: 'nobody', secret: 'x' } });
  const [record] = emulator().requests;
  expect(record).toMatchObject({ accessKeyId: 'nobody', status: 404, code: 'InvalidAccessKeyId.NotFound' });
  expect(record).not.toHaveProperty('parameters');
});

it('dates its answers by its own clock and gives the request id in a header, too', async () => {
  await using own = await startEmulator({ clock: () => Date.parse('2024-01-02T03:04:05Z') });
  own.clock.advance(1000);
  const { headers, body } = await call(own, 'Sts.GetCallerIdentity');
  expect(headers).toMatchObject({
    date: 'Tue, 02 Jan 2024 03:04:06 GMT',
    'x-acs-request-id': body.RequestId,
    'content-type': 'application/json;charset=utf-8',
  });
});

it('answers in XML who does not ask for JSON', async () => {
  const tampered = { accept: 'text/xml' };
  const good = await call(emulator(), 'Sts.GetCallerIdentity', {}, { tampered });
  const bad = await call(emulator(), 'Ecs.DescribeInstances', {}, { tampered: { accept: undefined } });
  expect([good.headers['content-type'], bad.headers['content-type']]).toEqual(
    Array(2).fill('text/xml;charset=utf-8'),
  );
  expect(good.text).toMatch(
    /<GetCallerIdentityResponse><IdentityType>RAMUser<.*<\/GetCallerIdentityResponse>$/,
  );
  expect(bad.text).toMatch(/<Error><RequestId>.*<Code>MissingParameter.RegionId<\/Code>.*<\/Error>$/);
});
