/**
 * What the input of a call is made of, from zod's core. What zod/mini puts round it (methods, errors, texts, checks of its
 * own) would weigh 5 KB that every call has to read.
 */
import {
  type $strip,
  $ZodArray,
  $ZodCustom,
  $ZodObject,
  type $ZodOptional,
  type $ZodShape,
  type $ZodType,
  type output,
} from 'zod/v4/core';

// The constructors of the core leave the types of what they make open.

/** A text, a number or what else one look tells. */
export const value = <Value>(is: (given: unknown) => given is Value) => tested(is) as $ZodCustom<Value>;

/** A field that may be absent, marked as the core marks one: its own class for that would be 1 KB. */
export const optional = <Inner extends $ZodType>(inner: Inner) => {
  Object.assign(inner._zod, { optin: 'optional', optout: 'optional' });
  return inner as unknown as $ZodOptional<Inner>;
};

/** A field that is not of the shape is dropped. `fits` looks at fields that are what they should be. */
export const object = <Shape extends $ZodShape>(
  shape: Shape,
  fits: (given: output<$ZodObject<Shape, $strip>>) => boolean = () => true,
) => new $ZodObject({ type: 'object', shape, checks: [tested(fits)] }) as $ZodObject<Shape, $strip>;

/** At least one item. `fits` looks at items that are what they should be. */
export const list = <Item extends $ZodType>(
  element: Item,
  most: number,
  fits: (given: readonly output<Item>[]) => boolean = () => true,
) =>
  new $ZodArray({
    type: 'array',
    element,
    checks: [
      tested((given: readonly output<Item>[]) => given.length > 0 && given.length <= most && fits(given)),
    ],
  }) as $ZodArray<Item>;

/** What does not fit is not looked at further. */
const tested = <Value>(fits: (given: Value) => boolean) =>
  new $ZodCustom({ type: 'custom', check: 'custom', abort: true, fn: fits as (given: unknown) => boolean });
