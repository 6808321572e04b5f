import { bookCall, holdSlot, listSlots } from '../../callbacks/index.ts'
import type { Action } from '../../conversations/index.ts'
import { within } from '../../platform/context.ts'
import { addRule } from '../../routing/index.ts'
import { calls } from '../content/desk/calls.ts'
import { rules } from '../content/desk/rules.ts'
import type { DemoPerson } from '../shapes.ts'
import { lastDeskMoment } from '../working-hours.ts'
import { openPast, type Past } from './past.ts'
import type { Stage } from './stage.ts'

const minuteMs = 60_000
// Where the brand is at home.
const zone = 'Europe/Rome'

/**
 * Adds what looks ahead, all or nothing: calls that are booked, and rules for what comes from now on. Before the stories
 * were told, rules would have sorted them a second time.
 */
export async function finishDesk(
  stage: Stage,
  { people, asOf }: { people: readonly DemoPerson[]; asOf: Date },
): Promise<void> {
  await stage.context.transaction(async (tx) => {
    const known = await tx.db
      .selectFrom('rules')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .executeTakeFirst()
    if (known) return
    const { memory, jobs } = stage
    const until = lastDeskMoment(asOf, zone)
    const begin = new Date(until.getTime() - calls.length * 35 * minuteMs)
    const past = openPast(stage.context, tx, { memory, jobs, begin })
    for (const call of calls) await book(stage, past, { ...call, asOf })
    await past.letPass(asOf)
    await past.handOver()
    const owner = people.find(({ role }) => role === 'owner')
    if (owner)
      await addRules(
        stage,
        within(stage.context.as(stage.member(owner.key)), { ...tx, actor: stage.member(owner.key) }),
      )
  })
}

async function book(stage: Stage, past: Past, call: (typeof calls)[number] & { asOf: Date }): Promise<void> {
  const { name, email, phone, matter, language, inDays, asOf } = call
  const context = past.as({ kind: 'system' })
  const wish = {
    kind: call.kind ?? ('call' as const),
    locationId: stage.location(call.locationKey),
    departmentId: null,
    language,
  }
  const days = await context.read((tx) => listSlots(tx, wish))
  // Booked some hours ago or before the weekend, it must still lie ahead.
  const slots = days.filter(([first]) => first && first.start > asOf)[inDays] ?? []
  const slot = slots[Math.floor(slots.length / 3)]
  if (!slot) return
  const held = await holdSlot(context, { ...wish, start: slot.start, customerZone: null })
  if (typeof held === 'object') await bookCall(context, held.id, { name, email, phone, matter })
  await past.letPass(new Date(past.now().getTime() + 34 * minuteMs))
}

async function addRules(stage: Stage, context: Parameters<typeof addRule>[0]): Promise<void> {
  for (const { name, filter, isLast = false, ...does } of rules)
    await addRule(context, {
      ...{ name, filter, isLast, isEnabled: true, runsOnReopened: false },
      actions: actionsOf(stage, does),
    })
}

function actionsOf(stage: Stage, rule: Omit<(typeof rules)[number], 'name' | 'filter'>): Action[] {
  const { departmentKey, tag, priority, note } = rule
  const tagId = tag && stage.marks.tags.get(tag)
  return [
    ...(departmentKey
      ? [{ kind: 'move_to_department' as const, departmentId: stage.department(departmentKey) }]
      : []),
    ...(tagId ? [{ kind: 'tag' as const, add: [tagId], remove: [] }] : []),
    ...(priority ? [{ kind: 'set_priority' as const, priority }] : []),
    ...(note ? [{ kind: 'add_note' as const, text: note }] : []),
  ]
}
