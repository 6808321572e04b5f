import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { writeZip } from '../archive/write-zip.ts'
import { tableRows } from './table-rows.ts'

/** A workbook of one sheet, as programs write them. */
function workbook(sheet: string): Promise<Buffer> {
  const parts: Record<string, string> = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Stores" sheetId="1" r:id="rId3"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId3" Target="worksheets/stores.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Store code</t></si><si><r><t>Ca</t></r><r><t>ffè &amp; Tè</t></r></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>',
    'xl/worksheets/stores.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  }
  async function* sources() {
    for (const [name, text] of Object.entries(parts)) {
      async function* content() {
        yield text
      }
      yield { name, content: content() }
    }
  }
  return buffer(writeZip(sources(), new Date('2026-01-01T00:00:00Z')))
}

async function rowsIn(bytes: Buffer) {
  const rows = []
  for await (const row of tableRows(bytes)) rows.push(row)
  return rows
}

test('cells come as what one sees in them, at their columns, with the line of the sheet', async () => {
  const head =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Name</t></is></c><c r="D1" t="str"><v>Opens</v></c><c r="E1" t="str"><v>At</v></c></row>'
  const row =
    '<row r="4"><c r="A4"><v>104</v></c><c r="B4" t="s"><v>1</v></c><c r="D4" s="1"><v>46381</v></c><c r="E4" s="2"><v>0.375</v></c></row>'
  expect(await rowsIn(await workbook(`${head}<row r="2"/><row r="3"><c r="A3"/></row>${row}`))).toEqual([
    { line: 4, cells: { 'store code': '104', name: 'Caffè & Tè', '': '', opens: '2026-12-25', at: '09:00' } },
  ])
})

test('a damaged workbook, and one that is none, are refused', async () => {
  const whole = await workbook('<row r="1"/>')
  await expect(rowsIn(whole.subarray(0, 200))).rejects.toMatchObject({ details: { key: 'tableWorkbook' } })
  await expect(
    rowsIn(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500)])),
  ).rejects.toMatchObject({
    details: { key: 'tableWorkbook' },
  })
})
