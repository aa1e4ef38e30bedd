import { outsideText } from './outside-text.ts';

type Inspect = (value: unknown, options: object) => string;

/** The first frames of a stack, and what follows them. */
const frames = /((\n {4}at .*){8})[\s\S]*/;
const mostCauses = 4;
const longestText = 200;

/**
 * Sets what Node prints of an error. It would print the stacks of all causes and a line for each header of an answer, and
 * the message would be far above the screen.
 */
export function setPrinting(error: Error): void {
  Object.defineProperty(error, Symbol.for('nodejs.util.inspect.custom'), { value: inspectError });
}

/** The message and the first lines of the stack, the facts, and each of the causes in one line. */
function inspectError(this: Error, _depth: number, options: object, inspect: Inspect): string {
  const { name: _, headers, ...facts } = this as Error & { headers?: object };
  const members = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      // A text of many lines would be printed as as many.
      const shown = typeof value === 'string' ? outsideText(value, longestText) : value;
      return `${name}: ${inspect(shown, { ...options, depth: 1, compact: 3, maxArrayLength: 3 })}`;
    });
  if (headers !== undefined) members.push(`headers: [${Object.keys(headers).length}]`);
  members.push(...causesOf(this, (value) => inspect(value, { ...options, depth: 0 })));
  const body = members.map((member) => `\n  ${member.replaceAll('\n', '\n  ')}`);
  return shortStack(this) + (body.length === 0 ? '' : ` {${body.join()}\n}`);
}

function shortStack({ stack, name, message }: Error): string {
  return (stack ?? `${name}: ${message}`).replace(frames, '$1');
}

function causesOf(error: Error, print: (value: unknown) => string): string[] {
  const lines: string[] = [];
  let cause: unknown = error.cause;
  while (cause !== undefined && lines.length < mostCauses) {
    const inner: Partial<Error> | undefined = cause instanceof Error ? cause : undefined;
    const text = inner === undefined ? print(cause) : `${inner.name}: ${inner.message}`;
    lines.push(`[cause]: ${outsideText(text, longestText)}`);
    cause = inner?.cause;
  }
  return lines;
}
