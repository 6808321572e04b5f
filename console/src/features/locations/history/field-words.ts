import { useQuery } from '@tanstack/react-query'
import { useTranslator } from '../../../lib/i18n.tsx'
import { departmentsOptions, locationsOptions } from '../../../lib/places.ts'
import { catalogueOptions, regionsOptions } from '../queries.ts'
import { statusNames } from '../status.tsx'

const longest = 240

type Words = {
  field: (name: string) => string
  /** A value before and after, each in words; empty where there is none. */
  both: (field: string, before: unknown, after: unknown) => [string, string]
}

/** How fields of a location are called, and their values said, for people. */
export function useFieldWords(): Words {
  const { translate, translateNamed } = useTranslator()
  const names = useNames()
  const words: Plain = {
    names,
    truth: (is) => translate(is ? 'record.yes' : 'record.no'),
  }
  const said = (field: string, value: unknown, isBrief: boolean) => {
    // A week in words would fill a page; the sentence about now is on the hours' own page.
    if (field === 'hours' || field === 'hourSets') return value ? translate('record.hoursStated') : ''
    if (field === 'photos')
      return Array.isArray(value) ? translate('record.photoCount', { count: value.length }) : ''
    if (field === 'testimonials')
      return Array.isArray(value) ? translate('record.testimonialCount', { count: value.length }) : ''
    return field === 'status' && isStatus(value)
      ? translate(statusNames[value])
      : cut(plain(words, value, isBrief))
  }
  return {
    field: (name) => translateNamed(`record.field_${name}`) ?? name,
    both(field, before, after) {
      const [was, is] = field === 'attributes' ? onlyDiffering(before, after) : [before, after]
      const brief = [said(field, was, true), said(field, is, true)] as const
      // A price that changed does not change a service's name.
      return brief[0] === brief[1] ? [said(field, was, false), said(field, is, false)] : [...brief]
    },
  }
}

type Plain = { names: Map<string, string>; truth: (is: boolean) => string }

function plain(words: Plain, value: unknown, isBrief: boolean): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return words.truth(value)
  if (typeof value === 'string') return words.names.get(value) ?? value
  if (typeof value !== 'object') return String(value)
  const inner = (one: unknown) => plain(words, one, isBrief)
  if (Array.isArray(value)) return value.map(inner).filter(Boolean).join(' · ')
  const main = isBrief && mainOf(value)
  if (main) return inner(main)
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, one]) =>
      typeof one === 'boolean' ? `${words.names.get(key) ?? key}: ${inner(one)}` : inner(one),
    )
    .filter(Boolean)
    .join(', ')
}

/** What one would call a service, a phone or a page. */
function mainOf(value: object): unknown {
  const named = ['name', 'number', 'address', 'url', 'long'].find((key) => Reflect.get(value, key))
  return named && Reflect.get(value, named)
}

function onlyDiffering(before: unknown, after: unknown): [unknown, unknown] {
  const [was, is] = [Object.entries(Object(before)), Object.entries(Object(after))]
  const notIn =
    (others: [string, unknown][]) =>
    ([key, value]: [string, unknown]) =>
      !others.some(([name, other]) => name === key && other === value)
  return [Object.fromEntries(was.filter(notIn(is))), Object.fromEntries(is.filter(notIn(was)))]
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function useNames(): Map<string, string> {
  const { data: regions = [] } = useQuery(regionsOptions)
  const { data: departments = [] } = useQuery(departmentsOptions)
  const { data: locations = [] } = useQuery(locationsOptions)
  const { data: catalogue } = useQuery(catalogueOptions())
  const known = [...(catalogue?.categories ?? []), ...(catalogue?.attributes ?? [])]
  return new Map([
    ...[...regions, ...departments, ...locations].map(({ id, name }) => [id, name] as const),
    ...known.map(({ key, name }) => [key, name] as const),
  ])
}

function isStatus(value: unknown): value is keyof typeof statusNames {
  return typeof value === 'string' && value in statusNames
}
