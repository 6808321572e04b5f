import { createHash } from 'node:crypto'
import type { Origin } from '../../conversations/index.ts'

/** What is known about how a form was filled in. */
export type Filling = {
  /** What stands in the field that people do not see. */
  hiddenField: string
  ageMs: number
  /** How many came from the same address in the last minutes, this one included. */
  fromSameAddress: number
  stamp: string
  /** What the script worked out; '' where none ran. */
  work: string
  subject: string
  message: string
}

const leastMs = 2_500
const mostWithoutWork = 10
const mostWithWork = 40
const mostLinks = 8
const workBits = 14
const link = /https?:\/\/|www\.\w/gi

/** Why a form was likely not filled in by somebody honest; null when nothing speaks against it. */
export function suspicionOf(filling: Filling): Origin['suspicion'] {
  const { work, stamp, subject, message } = filling
  if (filling.hiddenField !== '') return 'hidden_field'
  if (filling.ageMs < leastMs) return 'too_fast'
  const hasWorked = work !== '' && isWorkDone(stamp, work)
  if (work !== '' && !hasWorked) return 'work'
  if (filling.fromSameAddress > (hasWorked ? mostWithWork : mostWithoutWork)) return 'many'
  // A confirmation repeats the subject to whatever address was typed: it must carry no advertisement there.
  const links = message.match(link)?.length ?? 0
  return subject.search(link) >= 0 || links > mostLinks ? 'links' : null
}

/** Whether a number was found that makes the hash of it and the stamp begin with enough zero bits. */
function isWorkDone(stamp: string, work: string): boolean {
  if (!/^\d{1,10}$/.test(work)) return false
  const hash = createHash('sha256').update(`${stamp}:${work}`).digest()
  return hash.readUInt32BE(0) >>> (32 - workBits) === 0
}
