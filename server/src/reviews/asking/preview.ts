import { publicAddress, readDefaultLocale } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { askingSettings } from './settings.ts'
import { locationToken } from './token.ts'
import { writeAsk } from './write-ask.ts'

type Asked = {
  language: string
  locationId?: string | undefined
  subject?: string | undefined
  mail?: string | undefined
  message?: string | undefined
}

/** How a request reads in a language, with the words given or else those that are set, about a location or any. */
export async function previewAsk(context: Context, { language, locationId, ...own }: Asked) {
  return context.read(async (tx) => {
    const { reviewRequests: settings } = await askingSettings.read(tx)
    const place = await tx.db
      .selectFrom('locations')
      .innerJoin('accounts', 'accounts.id', 'locations.accountId')
      .select(['locations.id', 'locations.name', 'accounts.name as brand'])
      .where('locations.accountId', '=', tx.accountId)
      .where('locations.archivedAt', 'is', null)
      .$if(locationId !== undefined, (all) => all.where('locations.id', '=', locationId ?? ''))
      .orderBy('locations.name')
      .executeTakeFirst()
    const base = await publicAddress(tx, context.config)
    const link = `${base}/review/${place ? locationToken(context, place.id) : ''}`
    const known = settings.texts[language]
    const text = {
      subject: own.subject ?? known?.subject ?? '',
      mail: own.mail ?? known?.mail ?? '',
      message: own.message ?? known?.message ?? '',
    }
    return writeAsk(
      context,
      { texts: { [language]: text } },
      {
        language: language || (await readDefaultLocale(tx)),
        values: {
          ...{ name: 'Mara Bianchi', place: place?.name ?? '', brand: place?.brand ?? '' },
          ...{ link, stop: `${link}/stop` },
        },
      },
    )
  })
}
