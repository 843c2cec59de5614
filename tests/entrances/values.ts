import fc from 'fast-check';

/** Texts of any kind: also keys of objects, markup, brackets and control characters. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom('', '__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', '[[', '../..', '\u202e', '\0', 'null'),
);

/** Values of any kind that JSON or a message can carry. */
export const value: fc.Arbitrary<unknown> = fc.anything({
  key: text,
  values: [text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined)],
  maxDepth: 4,
  withNullPrototype: true,
});

/** A value that is whole but for one path, where something else stands, or nothing. */
export const nearly = (whole: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...pathsIn(whole)), fc.option(value, { nil: undefined })).map(([path, other]) => put(whole, path, other));

/** A text with something else put in, or a part of it gone. */
export const mutated = (whole: string) =>
  fc
    .tuple(
      fc.nat(whole.length),
      fc.nat(40),
      fc.oneof(text, fc.constantFrom('\n', '---\n', '  ', '- ', ': ', '"', '[[', ']]', '## ', '&a ', '*a', '{}', '\t')),
    )
    .map(([at, gone, more]) => whole.slice(0, at) + more + whole.slice(at + gone));

type Path = readonly (string | number)[];

function pathsIn(whole: unknown, at: Path = []): Path[] {
  if (typeof whole !== 'object' || whole === null) return [at];
  return [at, ...Object.keys(whole).flatMap((key) => pathsIn((whole as Record<string, unknown>)[key], [...at, key]))];
}

function put(whole: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) };
  (copy as Record<string | number, unknown>)[key] = put((whole as Record<string | number, unknown>)[key], rest, other);
  return copy;
}
