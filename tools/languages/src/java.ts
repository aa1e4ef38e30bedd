import { basename, delimiter, dirname, join } from 'node:path';
import { run } from '@scope/packing';
import { installed } from './installed.ts';
import { type Language, missingCommand, program } from './language.ts';
import { versions } from './versions.ts';

/** For programs that end before better code would be made of them. */
const brief = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** The classic SDK for Java. */
export const java: Language = {
  name: 'Java',
  programs: {
    flow: program('java/flow/Flow.java'),
    pages: {
      'static token': program('java/static-token/StaticToken.java'),
      'managed role': program('java/managed-role/ManagedRole.java'),
    },
  },
  missing: () =>
    missingCommand(
      [
        ['javac', '-version'],
        ['mvn', '--version'],
      ],
      'a Java development kit (17 or later) and Maven',
    ),
  install: javaFolder,
  build: async (main, folder) => {
    const archives = join(await javaFolder(), '*');
    const sources = ['-encoding', 'UTF-8', '-sourcepath', dirname(main), main];
    await run('javac', ['-classpath', archives, '-d', folder, ...sources], { cwd: folder });
    return ['java', ...brief, '-classpath', [folder, archives].join(delimiter), basename(main, '.java')];
  },
};

/** Returns the folder in which the vendor's packages are installed. */
export function javaFolder(): Promise<string> {
  return installed('java', versions.java, fill);
}

/** Copies the vendor's packages, and what they need, into a folder. */
async function fill(folder: string): Promise<void> {
  const properties = { ...versions.java, includeScope: 'runtime', outputDirectory: folder };
  const defined = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
  await run('mvn', ['--batch-mode', '--quiet', 'dependency:copy-dependencies', ...defined], {
    cwd: program('java'),
  });
}
