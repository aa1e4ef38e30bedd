import { readFileSync } from 'node:fs';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Operation } from '../catalogue/product.ts';
import { isRecord } from '../params/value.ts';
import { Refusal } from '../refusal.ts';
import { parseYaml } from '../world/parse-yaml.ts';
import { nameOf, type RecordedCall, type Recording, recordingVersion } from './recording.ts';

const topMembers = ['version', 'calls'];
const texts = ['product', 'version', 'action', 'region', 'code', 'message'];
const members = [...texts, 'parameters', 'status', 'answer', 'accessDeniedDetail'];

/**
 * Reads a recording from a YAML or JSON file, or checks one that is in memory.
 *
 * @throws TypeError that says what is wrong, and where.
 */
export async function readRecording(given: string | Recording, catalogue: Catalogue): Promise<Recording> {
  const name = typeof given === 'string' ? given : 'the recording';
  const fail = (problem: string): never => {
    throw new TypeError(`replay: ${name}: ${problem}`);
  };
  const recording: unknown = typeof given === 'string' ? await parsed(textOf(given), fail) : given;
  if (!isRecord(recording)) return fail('it is no map');
  if (recording.version !== recordingVersion) fail(`"version" has to be ${recordingVersion}`);
  checkNames(recording, topMembers, '', fail);
  const calls: unknown = recording.calls ?? [];
  if (!Array.isArray(calls)) return fail('"calls" has to be a list');
  for (const [index, call] of (calls as unknown[]).entries()) {
    checkCall(call, catalogue, (problem) => fail(`calls[${index}]: ${problem}`));
  }
  return { version: recordingVersion, calls: calls as RecordedCall[] };
}

type Fail = (problem: string) => never;

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new TypeError(`replay: cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
}

async function parsed(text: string, fail: Fail): Promise<unknown> {
  return parseYaml(text).catch((error: Error) => fail(`it is ${error.message}`));
}

function checkNames(value: object, allowed: readonly string[], place: string, fail: Fail): void {
  const unknown = Object.keys(value).find((name) => !allowed.includes(name));
  if (unknown !== undefined) fail(`${place}"${unknown}" is none of ${allowed.join(', ')}`);
}

function checkCall(call: unknown, catalogue: Catalogue, fail: Fail): void {
  if (!isRecord(call)) {
    fail('it has to be a map');
    return;
  }
  checkNames(call, members, '', fail);
  for (const name of texts) {
    const value = call[name];
    if (value === undefined && !['product', 'version', 'action'].includes(name)) continue;
    if (typeof value !== 'string') fail(`"${name}" has to be a text`);
  }
  for (const name of ['parameters', 'accessDeniedDetail']) {
    if (call[name] !== undefined && !isRecord(call[name])) fail(`"${name}" has to be a map`);
  }
  const recorded = call as unknown as RecordedCall;
  checkOutcome(recorded, fail);
  checkParameters(recorded, operationOf(recorded, catalogue, fail), fail);
}

function checkOutcome({ status, code, message, answer }: RecordedCall, fail: Fail): void {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    fail('"status" has to be a whole number from 200 to 599');
  if (code === undefined) {
    if (status >= 400) fail(`a status of ${status} needs a "code"`);
    if (message !== undefined) fail('"message" is for a refusal, which has a "code"');
  } else {
    if (status < 400) fail('a refusal, which has a "code", has a status of 400 or more');
    if (answer !== undefined) fail('"answer" and "code" cannot be together');
  }
}

function operationOf(call: RecordedCall, catalogue: Catalogue, fail: Fail): Operation {
  const { product, version, action } = call;
  const host = `${product.toLowerCase()}.`;
  try {
    const found = catalogue.find({ version, action, method: 'POST', path: '/', query: [], host });
    if (found.product.name.toLowerCase() === product.toLowerCase()) return found;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return fail(`there is no operation ${nameOf(call)} of version ${version}`);
}

function checkParameters(call: RecordedCall, { parameters }: Operation, fail: Fail): void {
  const unknown = Object.keys(call.parameters ?? {}).find((name) => !parameters.has(name));
  if (unknown !== undefined) fail(`${nameOf(call)} has no parameter ${unknown}`);
}
