import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstOf } from '../../src/credentials/chain.ts';
import { defaultCredentials } from '../../src/credentials/default.ts';
import { ramRoleArn } from '../../src/credentials/ram-role-arn.ts';
import {
  ConfigError,
  CredentialsError,
  NetworkError,
  ResponseError,
  SdkError,
  ServiceError,
  TimeoutError,
  WaiterError,
} from '../../src/errors/errors.ts';
import { clientOf, describeThing, outcomeOf } from '../support/client.ts';
import { refusal, startServer } from '../support/server.ts';

afterEach(() => vi.unstubAllEnvs());

const most = 25;
const lines = (value: unknown) => inspect(value).split('\n').length;
const headers = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x-${index}`, 'v'.repeat(99)]));

function deep(levels: number): Error {
  return new Error('deep\nand wide', levels === 0 ? undefined : { cause: deep(levels - 1) });
}

const detail = {
  AuthAction: 'ecs:X',
  NoPermissionType: 'ImplicitDeny',
  PolicyType: 'Policy',
  AuthPrincipalType: 'Sub',
};
const errors: Error[] = [
  new SdkError('m', { cause: deep(50) }),
  new ConfigError('m', { operation: 'X', attempts: 3, cause: Object.create(null) }),
  new CredentialsError('m', { cause: new AggregateError([deep(1), deep(2)], 'both') }),
  new NetworkError('m', { host: 'h', requestSent: true, code: 'ECONNRESET', cause: deep(2) }),
  new TimeoutError('m', { phase: 'wait', timeoutMs: 1 }),
  new ResponseError('m', { status: 200, headers, excerpt: '<p>\n'.repeat(128) }),
  new ServiceError('m', {
    status: 403,
    headers,
    code: 'C',
    recommend: 'r',
    accessDeniedDetail: detail,
    cause: deep(3),
  }),
  new WaiterError('m', {
    response: { Instances: { Instance: Array.from({ length: 99 }, () => ({ a: { b: 1 } })) } },
  }),
];

describe('what an error prints', () => {
  it.each(errors.map((error) => [error.name, error]))('%s has at most 25 lines', (_, error) => {
    expect(lines(error)).toBeLessThanOrEqual(most);
    expect(lines({ error })).toBeLessThanOrEqual(most + 2);
    expect(inspect(error)).toContain(`${error.name}: m\n    at `);
  });

  it('shows facts and causes, and folds headers', () => {
    const cause = new NetworkError('unreachable', {
      host: 'h',
      requestSent: false,
      cause: new Error('ENET'),
    });
    const error = new ServiceError('m', {
      status: 403,
      headers,
      code: 'C.D',
      operation: 'X',
      attempts: 2,
      cause,
    });
    const shown = inspect(error);
    for (const want of ["code: 'C.D'", 'status: 403', "operation: 'X'", 'attempts: 2', 'headers: [40]'])
      expect(shown).toContain(`\n  ${want}`);
    expect(shown).toContain('\n  [cause]: NetworkError: unreachable,\n  [cause]: Error: ENET\n}');
    expect(error.cause).toBe(cause);
  });

  it('is short where a client has no credentials, and the message says why', async () => {
    vi.stubEnv('ALIBABA_CLOUD_ECS_METADATA_DISABLED', 'true');
    vi.stubEnv('HOME', '/nowhere');
    const error = (await outcomeOf(defaultCredentials().getCredentials())) as CredentialsError;
    expect(lines(error)).toBeLessThanOrEqual(most);
    expect(inspect(error)).toContain('\n- /nowhere/.aliyun/config.json does not exist\n');
    expect((error.cause as AggregateError).errors).toHaveLength(6);
  });

  it('is short where a role cannot be assumed', async () => {
    const server = await startServer(refusal(403, 'NoPermission', headers));
    const credentials = ramRoleArn({
      roleArn: 'acs:ram::1:role/r',
      credentials: { accessKeyId: 'key-id', accessKeySecret: 'key-secret' },
      stsEndpoint: server.url,
    });
    const error = await outcomeOf(clientOf(server.url, { credentials }).send(describeThing, {}));
    expect(lines(error)).toBeLessThanOrEqual(most);
    expect(inspect(error)).toContain('[cause]: ServiceError: AssumeRole failed with NoPermission');
    await server.close();
  });

  it('is short where nobody catches the error', () => {
    const chain = pathToFileURL(new URL('../../src/credentials/chain.ts', import.meta.url).pathname);
    const program = `import { firstOf } from '${chain}';
      const failing = { getCredentials: async () => { throw new Error('none here'); } };
      await firstOf([failing, failing, failing, failing, failing, failing]).getCredentials();`;
    const args = ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', program];
    const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('No provider has credentials:\n- none here');
    expect(stderr.split('\n').length).toBeLessThan(45);
  });

  it('keeps the causes of a chain within reach', async () => {
    const failing = { getCredentials: async () => Promise.reject(new Error('none')) };
    const error = (await outcomeOf(firstOf([failing, failing]).getCredentials())) as CredentialsError;
    expect(error.cause).toBeInstanceOf(AggregateError);
    expect((error.cause as AggregateError).errors.map(({ message }: Error) => message)).toEqual([
      'none',
      'none',
    ]);
  });
});
