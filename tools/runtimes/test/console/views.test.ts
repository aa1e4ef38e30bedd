import { describe, expect, it } from 'vitest';
import { callWithWrongEncoding, ecsOf, instanceId } from '../../src/console-world.ts';
import { showing, useConsole } from './place.ts';

const setUp = useConsole();
const rows = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());

describe('resources', () => {
  it('are counted by type and region, and each leads to what is stored of it', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open();
    await showing(page, /ecs\/instance\s+cn-hangzhou 2, cn-shanghai 1\s+3/);
    await page.getByRole('combobox', { name: 'Region' }).selectOption('cn-shanghai');
    await page.getByRole('link', { name: /^instance/ }).click();
    await showing(page, 'batch-1');
    expect(await page.locator('tbody tr').count()).toBe(1);
    const id = await page.locator('tbody th').innerText();
    await page.getByRole('link', { name: id }).click();
    await showing(page, /InstanceName\s+batch-1/);
    await showing(page, /Stopped|Running|Starting/);
    const stored = emulator.requests.length;
    expect(stored).toBe(0);
  });

  it('are found by a part of a name, and change while one looks on', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const InstanceId = await instanceId(emulator, 'web-2');
    const page = await open('resources/ecs/instance');
    await page.getByLabel('Find').fill('web-2');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    const [before = ''] = await page.locator('tbody tr').allInnerTexts();
    await ecsOf(emulator).stopInstance({ InstanceId, ForceStop: true });
    await showing(page, 'Stopped');
    expect(before).not.toContain('Stopped');
  });

  it('come in pages', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    await ecsOf(emulator).runInstances({ Amount: 70, InstanceName: 'many-[1,2]' });
    const page = await open('resources/ecs/instance');
    await showing(page, '1–50 of 73');
    await page.getByRole('button', { name: 'Older' }).click();
    await showing(page, '51–73 of 73');
    await page.getByRole('button', { name: 'Newer' }).click();
    await showing(page, '1–50 of 73');
  });
});

describe('calls', () => {
  it('appear as they arrive, with operation, caller, status and duration', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open('calls');
    await showing(page, 'No call has arrived yet');
    await ecsOf(emulator, 'ann').describeRegions();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    const [row] = rows(await page.locator('tbody tr').allInnerTexts());
    expect(row).toMatch(/^\d\d:\d\d:\d\d Ecs DescribeRegions user\/ann – 200 [\d.]+ m?s$/);
    await ecsOf(emulator).describeInstances();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(2);
    await page.getByLabel('Find').fill('user/ann');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  });

  it('keep up with hundreds of calls, of which the page shows the latest 500', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open('calls');
    await showing(page, 'No call has arrived yet');
    const ecs = ecsOf(emulator);
    for (let round = 0; round < 12; round += 1) {
      await Promise.all(Array.from({ length: 50 }, () => ecs.describeInstances({ PageSize: 1 })));
    }
    await ecs.describeRegions();
    await showing(page, 'DescribeRegions');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(500);
    expect((await page.locator('tbody tr').first().innerText()).includes('DescribeRegions')).toBe(true);
    await showing(page, 'The latest 500 calls.');
  });

  it('mark the part of the string to sign in which both sides differ', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open(`calls/${await callWithWrongEncoding(emulator)}`);
    await showing(page, 'An asterisk was signed as it is and not as %2A.');
    expect(await page.locator('pre.signed mark').allInnerTexts()).toEqual(['*', '%252A']);
    const texts = await page.locator('pre.signed').allInnerTexts();
    expect(texts.map((text) => text.replace(/\*|%252A/, '…'))[0]).toBe(texts[1]?.replace('%252A', '…'));
  });

  it('mark where a pasted text differs, since a client does not send what it signed', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const answer = await fetch(`${emulator.url}/?Action=DescribeRegions&Version=2014-05-26`, {
      method: 'POST',
      headers: {
        authorization: `ACS3-HMAC-SHA256 Credential=testAccessKeyId,SignedHeaders=host;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce,Signature=${'a'.repeat(64)}`,
        'x-acs-date': `${new Date(emulator.clock.now()).toISOString().slice(0, 19)}Z`,
        'x-acs-signature-nonce': 'once',
        'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        accept: 'application/json',
      },
    });
    const { Code, RequestId } = (await answer.json()) as Record<string, string>;
    expect(Code).toBe('SignatureDoesNotMatch');
    const page = await open(`calls/${RequestId}`);
    await showing(page, 'No common mistake explains it');
    const needed = (await page.locator('pre.signed').allInnerTexts())[0] ?? '';
    await page.getByLabel('The client’s canonical request').fill(needed.replace('POST', 'GET'));
    await expect.poll(() => page.locator('pre.signed mark').allInnerTexts()).toEqual(['GE', 'POS']);
    await page.getByLabel('The client’s canonical request').fill(needed);
    await showing(page, 'The texts are the same: the secret is another one.');
  });

  it('mark the statement that denied a call, and what keeps another one from allowing it', async ({
    skip,
  }) => {
    const { emulator, open } = setUp(skip);
    const InstanceId = await instanceId(emulator, 'web-1');
    const refused = async (caller: 'ann' | 'bob') => {
      await expect(ecsOf(emulator, caller).deleteInstance({ InstanceId })).rejects.toThrow();
      return emulator.requests.at(-1)?.requestId ?? '';
    };
    const denied = await open(`calls/${await refused('bob')}`);
    await showing(denied, 'ExplicitDeny: statement 1 of never-delete denies it.');
    await showing(denied, /never-delete, statement 1\s+decided/);
    const implied = await open(`calls/${await refused('ann')}`);
    await showing(implied, /ImplicitDeny: no statement allows it\. Asked: .*look-and-stop/);
    expect(await implied.locator('.statement mark').allInnerTexts()).toEqual([
      'acs:ecs:cn-shanghai:*:instance/*',
    ]);
    await showing(implied, /Caller\s+acs:ram::1234567890123456:user\/ann/);
  });

  it('show parameters without secrets', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const InstanceId = await instanceId(emulator, 'web-1');
    await ecsOf(emulator).modifyInstanceAttribute({ InstanceId, Password: 'Hidden-w0rd!' });
    const page = await open(`calls/${emulator.requests.at(-1)?.requestId}`);
    await showing(page, '"Password": "<hidden>"');
    expect(await page.locator('body').innerText()).not.toContain('Hidden-w0rd!');
  });
});

describe('faults', () => {
  it('are switched on from a list of kinds, befall calls, and are switched off', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open('faults');
    await showing(page, 'No fault is switched on');
    await page.getByLabel('Code').selectOption('OperationConflict');
    await page.getByLabel('Product').selectOption('Ecs');
    await page.getByLabel('Operations').fill('DescribeRegions, DescribeZones');
    await page.getByLabel('How many times').fill('1');
    await page.getByText('Which of these calls').click();
    await page.getByLabel('Probability').fill('1');
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: 'Switch on' }).click();
    await showing(page, /403 OperationConflict\s+.*DescribeRegions, DescribeZones of Ecs · 1 time · seed 7/s);
    await expect(ecsOf(emulator).describeRegions()).rejects.toMatchObject({ code: 'OperationConflict' });
    await showing(page, 'has befallen 1 of 1 call');
    await ecsOf(emulator).describeRegions();
    await showing(page, 'has befallen 1 of 2 calls');
    await page.getByRole('button', { name: 'Switch off fault-1' }).click();
    await showing(page, 'No fault is switched on');
  });

  it('say what is wrong with what was filled in', async ({ skip }) => {
    const { open, forgive } = setUp(skip);
    forgive(/status of 400/);
    const page = await open('faults');
    await page.getByLabel('What happens').selectOption('other');
    await page.getByLabel('Status').fill('42');
    await page.getByRole('button', { name: 'Switch on' }).click();
    await showing(page, 'status: must be from 200 to 599, not 42');
  });
});

describe('the clock', () => {
  it('is moved ahead and back', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open('clock');
    const before = emulator.clock.now();
    await page.getByRole('button', { name: '+1 h' }).click();
    await showing(page, '1 h ahead of the clock of this machine');
    expect(emulator.clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
    await page.getByLabel('By').fill('-90');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await showing(page, '30 min behind the clock of this machine');
    await page.getByRole('button', { name: /^Back to/ }).click();
    await showing(page, 'As the clock of this machine');
  });
});

describe('the state', () => {
  it('is saved, loaded, forked, removed, and put back to the start', async ({ skip }) => {
    const { emulator, open, forgive } = setUp(skip);
    forgive(/status of 400/);
    const count = async () => (await ecsOf(emulator).describeInstances()).TotalCount;
    const page = await open('state');
    await page.getByLabel('Name').fill('two servers');
    await page.getByRole('button', { name: 'Save the present state' }).click();
    await showing(page, '"two servers" cannot be the name of a snapshot');
    await page.getByLabel('Name').fill('two');
    await page.getByRole('button', { name: 'Save the present state' }).click();
    await showing(page, 'Saved as two.');
    await ecsOf(emulator).runInstances({});
    expect(await count()).toBe(3);
    await page.getByRole('button', { name: 'Fork two' }).click();
    await page.getByLabel('Second name of two').fill('copy');
    await page.getByRole('button', { name: 'Keep a copy' }).click();
    await showing(page, 'copy is a copy of two.');
    await page.getByRole('button', { name: 'Load copy' }).click();
    await showing(page, 'Loaded copy.');
    expect(await count()).toBe(2);
    await page.getByRole('button', { name: 'Remove copy' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove copy' }).click();
    await showing(page, 'Removed copy.');
    expect(emulator.snapshots.list()).toEqual(['two']);
    await ecsOf(emulator).runInstances({});
    await page.getByRole('button', { name: 'Reset the emulator' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset the emulator' }).click();
    await showing(page, 'The emulator is back at its start.');
    expect(await count()).toBe(2);
  });
});

describe('identities', () => {
  it('tell users, keys, roles and policies, and no secret', async ({ skip }) => {
    const { open } = setUp(skip);
    const page = await open('identities');
    await showing(page, /ann\s+acs:ram::1234567890123456:user\/ann\s+annsKeyId\s+look-and-stop/);
    await showing(page, /reader[\s\S]*AliyunECSReadOnlyAccess \(system\)/);
    await page.getByText('Document of never-delete').first().click();
    await showing(page, '"ecs:Delete*"');
    expect(await page.locator('body').innerText()).not.toMatch(/annsKeySecret|bobsKeySecret/);
  });
});

describe('the setup', () => {
  it('is copied as it stands, for the emulator, the region and the key', async ({ skip }) => {
    const { emulator, open } = setUp(skip);
    const page = await open('setup/environment', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByLabel('Region').fill('cn-shanghai');
    await page.getByRole('button', { name: 'Copy Environment' }).click();
    await showing(page, 'Copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      [
        `export ALIBABA_CLOUD_ENDPOINT=${emulator.url}`,
        'export ALIBABA_CLOUD_REGION_ID=cn-shanghai',
        'export ALIBABA_CLOUD_ACCESS_KEY_ID=testAccessKeyId',
        'export ALIBABA_CLOUD_ACCESS_KEY_SECRET=testAccessKeySecret',
      ].join('\n'),
    );
    await page.getByLabel('Access key').selectOption('annsKeyId');
    await showing(page, 'ALIBABA_CLOUD_ACCESS_KEY_SECRET=<the secret of this key>');
  });
});
