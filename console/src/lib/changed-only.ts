/** What differs from before: saving only that leaves alone what somebody else changed meanwhile. */
export function changedOnly<Values extends object>(before: Values, after: Values): Partial<Values> {
  const changed: Partial<Values> = { ...after }
  for (const key in after) if (JSON.stringify(before[key]) === JSON.stringify(after[key])) delete changed[key]
  return changed
}
