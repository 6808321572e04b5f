import type { Actor, Context, Tx } from '../../platform/context.ts'
import { sanitizeHtml } from '../../platform/html/sanitize.ts'
import { type Facts, languagesOf, type Place, readFacts, valuesOf } from './facts.ts'
import { fillVariables } from './fill.ts'
import { pickText, type Texts } from './texts.ts'
import type { VariableName } from './variables.ts'

export type Rendered = { locale: string; text: string; html: string; missing: VariableName[] }

type Wishes = {
  /** A language that is wished for more than the customer's. */
  locale?: string | undefined
  /** What nobody can fill is kept as it stands and named in `missing`, or left out. */
  unknown?: 'keep' | 'drop'
}

/**
 * A text as it is written for one customer: in their language, or the nearest there is, with its variables filled.
 * undefined when it says nothing in any language.
 */
export async function renderTexts(
  context: Context,
  tx: Tx,
  texts: Texts,
  { place, ...wishes }: Wishes & { place: Place },
): Promise<Rendered | undefined> {
  return renderKnown(context, { facts: await readFacts(tx, place), actor: tx.actor }, texts, wishes)
}

/** The same when all that variables say has been read already. */
export function renderKnown(
  context: Pick<Context, 'translate' | 'now'>,
  { facts, actor }: { facts: Facts; actor: Actor },
  texts: Texts,
  { locale, unknown = 'keep' }: Wishes = {},
): Rendered | undefined {
  const picked = pickText(texts, [locale, ...languagesOf(facts)])
  if (!picked) return undefined
  const values = valuesOf(context, facts, { actor, locale: picked.locale })
  const html = fillVariables(picked.html, values, { unknown, isHtml: true })
  const { text, missing } = fillVariables(picked.text, values, { unknown })
  // A variable may have been formatted across its end.
  return { locale: picked.locale, text, html: sanitizeHtml(html.text), missing }
}
