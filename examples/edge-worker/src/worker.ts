import {
  DescribeInstances,
  EcsClient,
  type ItemOf,
  isSdkError,
  isServiceError,
  paginate,
  ramRoleArn,
} from '@scope/ecs';

/** What the worker's surroundings give it: secrets, and where things are. */
interface Bindings {
  /** A key that may assume the role, and nothing else. */
  readonly ACCESS_KEY_ID: string;
  readonly ACCESS_KEY_SECRET: string;
  readonly ROLE_ARN: string;
  readonly REGION_ID: string;
  /** What callers prove themselves with. */
  readonly API_TOKEN: string;
  /** For an emulator. */
  readonly ENDPOINT?: string | null;
}

let client: EcsClient | undefined;

/** Secrets come with the first request. The client is kept, and with it the token of the role. */
function clientOf({ ACCESS_KEY_ID, ACCESS_KEY_SECRET, ROLE_ARN, REGION_ID, ENDPOINT }: Bindings): EcsClient {
  const endpoint = ENDPOINT ?? undefined;
  const credentials = ramRoleArn({
    roleArn: ROLE_ARN,
    roleSessionName: 'edge-worker',
    credentials: { accessKeyId: ACCESS_KEY_ID, accessKeySecret: ACCESS_KEY_SECRET },
    stsEndpoint: endpoint,
  });
  // A platform gives a request some seconds: an answer that says so is better than none.
  return new EcsClient({ regionId: REGION_ID, credentials, endpoint, callTimeoutMs: 8_000 });
}

const statuses: ReadonlySet<string> = new Set(['Pending', 'Starting', 'Running', 'Stopping', 'Stopped']);

/** Tells how many servers there are in which state, and which. */
async function servers(client: EcsClient, url: URL, signal: AbortSignal): Promise<Response> {
  const status = url.searchParams.get('status') ?? undefined;
  if (status !== undefined && !statuses.has(status)) {
    return Response.json({ code: 'UnknownStatus', known: [...statuses] }, { status: 400 });
  }
  const request = { Status: status, MaxResults: 100 };
  const found: ItemOf<typeof DescribeInstances>[] = [];
  for await (const item of paginate(client, DescribeInstances, request, { signal }).items()) found.push(item);
  const counts: Record<string, number> = {};
  for (const { Status = 'Unknown' } of found) counts[Status] = (counts[Status] ?? 0) + 1;
  const list = found.map(({ InstanceId, InstanceName, Status, ZoneId }) => ({
    id: InstanceId,
    name: InstanceName,
    status: Status,
    zone: ZoneId,
  }));
  return Response.json({ counts, servers: list }, { headers: { 'cache-control': 'no-store' } });
}

/** Compares hashes, so that the time it takes tells nothing of the token. */
async function isCaller(request: Request, token: string): Promise<boolean> {
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  const [one, other] = await Promise.all([given, token].map(hashOf));
  return token !== '' && one === other;
}

async function hashOf(text: string): Promise<string> {
  return String(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

const worker = {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.pathname !== '/servers') return new Response(null, { status: 404 });
    if (!(await isCaller(request, bindings.API_TOKEN))) return new Response(null, { status: 401 });
    client ??= clientOf(bindings);
    try {
      return await servers(client, url, request.signal);
    } catch (error) {
      // Callers learn the code; who looks after the worker finds the rest in its log.
      console.error(isSdkError(error) ? error.message : error);
      const code = isServiceError(error) ? error.code : 'Unavailable';
      return Response.json({ code }, { status: 502 });
    }
  },
};

export { worker as default };
