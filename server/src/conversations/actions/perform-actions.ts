import { type Context, within } from '../../platform/context.ts'
import { unreachable } from '../../platform/errors.ts'
import { addNote } from '../add-note.ts'
import { assignConversation } from '../assign.ts'
import { fillFields } from '../marks/fill-fields.ts'
import { tagConversation } from '../marks/tag-conversation.ts'
import { setStatus, snoozeConversation } from '../set-status.ts'
import { follow } from '../shape/followers.ts'
import type { Action } from './shapes.ts'
import { tellAudience } from './tell-audience.ts'
import { writeToCustomer } from './write-to-customer.ts'

/**
 * Does to one conversation what a macro or a rule lists, in its order, by the commands a person would use: all of it
 * or, when one thing cannot be done, nothing.
 * @throws AppError with the reason of the first that cannot be done
 */
export async function performActions(
  context: Context,
  conversationId: string,
  actions: readonly Action[],
): Promise<void> {
  await context.transaction(async (tx) => {
    const inside = within(context, tx)
    for (const action of actions) await perform(inside, conversationId, action)
  })
}

async function perform(context: Context, id: string, action: Action): Promise<void> {
  switch (action.kind) {
    case 'assign':
      return assignConversation(context, id, { assigneeId: action.assigneeId })
    case 'move_to_department':
      return assignConversation(context, id, { departmentId: action.departmentId })
    case 'move_to_location':
      return assignConversation(context, id, { locationId: action.locationId })
    case 'set_priority':
      return assignConversation(context, id, { priority: action.priority })
    case 'set_status':
      return setStatus(context, id, action.status, action.statusId)
    case 'snooze':
      return snoozeConversation(context, id, snoozeEnd(context, action.until))
    case 'tag':
      return tagConversation(context, id, { add: action.add, remove: action.remove })
    case 'fill_field':
      return fillFields(context, id, [{ fieldId: action.fieldId, value: action.value }])
    case 'add_note':
      await addNote(context, id, { text: action.text, attachmentIds: [], mentions: [] })
      return
    case 'add_followers':
      for (const memberId of action.memberIds) await follow(context, id, memberId)
      return
    case 'tell':
      return tellAudience(context, id, action)
    case 'write':
      return writeToCustomer(context, id, action)
    default:
      return unreachable(action)
  }
}

function snoozeEnd(context: Context, until: Extract<Action, { kind: 'snooze' }>['until']) {
  return typeof until === 'string' ? until : new Date(context.now().getTime() + until.minutes * 60_000)
}
