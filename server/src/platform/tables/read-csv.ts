// More than this in one row is no row any more.
const longestRecord = 32 * 1024 * 1024

/** `line` is where the row begins, the first of the file being 1. */
export type CsvRow = { row: Record<string, string>; line: number } | { tooBig: true } | { isCut: true }

/**
 * The rows of a table of values parted by comma, semicolon, tab or bar (RFC 4180) as its bytes come, by the names of its first
 * row. A text that never ends is a file that was cut.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>): AsyncGenerator<CsvRow> {
  let names: string[] | undefined
  for await (const found of rowsOf(chunks)) {
    if (found === 'cut') yield { isCut: true }
    else if (found === 'too-big') yield { tooBig: true }
    else if (names === undefined) names = found.cells.map((name) => name.trim().toLowerCase())
    else if (found.cells.some((cell) => cell !== ''))
      yield { row: rowOf(names, found.cells), line: found.line }
  }
}

/** Cells by the names of their columns. */
export function rowOf(names: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
}

type Found = { cells: string[]; line: number } | 'cut' | 'too-big'

async function* rowsOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Found> {
  const decoder = new TextDecoder('utf8')
  let separator: string | undefined
  let cells: string[] = []
  let cell = ''
  let size = 0
  let [line, beginsAt] = [1, 1]
  let state: 'plain' | 'quoted' | 'quote-seen' = 'plain'
  const endRow = () => {
    const row = { cells: [...cells, cell], line: beginsAt }
    cells = []
    cell = ''
    size = 0
    beginsAt = line
    return row
  }
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    separator ??= separatorOf(text)
    for (const letter of text) {
      if (++size > longestRecord) {
        yield 'too-big'
        return
      }
      if (letter === '\n') line += 1
      if (state === 'quoted') {
        if (letter === '"') state = 'quote-seen'
        else cell += letter
      } else if (letter === '"' && (state === 'quote-seen' || cell === '')) {
        if (state === 'quote-seen') cell += '"'
        state = 'quoted'
      } else {
        state = 'plain'
        if (letter === separator) {
          cells.push(cell)
          cell = ''
        } else if (letter === '\n') yield endRow()
        else if (letter !== '\r') cell += letter
      }
    }
  }
  if (state === 'quoted') yield 'cut'
  else if (cell !== '' || cells.length > 0) yield endRow()
}

function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? ''
  return [',', ';', '\t', '|'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ','
}
