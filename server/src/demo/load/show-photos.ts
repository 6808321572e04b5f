import { changeLocation, keepPhoto } from '../../locations/index.ts'
import type { Context } from '../../platform/context.ts'
import { fronts } from '../content/fronts.ts'
import { drawShop } from '../draw-shop.ts'
import type { DemoLocation } from '../shapes.ts'

/** Gives each shop a picture of its front; the shops of a country are painted alike, and each front is drawn once. */
export async function showPhotos(
  context: Context,
  locations: readonly DemoLocation[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [country, own] of Map.groupBy(locations, (one) => one.country)) {
    const picture = Buffer.from(drawShop(fronts[country]))
    for (const { key, name } of own) {
      const locationId = ids.get(key) ?? ''
      const id = await keepPhoto(context, locationId, picture)
      const alt = {
        it: `La vetrina di ${name}`,
        pl: `Wejście: ${name}`,
        de: `Das Geschäft ${name}`,
        en: `The front of ${name}`,
      }
      await changeLocation(context, locationId, { changes: { photos: [{ id, kind: 'cover', alt }] } })
    }
  }
}
