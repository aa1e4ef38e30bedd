/**
 * The version of the generator, which `specs/lock.json` records beside each spec. It grows by one when the same spec
 * would become another package; a test that remembers what was made of the golden specs fails until it does.
 */
export const generatorVersion = 10;
