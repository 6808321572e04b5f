import { countryChoices } from '../../../lib/countries.ts'
import { languageChoices, languageName } from '../../../lib/languages.ts'
import { statusNames } from '../status.tsx'
import type { ColumnWords } from './column-words.ts'
import {
  choiceColumn,
  choicesColumn,
  type GridColumn,
  nullableColumn,
  numberColumn,
  partColumn,
  textColumn,
  webAddressOf,
} from './columns.ts'
import { customColumn } from './custom-columns.ts'
import { dayColumns } from './day-columns.ts'

export const nameColumn = 'name'

/** The columns somebody sees who has not chosen any. */
export const usualColumns: readonly string[] = [
  ...['status', 'street', 'postcode', 'locality', 'phone', 'email', 'website', 'categories'],
  ...['attributes/pay_cards', ...[1, 2, 3, 4, 5, 6, 7].map((day) => `hours/weekly/${day}`)],
]

/** Every column there can be, in the order of the location's own pages; the name comes first. */
export function allColumns(words: ColumnWords): GridColumn[] {
  return [
    ...identityColumns(words),
    ...addressColumns(words),
    ...contactColumns(words),
    ...dayColumns(words),
    ...attributeColumns(words),
    ...textColumns(words),
    ...words.customFields.map((field) => customColumn(field, words)),
  ]
}

function identityColumns({ translate, regions, catalogue }: ColumnWords): GridColumn[] {
  const group = translate('locations.identity')
  const notOne = translate('grid.notOne')
  const statuses = Object.entries(statusNames).map(([value, key]) => ({ value, label: translate(key) }))
  return [
    textColumn(nameColumn, { label: translate('record.field_name'), group, width: 200 }),
    nullableColumn('code', { label: translate('record.field_code'), group, width: 90 }),
    choiceColumn('status', {
      ...{ key: 'status', label: translate('record.field_status'), group, notOne },
      choices: statuses,
    }),
    nullableColumn('closedFrom', {
      ...{ label: translate('record.field_closedFrom'), group, kind: 'date', width: 130 },
    }),
    nullableColumn('opensOn', {
      ...{ label: translate('record.field_opensOn'), group, kind: 'date', width: 130 },
    }),
    textColumn('statusReason', { label: translate('record.field_statusReason'), group }),
    choiceColumn('regionId', {
      ...{ key: 'regionId', label: translate('record.field_regionId'), group, notOne },
      ...{ choices: regions.map(({ id, name }) => ({ value: id, label: name })), none: { value: null } },
    }),
    textColumn('legalName', { label: translate('record.field_legalName'), group }),
    choicesColumn('categories', {
      ...{ label: translate('record.field_categories'), group, notOne },
      choices: catalogue.categories.map(({ key, name }) => ({ value: key, label: name })),
    }),
  ]
}

function addressColumns({ translate, locale }: ColumnWords): GridColumn[] {
  const group = translate('locations.address')
  const named = (label: string, width?: number) => ({ label, group, ...(width && { width }) })
  const notNumber = translate('grid.notNumber')
  return [
    textColumn('street', named(translate('record.field_street'), 190)),
    textColumn('unit', named(translate('record.field_unit'), 110)),
    textColumn('postcode', named(translate('record.field_postcode'), 100)),
    textColumn('locality', named(translate('record.field_locality'), 130)),
    textColumn('sublocality', named(translate('record.field_sublocality'), 130)),
    textColumn('administrativeArea', named(translate('record.field_administrativeArea'), 130)),
    choiceColumn('country', {
      ...{ key: 'country', ...named(translate('record.field_country'), 120) },
      ...{ choices: countryChoices(locale), none: { value: '' }, notOne: translate('grid.notOne') },
    }),
    textColumn('zone', named(translate('record.field_zone'), 140)),
    numberColumn('latitude', { ...named(translate('record.field_latitude')), notNumber }),
    numberColumn('longitude', { ...named(translate('record.field_longitude')), notNumber }),
  ]
}

const urlKinds = ['booking', 'order', 'menu', 'price_list', 'careers'] as const

function contactColumns({ translate }: ColumnWords): GridColumn[] {
  const group = translate('locations.contact')
  return [
    nullableColumn('phone', { label: translate('record.field_phone'), group }),
    nullableColumn('email', { label: translate('record.field_email'), group, width: 200 }),
    nullableColumn('website', {
      ...{ label: translate('record.field_website'), group, width: 220, read: webAddressOf },
    }),
    ...urlKinds.map((kind) =>
      partColumn('urls', {
        ...{ key: `urls/${kind}`, label: translate(`record.url_${kind}`), group },
        part: {
          read: ({ urls = [] }) => urls.find((one) => one.kind === kind)?.url ?? '',
          put: ({ urls = [] }, value) => withUrl(urls, kind, webAddressOf(String(value))),
        },
      }),
    ),
  ]
}

type Urls = { kind: string; url: string }[]

// The first of its kind; a place that has two menus keeps the other.
function withUrl(urls: Urls, kind: string, url: string): Urls {
  const at = urls.findIndex((one) => one.kind === kind)
  if (at < 0) return url ? [...urls, { kind, url }] : urls
  return urls.flatMap((one, index) => (index === at ? (url ? [{ kind, url }] : []) : [one]))
}

function attributeColumns({ translate, catalogue }: ColumnWords): GridColumn[] {
  const choices = [
    { value: 'yes', label: translate('record.yes') },
    { value: 'no', label: translate('record.no') },
  ]
  return catalogue.attributes.map(({ key, group, name }) =>
    choiceColumn('attributes', {
      ...{ key: `attributes/${key}`, label: name, group: translate(`record.group_${group}`), width: 110 },
      ...{ choices, none: { value: '' }, notOne: translate('grid.notYesNo') },
      part: {
        read: ({ attributes = {} }) => (attributes[key] === undefined ? '' : attributes[key] ? 'yes' : 'no'),
        put({ attributes = {} }, value) {
          const { [key]: _before, ...others } = attributes
          return value === '' ? others : { ...others, [key]: value === 'yes' }
        },
      },
    }),
  )
}

function textColumns({ translate, locale, languages }: ColumnWords): GridColumn[] {
  const group = translate('record.descriptions')
  const choices = languageChoices(locale, languages)
  return [
    choicesColumn('languages', {
      ...{ label: translate('record.field_languages'), group, choices, notOne: translate('grid.notOne') },
    }),
    ...languages.flatMap((language) =>
      (['short', 'long'] as const).map((length) =>
        partColumn('descriptions', {
          ...{ key: `descriptions/${language}/${length}`, group, kind: 'long', width: 240 },
          label: translate(`grid.description_${length}`, { language: languageName(language, locale) }),
          part: {
            read: ({ descriptions = {} }) => descriptions[language]?.[length] ?? '',
            put({ descriptions = {} }, value) {
              const { [language]: before, ...others } = descriptions
              const after = { short: '', long: '', ...before, [length]: value }
              return after.short || after.long ? { ...others, [language]: after } : others
            },
          },
        }),
      ),
    ),
  ]
}
