// Generated from specs/demo/2020-01-01.json by `npm run generate -- demo`. Do not edit.

/** The error codes that the product is known to answer with; the server may know more. */
export type DemoErrorCode = string;
