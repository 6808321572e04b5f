import type { DemoCountry, DemoLocale } from '../shapes.ts'

/**
 * Model names stay the same in every language and are never inflected. They begin with a simple consonant,
 * and no price with an eight, because Italian articles change before vowels ("gli Alma", "gli 89 €").
 */
export const products: readonly string[] =
  'Brera Cento Dora Fiore Gala Lido Mira Nova Perla Riva Siena Tosca Vela Luna Corso Bora Melo Duna'.split(
    ' ',
  )

/** In the form each language needs after "in", "colore", "w kolorze", "in", "цвет". */
export const colours: Record<DemoLocale, readonly string[]> = {
  en: ['black', 'amber', 'olive', 'tortoiseshell', 'midnight blue', 'clear crystal', 'burgundy'],
  it: ['nero', 'ambra', 'oliva', 'tartaruga', 'blu notte', 'cristallo', 'bordeaux'],
  pl: ['czarnym', 'bursztynowym', 'oliwkowym', 'szylkretowym', 'granatowym', 'przezroczystym', 'bordowym'],
  de: ['Schwarz', 'Bernstein', 'Oliv', 'Havanna', 'Nachtblau', 'Kristall', 'Bordeaux'],
  ru: ['чёрный', 'янтарный', 'оливковый', 'черепаховый', 'тёмно-синий', 'прозрачный', 'бордовый'],
}

/** What a pair of glasses costs, in the money of the country; the first is the cheapest. */
export const prices: Record<DemoCountry, { currency: string; amounts: readonly number[] }> = {
  IT: { currency: 'EUR', amounts: [79, 129, 149, 179, 219, 289, 349] },
  DE: { currency: 'EUR', amounts: [79, 129, 149, 179, 219, 289, 349] },
  PL: { currency: 'PLN', amounts: [349, 449, 549, 649, 799, 1090, 1290] },
  GB: { currency: 'GBP', amounts: [79, 109, 129, 159, 189, 249, 299] },
}
