import { GenerateError } from '../errors.ts';
import type { Operation, Pagination, Product, Waiter } from '../model/product.ts';
import { elementOf, typeAt } from './response-paths.ts';

/** Fails where an extension names an operation, a parameter or a field that does not exist. */
export function checkPaths(product: Product): Product {
  for (const operation of product.operations) {
    if (typeof operation.pagination === 'object') checkPagination(operation.pagination, operation, product);
  }
  for (const waiter of product.waiters) checkWaiter(waiter, product);
  if (product.quickStart !== '') findOperation(product.quickStart, 'quick start', product);
  return product;
}

function checkPagination(pagination: Pagination, operation: Operation, product: Product): void {
  const place = `pagination of ${operation.name}`;
  const isToken = pagination.style === 'token';
  const inputs = isToken
    ? [pagination.inputToken, pagination.pageSize]
    : [pagination.pageNumber, pagination.pageSize];
  for (const name of inputs) {
    if (name !== undefined && !hasParameter(operation, name)) {
      throw new GenerateError(`${place}: there is no parameter "${name}"`);
    }
  }
  const output = isToken ? pagination.outputToken : pagination.total;
  if (typeAt(output, operation.response, product) === undefined) {
    throw new GenerateError(`${place}: the answer has no field "${output}"`);
  }
  const items = typeAt(pagination.items, operation.response, product);
  if (items === undefined || elementOf(items, product) === undefined) {
    throw new GenerateError(`${place}: the answer has no list "${pagination.items}"`);
  }
  if (isToken && pagination.alternative) checkPagination(pagination.alternative, operation, product);
}

function checkWaiter(waiter: Waiter, product: Product): void {
  const place = `waiter ${waiter.name}`;
  const operation = findOperation(waiter.operation, place, product);
  for (const acceptor of waiter.acceptors) {
    if ('path' in acceptor && typeAt(acceptor.path, operation.response, product) === undefined) {
      throw new GenerateError(`${place}: the answer of ${operation.name} has no field "${acceptor.path}"`);
    }
    if ('asked' in acceptor && !hasParameter(operation, acceptor.asked)) {
      throw new GenerateError(`${place}: ${operation.name} has no parameter "${acceptor.asked}"`);
    }
  }
}

function hasParameter({ parameters }: Operation, wanted: string | undefined): boolean {
  return parameters.some(({ name }) => name === wanted);
}

function findOperation(name: string, place: string, product: Product): Operation {
  const found = product.operations.find((operation) => operation.name === name);
  if (found === undefined) throw new GenerateError(`${place}: there is no operation "${name}"`);
  return found;
}
