import {
  addNote,
  assignConversation,
  reply,
  setStatus,
  snoozeConversation,
} from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { unreachable } from '../../platform/errors.ts'
import type { DemoStep } from '../shapes.ts'
import { isFresh, markConversation, waitingNameFor } from './mark-conversation.ts'
import type { Scene } from './scene.ts'

export type StaffStep = Exclude<DemoStep, { kind: 'incoming' }>
type Assignment = Extract<StaffStep, { kind: 'assign' }>
type StatusChange = Extract<StaffStep, { kind: 'status' }>

/** What one of the brand's people does, by the command the console would call. */
export async function takeStep(scene: Scene, step: StaffStep): Promise<void> {
  const { stage, past, conversationId: id } = scene
  const by = past.as(stage.member(step.kind === 'assign' ? step.byPersonKey : step.personKey))
  switch (step.kind) {
    case 'reply':
      return answer(scene, by, step.text)
    case 'note': {
      const mentions = step.mentions.map((key) => stage.member(key).id)
      await addNote(by, id, { text: step.text, attachmentIds: [], mentions })
      return
    }
    case 'assign':
      return assign(scene, by, step)
    case 'status':
      return changeStatus(scene, by, step)
    case 'spam':
      return setStatus(by, id, 'spam')
    default:
      return unreachable(step)
  }
}

async function answer(scene: Scene, by: Context, text: string): Promise<void> {
  const { stage, conversationId } = scene
  scene.answer = await reply(by, stage.connectors, conversationId, {
    text,
    attachmentIds: [],
    resolve: false,
  })
}

// Who takes a matter on takes it for the department it belongs to.
async function assign(scene: Scene, by: Context, { to }: Assignment): Promise<void> {
  const { stage, story, conversationId } = scene
  // Given away, it may be out of the sight of whoever did it.
  if (!scene.isMarked) await markConversation(scene, by)
  scene.isMarked = true
  const key = to.kind === 'department' ? to.departmentKey : story.departmentKey
  const departmentId = key && stage.department(key)
  await assignConversation(by, conversationId, {
    ...(departmentId && departmentId !== scene.departmentId ? { departmentId } : {}),
    ...(story.isUrgent && isFresh(story) ? { priority: 'urgent' } : {}),
    ...(to.kind === 'person' ? { assigneeId: stage.member(to.personKey).id } : {}),
  })
  scene.departmentId = departmentId ?? null
}

function changeStatus(scene: Scene, by: Context, { change }: StatusChange): Promise<void> {
  const id = scene.conversationId
  if (change.status === 'snoozed') return snoozeConversation(by, id, change.until)
  const statusId = change.status === 'waiting' ? waitingNameFor(scene) : undefined
  return setStatus(by, id, change.status, statusId)
}
