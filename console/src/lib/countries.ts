import { formattingLocale, type Locale } from './locales.ts'

// ISO 3166-1 alpha-2, as assigned.
const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  )

/** Every country as a choice, by its name in the reader's language. */
export function countryChoices(locale: Locale): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(formattingLocale(locale), { type: 'region' })
  const order = new Intl.Collator(locale)
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => order.compare(a.label, b.label))
}

/** The IANA zones of a country, none where the browser does not know them. */
export function zonesOf(country: string): readonly string[] {
  if (!country) return []
  const region = new Intl.Locale('und', { region: country })
  // Known to Chromium and Safari for years, to TypeScript not yet.
  const zones: unknown =
    'getTimeZones' in region && typeof region.getTimeZones === 'function' ? region.getTimeZones() : []
  return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : []
}

/** The country a zone lies in, when the browser knows. */
export function countryOfZone(zone: string): string | undefined {
  return codes.find((code) => zonesOf(code).includes(zone))
}

/** Where this browser is, for a first guess. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Every IANA zone the browser can count in. */
export function allZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone')
}

/** A zone with what the clock shows there now: `Europe/Rome (15:42)`. */
export function zoneLabel(zone: string, now: Date, locale: Locale): string {
  const time = new Intl.DateTimeFormat(formattingLocale(locale), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(now)
  return `${zone.replaceAll('_', ' ')} (${time})`
}
