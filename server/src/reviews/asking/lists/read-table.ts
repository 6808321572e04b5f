import { tableRows } from '../../../platform/tables/table-rows.ts'

export type Cells = { line: number; cells: Record<string, string> }

// What people call the columns, in the languages of the console.
const columns = {
  name: ['name', 'nome', 'imię', 'imie', 'imię i nazwisko', 'имя'],
  email: ['email', 'e-mail', 'mail', 'почта', 'электронная почта'],
  phone: ['phone', 'telephone', 'mobile', 'telefono', 'cellulare', 'telefon', 'телефон'],
  location: [
    'location',
    'store',
    'code',
    'store code',
    'sede',
    'negozio',
    'codice',
    'placówka',
    'kod',
    'филиал',
    'код',
  ],
  language: ['language', 'lang', 'lingua', 'język', 'jezyk', 'язык'],
  date: ['date', 'visit', 'visited on', 'data', 'data wizyty', 'visita', 'дата'],
  platform: ['platform', 'piattaforma', 'platforma', 'платформа'],
  url: ['url', 'link', 'address', 'indirizzo', 'adres', 'ссылка'],
} as const
export type Column = keyof typeof columns

/**
 * The rows of a table that was pasted or taken from a file (CSV with any separator), by what their columns are.
 * @throws AppError invalid when it is none
 */
export async function readTable(text: string, wanted: readonly Column[]): Promise<Cells[]> {
  const rows: Cells[] = []
  for await (const { cells, line } of tableRows(Buffer.from(text)))
    rows.push({ line, cells: Object.fromEntries(wanted.map((column) => [column, cellOf(cells, column)])) })
  return rows
}

function cellOf(cells: Record<string, string>, column: Column): string {
  const name = columns[column].find((one) => cells[one] !== undefined)
  return name === undefined ? '' : (cells[name] ?? '').trim()
}
