// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.
import type { Operation } from '@scope/core';

/** The parameters of `PutThing`. */
export interface PutThingRequest {
  /**
   * Default: ``*\/ export const pwned = 1; /* ` ${1} ' " \ <script> {\@link x}``. Example: ``*\/ export const
   * pwned = 1; /* ` ${1} ' " \ <script> {\@link x}``.
   */
  Evil?: string | undefined;
  Constructors?: PutThingRequestConstructors | string | undefined;
  /**
   * \@deprecated *\/ export const pwned = 1; /* ` ${1} ' " \
   * <script> {\@link x}
   * \@ts-ignore
   * *\/
   */
  'it\'s "odd" */\n'?:
    | '*/ export const pwned = 1; /* ` ${1} \' " \\ \u2028 \u202e <script> {@link x} '
    | '__proto__'
    | 'a\'b'
    | (string & {})
    | undefined;
  '__proto__ x'?: PutThingRequest__proto__X | string | undefined;
}

/** `Constructors` in a request of `PutThing`. */
export interface PutThingRequestConstructors {
  constructor?: unknown;
  __proto__?: unknown;
}

/** `__proto__ x` in a request of `PutThing`. */
export interface PutThingRequest__proto__X {
  __proto__?: unknown;
}

/** The answer of `PutThing`. */
export interface PutThingResponse {
  '*/'?: PutThingResponse_;
  __proto__?: string;
  '名'?: PutThingResponse__;
  '1st'?: PutThingResponse_1st;
  RequestId: string;
}

/** `*\/` in an answer of `PutThing`. */
export interface PutThingResponse_ {
  A?: string;
}

/** `名` in an answer of `PutThing`. */
export interface PutThingResponse__ {
  B?: string;
}

/** `1st` in an answer of `PutThing`. */
export interface PutThingResponse_1st {
  C?: string;
}

/**
 * *\/ export const pwned = 1; /* ` ${1} ' " \
 * <script> {\@link x}
 * \@see *\/ export const pwned = 1; /* ` ${1} ' " \
 * <script> {\@link x}
 *
 * - Is repeated by itself only where the server cannot have acted.
 * - Errors: ``*\/ export const pwned = 1; /* ` ${1} ' " \ <script> {\@link x}``.
 * @see https://api.alibabacloud.com/document/Demo/2020-01-01/PutThing
 */
export const PutThing: Operation<PutThingRequest, PutThingResponse> = {
  name: 'PutThing',
  parameters: { Constructors: { style: 'json' }, '__proto__ x': { style: 'json' } },
};
