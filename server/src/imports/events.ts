import { z } from 'zod'

/**
 * What happens to imports; the subject is the import. Only turns of it are told: what is taken is history and comes
 * without a word.
 */
export const importEvents = { 'import.changed': z.object({ state: z.string() }) }
