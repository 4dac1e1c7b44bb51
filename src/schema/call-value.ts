/**
 * What the input of a call is made of, from zod's core. What zod/mini puts round it (methods, errors, texts, checks of its
 * own) would weigh 5 KB that every call has to read.
 */
import { type $strip, $ZodArray, $ZodCustom, $ZodObject, type $ZodShape, type $ZodType } from 'zod/v4/core';

// The constructors of the core leave the types of what they make open.

/** A text, a number or what else one look tells. */
export const value = <Value>(is: (given: unknown) => given is Value) => tested(is) as $ZodCustom<Value>;

/** A field that is not of the shape is dropped. */
export const object = <Shape extends $ZodShape>(shape: Shape) =>
  new $ZodObject({ type: 'object', shape }) as $ZodObject<Shape, $strip>;

/** At least one item. */
export const list = <Item extends $ZodType>(element: Item, most: number) =>
  new $ZodArray({
    type: 'array',
    element,
    checks: [tested((given) => Array.isArray(given) && given.length > 0 && given.length <= most)],
  }) as $ZodArray<Item>;

const tested = (fn: (given: unknown) => boolean) => new $ZodCustom({ type: 'custom', check: 'custom', fn });
