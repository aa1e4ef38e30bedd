import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/index.ts';
import { sections } from '../../src/world/world-file.ts';
import { call } from '../support/signed-call.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'emulator-seed-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function file(text: string): string {
  const path = join(folder(), 'world.yaml');
  writeFileSync(path, text);
  return path;
}

async function start(options: EmulatorOptions): Promise<Emulator> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  return emulator;
}

const network = `
version: 1
region: cn-beijing
vpcs:
  - { as: net, VpcName: main, CidrBlock: 10.0.0.0/8, Tag: [{ Key: env, Value: test }] }
vSwitches:
  - { VpcId: $net, ZoneId: cn-beijing-h, CidrBlock: 10.1.0.0/16, VSwitchName: web }
calls:
  - { call: vpc.CreateVpc, RegionId: cn-hangzhou, VpcName: elsewhere, Description: $net.VRouterId }
`;

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const schema = JSON.parse(readFileSync(new URL('../../world.schema.json', import.meta.url), 'utf8')) as {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
};

describe('the published schema', () => {
  it('has the sections that a file may have, and takes what the emulator takes', () => {
    const validate = new Ajv2020().compile(schema);
    expect(Object.keys(schema.properties).sort()).toEqual(
      ['version', 'region', 'calls', ...Object.keys(sections)].sort(),
    );
    for (const [name, { operation }] of Object.entries(sections)) {
      expect(schema.properties[name]?.description).toContain(operation.replace(' ', '.'));
    }
    expect([validate(parse(network)), validate.errors]).toEqual([true, null]);
    expect(validate({ version: 1, vpc: [] })).toBe(false);
    const [, example = ''] = /^```yaml[^\n]*\n(.*?)^```$/ms.exec(readme) ?? [];
    expect([validate(parse(example)), validate.errors]).toEqual([true, null]);
  });
});

describe('a described world', () => {
  it('is there from the start', async () => {
    const emulator = await start({ seed: file(network) });
    const { body } = await call(emulator, 'Vpc.DescribeVSwitches', { RegionId: 'cn-beijing' });
    expect(body).toMatchObject({ VSwitches: { VSwitch: [{ VSwitchName: 'web', ZoneId: 'cn-beijing-h' }] } });
    const vpcs = await call(emulator, 'Vpc.DescribeVpcs', { RegionId: 'cn-beijing', 'Tag.1.Key': 'env' });
    expect(vpcs.body).toMatchObject({
      Vpcs: { Vpc: [{ VpcName: 'main', Tags: { Tag: [{ Key: 'env', Value: 'test' }] } }] },
    });
    const other = await call(emulator, 'Vpc.DescribeVpcs', { RegionId: 'cn-hangzhou' });
    expect(other.body).toMatchObject({
      Vpcs: { Vpc: [{ VpcName: 'elsewhere', Description: expect.stringMatching(/^vrt-/) }] },
    });
  });

  it('may be JSON', async () => {
    const emulator = await start({ seed: file(JSON.stringify({ version: 1, vpcs: [{ VpcName: 'json' }] })) });
    const { body } = await call(emulator, 'Vpc.DescribeVpcs', { RegionId: 'cn-hangzhou' });
    expect(body).toMatchObject({ Vpcs: { Vpc: [{ VpcName: 'json' }] } });
  });

  it('is made once where there is a folder of data', async () => {
    const options = { seed: file(network), data: folder() };
    await (await startEmulator(options)).close();
    const emulator = await start(options);
    const { body } = await call(emulator, 'Vpc.DescribeVpcs', { RegionId: 'cn-beijing' });
    expect(body).toMatchObject({ TotalCount: 1 });
  });

  it.each([
    ['vpcs: []', '"version" has to be 1'],
    ['version: 1\nvpc: []', '"vpc" is none of version, region, calls, policies'],
    ['version: 1\nvpcs: {}', '"vpcs" has to be a list'],
    ['version: 1\nvpcs: [x]', 'vpcs[0] has to be a map'],
    ['version: 1\nvpcs: [{ as: 5 }]', 'vpcs[0]: "as" has to be a name'],
    ['version: 1\nvpcs: [{ CidrBlock: 224.0.0.0/24 }]', 'vpcs[0]: InvalidCidrBlock.Malformed: 224.0.0.0/24'],
    ['version: 1\nvpcs: [{}, { Nmae: x }]', 'vpcs[1]: vpc CreateVpc has no parameter Nmae'],
    [
      'version: 1\nvSwitches: [{ VpcId: $net, ZoneId: cn-hangzhou-h, CidrBlock: 10.1.0.0/16 }]',
      '"$net" is not the name of an entry before it',
    ],
    [
      'version: 1\nvpcs: [{ as: net }]\nvSwitches: [{ VpcId: $net.No, ZoneId: a, CidrBlock: b }]',
      '"$net.No" has no value',
    ],
    ['version: 1\ncalls: [{ call: vpc.Nothing }]', 'calls[0]: there is no operation vpc.Nothing'],
    ['version: 1\ncalls: [{ call: nothing }]', 'calls[0] needs a "call"'],
    ['version: 1\nvpcs: [', 'is neither YAML nor JSON'],
    ['text', 'it is no map'],
  ])('of %j is refused', async (text, message) => {
    await expect(startEmulator({ seed: file(text) })).rejects.toThrow(message);
  });

  it('leaves nothing behind where it is refused', async () => {
    const data = folder();
    await expect(
      startEmulator({ data, seed: file('version: 1\nvpcs: [{}, { CidrBlock: x }]') }),
    ).rejects.toThrow('vpcs[1]');
    const emulator = await start({ data });
    expect((await call(emulator, 'Vpc.DescribeVpcs', { RegionId: 'cn-hangzhou' })).body).toMatchObject({
      TotalCount: 0,
    });
  });

  it('has users with the keys and the rights that it gives them', async () => {
    const emulator = await start({
      seed: file(`
version: 1
policies:
  - as: look
    PolicyName: look
    PolicyDocument: { Version: '1', Statement: [{ Effect: Allow, Action: 'vpc:Describe*', Resource: '*' }] }
users:
  - { as: ann, UserName: ann }
accessKeys:
  - { UserName: $ann, AccessKeyId: annsKey, AccessKeySecret: annsSecret }
userPolicies:
  - { PolicyType: Custom, PolicyName: $look, UserName: $ann }
`),
    });
    const key = { id: 'annsKey', secret: 'annsSecret' };
    const region = { RegionId: 'cn-hangzhou' };
    expect(await call(emulator, 'Vpc.DescribeVpcs', region, { key })).toMatchObject({ status: 200 });
    expect(await call(emulator, 'Vpc.CreateVpc', region, { key })).toMatchObject({ status: 403 });
    const { body } = await call(emulator, 'Ram.ListAccessKeys', { UserName: 'ann' });
    expect(body).toMatchObject({ AccessKeys: { AccessKey: [{ AccessKeyId: 'annsKey' }] } });
  });

  it.each([
    ['{ UserName: u, AccessKeyId: a b }', 'AccessKeyId has to be a text'],
    ["{ UserName: u, AccessKeyId: k, AccessKeySecret: '' }", 'AccessKeySecret has to be a text'],
    ['{ UserName: u, AccessKeyId: testAccessKeyId }', 'the AccessKeyId testAccessKeyId is in use'],
    ['{ UserName: u, AccessKeyId: twice }, { UserName: u, AccessKeyId: twice }', 'twice is in use'],
  ])('with the key %s is refused', async (keys, message) => {
    const seed = file(`version: 1\nusers: [{ UserName: u }]\naccessKeys: [${keys}]`);
    await expect(startEmulator({ seed })).rejects.toThrow(message);
  });

  it('may be what an emulator has written out', async () => {
    const first = await start({ seed: file(network) });
    const written = await fetch(`${first.url}/_emulator/export`);
    const again = await start({ seed: file(await written.text()) });
    const asked = ['Vpc.DescribeVpcs', { RegionId: 'cn-beijing' }] as const;
    const answers = await Promise.all([first, again].map((one) => call(one, ...asked)));
    const [before, after] = answers.map(({ body }) => body.Vpcs);
    expect(after).toEqual(before);
    await call(again, 'Vpc.CreateVpc', { RegionId: 'cn-beijing' });
    expect((await call(again, ...asked)).body).toMatchObject({ TotalCount: 2 });
  });

  it.each([
    ['{"format": 7}', 'has the format 7'],
    ['{"format": 1, "documents": [{}]}', 'has something that is no document'],
    ['{"format": 1,', 'is not JSON'],
  ])('written out as %s is refused', async (text, message) => {
    await expect(startEmulator({ seed: file(text) })).rejects.toThrow(message);
  });

  it('cannot be read where there is no file', async () => {
    await expect(startEmulator({ seed: '/nowhere/world.yaml' })).rejects.toThrow(
      'seed: cannot read /nowhere/world.yaml',
    );
  });
});
