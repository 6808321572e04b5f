import { z } from 'zod'
import type { Job } from '../../platform/jobs/jobs.ts'
import { performActions } from '../actions/perform-actions.ts'
import { actionsShape } from '../actions/shapes.ts'
import { tellRefusal } from '../actions/tell-refusal.ts'

const payloadShape = z.object({
  conversationId: z.uuid(),
  policyId: z.uuid(),
  kind: z.enum(['warning', 'breach']),
})

/** The job that does what a policy says upon a warning or a breach; what cannot be done is told in the conversation. */
export const actOnNotice: Job = async (context, payload) => {
  const { conversationId, policyId, kind } = payloadShape.parse(payload)
  const policy = await context.read((tx) =>
    tx.db
      .selectFrom('slaPolicies')
      .select(['name', 'warningActions', 'breachActions'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', policyId)
      .executeTakeFirst(),
  )
  const actions = z.union([actionsShape, z.tuple([])])
  const wanted = actions.parse((kind === 'warning' ? policy?.warningActions : policy?.breachActions) ?? [])
  if (!policy || wanted.length === 0) return
  const rule = context.as({ kind: 'rule', id: policyId, name: policy.name })
  await tellRefusal(rule, { conversationId, name: policy.name }, () =>
    performActions(rule, conversationId, wanted),
  )
}
