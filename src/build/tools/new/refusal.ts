/** Why nothing can be written, and what to write instead. */
export interface Refusal {
  readonly fel: string;
}
