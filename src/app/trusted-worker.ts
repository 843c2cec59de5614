interface Policies {
  readonly createPolicy: (name: string, rules: object) => unknown;
}

/** Lets exactly these workers be started, by their addresses, which a library hands over as a text. No other script may be. Once for a page. */
export function trustWorkers(workers: readonly string[]): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  policies?.createPolicy('default', {
    createScriptURL: (address: string) => (workers.includes(address) ? address : undefined),
  });
}
