import { createNumbered, type Numbered, type NumberedItems } from './numbered.ts';

/** What a health check finds out of a server: that it serves, that it does not, or nothing yet. */
export type HealthStatus = 'normal' | 'abnormal' | 'unavailable';

/** What health checks find out of a server of a balancer. */
export interface HealthReport {
  /** The instance or network interface. */
  readonly serverId: string;
  /** The port that it is checked at. Default: all of its ports. */
  readonly port?: number;
  readonly status: HealthStatus;
}

/** What health checks find out. Without a report, a server is `normal` while its instance runs, else `abnormal`. */
export interface Health {
  /** Adds a report and returns a function that takes it away. The report that was added last counts. */
  set(report: HealthReport): () => void;
  /** Takes every report away. */
  clear(): void;
}

/** The emulator's own side of the health. */
export interface HealthReports extends Health {
  readonly reports: NumberedItems<HealthReport>;
  /** Adds a report, as `set` does. */
  plan(report: HealthReport): Numbered<HealthReport>;
  /** Returns what was reported of a server at a port; nothing where nothing was. */
  statusOf(serverId: string, port: number): HealthStatus | undefined;
}

const statuses: ReadonlySet<string> = new Set<HealthStatus>(['normal', 'abnormal', 'unavailable']);

/** Creates health without reports. */
export function createHealth(): HealthReports {
  const reports = createNumbered<HealthReport>('report');
  const plan = (report: HealthReport): Numbered<HealthReport> => {
    checkReport(report);
    return reports.add({ ...report });
  };
  return {
    reports,
    plan,
    set: (report) => {
      const { id } = plan(report);
      return () => {
        reports.remove(id);
      };
    },
    clear: () => reports.clear(),
    statusOf: (serverId, port) =>
      reports
        .list()
        .findLast(({ item }) => item.serverId === serverId && (item.port === undefined || item.port === port))
        ?.item.status,
  };
}

function checkReport({ serverId, port, status }: HealthReport): void {
  if (typeof serverId !== 'string' || serverId === '') throw new TypeError('serverId: must not be empty');
  if (!statuses.has(status)) {
    throw new TypeError(`status: must be one of ${[...statuses].join(', ')}, not ${status}`);
  }
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    throw new RangeError(`port: must be from 1 to 65535, not ${port}`);
  }
}
