/** How times and numbers are shown: in one way everywhere, and by the emulator's clock. */
const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'UTC',
});

const numbers = new Intl.NumberFormat('en-US');

/** The time of the day, in UTC. */
export function timeOf(iso: string): string {
  return clockTime.format(new Date(iso));
}

/** A date with its time, in UTC. */
export function dateTimeOf(iso: string): string {
  return `${iso.slice(0, 10)} ${timeOf(iso)}`;
}

/** A number with its thousands apart. */
export function count(value: number): string {
  return numbers.format(value);
}

/** A count with its noun. */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`;
}

/** How long something took. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

const spans: readonly (readonly [unit: string, milliseconds: number])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
];

/** A span of time in its largest units, for example `1 d 2 h`. */
export function span(milliseconds: number): string {
  let rest = Math.abs(milliseconds);
  const parts: string[] = [];
  for (const [unit, size] of spans) {
    const whole = Math.floor(rest / size);
    if (whole > 0) parts.push(`${count(whole)} ${unit}`);
    rest -= whole * size;
  }
  return parts.length === 0 ? `${Math.round(rest)} ms` : parts.slice(0, 3).join(' ');
}

/** The last part of an ARN: `user/ann`. */
export function shortArn(arn: string): string {
  return arn.split(':').at(-1) ?? arn;
}
