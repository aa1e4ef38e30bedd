import { afterEach, expect, test } from 'vitest';
import type { CredentialsProvider } from '../../src/call/credentials-provider.ts';
import { clientOf, createThing, describeThing, sleeplessClock } from '../support/client.ts';
import { type Behaviour, fine, refusal, startServer, type TestServer } from '../support/server.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Refuses dates that are more than 15 minutes from a clock of its own, as the real service does. */
const strict =
  (offsetMs: number): Behaviour =>
  (response, request, number) => {
    const now = Date.now() + offsetMs;
    const difference = Math.abs(Date.parse(String(request.headers['x-acs-date'])) - now);
    const headers = { date: new Date(now).toUTCString() };
    const answer = difference > 15 * 60_000 ? refusal(400, 'InvalidTimeStamp.Expired', headers) : fine;
    answer(response, request, number);
  };

for (const minutes of [20, -20]) {
  test(`a server clock ${minutes} minutes off is learnt from its first complaint`, async () => {
    server = await startServer(strict(minutes * 60_000));
    const clock = sleeplessClock();
    const client = clientOf(server.url, { clock });
    await expect(client.send(createThing, {})).resolves.toMatchObject({ Name: 'thing' });
    expect(server.requests).toHaveLength(2);
    await client.send(createThing, {});
    expect(server.requests, 'the next call needs no second attempt').toHaveLength(3);
    expect(clock.pauses).toEqual([0]);
    client.close();
    await server.untilNobodyIsConnected();
  });
}

test('a complaint about the clock without a date ends the call', async () => {
  server = await startServer((response) => {
    response.sendDate = false;
    response.writeHead(400).end('{"Code":"InvalidTimeStamp.Expired","Message":"late"}');
  });
  const client = clientOf(server.url);
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    code: 'InvalidTimeStamp.Expired',
    message: 'DescribeThing failed with InvalidTimeStamp.Expired: late',
    attempts: 1,
  });
});

test('a clock that stays wrong after the cure ends the call', async () => {
  server = await startServer(refusal(400, 'InvalidTimeStamp.Expired'));
  const client = clientOf(server.url);
  await expect(client.send(describeThing, {})).rejects.toMatchObject({
    code: 'InvalidTimeStamp.Expired',
    message: expect.stringContaining('DescribeThing failed with InvalidTimeStamp.Expired: no'),
    attempts: 2,
  });
});

/** A provider that has something new each time that a key is rejected. */
function renewing(): CredentialsProvider & { readonly rejected: string[] } {
  const rejected: string[] = [];
  return {
    rejected,
    async getCredentials({ rejectedAccessKeyId } = {}) {
      if (rejectedAccessKeyId !== undefined) rejected.push(rejectedAccessKeyId);
      const accessKeyId = `STS.${rejected.length}`;
      return { accessKeyId, accessKeySecret: 'secret', securityToken: `token-${rejected.length}` };
    },
  };
}

test('an expired token is renewed once and the call repeated, even one that acts', async () => {
  server = await startServer((response, request, number) => {
    const isOld = request.headers['x-acs-security-token'] === 'token-0';
    (isOld ? refusal(403, 'InvalidSecurityToken.Expired') : fine)(response, request, number);
  });
  const credentials = renewing();
  const client = clientOf(server.url, { credentials });
  await expect(client.send(createThing, {})).resolves.toMatchObject({ Name: 'thing' });
  expect(credentials.rejected).toEqual(['STS.0']);
  expect(server.requests).toHaveLength(2);
  client.close();
});

test('a token that is expired again after its renewal ends the call', async () => {
  server = await startServer(refusal(403, 'InvalidSecurityToken.Expired'));
  const credentials = renewing();
  const client = clientOf(server.url, { credentials });
  await expect(client.send(createThing, {})).rejects.toMatchObject({
    code: 'InvalidSecurityToken.Expired',
    message: expect.stringContaining('CreateThing failed with InvalidSecurityToken.Expired: no'),
    attempts: 2,
  });
  expect(credentials.rejected).toEqual(['STS.0']);
  client.close();
});

test('an expired token that cannot be renewed ends the call', async () => {
  server = await startServer(refusal(403, 'InvalidSecurityToken.Expired'));
  const client = clientOf(server.url);
  await expect(client.send(createThing, {})).rejects.toMatchObject({
    code: 'InvalidSecurityToken.Expired',
    message: expect.stringContaining('CreateThing failed with InvalidSecurityToken.Expired: no'),
    attempts: 1,
  });
  client.close();
});

test('without retries, what the server complains of is put right for the next call', async () => {
  server = await startServer((response, request, number) => {
    const isOld = request.headers['x-acs-security-token'] === 'token-0';
    (isOld ? refusal(403, 'InvalidSecurityToken.Expired') : strict(20 * 60_000))(response, request, number);
  });
  const client = clientOf(server.url, { credentials: renewing(), maxAttempts: 1 });
  await expect(client.send(createThing, {})).rejects.toMatchObject({ code: 'InvalidSecurityToken.Expired' });
  await expect(client.send(createThing, {})).rejects.toMatchObject({ code: 'InvalidTimeStamp.Expired' });
  await expect(client.send(createThing, {})).resolves.toMatchObject({ Name: 'thing' });
  expect(server.requests).toHaveLength(3);
  client.close();
});
