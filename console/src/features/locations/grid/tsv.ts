/** A rectangle of cells as spreadsheets put it on the clipboard: tabs, line breaks, quotes around what holds either. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/gy
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end = ''] = cell.exec(text) ?? []
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\t') {
      // A tab at the very end means one more cell, of which nothing is left to be read.
      if (cell.lastIndex === text.length) cells.push('')
      else continue
    }
    rows.push(cells)
    cells = []
  }
  return rows
}

/** The same the other way round. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n')
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
