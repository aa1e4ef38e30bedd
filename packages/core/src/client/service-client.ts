import { placeOf } from '#environment';
import { type CallOptions, callOptionChecks } from '../call/call-options.ts';
import type { CallContext } from '../call/context.ts';
import { createContext } from '../call/create-context.ts';
import { performCall } from '../call/perform-call.ts';
import type { Operation } from '../codec/operation.ts';
import { toProvider } from '../credentials/source.ts';
import type { Service } from '../endpoint/service.ts';
import { checkOptions } from '../options.ts';
import { type ClientOptions, clientOptionChecks } from './client-options.ts';
import { contexts } from './contexts.ts';
import { compose, type MiddlewareCall } from './middleware.ts';

/**
 * Performs the operations of one service. The packages' clients, such as `EcsClient`, derive from it; `Code` are the error
 * codes that a package knows.
 */
export class ServiceClient<Code extends string = string> {
  readonly #context: CallContext;
  readonly #perform: (call: MiddlewareCall) => Promise<unknown>;

  /** @throws ConfigError for an unknown or malformed option, naming it. */
  constructor(service: Service, options: ClientOptions = {}) {
    checkOptions(options, clientOptionChecks, `${service.product}Client`);
    this.#context = createContext(service, {
      ...options,
      ...placeOf(service, options),
      credentials: toProvider(options.credentials),
    });
    contexts.set(this, this.#context);
    this.#perform = compose(
      options.middleware ?? [],
      async ({ operation, request, options }) =>
        (await performCall(this.#context, operation, request as never, options)).output,
    );
  }

  /**
   * Performs one operation.
   *
   * @throws ServiceError if the API refuses it, NetworkError, TimeoutError, ResponseError, CredentialsError,
   * ConfigError, or `options.signal.reason` after an abort.
   */
  async send<Request, Response>(
    operation: Operation<Request, Response>,
    request: NoInfer<Request>,
    options: CallOptions<Code> = {},
  ): Promise<Response> {
    checkOptions(options, callOptionChecks, operation.name);
    return (await this.#perform({
      service: this.#context.service,
      operation: operation as Operation<never, unknown>,
      request,
      options,
    })) as Response;
  }

  /** Closes idle connections. The client stays usable and opens new ones when needed. */
  close(): void {
    this.#context.transport.close?.();
  }
}
