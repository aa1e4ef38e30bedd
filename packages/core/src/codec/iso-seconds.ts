let latest = { second: Number.NaN, text: '' };

/** Formats a date the way the API writes it: UTC, no milliseconds. Many requests share a second, and so its text. */
export function isoSeconds(date: Date): string {
  const second = Math.floor(date.getTime() / 1_000);
  if (second !== latest.second) latest = { second, text: `${date.toISOString().slice(0, 19)}Z` };
  return latest.text;
}
