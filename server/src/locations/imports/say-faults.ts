import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import type { Locale } from '../../platform/i18n/locales.ts'
import { type Fault, sayFault } from '../record/fault.ts'
import type { Mapping } from './mapping.ts'

// Written only by judging, so what comes back needs no second check.
const kept = z.array(z.custom<Fault>())

/** Puts kept faults into words, each with the column it comes from and what stood there. */
export function sayFaults({ translate }: Pick<Context, 'translate'>, locale: Locale, mapping: Mapping) {
  const columns = new Map(Object.entries(mapping).map(([column, field]) => [field, column]))
  return (column: unknown, cells: Record<string, string>) =>
    kept.parse(column).map((fault) => {
      const name = columnFor(fault.path, columns)
      return {
        ...{ path: fault.path, severity: fault.severity, column: name, text: cells[name] ?? '' },
        message: sayFault(fault, locale, translate),
      }
    })
}

function columnFor(path: string, columns: ReadonlyMap<string, string>): string {
  const [field = '', part = ''] = path.split('/')
  const tried = [
    field === 'hours' && part,
    field === 'customValues' && `custom:${part}`,
    field === 'attributes' && `attribute:${part}`,
    field === 'regionId' && 'region',
    field === 'phones' && 'otherPhones',
    field === 'descriptions' && 'description',
    field,
  ]
  return tried.map((one) => (one ? columns.get(one) : undefined)).find((one) => one !== undefined) ?? ''
}
