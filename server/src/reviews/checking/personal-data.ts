import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max'

export type PersonalData = {
  kind: 'phone' | 'email' | 'order' | 'address' | 'name'
  text: string
  value: string
}

/** What an answer may say all the same: the brand's own, and what the reviewer is called in public. */
type Known = {
  /** Of the location, for numbers without a country. */
  country: string | null
  /** Whom we know the reviewer to be; '' for nobody. */
  customerName: string
  /** As the platform shows them. */
  shownName: string
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
const orderWords = [
  ...['order', 'booking', 'reservation', 'invoice', 'ticket', 'customer'],
  ...['ordin\\p{L}*', 'prenotazion\\p{L}*', 'fattur\\p{L}*'],
  ...['zam[oó]wieni\\p{L}*', 'rezerwacj\\p{L}*', 'faktur\\p{L}*'],
  ...['заказ\\p{L}*', 'брон\\p{L}*', 'сч[её]т\\p{L}*'],
  ...['pedidos?', 'reservas?', 'facturas?', 'clientes?'],
  ...['(?:bestell|auftrags|buchungs|reservierungs|rechnungs|kunden)-?(?:nummer|nr\\.?)'],
  ...['bestellung\\p{L}*', 'auftrag\\p{L}*', 'buchung\\p{L}*', 'reservierung\\p{L}*', 'rechnung\\p{L}*'],
  ...['commandes?', 'r[ée]servations?', 'factures?'],
]
const numberWords = '(?:number|nummer|no|nr|numero|número|numéro|núm|n|numer|номер)[.°º]{0,2}[\\s:#№]{0,3}'
const numberOfOrder = '([\\p{L}]{0,5}-?\\d[\\d-]{2,}\\d|[\\p{L}]{0,5}-?\\d{3,})'
// A word for an order, a booking, an invoice, and soon after it a number; or a number as shops write it.
const order = new RegExp(
  `(?:${orderWords.join('|')})[\\s:#№]{1,3}(?:${numberWords})?${numberOfOrder}|#\\s?(\\d{4,})|\\b(\\p{Lu}{1,5}-\\d{4,})\\b`,
  'giu',
)
const address = [
  /\b\d{1,5}\p{L}?\s+(?:\p{Lu}[\p{L}'’.]+\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Square|Boulevard|Blvd|Court|Way)\b/gu,
  /\b(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Ll]argo|[Vv]icolo)\s+\p{Lu}[\p{L}'’]+(?:\s+\p{L}[\p{L}'’]*){0,3},?\s+\d{1,4}\b/gu,
  /(?<!\p{L})(?:ul\.|[Uu]lic[aiąy]|al\.|[Aa]lej[aię]|pl\.|[Pp]lac[u]?|os\.)\s+\p{Lu}\p{L}+(?:\s+\p{L}+){0,2}\s+\d{1,4}/gu,
  /(?<!\p{L})(?:ул\.|[Уу]лиц[аеуы]|пр\.|[Пп]роспект[ае]?|пер\.|[Пп]ереул\p{L}+|[Пп]лощад[ьи])\s+\p{L}+(?:\s+\p{L}+){0,2},?\s+(?:д\.\s*)?\d{1,4}/gu,
  /(?<!\p{L})(?:[Cc]alle|[Cc]\/|[Aa]venida|[Aa]vda\.|[Pp]laza|[Pp]aseo|[Rr]onda|[Cc]arretera)\s+(?:del?\s+)?(?:l[ao]s?\s+)?\p{Lu}\p{L}+(?:\s+\p{L}+){0,3},?\s+(?:n\.?º\s*)?\d{1,4}\b/gu,
  /(?<!\p{L})(?:\p{Lu}\p{L}+(?:stra(?:ß|ss)e|str\.|gasse|allee|platz|damm)|(?:\p{Lu}\p{L}+\s+){1,2}(?:Stra(?:ß|ss)e|Str\.|Gasse|Allee|Platz|Weg|Ring))\s+\d{1,4}\p{L}?(?!\p{L})/gu,
  /(?<![\p{L}\d])\d{1,4}(?:\s+(?:bis|ter))?,?\s+(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Qq]uai|[Cc]ours|[Aa]ll[ée]e)\s+(?:(?:du|des|de la|de)\s+|de l['’]|d['’])?\p{Lu}[\p{L}'’-]+/gu,
]

/**
 * What in a text that everybody will read may be somebody's own: numbers, addresses, names that are not public. `value` is
 * how it is compared: a phone number in E.164, an address of mail in small letters.
 */
export function findPersonalData(text: string, known: Known): PersonalData[] {
  const phones = phonesIn(text, known.country)
  const orders = [...text.matchAll(order)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[0])
  const found = [
    ...phones,
    ...[...text.matchAll(email)].map(([one]) => as('email', one)),
    // A number is told once: as a phone where it is one.
    ...orders
      .filter((one) => !phones.some((phone) => phone.text.includes(one)))
      .map((one) => as('order', one)),
    ...address.flatMap((form) => [...text.matchAll(form)].map(([one]) => as('address', one))),
    ...namesIn(text, known),
  ]
  return [...new Map(found.map((one) => [`${one.kind} ${one.value}`, one])).values()]
}

function as(kind: PersonalData['kind'], text: string): PersonalData {
  return { kind, text, value: text.toLowerCase() }
}

function phonesIn(text: string, country: string | null): PersonalData[] {
  const defaultCountry: CountryCode | undefined = country && isSupportedCountry(country) ? country : undefined
  const found = findPhoneNumbersInText(text, defaultCountry ? { defaultCountry } : {})
  return found.map(({ number, startsAt, endsAt }) => ({
    ...{ kind: 'phone', text: text.slice(startsAt, endsAt), value: number.number },
  }))
}

// The whole name, or the part of it that the platform does not show.
function namesIn(text: string, { customerName, shownName }: Known): PersonalData[] {
  const shown = new Set(wordsOf(shownName))
  const hidden = wordsOf(customerName).filter((word) => word.length > 2 && !shown.has(word))
  const said = text.match(/[\p{L}'’-]+/gu) ?? []
  return hidden.flatMap((word) => {
    const written = said.find((one) => one.toLowerCase() === word && one !== word)
    return written ? [as('name', written)] : []
  })
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
}
