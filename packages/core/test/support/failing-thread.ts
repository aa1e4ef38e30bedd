import { parentPort, workerData } from 'node:worker_threads';
import type { SdkError } from '../../src/errors/errors.ts';
import { clientOf, describeThing, outcomeOf } from './client.ts';

// Runs in a thread of its own: makes a call that fails, and hands its error to the thread that started it.

const { url, way } = workerData as { url: string; way: 'post' | 'post facts' | 'throw' };
const error = (await outcomeOf(clientOf(url, { maxAttempts: 1 }).send(describeThing, {}))) as SdkError;
if (way === 'throw') throw error;
parentPort?.postMessage(way === 'post' ? error : error.toJSON());
