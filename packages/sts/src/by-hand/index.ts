export {
  type ConsoleSignIn,
  type ConsoleSignInOptions,
  type ConsoleSite,
  consoleSignInUrl,
} from './console/sign-in-url.ts';
export type { SessionPolicy } from './tokens/policy.ts';
export { type TokenService, tokenService } from './tokens/service.ts';
export type { TokenServiceOptions, TokenUser } from './tokens/service-options.ts';
