import { findOwnBrand, type PublicBrand, publicAddress, visibleLocations } from '../../../accounts/index.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { type PdfPage, writePdf } from '../../../platform/pdf/write-pdf.ts'
import { locationToken } from '../token.ts'
import { codeOf } from './draw-card.ts'
import { cardFonts } from './fonts.ts'
import { type CardFormat, cardPage } from './pages.ts'

export type Wanted = {
  format: CardFormat
  language: string
  sentence?: string | undefined
  locationIds?: string[] | undefined
  regionId?: string | undefined
}

/** A PDF with the cards of the locations the actor sees, one page each in the order of their names, as it is made. */
export async function makeCards(context: Context, wanted: Wanted): Promise<AsyncGenerator<Buffer>> {
  const { brand, base } = await context.read(async (tx) => ({
    brand: await findOwnBrand(context, tx),
    base: await publicAddress(tx, context.config),
  }))
  return writePdf(pagesOf(context, wanted, { brand, base }), {
    ...{ fonts: cardFonts(), language: wanted.language },
    title: context.translate(wanted.language, 'review-asking.cardsTitle', { brand: brand.name }),
  })
}

async function* pagesOf(
  context: Context,
  wanted: Wanted,
  { brand, base }: { brand: PublicBrand; base: string },
): AsyncGenerator<PdfPage> {
  const { format, language } = wanted
  const say = (key: string) => context.translate(language, `review-asking.${key}`, { brand: brand.name })
  const words = { brand: brand.name, accent: brand.accent, hint: say('cardHint') }
  const sentence = wanted.sentence || say('cardSentence')
  for (let after: Place | undefined, isMore = true; isMore; ) {
    const places = await context.read((tx) => readPlaces(tx, wanted, after))
    for (const place of places) {
      const url = `${base}/review/${locationToken(context, place.id)}`
      yield cardPage(format, { ...words, place: place.name, sentence, code: codeOf(url) })
    }
    after = places.at(-1)
    isMore = places.length === atOnce
  }
}

const atOnce = 200
type Place = { id: string; name: string }

function readPlaces(tx: Tx, { locationIds, regionId }: Wanted, after: Place | undefined): Promise<Place[]> {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where(visibleLocations(tx.actor))
    .$if(locationIds !== undefined, (all) => all.where('id', 'in', locationIds ?? []))
    .$if(regionId !== undefined, (all) => all.where('regionId', '=', regionId ?? ''))
    .$if(after !== undefined, (all) =>
      all.where((of) => of(of.refTuple('name', 'id'), '>', of.tuple(after?.name ?? '', after?.id ?? ''))),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(atOnce)
    .execute()
}
