import type { RequestRecord } from '@scope/emulator';
import type { Planned } from '../../src/migration/run-programs.ts';
import { roleArn } from '../../src/world.ts';

/** What the programs of a topic meet, and what they have to do. */
export interface Topic {
  readonly anchor: string;
  /** What the emulator does to their calls. */
  readonly faults?: Planned['faults'];
  /** Whether they find no proxy but by what they are told. */
  readonly isWithoutProxy?: boolean;
  /** What each of them prints, by the ids of the instances that there are. */
  readonly lines: (ids: readonly string[]) => readonly (string | RegExp)[];
  /** What their calls show. */
  readonly shows?: (calls: readonly RequestRecord[]) => boolean;
}

const total = (): readonly string[] => ['TotalCount: 12'];

/** The topics of every page, in their order. */
export const topics: readonly Topic[] = [
  {
    anchor: 'static-token',
    lines: total,
    shows: (calls) => calls.length === 1 && isBy(calls[0], 'handed-out'),
  },
  {
    anchor: 'managed-role',
    lines: total,
    shows: (calls) => calls[0]?.parameters?.RoleArn === roleArn && isBy(calls.at(-1), 'migration'),
  },
  {
    anchor: 'describeinstances',
    lines: (ids) => [
      'TotalCount: 12, PageSize: 10',
      ...ids.slice(0, 10).map((id) => new RegExp(`^${id} web-\\d\\d Running$`)),
    ],
    shows: (calls) => calls[0]?.parameters?.PageSize === 10,
  },
  {
    anchor: 'errors',
    faults: [{ match: { action: 'DescribeRegions' }, respond: 'reset' }],
    lines: () => ['refused: InvalidInstanceId.NotFound', 'no answer'],
  },
  {
    anchor: 'paging',
    lines: (ids) => [...ids, '12 instances'],
    shows: (calls) => calls.length === 3,
  },
  {
    anchor: 'waiting',
    lines: (ids) => [`${ids[0]} Stopped`],
    shows: (calls) => calls.length > 2 && calls[0]?.action === 'StopInstance',
  },
  {
    anchor: 'endpoints',
    lines: total,
    shows: (calls) => calls[0]?.headers.host === 'ecs-vpc.cn-hangzhou.aliyuncs.com',
  },
  { anchor: 'proxies', isWithoutProxy: true, lines: total },
  {
    anchor: 'retries-and-timeouts',
    faults: [
      {
        match: { action: 'DescribeInstances', times: 2 },
        respond: { status: 503, code: 'ServiceUnavailable' },
      },
    ],
    lines: total,
    shows: (calls) => calls.map(({ status }) => status).join() === '503,503,200',
  },
  {
    anchor: 'any-operation',
    lines: total,
    shows: (calls) => calls[0]?.parameters?.PageSize === 10,
  },
];

function isBy(call: RequestRecord | undefined, session: string): boolean {
  return call?.identity?.endsWith(`/${session}`) === true;
}
