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
  /** Returns what was reported of a server at a port; nothing where nothing was. */
  statusOf(serverId: string, port: number): HealthStatus | undefined;
}

const statuses: ReadonlySet<string> = new Set<HealthStatus>(['normal', 'abnormal', 'unavailable']);

/** Creates health without reports. */
export function createHealth(): HealthReports {
  const reports = new Set<HealthReport>();
  return {
    set: (report) => {
      checkReport(report);
      const own = { ...report };
      reports.add(own);
      return () => {
        reports.delete(own);
      };
    },
    clear: () => reports.clear(),
    statusOf: (serverId, port) =>
      [...reports].findLast(
        (report) => report.serverId === serverId && (report.port === undefined || report.port === port),
      )?.status,
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
