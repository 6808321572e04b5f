import type { Visit } from '../../accounts/index.ts'
import type { PlaceIndex, Point } from './place-index.ts'

/** What somebody looks for on the page of all locations; every part of it stands in the address of the page. */
export type Asked = {
  typed: string
  near: Point | undefined
  isOpenNow: boolean
  isAccessible: boolean
  /** A key of the catalogue, such as `pay_cards`; '' for any. */
  payment: string
  /** A key of the index's services; '' for any. */
  service: string
  /** Counts from 1. */
  page: number
}

const mostLetters = 120
const mostPages = 10_000

/** Reads an address; what makes no sense in it is not asked for. */
export function readAsked(query: Visit['query'], index: PlaceIndex): Asked {
  const page = Number(query.page)
  return {
    typed: (query.q ?? '').trim().slice(0, mostLetters),
    near: pointOf(query.near ?? ''),
    isOpenNow: query.open === '1',
    isAccessible: query.access === '1',
    payment: /^pay_\w{1,40}$/.test(query.pay ?? '') ? (query.pay ?? '') : '',
    service: index.services.find(({ key }) => key === query.service)?.key ?? '',
    page: Number.isInteger(page) && page > 0 ? Math.min(page, mostPages) : 1,
  }
}

/** The same as a query; what is not asked for is not in it. */
export function queryOf({
  typed,
  near,
  isOpenNow,
  isAccessible,
  payment,
  service,
  page,
}: Asked): [string, string][] {
  const all: [string, string][] = [
    ['q', typed],
    ['near', near ? `${near.latitude},${near.longitude}` : ''],
    ['open', isOpenNow ? '1' : ''],
    ['access', isAccessible ? '1' : ''],
    ['pay', payment],
    ['service', service],
    ['page', page > 1 ? String(page) : ''],
  ]
  return all.filter(([, value]) => value !== '')
}

function pointOf(text: string): Point | undefined {
  const [, north = '', east = ''] = /^(-?\d{1,2}(?:\.\d{1,8})?),(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(text) ?? []
  const [latitude, longitude] = [Number(north), Number(east)]
  return north && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
