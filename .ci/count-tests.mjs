// Adds up the reports that each project's tests leave behind, names the skipped tests, and prints as its last line
// "<passed> <failed> <skipped>".

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const inFolder = (folder) => readdirSync(folder).map((name) => join(folder, name));
const reports = ['codegen', ...inFolder('packages'), ...inFolder('tools')]
  .map((project) => join(project, '.test-results'))
  .filter((folder) => existsSync(folder))
  .flatMap(inFolder)
  .filter((path) => path.endsWith('.json'));

let passed = 0;
let failed = 0;
let skipped = 0;
for (const report of reports) {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  passed += numPassedTests;
  skipped += numPendingTests;
  // A file that does not even load fails without a failed test of its own.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  failed += numFailedTests + (numFailedTestSuites > 0 ? brokenFiles.length : 0);
  for (const { fullName, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    if (status === 'skipped' || status === 'pending') console.log(`skipped: ${fullName}`);
  }
}
console.log(passed, failed, skipped);
