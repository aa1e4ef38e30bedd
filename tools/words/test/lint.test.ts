import { describe, expect, it } from 'vitest';
import { findingLine } from '../src/lint/finding.ts';
import { findUnusedCommon, lintWords } from '../src/lint/index.ts';
import { demoWords } from './workspace.ts';

const fine = `operations:
  StartThing:
    summary: Boots a thing that is down; wait for it with \`ThingUp\`.
    description: Fails with \`InvalidThing.NotFound\` where it is gone.
fields:
  ThingId: Which one, as the maker of \`StartThing\` knows it.
  DiskSize: How much it can keep, in GiB; 20 to 500. Default \`40\`.
  Mode: { text: What to care for more., values: { fast: Speed., slow: Money. } }
  Status: How it goes, for example \`Up\`.
`;

function findings(text: string): readonly string[] {
  return lintWords([demoWords(text)]).map((finding) => findingLine(finding).replace('specs/words/demo/', ''));
}

describe('the lint', () => {
  it('has nothing against good words but a name that nobody knows', () => {
    expect(findings(fine)).toEqual([
      'things.yaml:9: Status: `Up` is no operation, waiter, field, value or error code',
    ]);
  });

  const changed = (from: string, to: string): string => {
    const base = fine.replace('`Up`', '`up`');
    expect(base).toContain(from);
    return base.replace(from, to);
  };

  it.each([
    [
      'Which one, as the maker of `StartThing` knows it.',
      'The id of the thing.',
      'ThingId: "The id of the thing." says no more',
    ],
    [
      'Boots a thing that is down; wait for it with `ThingUp`.',
      'Starts things.',
      'StartThing: "Starts things." says no more',
    ],
    ['How much it can keep, in GiB; 20 to 500.', 'How much it can keep.', 'DiskSize: the unit is missing'],
    ['20 to 500', '10 to 500', 'it tells the range 10 to 500, and the schema 20 to 500'],
    ['`40`', '`60`', 'it tells the default 60, and the schema 40'],
    ['fast: Speed.', 'quick: Speed.', 'it explains quick, which no schema has'],
    ['`ThingUp`', '`ThingDown`', '`ThingDown` is no operation, waiter, field, value or error code'],
    ['20 to 500.', '20 to 500`.', 'has a backtick without its partner'],
    ['What to care for more.', 'What to care for more', 'Mode: the text does not end with a period'],
    ['Speed.', 'Speed', 'Mode: the meaning of fast does not end with a period'],
    ['is gone.', `is gone.${' And so on.'.repeat(80)}`, 'the description has 932 characters, more than 800'],
    [
      'What to care for more.',
      `${'Long '.repeat(70)}text.`,
      'Mode: the text has 355 characters, more than 320',
    ],
    ['How it goes, for example `up`.', 'What to care for more.', 'Status: the same text is written of Mode'],
  ])('finds what is wrong with %s → %s', (from, to, problem) => {
    const found = findings(changed(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it('lets a text be for a name that only words for every product have', () => {
    const words = demoWords(
      'fields: {}',
      'everywhere: { Mode: "Goes with `NextToken`.", NextToken: Where to go on. }',
    );
    expect(lintWords([words])).toEqual([]);
    expect(findUnusedCommon([words]).map(findingLine)).toEqual([
      'specs/words/common.yaml:1: NextToken: it shows in no product',
    ]);
  });
});
