/** What the command cannot do, in Swedish, with what the person who asked can do about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
