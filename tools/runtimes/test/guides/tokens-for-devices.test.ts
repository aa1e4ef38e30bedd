import { type AddressInfo, createServer } from 'node:net';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ecs, remoteCredentials } from '@scope/ecs';
import type { Emulator } from '@scope/emulator';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { missingChromium, type Page, withPage } from '../../src/chromium.ts';
import { translate } from '../../src/guide-programs.ts';
import { bundleProgram } from '../../src/program.ts';
import { missingWorkerd, runWorker, toolbox } from '../../src/runtimes.ts';
import { type StartedProgram, startProgram } from '../../src/started-program.ts';
import { skipWithout, useGuide } from './place.ts';

const place = useGuide('tokens-for-devices');
