/** Says whether a value that comes from outside has a shape. Never throws, whatever the value. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isFlag: Check = (value) => typeof value === 'boolean';
/** A whole number from 0 on. */
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** One of these values. */
export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

/** A list of things of one shape. */
export const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);

/** An object whose values have one shape, under whatever keys. */
export const mapOf =
  (item: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(item);

/** Of the shape, or not there at all. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** An object with these keys of its own, each of its shape; what else it has does not matter. */
export const shape =
  (keys: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(keys).every(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
