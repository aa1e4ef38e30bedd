import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { type Recording, startEmulator } from '../../src/index.ts';
import { writeRecording } from '../../src/replay/write-recording.ts';
import { call } from '../support/signed-call.ts';

const one = { product: 'Ecs', version: '2014-05-26', action: 'StopInstance', status: 200 };
const withCall = (more: object): unknown => ({ version: 1, calls: [one, { ...one, ...more }] });

describe('a recording', () => {
  it.each<[unknown, string]>([
    [[], 'it is no map'],
    [{ version: 2 }, '"version" has to be 1'],
    [{ version: 1, entries: [] }, '"entries" is none of version, calls'],
    [{ version: 1, calls: {} }, '"calls" has to be a list'],
    [{ version: 1, calls: ['StopInstance'] }, 'calls[0]: it has to be a map'],
    [withCall({ header: {} }), 'calls[1]: "header" is none of product, version'],
    [withCall({ product: undefined }), 'calls[1]: "product" has to be a text'],
    [withCall({ action: 'StopEverything' }), 'calls[1]: there is no operation Ecs.StopEverything of version'],
    [withCall({ parameters: { Nmae: 1 } }), 'calls[1]: Ecs.StopInstance has no parameter Nmae'],
    [withCall({ parameters: [] }), 'calls[1]: "parameters" has to be a map'],
    [withCall({ status: '200' }), 'calls[1]: "status" has to be a whole number from 200 to 599'],
    [withCall({ status: 404 }), 'calls[1]: a status of 404 needs a "code"'],
    [withCall({ code: 'Bad' }), 'calls[1]: a refusal, which has a "code", has a status of 400 or more'],
    [withCall({ status: 404, code: 'Bad', answer: {} }), 'calls[1]: "answer" and "code" cannot be together'],
  ])('that is %j is refused', async (replay, message) => {
    await expect(startEmulator({ replay: replay as Recording })).rejects.toThrow(
      `replay: the recording: ${message}`,
    );
  });

  it.each([
    [{ record: true, replay: 'calls.yaml' }, 'record: cannot be together with replay'],
    [{ replayMode: 'loose' as 'strict' }, 'replayMode: must be strict or lenient, not loose'],
    [{ replay: '/nowhere.yaml' }, 'replay: cannot read /nowhere.yaml'],
  ])('cannot be asked for with %j', async (options, message) => {
    await expect(startEmulator(options)).rejects.toThrow(message);
  });

  it('is there only where an option asks for it', async () => {
    await using emulator = await startEmulator();
    expect(() => emulator.recording()).toThrow('without the option record');
    expect(() => emulator.replayed()).toThrow('without the option replay');
  });

  it('has the form of the published schema, and is read from the file as it was written', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../recording.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = new Ajv2020().compile(schema);
    await using recorder = await startEmulator({ record: true });
    await call(recorder, 'Ecs.RunInstances', { RegionId: 'cn-hangzhou', 'Tag.1.Key': 'team' });
    await call(recorder, 'Ecs.StopInstance', { InstanceId: 'i-none' });
    const kept = recorder.recording();
    const text = await writeRecording(kept);
    expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
    expect(parse(text)).toEqual(kept);
    for (const wrong of [withCall({ header: 1 }), withCall({ status: 404 }), withCall({ code: 'Bad' })]) {
      expect(validate(wrong)).toBe(false);
    }
    const folder = mkdtempSync(join(tmpdir(), 'emulator-replay-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'calls.yaml');
    writeFileSync(file, text);
    await using replay = await startEmulator({ replay: file });
    const again = { RegionId: 'cn-hangzhou', 'Tag.1.Key': 'team' };
    expect((await call(replay, 'Ecs.RunInstances', again)).status).toBe(200);
    writeFileSync(file, 'version: [');
    await expect(startEmulator({ replay: file })).rejects.toThrow(/calls\.yaml: it is neither YAML nor JSON/);
  });
});
