import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '@scope/documents';
import { Ecs } from '@scope/ecs';
import { type Emulator, startEmulator } from '@scope/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Page, type Program, pages, pathOf, programsOf } from '../src/migration/pages.ts';
import { type Outcome, type Planned, runPrograms } from '../src/migration/run-programs.ts';
import { emptied, type Toolchain, toolchains } from '../src/migration/toolchains.ts';
import { key, roleArn, sessionOf } from '../src/world.ts';
import { type Topic, topics } from './support/topics.ts';

const built = join(import.meta.dirname, '../.test-results/migration');
const folder = mkdtempSync(join(tmpdir(), 'migration-'));
const world = {
  version: 1,
  instances: [{ InstanceName: 'web-[1,2]', InstanceType: 'ecs.g8i.large', Amount: 12 }],
};

/** The programs of all pages. One that stands on several pages runs once. */
const names = Object.keys(pages) as readonly Page[];
const programs = names.flatMap(programsOf).filter(({ topic, text }, index, all) => {
  return all.findIndex((other) => other.topic === topic && other.text === text) === index;
});

let emulator: Emulator;
let ids: readonly string[] = [];
let token: readonly string[] = [];

beforeAll(async () => {
  const seed = join(folder, 'world.json');
  writeFileSync(seed, JSON.stringify(world));
  emulator = await startEmulator({ seed, timing: { stoppingMs: 800 } });
  token = (await sessionOf(emulator.url, 'handed-out', 900)).split(' ');
  const [accessKeyId = '', accessKeySecret = ''] = key.split(' ');
  const credentials = { accessKeyId, accessKeySecret };
  const ecs = new Ecs({ regionId: 'cn-hangzhou', endpoint: emulator.url, credentials });
  const { Instances } = await ecs.describeInstances({ PageSize: 100 });
  ids = Instances?.Instance?.map(({ InstanceId = '' }) => InstanceId) ?? [];
  emulator.snapshots.save('start');
});

afterAll(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

describe.each(toolchains)('programs of the pages: $language.name', (toolchain) => {
  const { language } = toolchain;
  const own = programs.filter((program) => program.language === toolchain.fence);
  let lacking: string | undefined;
  let outcomes: readonly Outcome[] = [];

  beforeAll(async () => {
    lacking = await language.missing();
    if (lacking === undefined) outcomes = await runAll(toolchain, own);
    else console.warn(`${language.name} is left out: ${lacking}`);
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
  });

  beforeEach(({ skip }) => skip(lacking !== undefined, lacking));

  it.each(own.map(({ page, topic }, index) => [topic, page, index] as const))(
    '%s, on the page %s, prints what it has to',
    (topic, _, index) => {
      const { lines, shows } = topicOf(topic);
      const { isDone, output, errors, calls } = outcomes[index] as Outcome;
      expect({ isDone, errors: isDone ? '' : errors }).toEqual({ isDone: true, errors: '' });
      const wanted = lines(ids).map((line) =>
        typeof line === 'string' ? line : expect.stringMatching(line),
      );
      expect(output.trim().split(/\r?\n/)).toEqual(wanted);
      const own = emulator.requests.slice(...calls);
      expect(own).not.toEqual([]);
      expect(shows?.(own) ?? true, own.map(({ action, status }) => `${action} ${status}`).join()).toBe(true);
    },
  );
});

async function runAll(toolchain: Toolchain, own: readonly Program[]): Promise<readonly Outcome[]> {
  const commands = await toolchain.build(own, emptied(join(built, toolchain.fence)));
  return runPrograms(
    emulator,
    commands.map((command, index) => plan(command, topicOf(own[index]?.topic))),
  );
}

function topicOf(anchor: string | undefined): Topic {
  const topic = topics.find((each) => each.anchor === anchor);
  if (topic === undefined)
    throw new Error(`a program stands under ${anchor}, which is no topic of the pages`);
  return topic;
}

function plan(command: readonly string[], { anchor, faults = [], isWithoutProxy }: Topic): Planned {
  const [
    ALIBABA_CLOUD_ACCESS_KEY_ID = '',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET = '',
    ALIBABA_CLOUD_SECURITY_TOKEN = '',
  ] = anchor === 'static-token' ? token : key.split(' ');
  const env = {
    ALIBABA_CLOUD_ACCESS_KEY_ID,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET,
    ...(anchor === 'static-token' && { ALIBABA_CLOUD_SECURITY_TOKEN }),
    ALIBABA_CLOUD_ROLE_ARN: roleArn,
    INSTANCE_ID: ids[0] ?? '',
    COMPANY_PROXY: emulator.url,
  };
  return { name: anchor, command, env, faults, without: isWithoutProxy ? ways : [] };
}

/** By these, the programs of a language would find the emulator without being told. */
const ways = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'NODE_OPTIONS'];

describe('the pages', () => {
  it.each(names)('%s has theirs and ours for each topic, in the order of all pages', (page) => {
    const own = programsOf(page);
    for (const { anchor } of topics) {
      const languages = own.filter(({ topic }) => topic === anchor).map(({ language }) => language);
      expect([...new Set(languages)], anchor).toEqual([pages[page], 'ts']);
    }
    expect([...new Set(own.map(({ topic }) => topic))]).toEqual(topics.map(({ anchor }) => anchor));
  });

  it('are two clicks from the README, with their topics', () => {
    const index = 'docs/migration/README.md';
    expect(targetsOf('README.md')).toContain(index);
    for (const page of names) {
      const links = topics.map(({ anchor }) => `${page}.md#${anchor}`);
      expect(targetsOf(index)).toEqual(expect.arrayContaining([`${page}.md`, ...links]));
      expect([...readDocument(pathOf(page)).anchors]).toEqual(
        expect.arrayContaining(topics.map(({ anchor }) => anchor)),
      );
    }
  });
});

function targetsOf(document: string): readonly string[] {
  return readDocument(document).links.map(({ target }) => target);
}
