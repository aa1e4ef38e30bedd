// Adds up the reports that each project's tests leave behind and prints "<passed> <failed>".

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const inFolder = (folder) => readdirSync(folder).map((name) => join(folder, name));
const projects = ['codegen', ...inFolder('packages'), ...inFolder('tools')];

let passed = 0;
let failed = 0;
for (const project of projects) {
  const report = join(project, '.test-results', 'vitest.json');
  if (!existsSync(report)) continue;
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  passed += numPassedTests;
  // A file that does not even load fails without a failed test of its own.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  failed += numFailedTests + (numFailedTestSuites > 0 ? brokenFiles.length : 0);
}
console.log(passed, failed);
