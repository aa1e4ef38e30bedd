/** Where sizes may go. Bytes are those of minified, gzipped code; `goal` is where a figure should be. */
export interface Budget {
  readonly goal: number;
  /** The gate: a change that exceeds it fails. Lower it whenever a figure falls; it ends where the goal is. */
  readonly limit: number;
}

/** What is budgeted. */
export type BudgetName = 'oneCallForNode' | 'oneCallForBrowsers' | 'allMethods' | 'installedBytes';

/** Every budget of the packages, in one place. */
export const budgets: Readonly<Record<BudgetName, Budget>> = {
  /** One `DescribeInstances` with the token of a role, in one file for Node. */
  oneCallForNode: { goal: 12 * 1024, limit: 25.75 * 1024 },
  /** The same, for browsers. */
  oneCallForBrowsers: { goal: 10 * 1024, limit: 14.25 * 1024 },
  /** A client with all of ECS's methods, in one file for browsers. */
  allMethods: { goal: 25 * 1024, limit: 25 * 1024 },
  /** Bytes on disk of everything that installing the ECS package brings. */
  installedBytes: { goal: 4_000_000, limit: 4_000_000 },
};
