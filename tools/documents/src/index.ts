export { compile, type Written } from './compile.ts';
export { documents, root } from './documents.ts';
export { freePort } from './free-port.ts';
export { type Program, programsOf, writePrograms } from './programs.ts';
export { brokenPromise, type Promised, promisedOutput } from './promises.ts';
export { type Block, type Document, type Link, parseDocument, readDocument } from './read-document.ts';
export { missingServer, type RedisServer, startRedis } from './redis-server.ts';
export { emulatorEnvironment, type Outcome, type Run, runProgram } from './run-program.ts';
