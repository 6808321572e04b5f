/** Loads what will probably be wanted soon. What does not come now is asked for again when it is wanted. */
export function loadAhead(load: () => Promise<unknown>): void {
  load().catch(() => undefined)
}
