import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@scope/packing';
import { afterAll, describe, expect, it } from 'vitest';
import { buildText } from '../src/build-text.ts';
import { go } from '../src/go.ts';
import { java } from '../src/java.ts';
import type { Language } from '../src/language.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rows: [language: Language, files: Record<string, string>][] = [
  [
    go,
    {
      'main.go': `package main

import "github.com/aliyun/alibaba-cloud-sdk-go/services/ecs"

func main() { println2(ecs.CreateDescribeInstancesRequest().GetProduct()) }
`,
      'other.go': 'package main\n\nimport "fmt"\n\nfunc println2(text string) { fmt.Println(text) }\n',
    },
  ],
  [
    java,
    {
      'Main.java': `import com.aliyuncs.ecs.model.v20140526.DescribeInstancesRequest;

public class Main {
    public static void main(String[] arguments) {
        Other.print(new DescribeInstancesRequest().getSysProduct());
    }
}
`,
      'Other.java': 'class Other { static void print(String text) { System.out.println(text); } }\n',
    },
  ],
];

describe.each(rows)('$name', (language, files) => {
  it('builds a program that is given as text, with the vendor’s packages', async ({ skip }) => {
    const lacking = await language.missing();
    if (process.env.REQUIRE_ALL_LANGUAGES === '1') expect(lacking).toBeUndefined();
    skip(lacking !== undefined, lacking);
    const [command = '', ...args] = await buildText(language, files, mkdtempSync(join(folder, 'one-')));
    expect(await run(command, args, { cwd: folder })).toBe('Ecs\n');
  });

  it('says what does not compile', async ({ skip }) => {
    skip((await language.missing()) !== undefined);
    const [main = ''] = Object.keys(files);
    const building = buildText(language, { [main]: 'nonsense' }, mkdtempSync(join(folder, 'one-')));
    await expect(building).rejects.toThrow(main);
  });
});
