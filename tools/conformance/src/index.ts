export { parametersOf, type Recorded, type Recorder, startRecorder } from './recorder.ts';
export { readOperations, type SpecOperation } from './spec.ts';
export { synthesise } from './synthesise.ts';
