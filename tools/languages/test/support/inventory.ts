import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@scope/packing';
import { globSync } from 'tinyglobby';
import { go } from '../../src/go.ts';
import { java, javaFolder } from '../../src/java.ts';
import type { Language } from '../../src/language.ts';
import type { Page } from '../../src/migration/pages.ts';
import { npm, npmFolder } from '../../src/npm.ts';
import { python } from '../../src/python.ts';

/** An SDK's names of classes, options and errors, read from the files that are installed. */
export interface Inventory {
  readonly language: Language;
  readonly page: Page;
  /** One of them, to see that they are read at all. */
  readonly such: string;
  names(): Promise<readonly string[]>;
}

/** What the page of each SDK has to explain. There is none of .NET, whose packages cannot be had. */
export const inventories: readonly Inventory[] = [
  { language: python, page: 'python', such: 'RamRoleArnCredential', names: pythonNames },
  { language: java, page: 'java', such: 'STSAssumeRoleSessionCredentialsProvider', names: javaNames },
  { language: go, page: 'go', such: 'NewClientWithRamRoleArn', names: goNames },
  { language: npm, page: 'npm', such: 'roleSessionName', names: npmNames },
];

async function pythonNames(): Promise<readonly string[]> {
  const [interpreter = ''] = await python.build(python.programs.flow, '');
  const read = filesBelow(only(join(interpreter, '../..'), 'lib/python*/site-packages/aliyunsdkcore'));
  const client = read('client.py');
  const [, parameters = ''] = /def __init__\(\s*self,(.*?)\):/s.exec(client) ?? [];
  return [
    ...found(parameters, /(\w+)=/g),
    ...found(client, /def ((?:set|add|append|do)_\w+)/g),
    ...found(read('auth/credentials.py'), /^class (\w+)/gm),
    ...found(read('acs_exception/exceptions.py'), /(?:^class|def) (\w*Exception|get_\w+)/gm),
    ...found(read('acs_exception/error_code.py'), /['"](SDK\.\w+)/g),
  ];
}

const javaClasses =
  /^com\/aliyuncs\/(?:(?:auth|exceptions|profile)\/)?(\w*(?:Client|Request|Credentials|Provider|Profile|Exception))\.class$/gm;
/** What only their own classes use. */
const javaInternal = /^(RoaAcsRequest|RpcAcsRequest|AcsRequest|IAcsClient)$/;

async function javaNames(): Promise<readonly string[]> {
  const jar = only(await javaFolder(), 'aliyun-java-sdk-core-*.jar');
  const classes = await run('jar', ['tf', jar], { cwd: '.' });
  const configured = [
    'com.aliyuncs.http.HttpClientConfig',
    'com.aliyuncs.profile.DefaultProfile',
    'com.aliyuncs.DefaultAcsClient',
  ];
  const members = await run('javap', ['-public', '-cp', jar, ...configured], { cwd: '.' });
  const builder = 'com.aliyuncs.auth.STSAssumeRoleSessionCredentialsProvider$Builder';
  return [
    ...found(classes, javaClasses).filter((name) => !javaInternal.test(name)),
    ...found(members, / ((?:set|enable)\w+)\(/g),
    ...found(await run('javap', ['-public', '-cp', jar, builder], { cwd: '.' }), /\$Builder (\w+)\(/g),
    ...found(
      await run('javap', ['-public', '-cp', jar, 'com.aliyuncs.exceptions.ClientException'], { cwd: '.' }),
      / (get\w+)\(/g,
    ),
  ];
}

async function goNames(): Promise<readonly string[]> {
  const list = ['list', '-m', '-f', '{{.Dir}}', 'github.com/aliyun/alibaba-cloud-sdk-go'];
  const module = await run('go', list, { cwd: join(go.programs.flow, '../..') });
  const read = filesBelow(join(module.trim(), 'sdk'));
  const files = globSync('auth/credentials/*.go', {
    cwd: join(module.trim(), 'sdk'),
    ignore: '**/*_test.go',
  });
  const credentials = files.map(read).join('\n');
  const client = read('client.go');
  const [, config = ''] = /type Config struct \{(.*?)\}/s.exec(read('config.go')) ?? [];
  return [
    ...found(config, /^\t(\w+)/gm),
    // The two that belong to a tracer are told together.
    ...found(client, /func \(client \*Client\) (Set(?!CloseTrace|TracerRootSpan)\w+)/g),
    ...found(client, /^func (NewClient\w*)/gm),
    ...found(credentials, /^func (New\w+Provider(?:Builder)*)\(/gm),
    ...found(credentials, /^type (\w+Credential) struct/gm),
    ...found(read('errors/client_error.go'), /"(SDK\.\w+)/g),
    ...found(read('errors/server_error.go'), /func \(err \*ServerError\) (\w+)/g),
  ];
}

async function npmNames(): Promise<readonly string[]> {
  const read = filesBelow(join(await npmFolder(), 'node_modules/@alicloud'));
  const [, config = ''] =
    /class Config extends.*?\{(.*?)static names/s.exec(read('openapi-core/dist/utils.d.ts')) ?? [];
  return [
    ...found(read('credentials/dist/src/config.d.ts'), /^ {4}(\w+)\??:/gm),
    ...found(read('credentials/dist/src/client.d.ts'), /(\w+CredentialsProvider)\b/g),
    ...found(config, /^ {4}(\w+)\??:/gm),
    ...found(read('pop-core/lib/rpc.js'), /(?:config|opts)\.(\w+)/g),
  ];
}

function only(folder: string, pattern: string): string {
  const [path] = globSync(pattern, { cwd: folder, absolute: true, onlyFiles: false });
  if (path === undefined) throw new Error(`there is no ${pattern} in ${folder}`);
  return path;
}

function filesBelow(folder: string): (path: string) => string {
  return (path) => readFileSync(join(folder, path), 'utf8');
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
