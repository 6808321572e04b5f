import { unreachable } from '../platform/errors.ts'
import { drawAppointments } from './appointment.ts'
import type { Beat, Plot } from './plots.ts'
import type { Scene } from './scene.ts'
import { scheduleBeats } from './schedule-beats.ts'
import type { DemoConversation, DemoIncoming, DemoReply, DemoStep } from './shapes.ts'
import { writeBounce, writeOutOfOffice } from './write-automatic.ts'
import { writeFirstMail, writeLaterMail } from './write-mail.ts'
import { writeNote, writeReply } from './write-reply.ts'

const hourMs = 3_600_000

/** Picks a plot that fits the fate and the age, and turns its beats into dated, written steps. */
export function tellStory(
  base: Omit<Scene, 'appointments'>,
  plots: readonly Plot[],
  arrival: Date,
): DemoConversation['steps'] {
  const plot = base.random.pickWeighted(
    plots.filter((one) => isOldEnough(one, base, arrival)),
    ({ weight }) => weight,
  )
  const [, ...beats] = plot.beats
  const times = scheduleBeats(beats, arrival, base)
  const replyAt = times[beats.findIndex((beat) => beat === 'reply' || beat === 'lateReply')] ?? arrival
  const appointments = drawAppointments(base.matter.location, replyAt, base.random)
  const scene = { ...base, appointments }
  const first = writeFirstMail(scene, arrival)
  const later: DemoStep[] = []
  for (const [index, beat] of beats.entries()) {
    later.push(writeStep(beat, times[index] ?? arrival, scene, [first, ...later]))
  }
  return [first, ...later]
}

/** Nobody asks again after an hour, or tells how the repair went before it was made. */
function isOldEnough({ beats }: Plot, { matter, now }: Pick<Scene, 'matter' | 'now'>, arrival: Date) {
  const ageDays = (now.getTime() - arrival.getTime()) / (24 * hourMs)
  if (beats.includes('chaser') && ageDays < 1) return false
  return !beats.includes('followUp') || ageDays >= (matter.topic.followUpDays ?? 0)
}

function writeStep(beat: Beat, at: Date, scene: Scene, before: readonly DemoStep[]): DemoStep {
  const personKey = scene.owner.person.key
  switch (beat) {
    case 'incoming':
      return writeFirstMail(scene, at)
    case 'followUp':
    case 'thanks':
    case 'chaser':
      return writeLaterMail(scene, at, beat, lastMessage(scene, before))
    case 'outOfOffice':
      return writeOutOfOffice(scene, at)
    case 'bounce':
      return writeBounce(scene, at)
    case 'reply':
    case 'lateReply':
    case 'answer':
      return writeReply(scene, at, beat)
    case 'note':
      return writeNote(scene, at)
    case 'department':
    case 'assign':
      return assign(beat, at, scene)
    case 'resolved':
    case 'waiting':
      return { at, kind: 'status', personKey, change: { status: beat } }
    case 'snoozed':
      return { at, kind: 'status', personKey, change: { status: 'snoozed', until: wakeUp(scene) } }
    default:
      return unreachable(beat)
  }
}

function assign(beat: 'department' | 'assign', at: Date, { matter, owner, other, random }: Scene): DemoStep {
  if (beat === 'department') {
    const to = { kind: 'department', departmentKey: matter.topic.departmentKey } as const
    return { at, kind: 'assign', byPersonKey: other.person.key, to }
  }
  const by = random.chance(0.6) ? owner : other
  const to = { kind: 'person', personKey: owner.person.key } as const
  return { at, kind: 'assign', byPersonKey: by.person.key, to }
}

/** Some hours or days ahead, on the full hour, so that the demo shows snoozed conversations. */
function wakeUp({ now, random }: Scene) {
  return new Date((Math.floor(now.getTime() / hourMs) + random.integer(4, 70)) * hourMs)
}

/** What the customer quotes: the last answer, or their own mail when there is none. */
function lastMessage({ matter, owner }: Scene, before: readonly DemoStep[]) {
  const messages = before.filter((step): step is DemoReply | DemoIncoming => {
    return step.kind === 'reply' || step.kind === 'incoming'
  })
  const last = messages.findLast((step) => step.kind === 'reply') ?? messages[0]
  const author =
    last?.kind === 'reply' ? `${owner.person.name} (${matter.location.name})` : matter.customer.contact.name
  return { at: last?.at ?? new Date(0), author, text: last?.text ?? '' }
}
