import { describe, expect, it } from 'vitest';
import { demo, shelf } from '../fixtures.ts';
import { changed, inRun, refusal, run } from './refusal.ts';

describe('a hostile document is refused', () => {
  it.each(['../evil', 'a/b', 'Über', '', '__proto__', 'x\ny'])('the operation name %j', (name) => {
    const document = demo();
    document.apis = JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(document.apis.RunThings)}}`);
    expect(refusal(document)).toMatch(/is not an operation name at \/apis\//);
  });

  it.each([
    'http://a.example.com',
    'a.example.com/x',
    'user@a.example.com',
    'a.example.com:80',
    'localhost',
    'a..b',
    '-a.b',
  ])('the host %j', (host) => {
    expect(refusal(changed(demo(), (d) => (d.endpoints[0].endpoint = host)))).toBe(
      `${JSON.stringify(host)} is not a host name at /endpoints/0/endpoint`,
    );
  });

  it.each([
    'http://evil.example.com/x.json',
    'file:///etc/passwd',
    '#/components/schemas/../x',
    '#/apis/x',
    '#/components/schemas/',
  ])('the reference %j', (ref) => {
    expect(refusal(changed(shelf(), (d) => (d.components.schemas.Book.properties.sequel.$ref = ref)))).toBe(
      `${JSON.stringify(ref)} is not a reference below #/components/schemas/ at /components/schemas/Book/properties/sequel/$ref`,
    );
  });

  it('schemas nested without end', () => {
    const document = demo();
    const schema = `${'{"type":"array","items":'.repeat(100_000)}{}${'}'.repeat(100_000)}`;
    document.apis.RunThings.parameters[0].schema = JSON.parse(schema);
    const message = refusal(document);
    expect(message).toMatch(
      /^Schemas are nested more than 64 levels deep at \/apis\/RunThings\/parameters\/0\/schema\/items/,
    );
    expect(message).toMatch(/\(operation RunThings\)$/);
  });

  it('a deeply nested value where a text belongs', () => {
    const document = demo();
    document.info.product = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(refusal(document)).toBe('Expected a text, found a list at /info/product');
  });

  it('control characters, which do not reach the terminal', () => {
    const document = demo();
    document.apis.RunThings.parameters[0].schema['\u001b[2J\u202e'] = 1;
    expect(refusal(document)).toBe(
      `Unknown schema member "\\u001b[2J\\u202e" at ${run}/parameters/0/schema/\\u001b[2J\\u202e ${inRun}`,
    );
  });
});
