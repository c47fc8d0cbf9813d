import { describe, expect, it } from 'vitest';
import { DEEPEST_JSON, parseJson } from '../../../src/core/imports/parse-json';
import { faultOf } from '../../support/fault-of';

describe('parseJson', () => {
  it('gives what the text holds', () => {
    expect(parseJson('{"a":[1,"é",null,{"b":true}]}')).toEqual({ a: [1, 'é', null, { b: true }] });
  });

  it('names line and column of what is no JSON, counted from 1', () => {
    expect(faultOf(() => parseJson('{\n  "a": 1,\n  "b": nul\n}'))).toBe('notJson 3:8');
    expect(faultOf(() => parseJson('{"articles": [{"title": "Ma'))).toBe('notJson 1:28');
  });

  it('leaves out names that JavaScript gives a meaning, at every depth and however they are spelt', () => {
    const text = String.raw`[{"__proto__":{"polluted":1},"a":{"constr\u0075ctor":{"prototype":{"polluted":1}},"b":1}},{"prototype":[]}]`;
    const data = parseJson(text);
    expect(data).toEqual([{ a: { b: 1 } }, {}]);
    expect(Object.keys((data as object[])[0] ?? {})).toEqual(['a']);
    expect(Object.assign({}, ...(data as object[]))).not.toHaveProperty('polluted');
  });

  it('keeps those words where they are no names', () => {
    expect(parseJson('{"title":"__proto__","tags":["constructor"]}')).toEqual({ title: '__proto__', tags: ['constructor'] });
  });

  it('takes what nests as deep as is allowed, and no deeper', () => {
    expect(parseJson('['.repeat(DEEPEST_JSON) + ']'.repeat(DEEPEST_JSON))).toHaveLength(1);
    expect(faultOf(() => parseJson(`[\n${'['.repeat(DEEPEST_JSON)}`))).toBe(`tooDeep 2:${DEEPEST_JSON}`);
    expect(faultOf(() => parseJson('{"a":'.repeat(5_000_000)))).toMatch(/^tooDeep/);
  });

  it('counts no brackets in strings', () => {
    const brackets = '[{\\"'.repeat(DEEPEST_JSON + 1);
    expect(parseJson(`["${brackets}"]`)).toEqual(['[{"'.repeat(DEEPEST_JSON + 1)]);
  });
});
