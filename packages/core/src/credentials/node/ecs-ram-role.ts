import { decodeUtf8, environmentVariable } from '#platform';
import { createTransport } from '#transport';
import type { CredentialsProvider } from '../../call/credentials-provider.ts';
import { CredentialsError, NetworkError, TimeoutError } from '../../errors/errors.ts';
import type { HttpResponse } from '../../transport/transport.ts';
import { ask, jsonOf, type Question } from '../ask.ts';
import { issuedCredentials } from '../issued.ts';
import type { EcsRamRoleOptions } from '../node-providers.ts';
import { refreshing } from '../refreshing.ts';

const origin = 'ecsRamRole';
const rolePath = '/latest/meta-data/ram/security-credentials/';

type Ask = (question: Pick<Question, 'method' | 'headers'>, path: string) => Promise<HttpResponse>;

/** Asks the metadata service of the instance; it renews the session by itself, in the last hour of its life. */
export function ecsRamRole(options: EcsRamRoleOptions): CredentialsProvider {
  const { endpoint = 'http://100.100.100.200' } = options;
  let transport = options.transport;
  const askService: Ask = (question, path) => {
    if (!URL.canParse(path, endpoint)) throw new CredentialsError(`${origin}: the endpoint is no URL`);
    // A metadata service is next door: no proxy leads there, and one that is silent does not exist.
    transport ??= createTransport({ maxSockets: 1, proxy: false });
    const url = new URL(path, endpoint);
    return ask(transport, { ...question, url, connectTimeoutMs: 1_000, timeoutMs: 1_000 }, origin);
  };
  const load = async () => {
    if (isTrue('ALIBABA_CLOUD_ECS_METADATA_DISABLED')) {
      throw new CredentialsError(`${origin}: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true`);
    }
    const headers = await tokenHeaders(askService, options);
    const role = options.roleName ?? (await findRole(askService, headers));
    const answer = await askService({ method: 'GET', headers }, rolePath + encodeURIComponent(role));
    const { body, issuedAt } = jsonOf(answer, origin);
    if (body.Code !== 'Success') throw new CredentialsError(`${origin}: the answer's Code is not Success`);
    return { credentials: issuedCredentials(body, origin), issuedAt };
  };
  return refreshing(load, origin, options);
}

/** Metadata tokens protect from requests that a program is tricked into; old services have none. */
async function tokenHeaders(
  askService: Ask,
  { disableImdsV1 }: EcsRamRoleOptions,
): Promise<Record<string, string>> {
  try {
    const headers = { 'x-aliyun-ecs-metadata-token-ttl-seconds': '21600' };
    const answer = await askService({ method: 'PUT', headers }, '/latest/api/token');
    return { 'x-aliyun-ecs-metadata-token': line(answer, 'metadata token') };
  } catch (error) {
    if (disableImdsV1 ?? isTrue('ALIBABA_CLOUD_IMDSV1_DISABLED')) throw error;
    if (isUnreachable((error as Error).cause)) throw error;
    return {};
  }
}

function isUnreachable(cause: unknown): boolean {
  if (cause instanceof TimeoutError) return cause.phase === 'connect';
  return cause instanceof NetworkError && !cause.requestSent;
}

async function findRole(askService: Ask, headers: Record<string, string>): Promise<string> {
  const named = environmentVariable('ALIBABA_CLOUD_ECS_METADATA');
  return named || line(await askService({ method: 'GET', headers }, rolePath), 'role name');
}

/** A one-line answer: whatever else it might be would end up in a header or an address. */
function line({ body }: HttpResponse, what: string): string {
  const text = decodeUtf8(body).trim();
  if (/^[\x21-\x7e]{1,4096}$/.test(text)) return text;
  throw new CredentialsError(`${origin}: the metadata service answered with no ${what}`);
}

function isTrue(variable: string): boolean {
  return environmentVariable(variable)?.toLowerCase() === 'true';
}
