export { cliProfile } from './cli-profile.ts';
export { defaultChain } from './default-chain.ts';
export { ecsRamRole } from './ecs-ram-role.ts';
export { externalProcess } from './external-process.ts';
export { fileStore } from './file-store.ts';
export { iniProfile } from './ini-profile.ts';
export { rsaKeyPair } from './rsa-key-pair.ts';
