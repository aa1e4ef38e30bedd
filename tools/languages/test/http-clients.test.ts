import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator } from '@scope/emulator';
import { afterAll, describe, expect, it } from 'vitest';
import { buildText } from '../src/build-text.ts';
import { emulate } from '../src/flow.ts';
import { go } from '../src/go.ts';
import { java } from '../src/java.ts';
import type { Language } from '../src/language.ts';
import { python } from '../src/python.ts';
import { prepared } from './prepared.ts';

const folder = mkdtempSync(join(tmpdir(), 'http-clients-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rows: (Language & { readonly file: string; readonly text: string; readonly calls: number })[] = [
  {
    ...python,
    file: 'main.py',
    calls: 1,
    text: `
import sys
import urllib.error
import urllib.request

for url in sys.argv[1:]:
    try:
        urllib.request.urlopen(url)
    except urllib.error.HTTPError as error:
        print(error.code)
`,
  },
  {
    ...go,
    file: 'main.go',
    calls: 1,
    text: `package main

import (
	"fmt"
	"net/http"
	"os"
)

func main() {
	for _, url := range os.Args[1:] {
		response, err := http.Get(url)
		if err != nil {
			panic(err)
		}
		fmt.Println(response.StatusCode)
	}
}
`,
  },
  {
    ...java,
    file: 'Main.java',
    calls: 2,
    text: `
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

public class Main {
    public static void main(String[] urls) throws Exception {
        for (String url : urls) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
            System.out.println(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode());
            System.out.println(((HttpURLConnection) URI.create(url).toURL().openConnection()).getResponseCode());
        }
    }
}
`,
  },
];

describe.each(rows)('$name', ({ file, text, calls, ...language }) => {
  const textual = {
    ...language,
    build: (_: string, built: string) => buildText(language, { [file]: text }, built),
  };
  const command = prepared(textual, file);

  it('reaches the emulator with the HTTP clients of the language itself, plain and over TLS', async () => {
    await using emulator = await startEmulator();
    const query = '?Action=DescribeRegions&Version=2014-05-26';
    const urls = ['http', 'https'].map((protocol) => `${protocol}://ecs.cn-hangzhou.aliyuncs.com/${query}`);
    // What leads past the emulator counts for nothing.
    const direct = { NO_PROXY: '.aliyuncs.com', no_proxy: '.aliyuncs.com' };
    const output = await emulate(
      ['run', '--quiet', '--url', emulator.url, '--', ...command(), ...urls],
      direct,
    );
    expect(output).toBe('400\n'.repeat(2 * calls));
    const codes = emulator.requests.map(({ code }) => code);
    expect(codes).toEqual(Array(2 * calls).fill('MissingAccessKeyId'));
  });
});
