import { placeOf } from '#environment';
import { type CallOptions, callOptionChecks } from '../call/call-options.ts';
import type { CallContext } from '../call/context.ts';
import { createContext } from '../call/create-context.ts';
import { performCall } from '../call/perform-call.ts';
import type { Operation } from '../codec/operation.ts';
import { toProvider } from '../credentials/source.ts';
import type { Service } from '../endpoint/service.ts';
import { checkOptions } from '../options.ts';
import { type ClientOptions, clientOptionChecks, type DerivedOptions } from './client-options.ts';
import { contexts } from './contexts.ts';
import { compose, type MiddlewareCall } from './middleware.ts';

/** Whoever can call a product: its client, or in a test whatever has its `send`. */
export type Caller<Product extends string = string> = Pick<
  ServiceClient<string, Product>,
  'send' | '~product'
>;

/**
 * Performs the operations of one service. The packages' clients, such as `EcsClient`, derive from it; `Code` are the error
 * codes that a package knows, `Product` is the product's name on the wire.
 */
export class ServiceClient<Code extends string = string, Product extends string = string> {
  readonly #options: ClientOptions;
  readonly #context: CallContext;
  readonly #perform: (call: MiddlewareCall) => Promise<unknown>;

  /** @throws ConfigError for an unknown or malformed option, naming it. */
  constructor(service: Service, options?: ClientOptions);
  constructor(service: Service, options: ClientOptions = {}, parent?: CallContext) {
    checkOptions(options, clientOptionChecks, `${service.product}Client`);
    const { maxSockets, proxy, tls, agent, ...others } = options;
    const place = placeOf(service, options);
    this.#options = { ...others, ...place };
    const credentials = toProvider(options.credentials);
    this.#context = createContext(service, { ...options, ...place, credentials }, parent);
    contexts.set(this, this.#context);
    this.#perform = compose(options.middleware ?? [], async (call) => {
      const { output } = await performCall(
        this.#context,
        call.operation,
        call.request as never,
        call.options,
      );
      return output;
    });
  }

  /** Carries the product as a type; it never exists at run time. */
  '~product'?(name: Product): void;

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

  /**
   * Returns a client of the same class with other options: of another region, or with other credentials. It shares the
   * sockets, the retry quota, the adaptive rate limit and the clock with this one, so that it costs next to nothing, and
   * is closed with it. What is left out stays as it is here, an `endpoint` included; middleware that is given takes the
   * place of this client's. A class of your own keeps its public fields, but its constructor does not run.
   *
   * @throws ConfigError for an option that is unknown, malformed or shared, naming it.
   * @example
   * ```ts
   * const beijing = ecs.with({ regionId: 'cn-beijing' });
   * ```
   */
  with(options: DerivedOptions): this {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    const { service, transport, clock, credentials } = this.#context;
    const all = { ...this.#options, transport, clock, credentials, ...Object.fromEntries(given) };
    // Classes of packages take their options alone, so that none of their constructors fits.
    const args = [service, all, this.#context];
    return Object.assign(Reflect.construct(ServiceClient, args, this.constructor), this);
  }

  /** Closes idle connections, also those of derived clients. The client stays usable and opens new ones when needed. */
  close(): void {
    this.#context.transport.close?.();
  }
}
