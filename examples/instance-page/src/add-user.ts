// Prints the entry of a user for users.json: npm run user -- <name> <region> < file-with-the-password

import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { storedUser } from './users.ts';

const [id, regionId] = process.argv.slice(2);
const password = (await text(process.stdin)).trimEnd();
if (id === undefined || regionId === undefined || password.length < 12) {
  console.error('Name a user and a region, and give a password of at least 12 characters on standard input');
  process.exitCode = 2;
} else {
  console.log(JSON.stringify(await storedUser({ id, regionId }, password, randomBytes(16)), undefined, 2));
}
