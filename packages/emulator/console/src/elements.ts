// The bundler puts these names in, where a file has elements.
export { Fragment, h } from 'preact';
