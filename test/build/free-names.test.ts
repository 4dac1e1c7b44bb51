import { expect, test } from 'vitest';
import { freeNames } from './free-names.ts';
import { parseScript } from './syntax.ts';

const namesIn = (code: string): string[] =>
  freeNames(parseScript(code)).map((use) => (use.typeof ? `typeof ${use.name}` : use.name));

test.each([
  ['a call takes the name it calls', 'fetch("/")', ['fetch']],
  ['a var is found from above its line', 'x(); var x', []],
  ['a var leaves its block', '{ var x } x', []],
  ['a let does not leave its block', '{ let x } x', ['x']],
  ['a loop variable does not leave its loop', 'for (const x of []) x; x', ['x']],
  ['a function declaration is a name', 'f(); function f() {}', []],
  ['a function expression knows its own name only inside', '(function f() { f }); f', ['f']],
  ['a parameter is a name, its default is a use', '(a, b = c) => a + b', ['c']],
  ['patterns bind names', 'var { a, b: [c, ...d], e = f } = g; a; b; c; d; e', ['f', 'g', 'b']],
  ['a caught error is a name', 'try {} catch ({ message }) { message; error }', ['error']],
  ['a class is a name, its methods are not', 'class A { b() { A } } b', ['b']],
  ['a property is not a name', 'var a = {}; a.URL; a?.atob; ({ atob: 1 })', []],
  ['a computed property is one', 'var a = {}; a[URL]; ({ [atob]: 1 })', ['URL', 'atob']],
  ['a short property is one', '({ URL })', ['URL']],
  ['a label is not a name', 'a: for (;;) { continue a }', []],
  ['arguments belong to a function', 'function f() { arguments; new.target } arguments', ['arguments']],
  ['typeof alone is safe', 'typeof URL; typeof atob("")', ['typeof URL', 'atob']],
  ['an assignment to nothing is a use', 'leaked = 1', ['leaked']],
])('%s', (_reason, code, names) => {
  expect(namesIn(code)).toEqual(names);
});

test.each([
  ['a static field', 'class A { static x = 1 }'],
  ['a private field', 'class A { #x }'],
  ['a field', 'class A { x = 1 }'],
  ['logical assignment', 'a ||= 1'],
  ['a module', 'export { }'],
])('syntax that Apps Script may refuse does not parse: %s', (_reason, code) => {
  expect(() => parseScript(code)).toThrow(SyntaxError);
});
