import type { CustomField } from '../settings.ts'
import { errorAt, type Fault } from './fault.ts'

type Value = string | number | boolean

/** What is wrong with values of the brand's own fields, by the field's kind. Values of a field that is gone are let be. */
export function checkCustomValues(values: Record<string, Value>, fields: readonly CustomField[]): Fault[] {
  return fields.flatMap((field) => {
    const value = values[field.id]
    const key = value === undefined ? undefined : faultOf(field, value)
    return key ? [errorAt(`customValues/${field.id}`, key, { name: field.name })] : []
  })
}

function faultOf({ kind, choices }: CustomField, value: Value): string | undefined {
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? undefined : 'customText'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'customNumber'
    case 'yes_no':
      return typeof value === 'boolean' ? undefined : 'customYesNo'
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : 'customDate'
    case 'url':
      return typeof value === 'string' && /^https?:\/\/\S+\.\S+/.test(value) ? undefined : 'customUrl'
    case 'choice':
      return typeof value === 'string' && choices.includes(value) ? undefined : 'customChoice'
  }
}
