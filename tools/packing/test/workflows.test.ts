import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../src/workspace.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

/** What a workflow may do beyond reading the repository, and what for. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'ci.yml': [],
  // Pushes the versions, and proves to the registry who publishes.
  'release.yml': ['contents: write', 'id-token: write'],
  // Pushes a branch, opens a pull request, and starts CI for it.
  'update.yml': ['actions: write', 'contents: write', 'pull-requests: write'],
};

describe.each(workflows)('the workflow $name', ({ name, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('pins each action to one commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.length).toBe(steps.filter((step) => step.uses !== undefined).length);
    expect(
      uses.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  it('may read, and no more than it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const asked = jobs.flatMap(({ permissions = {} }) => Object.entries(permissions));
    expect(asked.map((entry) => entry.join(': ')).sort()).toEqual(allowed[name]);
  });

  it('keeps its token from the steps unless it pushes', () => {
    const pushes = allowed[name]?.includes('contents: write') === true;
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    const isKept = checkouts.map((step) => step.with?.['persist-credentials'] === false);
    expect(isKept).toEqual(checkouts.map(() => !pushes));
  });

  it('puts no value of an event into a script, and never runs with the rights of another branch', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });

  it('ends at some time', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });
});

it('the weekly update asks for every package of a product, and for nothing else in specs', () => {
  const [update] = workflows.filter(({ name }) => name === 'update.yml');
  const step = update?.workflow.jobs.update?.steps.find(({ name }) => name === 'Update every product');
  const asked = execFileSync('bash', ['-c', `npm() { echo "$4"; }\n${step?.run}`], {
    cwd: root,
    encoding: 'utf8',
  });
  const { specs } = JSON.parse(readFileSync(join(root, 'specs/lock.json'), 'utf8')) as { specs: object };
  expect(asked.trim().split('\n')).toEqual(
    [...new Set(Object.keys(specs).map((path) => dirname(path)))].sort(),
  );
});

it('every run of CI sees the whole history, in which the last releases are', () => {
  const [ci] = workflows.filter(({ name }) => name === 'ci.yml');
  const [checkout] = ci?.workflow.jobs.check?.steps ?? [];
  expect(checkout?.with?.['fetch-depth']).toBe(0);
});
