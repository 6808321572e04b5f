import { sql } from 'kysely'
import { z } from 'zod'
import { findOwnBrand, settingsPart } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'

const parts = {
  articlesNeedApproval: z.boolean().meta({
    description: 'Whether somebody else than who wrote it must approve a text before it is published',
  }),
}

/** Stands in `accounts.settings`. */
const keptShape = z.object({ articlesNeedApproval: parts.articlesNeedApproval.default(false) })

export const knowledgeSettingsShape = z
  .object({
    ...parts,
    defaultLocale: z.string().meta({ description: 'The language the help centre falls back to' }),
    languages: z.array(z.string()).meta({ description: 'The languages it is offered in' }),
    zones: z.array(z.object({ zone: z.string(), regionIds: z.array(z.uuid()) })).meta({
      description:
        'Time zones of the brand’s locations and the regions these belong to; most are in the first',
    }),
    publicUrl: z.string().meta({ description: 'Where it is: `/help/{locale}/{slug}` below this address' }),
    version: z.number().int(),
  })
  .meta({ id: 'KnowledgeSettings' })
export const knowledgeSettingsChangesShape = z.object(parts).partial()

/** How texts become public. */
export const knowledgeSettings = settingsPart(keptShape, 'knowledge_settings.updated')

/** How texts become public, in which languages and where, with the version a change is made against. */
export async function presentKnowledgeSettings(
  context: Context,
  tx: Tx,
): Promise<z.infer<typeof knowledgeSettingsShape>> {
  const { defaultLocale, languages, origin } = await findOwnBrand(context, tx)
  const how = await knowledgeSettings.read(tx)
  return { ...how, defaultLocale, languages: [...languages], zones: await readZones(tx), publicUrl: origin }
}

const mostZones = 50

async function readZones(tx: Tx) {
  const { rows } = await sql<{ zone: string; regionIds: string[] }>`
    select zone, coalesce(array_agg(distinct region_id) filter (where region_id is not null), '{}') as region_ids
    from locations where account_id = ${tx.accountId}::uuid and archived_at is null
    group by zone order by count(*) desc, zone limit ${sql.lit(mostZones)}`.execute(tx.db)
  return rows
}
