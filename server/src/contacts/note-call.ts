import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'

/** One call somebody took: nobody owes anything, it is good to know. */
export type TakenCall = { line: string; seconds: number; locationId: string | null; beganAt: Date }

/** Adds a call that was answered to the history of whoever called. */
export function noteCall(tx: Tx, contactId: string, { locationId, ...call }: TakenCall): void {
  record(tx, 'contact.called', { subjectId: contactId, locationId, payload: { contactId, ...call } })
}
