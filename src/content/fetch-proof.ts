import { addressOf } from './address.ts';
import { addStrings } from './i18n.ts';
import type { Proof } from './proof.ts';

/**
 * Fetches what the tests showed of this release, and puts its words to use. A file of its own and no script: tests that are run anew change
 * it, and nothing else that a reader has fetched. Rejects when it cannot be fetched.
 */
export async function fetchProof(): Promise<Proof> {
  const proof = await fetched();
  addStrings('sv', proof.strings);
  return proof;
}

async function fetched(): Promise<Proof> {
  // Beside a file that was opened from a folder nothing can be fetched.
  if (import.meta.env.ONE_FILE) return (await import('virtual:content/proof')).default;
  const response = await fetch(addressOf('/kontroll.json'), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/kontroll.json: ${response.status}`);
  return (await response.json()) as Proof;
}
