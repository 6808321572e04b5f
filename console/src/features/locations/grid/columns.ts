import type { components } from '@vicino/sdk'

export type LocationRecord = components['schemas']['LocationRecord']
export type RecordField = Exclude<keyof LocationRecord, 'id' | 'version'>
export type Choice = { value: string; label: string }

/** A value as the API takes it, or why the text is none. */
export type Written = { value: unknown } | { fault: string }

/** A column of the grid: how its field is written as a text, and what a text makes of it. */
export type GridColumn = {
  /** As faults name it: `phone`, `hours/weekly/1`. */
  key: string
  field: RecordField
  label: string
  /** What it stands under where columns are chosen. */
  group: string
  width: number
  format: (record: LocationRecord) => string
  /** The whole field, laid over what the record has of it. */
  write: (record: LocationRecord, text: string) => Written
} & Entry

/** How one writes into a cell. */
type Entry =
  | { kind: 'text' | 'long' | 'date' }
  /** One, or several, of a closed set, by their labels. */
  | { kind: 'choice' | 'choices'; choices: readonly Choice[] }

type Named = Pick<GridColumn, 'key' | 'label' | 'group'> & { width?: number }
type TextField =
  | ('name' | 'legalName' | 'street' | 'unit' | 'sublocality' | 'postcode' | 'locality')
  | ('administrativeArea' | 'zone' | 'statusReason')
type NullableField = 'code' | 'phone' | 'email' | 'website' | 'closedFrom' | 'opensOn'

/** A text that is empty where nothing is stated. */
export function textColumn(field: TextField, named: Omit<Named, 'key'>): GridColumn {
  return {
    ...{ key: field, field, kind: 'text', width: 160, ...named },
    format: (record) => record[field] ?? '',
    write: (_record, text) => ({ value: text.trim() }),
  }
}

/** A text that is not there where nothing is stated. */
export function nullableColumn(
  field: NullableField,
  {
    kind = 'text',
    read = (text) => text,
    ...named
  }: Omit<Named, 'key'> & { kind?: 'text' | 'date'; read?: (text: string) => string },
): GridColumn {
  return {
    ...{ key: field, field, kind, width: 150, ...named },
    format: (record) => record[field] ?? '',
    write: (_record, text) => ({ value: text.trim() ? read(text.trim()) : null }),
  }
}

/** A number, with a point or a comma. */
export function numberColumn(
  field: 'latitude' | 'longitude',
  { notNumber, ...named }: Omit<Named, 'key'> & { notNumber: string },
): GridColumn {
  return {
    ...{ key: field, field, kind: 'text', width: 110, ...named },
    format: (record) => String(record[field] ?? ''),
    write: (_record, text) => numberOf(text, { none: null, fault: notNumber }),
  }
}

/** The number a cell states, `none` where it is empty. */
export function numberOf(text: string, { none, fault }: { none: unknown; fault: string }): Written {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return { value: none }
  return Number.isFinite(Number(trimmed)) ? { value: Number(trimmed) } : { fault }
}

type ChoiceOptions = {
  choices: readonly Choice[]
  /** What is kept for none; without it, none cannot be chosen. */
  none?: { value: unknown }
  notOne: string
}

/** One of a closed set. `part` says where in the field it stands, where it is not the whole of it. */
export function choiceColumn(
  field: RecordField,
  { choices, none, notOne, part, ...named }: Named & ChoiceOptions & { part?: Part<string> },
): GridColumn {
  const labels = new Map(choices.map(({ value, label }) => [value, label]))
  const read = part?.read ?? ((record) => String(record[field] ?? ''))
  const put = part?.put ?? ((_record, value) => value)
  return {
    ...{ field, kind: 'choice', width: 140, ...named, choices },
    format: (record) => labels.get(read(record)) ?? read(record),
    write(record, text) {
      if (text.trim() === '') return none ? { value: put(record, none.value) } : { fault: notOne }
      const found = choiceOf(choices, text)
      return found ? { value: put(record, found.value) } : { fault: notOne }
    },
  }
}

/** Several of a closed set, in the order they are written. */
export function choicesColumn(
  field: 'categories' | 'languages',
  { choices, notOne, ...named }: Omit<Named, 'key'> & Omit<ChoiceOptions, 'none'>,
): GridColumn {
  const labels = new Map(choices.map(({ value, label }) => [value, label]))
  return {
    ...{ key: field, field, kind: 'choices', width: 200, ...named, choices },
    format: (record) => textOfChoices((record[field] ?? []).map((value) => labels.get(value) ?? value)),
    write(_record, text) {
      const found = listOf(text).map((one) => choiceOf(choices, one))
      const known = found.filter((one) => one !== undefined)
      if (known.length < found.length) return { fault: notOne }
      return { value: [...new Set(known.map(({ value }) => value))] }
    },
  }
}

/** Labels in one cell; labels hold commas now and then. */
export function textOfChoices(labels: readonly string[]): string {
  return labels.join('; ')
}

/** The labels a cell holds. */
export function listOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
}

/** What a label, or the value itself, chooses. */
export function choiceOf(choices: readonly Choice[], text: string): Choice | undefined {
  const wanted = text.trim().toLocaleLowerCase()
  return (
    choices.find(({ label }) => label.toLocaleLowerCase() === wanted) ??
    choices.find(({ value }) => value.toLocaleLowerCase() === wanted)
  )
}

/** A part of a field: what it is in a record, and the field with another one. */
export type Part<Value> = {
  read: (record: LocationRecord) => Value
  put: (record: LocationRecord, value: unknown) => unknown
}

/** A text that is a part of a field. */
export function partColumn(
  field: RecordField,
  {
    part,
    kind = 'text',
    write,
    ...named
  }: Named & {
    part: Part<string>
    kind?: 'text' | 'long' | 'date'
    write?: (text: string) => Written
  },
): GridColumn {
  return {
    ...{ field, kind, width: 180, ...named },
    format: part.read,
    write(record, text) {
      const written = write ? write(text) : { value: text.trim() }
      return 'fault' in written ? written : { value: part.put(record, written.value) }
    },
  }
}

/** An address on the web with its scheme. */
export function webAddressOf(text: string): string {
  return !text || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
}
