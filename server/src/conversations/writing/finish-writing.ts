import type { Context, Tx } from '../../platform/context.ts'
import type { Body } from '../compose/body.ts'
import { noteSnippets } from './note-snippets.ts'
import { signMessage } from './sign.ts'

type Written = {
  conversationId: string
  messageId: string
  body: Body
  snippetIds?: readonly string[] | undefined
}

/** Keeps with an answer what it was written with and what stands below it. */
export async function finishWriting(context: Context, tx: Tx, written: Written): Promise<void> {
  const { conversationId, messageId, body, snippetIds = [] } = written
  await signMessage(context, tx, { messageId, conversationId })
  await noteSnippets(context, tx, { conversationId, messageId, text: body.text, snippetIds })
}
