import { addStrings } from './i18n.ts';
import type { Proof } from './proof.ts';

/**
 * Fetches what the tests showed of this release, and puts its words to use. A file of its own and no script: tests that are run anew change
 * it, and nothing else that a reader has fetched. Rejects when it cannot be fetched.
 */
export async function fetchProof(): Promise<Proof> {
  const response = await fetch('/kontroll.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/kontroll.json: ${response.status}`);
  const proof = (await response.json()) as Proof;
  addStrings('sv', proof.strings);
  return proof;
}
