/**
 * A budget for retries that all calls of a client share. Each retry takes from it, each success gives back: when most
 * calls fail, retrying stops by itself instead of multiplying the load on a server in trouble.
 */
export interface RetryQuota {
  /** Takes the cost of one retry; false if the budget does not cover it. */
  take(cost: number): boolean;
  /** Gives back after a success. */
  giveBack(amount: number): void;
}

/** Costs in units of the quota. A timeout has already held resources for long, so it costs more. */
export const usualCost = 5;
export const timeoutCost = 10;

/** Opens a full quota. Default capacity: 500, which is 100 retries in a row. */
export function createRetryQuota(capacity = 500): RetryQuota {
  let available = capacity;
  return {
    take(cost) {
      if (cost > available) return false;
      available -= cost;
      return true;
    },
    giveBack(amount) {
      available = Math.min(capacity, available + amount);
    },
  };
}
