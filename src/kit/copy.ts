/** Copies a text. False where it cannot be: a page that is not served over https has no clipboard, and a browser may refuse it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
