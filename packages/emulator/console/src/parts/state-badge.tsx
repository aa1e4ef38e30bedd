import type { JSX } from 'preact';

type Tone = 'good' | 'busy' | 'bad' | 'plain';

const tones: readonly (readonly [RegExp, Tone])[] = [
  [/ing$|^(initial|creating|waiting|progressing)/i, 'busy'],
  [
    /^(running|available|in_?use|active|inuse|success|finished|accomplished|created|normal|bound|allow)$/i,
    'good',
  ],
  [/fail|error|abnormal|unavailable|denied|deny|released|deleted/i, 'bad'],
];

/** A state: told in words, and by a colour that repeats them. */
export function StateBadge({ state }: { readonly state: string }): JSX.Element {
  const name = /^running$/i.test(state)
    ? 'good'
    : (tones.find(([pattern]) => pattern.test(state))?.[1] ?? 'plain');
  return <span class={`badge ${name}`}>{state}</span>;
}

/** The status of an answer, with the code of a refusal. */
export function AnswerBadge({
  status,
  code,
}: {
  readonly status?: number | undefined;
  readonly code?: string | undefined;
}): JSX.Element {
  if (status === undefined) return <span class="badge bad">no answer</span>;
  const tone: Tone = status < 400 ? 'good' : status < 500 ? 'busy' : 'bad';
  return (
    <span class="answer">
      <span class={`badge ${tone}`}>{status}</span>
      {code === undefined ? null : <span class="code">{code}</span>}
    </span>
  );
}
