import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ImportError, runImport } from '../src/index.ts';
import { fixtures } from './fixtures.ts';
import { snapshot, temporaryFolder } from './folder.ts';

const demoFile = join(fixtures, 'demo/2020-01-01/api-docs.json');
const products = ['demo', 'shelf'];

/** Serves one answer for every request, and returns the address. */
function serve(status: number, body: string | Buffer): Promise<string> {
  return serveWith((response) => response.writeHead(status).end(body));
}

async function serveWith(answer: (response: ServerResponse) => unknown): Promise<string> {
  const server = createServer((_, response) => void answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api-docs.json`;
}

async function failure(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ImportError);
  return (error as ImportError).message;
}

describe('an import', () => {
  it('of a folder writes the specs and the lock file, and nothing else', async () => {
    const out = temporaryFolder();
    const results = await runImport({ products, from: fixtures, out });
    expect(results).toEqual([
      { path: join(out, 'demo/2020-01-01.json'), operations: 2, changed: true },
      { path: join(out, 'shelf/2021-02-03.json'), operations: 5, changed: true },
    ]);
    expect(Object.keys(snapshot(out))).toEqual([
      'demo/2020-01-01.json',
      'lock.json',
      'shelf/2021-02-03.json',
    ]);
  });

  it('twice gives the same bytes, and says that nothing changed', async () => {
    const out = temporaryFolder();
    await runImport({ products, from: fixtures, out });
    const first = snapshot(out);
    const results = await runImport({ products: [...products].reverse(), from: fixtures, out });
    expect(snapshot(out)).toEqual(first);
    expect(results.map(({ changed }) => changed)).toEqual([false, false]);
  });

  it('ends its files with a newline', async () => {
    const out = temporaryFolder();
    await runImport({ products, from: fixtures, out });
    for (const text of Object.values(snapshot(out))) expect(text).toMatch(/[^\n]\n$/);
  });

  it('of one document finds out what it is', async () => {
    const [result] = await runImport({ products: [], from: demoFile, out: temporaryFolder() });
    expect(result?.operations).toBe(2);
  });

  it('of an address reads what the server sends', async () => {
    const address = await serve(200, readFileSync(demoFile));
    const [result] = await runImport({
      products: ['Demo/2020-01-01'],
      from: address,
      out: temporaryFolder(),
    });
    expect(result?.operations).toBe(2);
  });

  it('records the hash of the source, and keeps the records of other specs', async () => {
    const out = temporaryFolder();
    await runImport({ products: ['shelf'], from: fixtures, out });
    await runImport({ products: ['demo'], from: fixtures, out });
    const { specs } = JSON.parse(readFileSync(join(out, 'lock.json'), 'utf8'));
    const sourceSha256 = createHash('sha256').update(readFileSync(demoFile)).digest('hex');
    expect(Object.keys(specs)).toEqual(['demo/2020-01-01.json', 'shelf/2021-02-03.json']);
    expect(specs['demo/2020-01-01.json']).toEqual({
      product: 'Demo',
      version: '2020-01-01',
      sourceSha256,
      operations: 2,
    });
  });
});

it('keeps what the generator has noted of a spec', async () => {
  const out = temporaryFolder();
  await runImport({ products: ['demo'], from: fixtures, out });
  const path = join(out, 'lock.json');
  const noted = readFileSync(path, 'utf8').replace(
    '"operations": 2',
    '"operations": 2,\n      "generatorVersion": 7',
  );
  writeFileSync(path, noted);
  await runImport({ products: ['demo', 'shelf'], from: fixtures, out });
  expect(JSON.parse(readFileSync(path, 'utf8')).specs['demo/2020-01-01.json'].generatorVersion).toBe(7);
});

describe('a failed import leaves every file as it was', () => {
  const demoText = readFileSync(demoFile, 'utf8');
  const rows: [string, string | Buffer, RegExp][] = [
    ['an empty document', '', /api-docs\.json is empty$/],
    [
      'a truncated document',
      demoText.slice(0, 500),
      /api-docs\.json is not JSON: UnexpectedEndOfString at line 15, column 7$/,
    ],
    [
      'a malformed document',
      demoText.replace('"apis":', '"apis"'),
      /api-docs\.json is not JSON: ColonExpected at line 6, column 10$/,
    ],
    ['a document that is not text', Buffer.from([0xff, 0xfe, 0x00]), /api-docs\.json is not UTF-8$/],
    [
      'another JSON document',
      '{"openapi": "3.1.0"}',
      /api-docs\.json: Unknown document member "openapi" at \/openapi$/,
    ],
    [
      'an unknown keyword',
      demoText.replace('"maxItems"', '"mostItems"'),
      /api-docs\.json: Unknown schema member "mostItems" at \/apis\/RunThings\/parameters\/4\/schema\/mostItems \(operation RunThings\)$/,
    ],
    [
      'another product',
      demoText.replace('"Demo"', '"Damo"'),
      /api-docs\.json: The document describes Damo\/2020-01-01, not demo\/2020-01-01$/,
    ],
  ];

  it.each(rows)('%s', async (_, bad, message) => {
    const from = temporaryFolder();
    const out = temporaryFolder();
    cpSync(fixtures, from, { recursive: true });
    await runImport({ products, from, out });
    const before = snapshot(out);
    const shelfFile = join(from, 'shelf/2021-02-03/api-docs.json');
    writeFileSync(shelfFile, readFileSync(shelfFile, 'utf8').replaceAll('Book', 'Tome'));
    writeFileSync(join(from, 'demo/2020-01-01/api-docs.json'), bad);
    expect(await failure(runImport({ products, from, out }))).toMatch(message);
    expect(snapshot(out)).toEqual(before);
  });

  it('a document that is not there', async () => {
    const missing = join(fixtures, 'missing.json');
    expect(await failure(runImport({ products: [], from: missing, out: temporaryFolder() }))).toMatch(
      /^Cannot read .*missing\.json: ENOENT/,
    );
  });

  it('an address that sends to another one', async () => {
    const location = 'http://169.254.0.1/';
    const address = await serveWith((response) => response.writeHead(302, { location }).end());
    expect(await failure(runImport({ products: [], from: address, out: temporaryFolder() }))).toBe(
      `Cannot read ${address}: the server sends to another address, http://169.254.0.1/`,
    );
  });

  it('a folder that was not there, of which nothing is left', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'new', 'specs');
    const missing = join(fixtures, 'missing.json');
    expect(await failure(runImport({ products: [], from: missing, out }))).toMatch(/^Cannot read .*ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
    await runImport({ products, from: fixtures, out });
    expect(readdirSync(out)).toEqual(['demo', 'lock.json', 'shelf']);
  });

  it('a download that breaks off half-way', async () => {
    const half = Buffer.from(demoText).subarray(0, 400);
    const address = await serveWith((response) => {
      response.writeHead(200, { 'content-length': demoText.length });
      response.write(half, () => response.destroy());
    });
    const out = temporaryFolder();
    expect(await failure(runImport({ products: [], from: address, out }))).toMatch(
      /^Cannot read .*: terminated/,
    );
    expect(snapshot(out)).toEqual({});
  });

  it('an address that answers with an error, or not at all', async () => {
    const address = await serve(404, 'gone');
    const out = temporaryFolder();
    expect(await failure(runImport({ products: [], from: address, out }))).toBe(
      `Cannot read ${address}: the server answered 404`,
    );
    expect(await failure(runImport({ products: [], from: 'http://127.0.0.1:1/x.json', out }))).toMatch(
      /^Cannot read http:\/\/127\.0\.0\.1:1\/x\.json: fetch failed/,
    );
    expect(snapshot(out)).toEqual({});
  });

  it('a lock file that is broken', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'lock.json'), '{"specs"');
    expect(await failure(runImport({ products, from: fixtures, out }))).toBe(
      'lock.json is not JSON; restore it or delete it',
    );
    expect(snapshot(out)).toEqual({ 'lock.json': '{"specs"' });
  });

  it('a spec that cannot be replaced', async () => {
    const out = temporaryFolder();
    await runImport({ products: ['demo'], from: fixtures, out });
    writeFileSync(join(out, 'demo/2020-01-01.json'), 'old');
    const before = snapshot(out);
    mkdirSync(join(out, 'shelf/2021-02-03.json/in the way'), { recursive: true });
    expect(await failure(runImport({ products, from: fixtures, out }))).toMatch(/^Nothing was written: /);
    expect(snapshot(out)).toEqual(before);
  });
});

describe('the choice of documents', () => {
  const rows: [string, string[], string | undefined, RegExp][] = [
    [
      'a word that is no product',
      ['../ecs'],
      fixtures,
      /^"\.\.\/ecs" is not a product; write it like ecs or Vpc\/2016-04-28$/,
    ],
    [
      'a product that the folder has not',
      ['ecs'],
      fixtures,
      /fixtures has no folder for the product ecs, for ecs\/<version>\/api-docs\.json$/,
    ],
    [
      'a version that the folder has not',
      ['demo/1999-01-01'],
      fixtures,
      /demo has no version 1999-01-01, only 2020-01-01; --from may also name one document$/,
    ],
    [
      'two products of one document',
      ['demo', 'shelf'],
      demoFile,
      /api-docs\.json is one document, but 2 products are named$/,
    ],
    [
      'one product named twice',
      ['demo', 'Demo'],
      fixtures,
      /^Two of the documents would become demo\/2020-01-01\.json$/,
    ],
    [
      'a version that nobody knows',
      ['Vpc'],
      undefined,
      /^Which version of Vpc\? Write it like Vpc\/2016-04-28$/,
    ],
  ];
  it.each(rows)('refuses %s', async (_, named, from, message) => {
    expect(await failure(runImport({ products: named, from, out: temporaryFolder() }))).toMatch(message);
  });

  it('refuses to guess between two versions', async () => {
    const from = temporaryFolder();
    cpSync(join(fixtures, 'demo/2020-01-01'), join(from, 'demo/2020-01-01'), { recursive: true });
    cpSync(join(fixtures, 'demo/2020-01-01'), join(from, 'demo/2019-01-01'), { recursive: true });
    expect(await failure(runImport({ products: ['demo'], from, out: temporaryFolder() }))).toMatch(
      /^Which version of demo\? .*demo has 2019-01-01, 2020-01-01$/,
    );
  });
});

describe('what a folder has beside its metadata', () => {
  const codes = { PutThing: { 'InvalidThing.NotFound': [404], Locked: [403, 400], Progress: [100] } };

  function folderWith(files: Readonly<Record<string, unknown>>): string {
    const folder = temporaryFolder();
    cpSync(fixtures, folder, { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), JSON.stringify(content));
    }
    return folder;
  }

  it('becomes a file of its own: error codes by status, and resources in one form', async () => {
    const patterns = [
      'acs:demo:$regionid:$accountid:thing/$instanceid',
      'acs:demo:%s:%s:shelf/%',
      'acs:demo:$regionid:$accountid:',
      'acs:demo:*:$accountid:keypair/$keypairName (optional)',
    ];
    const from = folderWith({
      'errors/demo-2020-01-01.json': codes,
      'permissions.json': { demo: { GetThing: patterns }, other: {} },
    });
    const out = temporaryFolder();
    await runImport({ products: ['demo'], from, out });
    expect(JSON.parse(readFileSync(join(out, 'documented/demo/2020-01-01.json'), 'utf8'))).toEqual({
      operations: {
        GetThing: {
          resources: [
            'acs:demo:*:{accountId}:keypair/{keyPairName}',
            'acs:demo:{regionId}:{accountId}:shelf/*',
            'acs:demo:{regionId}:{accountId}:thing/{instanceId}',
          ],
        },
        PutThing: { errorCodes: { 400: ['Locked'], 403: ['Locked'], 404: ['InvalidThing.NotFound'] } },
      },
    });
  });

  it('stays when metadata is imported from elsewhere', async () => {
    const from = folderWith({ 'errors/demo-2020-01-01.json': codes });
    const out = temporaryFolder();
    await runImport({ products: ['demo'], from, out });
    const documented = readFileSync(join(out, 'documented/demo/2020-01-01.json'), 'utf8');
    await runImport({ products: ['demo'], from: demoFile, out });
    expect(readFileSync(join(out, 'documented/demo/2020-01-01.json'), 'utf8')).toBe(documented);
  });

  it('counts as a change', async () => {
    const out = temporaryFolder();
    await runImport({ products: ['demo'], from: fixtures, out });
    const from = folderWith({ 'errors/demo-2020-01-01.json': codes });
    expect(await runImport({ products: ['demo'], from, out })).toMatchObject([{ changed: true }]);
  });

  it.each([
    [
      'errors/demo-2020-01-01.json',
      { PutThing: { 'no code': [404] } },
      '"no code" is not an error code at /PutThing/no code',
    ],
    [
      'errors/demo-2020-01-01.json',
      { PutThing: { Code: ['404'] } },
      '"404" is no HTTP status at /PutThing/Code/0',
    ],
    ['errors/demo-2020-01-01.json', { PutThing: ['Code'] }, 'Expected an object, found a list at /PutThing'],
    [
      'permissions.json',
      { demo: { PutThing: ['thing/*'] } },
      '"thing/*" is not the pattern of a resource at /demo/PutThing/0',
    ],
    ['permissions.json', { demo: { '../x': [] } }, '"../x" is not a name at /demo/..~1x'],
  ])('is refused in %s where it is %j', async (file, content, message) => {
    const from = folderWith({ [file]: content });
    const problem = await failure(runImport({ products: ['demo'], from, out: temporaryFolder() }));
    expect(problem).toBe(`${join(from, file)}: ${message}`);
  });
});
