import type { Context } from '../../platform/context.ts'
import type { SnippetUse } from './note-snippets.ts'

/** One thing to think of before an answer is sent. It never stops it. */
export type Advice = { code: string; text: string }

/** An answer as somebody is about to send it. */
export type UnsentAnswer = {
  conversationId: string
  text: string
  /** What it was written with. */
  snippets: readonly SnippetUse[]
}

/** Port: reads an answer before it is sent and says what could be better, in the writer's language. */
export type Coach = (context: Context, answer: UnsentAnswer) => Promise<Advice[]>

/** The coach there is until a domain brings a better one: it sees a snippet that nothing was added to. */
export const snippetCoach: Coach = async (context, { snippets }) => {
  const names = snippets.filter((one) => one.isUnchanged).map((one) => one.name)
  if (names.length === 0) return []
  const locale = context.actor.kind === 'member' ? context.actor.locale : 'en'
  const list = new Intl.ListFormat(locale).format(names)
  return [{ code: 'as_it_stands', text: context.translate(locale, 'writing.asItStands', { names: list }) }]
}
