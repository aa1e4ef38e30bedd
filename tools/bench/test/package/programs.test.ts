import { describe, expect, it } from 'vitest';
import { callProgram, roleProgram, startProgram, typedProgram } from '../../src/package/programs.ts';
import type { Subject } from '../../src/package/subjects.ts';

const subject: Subject = {
  name: 'sample',
  dependencies: { sample: '1.0.0' },
  imports: `import { Client } from 'sample';\nimport other from 'other';`,
  construct: 'const client = new Client(port);',
  call: 'await client.call();',
};

describe('the measured programs', () => {
  it('import in the way of their format, construct and end', () => {
    expect(startProgram(subject, 'esm')).toBe(
      `import { Client } from 'sample';\nimport other from 'other';\nconst port = 80;\nconst client = new Client(port);\nprocess.exit(0);\n`,
    );
    expect(startProgram(subject, 'cjs')).toBe(
      `const { Client } = require('sample');\nconst other = require('other');\n(async () => {\nconst port = 80;\nconst client = new Client(port);\nprocess.exit(0);\n})();\n`,
    );
  });

  it('call the server at its port before they end', () => {
    expect(callProgram(subject, 4_566, 'esm')).toMatch(
      /const port = 4566;\n.*\nawait client\.call\(\);\nprocess\.exit/,
    );
  });

  it('do not end where they are bundled or compiled, and use the role where there is one', () => {
    const withRole = { imports: `import { Role } from 'sample';`, construct: 'const client = new Role();' };
    expect(roleProgram({ ...subject, withRole })).toMatch(
      /^import \{ Role \}.*new Role\(\);\nawait client\.call\(\);\n$/s,
    );
    expect(roleProgram(subject)).toContain('new Client(port)');
    expect(typedProgram(subject)).toMatch(/await client\.call\(\);\nexport \{ client \};\n$/);
  });
});
