import { expect, test } from 'vitest';
import { isPrintedAs, pointsNaming, readFigure } from './printed.ts';

test.each([
  ['a whole number', '70', { value: 70, within: 0.5 }],
  ['decimals', '50.81', { value: 50.81, within: 0.005 }],
  ['a closing zero is a digit', '0.50', { value: 0.5, within: 0.005 }],
  ['no digit before the point', '.7', { value: 0.7, within: 0.05 }],
  ['a share', '94.7%', { value: 0.947, within: 0.0005 }],
  ['a whole share', '-25%', { value: -0.25, within: 0.005 }],
  ['money', '$11,000', { value: 11_000, within: 0.5 }],
  ['money to the bad', '$2,000 unfavorable', { value: -2000, within: 0.5 }],
  ['money to the good', '15,000 favourable', { value: 15_000, within: 0.5 }],
])('reads %s', (_reason, text, { value, within }) => {
  const figure = readFigure(text);
  expect(figure?.value).toBeCloseTo(value, 12);
  expect(figure?.within).toBeCloseTo(within, 12);
});

test.each([
  ['a word', 'green'],
  ['nothing', ''],
  ['a sign alone', '-'],
  ['a figure with words', 'points 7 to 14'],
])('takes %s for no figure', (_reason, text) => {
  expect(readFigure(text)).toBeUndefined();
});

test.each<[string, unknown, string, boolean]>([
  ['within half a digit', 0.3333, '33%', true],
  ['on half a digit', 0.335, '33%', true],
  ['beyond half a digit', 0.3351, '33%', false],
  ['the other sign', -0.33, '33%', false],
  ['a text is no figure', '0.33', '33%', false],
  ['a word', 'On track', 'On track', true],
  ['another word', 'Off track', 'On track', false],
  ['the word before a reason', 'Healthy: all is well', 'Healthy', true],
  ['a part of a word', 'On tracks', 'On track', false],
  ['a blank', '', '', true],
  ['a word where a blank is wanted', 'On track', '', false],
])('compares %s', (_reason, cell, text, agrees) => {
  expect(isPrintedAs(cell, text)).toBe(agrees);
});

test.each([
  ['none', ['', '', ''], 'no points'],
  ['one', ['', 'Signal: above', ''], 'points 2'],
  ['neighbours', ['Signal: above', 'Signal: above', ''], 'points 1 to 2'],
  ['two lots', ['Signal: above', '', 'Signal: above'], 'points 1, 3'],
  ['those of another rule', ['Signal: near', 'Signal: above', ''], 'points 2'],
])('names the points: %s', (_reason, labels, text) => {
  expect(pointsNaming(labels, 'above')).toBe(text);
});
