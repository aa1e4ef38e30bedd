import { isRecord, type Value } from '../../../params/value.ts';
import { type CloudCall, flag, need, refusal, text } from '../../kit/cloud-call.ts';

const mostBytes = 24 * 1024;
const mostNames = 20;
const mostParameters = 10;
const longestName = 64;

/** Reads the content that a call gives, into Base64. What it is without `ContentEncoding` differs from operation to operation. */
export function readContent(call: CloudCall, usual: 'PlainText' | 'Base64'): string {
  const sent = need(call, 'CommandContent');
  const encoding = (text(call, 'ContentEncoding') ?? usual).toLowerCase();
  const isPlain = usual === 'PlainText' ? encoding !== 'base64' : encoding === 'plaintext';
  if (!isPlain && !isBase64(sent)) {
    throw refusal(call, 'Invalid.CommandContent', 'CommandContent is not in Base64.', 400);
  }
  const content = isPlain ? toBase64(sent) : sent;
  if (content.length <= mostBytes) return content;
  throw refusal(call, 'CmdContent.ExceedLimit', 'CommandContent is longer than 24 KB in Base64.', 403);
}

/** Tells whether a text is in Base64, all of it. */
export function isBase64(text_: string): boolean {
  return text_.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text_);
}

/** Writes a text in Base64. */
export function toBase64(plain: string): string {
  return Buffer.from(plain, 'utf8').toString('base64');
}

/** Reads a text that is in Base64. */
export function fromBase64(encoded: string): string {
  return Buffer.from(encoded, 'base64').toString('utf8');
}

/** Writes what is stored in Base64 as a read asks for it. */
export function encoded(call: CloudCall, base64: string): string {
  return text(call, 'ContentEncoding')?.toLowerCase() === 'plaintext' ? fromBase64(base64) : base64;
}

const hole = /\{\{([^{}]*)\}\}/g;

/** Returns the names of the parameters that a content has, each once; those of the system begin with `ACS::`. */
export function namesIn(call: CloudCall, content: string): readonly string[] {
  if (flag(call, 'EnableParameter') !== true) return [];
  const found = new Map<string, string>();
  for (const [, inner = ''] of fromBase64(content).matchAll(hole)) {
    const name = inner.trim();
    if (isSystemName(name)) continue;
    if (name === '') throw refusal(call, 'CmdParam.EmptyKey', 'A parameter has no name.', 403);
    if (!/^[\w-]+$/.test(name)) {
      throw refusal(
        call,
        'CmdParam.InvalidParamName',
        `${name.slice(0, 64)} is no name of a parameter.`,
        403,
      );
    }
    if (name.length > longestName) {
      throw refusal(call, 'CmdParamName.ExceedLimit', `The name ${name.slice(0, 64)}… is too long.`, 403);
    }
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name);
  }
  if (found.size > mostNames) {
    throw refusal(call, 'ParameterCount.ExceedLimit', `A command has ${mostNames} parameters at most.`, 403);
  }
  return [...found.values()];
}

function isSystemName(name: string): boolean {
  return /^(?:ACS::|oos(?:-secret)?:)/i.test(name);
}

/** Reads the values that a call gives to the parameters of a command, by their names in small letters. */
export function readValues(
  call: CloudCall,
  { EnableParameter, ParameterNames }: { EnableParameter: boolean; ParameterNames: readonly string[] },
): ReadonlyMap<string, string> {
  const { Parameters: sent } = call.parameters;
  if (!isRecord(sent)) return new Map();
  const names = Object.keys(sent);
  if (names.length > 0 && !EnableParameter) {
    throw refusal(call, 'Parameter.Disabled', 'The command was made without EnableParameter.', 403);
  }
  if (names.length > mostParameters) {
    throw refusal(call, 'ParameterCount.ExceedLimit', `${mostParameters} parameters can be given.`, 403);
  }
  const known = new Set(ParameterNames.map((name) => name.toLowerCase()));
  const values = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (name.length > longestName) {
      throw refusal(call, 'ParameterKey.ExceedLimit', 'The name of a parameter is too long.', 403);
    }
    if (values.has(key)) throw refusal(call, 'ParameterKey.Duplicate', `${name} is given twice.`, 403);
    if (!known.has(key)) {
      throw refusal(call, 'Parameter.NotMatched', `The command has no parameter ${name.slice(0, 64)}.`, 403);
    }
    values.set(key, plainText(sent[name]));
  }
  return values;
}

function plainText(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Fills the parameters of a content in; one that was not given is empty. */
export function fillIn(plain: string, values: ReadonlyMap<string, string>): string {
  return plain.replace(hole, (whole, inner: string) => {
    const name = inner.trim().toLowerCase();
    return values.get(name) ?? (isSystemName(name) ? whole : '');
  });
}
