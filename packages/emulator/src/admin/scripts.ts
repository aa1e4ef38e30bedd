import type { CommandRule } from '../commands.ts';
import type { HealthReport } from '../health.ts';
import { checkMembers, kinds, type Members, onlyThese, readBody, record } from './body.ts';
import { type AdminRoute, json, NotFoundError } from './route.ts';

/** A rule for commands by its id. */
export interface PlannedCommandRule {
  readonly id: string;
  readonly rule: CommandRule;
}

/** A report of health by its id. */
export interface PlannedHealthReport {
  readonly id: string;
  readonly report: HealthReport;
}

/** How the commands come out that are sent to instances. */
const commandRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/commands',
    handle: (_, { world: { commands } }) => {
      const rules = commands.rules.list().map(({ id, item }) => ({ id, rule: shown(item) }));
      return json(200, { rules });
    },
  },
  {
    method: 'POST',
    path: '/commands',
    handle: ({ body }, { world: { commands } }) => {
      const { id, item } = commands.plan(readRule(readBody(body)));
      return json(201, { id, rule: item });
    },
  },
  {
    method: 'DELETE',
    path: '/commands',
    handle: (_, { world: { commands } }) => {
      commands.clear();
      return json(200, { rules: [] });
    },
  },
  {
    method: 'DELETE',
    path: '/commands/{id}',
    handle: ({ path: { id = '' } }, { world: { commands } }) => {
      if (!commands.rules.remove(id)) throw new NotFoundError(`There is no rule "${id}"`);
      return json(200, { removed: id });
    },
  },
];

/** What health checks find out of the servers of balancers. */
const serverHealthRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/server-health',
    handle: (_, { world: { health } }) => {
      const reports = health.reports.list().map(({ id, item }) => ({ id, report: item }));
      return json(200, { reports });
    },
  },
  {
    method: 'POST',
    path: '/server-health',
    handle: ({ body }, { world: { health } }) => {
      const { id, item } = health.plan(readReport(readBody(body)));
      return json(201, { id, report: item });
    },
  },
  {
    method: 'DELETE',
    path: '/server-health',
    handle: (_, { world: { health } }) => {
      health.clear();
      return json(200, { reports: [] });
    },
  },
  {
    method: 'DELETE',
    path: '/server-health/{id}',
    handle: ({ path: { id = '' } }, { world: { health } }) => {
      if (!health.reports.remove(id)) throw new NotFoundError(`There is no report "${id}"`);
      return json(200, { removed: id });
    },
  },
];

/** What a test says of instances and servers. */
export const scriptRoutes: readonly AdminRoute[] = [...commandRoutes, ...serverHealthRoutes];

/** A test in the same process may have given a pattern, which JSON does not know. */
function shown({ match, ...rule }: CommandRule): CommandRule {
  if (match === undefined) return rule;
  const { content } = match;
  return { match: content instanceof RegExp ? { ...match, content: String(content) } : match, ...rule };
}

function readRule(body: Members): CommandRule {
  const { match, error, ...rest } = body;
  checkMembers('body', rest, {
    output: kinds.anyText,
    exitCode: kinds.whole,
    durationMs: kinds.count,
    pendingMs: kinds.count,
    stoppingMs: kinds.count,
  });
  if (match !== undefined) {
    const wanted = { content: kinds.text, instanceId: kinds.text, commandName: kinds.text };
    checkMembers('match', record('match', match), wanted);
  }
  if (error !== undefined) {
    const members = record('error', error);
    checkMembers('error', members, { code: kinds.text, info: kinds.anyText });
    if (members.code === undefined) throw new TypeError(`error.code: must be ${kinds.text.takes}`);
  }
  return body as unknown as CommandRule;
}

/** What makes no sense in a member is for the report itself to say. */
function readReport(body: Members): HealthReport {
  onlyThese('body', body, ['serverId', 'port', 'status']);
  return body as unknown as HealthReport;
}
