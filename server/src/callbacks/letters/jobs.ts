import { z } from 'zod'
import { bringAppointment, lookAgainAt, type SendNotice } from '../../conversations/index.ts'
import type { Job, Jobs } from '../../platform/jobs/jobs.ts'
import { findCallback, holdCallback } from '../booking/callback.ts'
import { bringAt, dueJob, remindJob, tellJob, tidings } from './plan-letters.ts'
import { writeLetter } from './write-letter.ts'

const idShape = z.object({ id: z.uuid() })
const tellShape = idShape.extend({ sequence: z.number().int(), tiding: z.enum(tidings) })

/** The background work of the domain. */
export function callbackJobs(send: SendNotice): Jobs {
  return { [dueJob]: bringDue, [remindJob]: remind(send), [tellJob]: tell(send) }
}

/** The job at the time of a call or visit: its conversation is in the inbox, and the customer waits from now on. */
const bringDue: Job = async (context, payload) => {
  const { id } = idShape.parse(payload)
  await context.transaction(async (tx) => {
    const callback = await holdCallback(tx, id)
    if (callback?.state !== 'booked' || !callback.conversationId) return
    if (callback.startsAt > tx.now()) return bringAt(tx, id, lookAgainAt(callback.startsAt))
    await bringAppointment(tx, callback.conversationId, callback.startsAt)
  })
}

function remind(send: SendNotice): Job {
  return async (context, payload) => {
    const { id } = idShape.parse(payload)
    const letter = await context.read(async (tx) => {
      const callback = await findCallback(tx, id)
      const isAhead = callback?.state === 'booked' && callback.startsAt > tx.now()
      return isAhead ? writeLetter(context, tx, callback, 'reminder') : undefined
    })
    if (!letter) return
    const { calendar: _calendar, calendarName: _name, ...words } = letter
    await send(context, words)
  }
}

function tell(send: SendNotice): Job {
  return async (context, payload) => {
    const { id, sequence, tiding } = tellShape.parse(payload)
    const letter = await context.read(async (tx) => {
      const callback = await findCallback(tx, id)
      // Changed again since: what is to be told of that comes by itself.
      return callback?.sequence === sequence ? writeLetter(context, tx, callback, tiding) : undefined
    })
    if (!letter) return
    const { calendar, calendarName, ...words } = letter
    const isAppointment = tiding === 'booked' || tiding === 'moved' || tiding === 'cancelled'
    const method = tiding === 'cancelled' ? 'CANCEL' : 'REQUEST'
    await send(context, {
      ...words,
      attachments: isAppointment
        ? [
            {
              filename: calendarName,
              contentType: `text/calendar; charset=utf-8; method=${method}`,
              content: Buffer.from(calendar),
            },
          ]
        : [],
    })
  }
}
