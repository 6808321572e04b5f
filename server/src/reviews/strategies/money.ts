/** Money that is named in a text. `percent` is none: what it is of, nobody knows. */
export type Money = { amount: number; currency: string; text: string }

const currencies: readonly [currency: string, written: string][] = [
  ['EUR', '€|EUR|euros?|eur[oa]w?|евро'],
  ['USD', String.raw`US\$|\$|USD|dollars?|dollari|dólar[\p{L}]*|dolar[\p{L}]*|долл[\p{L}.]*`],
  ['GBP', String.raw`£|GBP|pounds?|sterline|funt[\p{L}]*|фунт[\p{L}]*`],
  ['PLN', String.raw`zł|PLN|złot[\p{L}]+|zloty[s]?|злот[\p{L}]+`],
  ['RUB', String.raw`₽|RUB|руб[\p{L}]*\.?|rubl[\p{L}]*|rubel[\p{L}]*|roubles?`],
  ['CHF', String.raw`CHF|Fr\.|francs?|franchi|francos?|frank[\p{L}]*|franken|франк[\p{L}]*`],
]

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`
const thousand = String.raw`(?:\s?(?:k|thousand|mila|tys\.?|тыс\.?|mil|tausend|mille))?`

const patterns = currencies.map(([currency, written]) => ({
  currency,
  after: new RegExp(
    `(?<![\\p{L}\\d])(${number})(${thousand})[ \\u00a0\\u202f]?(?:${written})(?![\\p{L}])`,
    'giu',
  ),
  before: new RegExp(
    `(?<![\\p{L}])(?:${written})[ \\u00a0\\u202f]?(${number})(${thousand})(?![\\p{L}\\d])`,
    'giu',
  ),
}))

/** The sums of money a text names, in the writing of the languages there are words of. */
export function findMoney(text: string): Money[] {
  const found = new Map<number, Money>()
  for (const { currency, after, before } of patterns)
    for (const pattern of [after, before])
      for (const match of text.matchAll(pattern)) {
        const digits = match[1] ?? ''
        const amount = amountOf(digits) * (match[2]?.trim() ? 1_000 : 1)
        // Where it stands, so that "€ 20 EUR" is one sum.
        found.set(match.index + match[0].indexOf(digits), { amount, currency, text: match[0].trim() })
      }
  return [...found].toSorted(([a], [b]) => a - b).map(([, money]) => money)
}

function amountOf(digits: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(digits)
  const whole = decimals ? digits.slice(0, decimals.index) : digits
  return Number(`${whole.replace(/\D/g, '')}.${decimals?.[1] ?? '0'}`)
}

// What gives something to somebody; the price that was paid is named without any of them.
const giving =
  /(?<!\p{L})(?:refund|voucher|gift|credit|compensat|reimburs|give you|offer|back to you|pay you|discount|coupon|rimbors|buono|sconto|omaggio|regal|offr|indennizz|risarc|restitu|zwrot|zwróc|zwrac|bon |bonu|voucher|rabat|zniżk|rekompens|kupon|podar|ofer|oddamy|возвра|верн[её]м|компенс|скидк|купон|сертификат|подар|предл|ваучер|erstatt|zurückzahl|gutschein|gutschrift|rabatt|nachlass|geschenk|schenk|entschädig|anbiet|bieten|reembols|devolv|devol|cupón|cupon|vale |descuento|regal|compens|indemniz|ofrec|rembours|bon d|avoir de|remise|réduction|cadeau|dédommag|indemnis)/iu

/** What a text offers somebody: the sums in sentences that give something. */
export function findOffers(text: string): Money[] {
  return text
    .split(/(?<=[.!?…])\s+(?=\p{Lu}|\P{L})|\n+/u)
    .filter((sentence) => giving.test(sentence))
    .flatMap(findMoney)
}
