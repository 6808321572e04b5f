import { useState } from 'react'

/** Counts how often a form became what it began with again: a key for parts of it that keep what they began with. */
export function useRounds(isDirty: boolean): number {
  const [known, setKnown] = useState({ isDirty, rounds: 0 })
  if (known.isDirty !== isDirty) setKnown({ isDirty, rounds: known.rounds + (isDirty ? 0 : 1) })
  return known.rounds
}
