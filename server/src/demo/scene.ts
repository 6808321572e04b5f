import type { Appointments } from './appointment.ts'
import type { Album } from './attach.ts'
import type { Colleague } from './make-people.ts'
import type { Matter } from './matter.ts'
import type { Random } from './random.ts'

/** All that the steps of one conversation share. */
export type Scene = {
  matter: Matter
  subject: string
  /** Who answers, and who is mentioned or hands it over. */
  owner: Colleague
  other: Colleague
  /** Which follow-up the customer writes, so that the answer fits it. */
  exchange: number
  appointments: Appointments
  to: string
  now: Date
  album: Album
  random: Random
}
