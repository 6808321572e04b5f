import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { type Drawing, type Fonts, startDrawing, type UsedGlyphs } from './drawing.ts'
import type { Font } from './read-font.ts'

export type PdfPage = { width: number; height: number; draw(drawing: Drawing): void }

const squeeze = promisify(deflate)
const [catalog, tree, fontObject] = [1, 2, { regular: 3, bold: 4 }] as const
const fontNames = ['regular', 'bold'] as const

/**
 * A PDF (ISO 32000-1) page by page as it is made, so that thousands of pages need no more memory than one. The fonts come
 * last, with the letters that were drawn and no others.
 */
export async function* writePdf(
  pages: AsyncIterable<PdfPage>,
  { fonts, title, language }: { fonts: Fonts; title: string; language: string },
): AsyncGenerator<Buffer> {
  const offsets: number[] = []
  let length = 0
  let count = 5
  const used: UsedGlyphs = { regular: new Map(), bold: new Map() }
  const emit = (bytes: Buffer) => {
    length += bytes.length
    return bytes
  }
  const object = (number: number, body: string | Buffer) => {
    offsets[number] = length
    return emit(
      Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]),
    )
  }
  const stream = async (number: number, body: Buffer, more = '') => {
    const squeezed = await squeeze(body)
    const head = `<< /Length ${squeezed.length} /Filter /FlateDecode${more} >>\nstream\n`
    return object(number, Buffer.concat([Buffer.from(head), squeezed, Buffer.from('\nendstream')]))
  }
  // Bytes above 127 tell programs that this is no text.
  yield emit(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
  const kids: number[] = []
  for await (const { width, height, draw } of pages) {
    const { drawing, content } = startDrawing(fonts, used)
    draw(drawing)
    const [page, body] = [count++, count++]
    kids.push(page)
    const resources = `/Font << /R ${fontObject.regular} 0 R /B ${fontObject.bold} 0 R >>`
    const box = `[0 0 ${width.toFixed(2)} ${height.toFixed(2)}]`
    yield object(
      page,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox ${box} /Resources << ${resources} >> /Contents ${body} 0 R >>`,
    )
    yield await stream(body, Buffer.from(content()))
  }
  for (const name of fontNames) {
    const [family, descriptor, file, words] = [count++, count++, count++, count++]
    const font = fonts[name]
    const glyphs = used[name]
    const base = `/BaseFont /${prefixOf(glyphs)}+${font.name}`
    yield object(
      fontObject[name],
      `<< /Type /Font /Subtype /Type0 ${base} /Encoding /Identity-H /DescendantFonts [${family} 0 R] /ToUnicode ${words} 0 R >>`,
    )
    yield object(
      family,
      `<< /Type /Font /Subtype /CIDFontType2 ${base} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /W [${widthsOf(font, glyphs)}] /CIDToGIDMap /Identity >>`,
    )
    yield object(
      descriptor,
      `<< /Type /FontDescriptor /FontName /${prefixOf(glyphs)}+${font.name} /Flags 4 /FontBBox [${font.box.join(' ')}] /ItalicAngle 0 /Ascent ${font.ascent} /Descent ${font.descent} /CapHeight ${font.capHeight} /StemV 80 /FontFile2 ${file} 0 R >>`,
    )
    const bytes = font.subset(new Set(glyphs.keys()))
    yield await stream(file, bytes, ` /Length1 ${bytes.length}`)
    yield await stream(words, Buffer.from(wordsOf(glyphs)))
  }
  yield object(
    tree,
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  )
  const info = count++
  yield object(info, `<< /Title ${textOf(title)} /Producer (Vicino) >>`)
  yield object(
    catalog,
    `<< /Type /Catalog /Pages ${tree} 0 R /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
  )
  yield Buffer.from(endOf(offsets, { start: length, info }))
}

function endOf(offsets: readonly number[], { start, info }: { start: number; info: number }): string {
  const size = offsets.length
  const rows = Array.from({ length: size - 1 }, (_, index) => {
    const offset = offsets[index + 1] ?? 0
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  return `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`
}

// Six letters that tell one subset of a font from another (ISO 32000-1, 9.6.4).
function prefixOf(glyphs: ReadonlyMap<number, string>): string {
  let sum = 7
  for (const glyph of glyphs.keys()) sum = (sum * 31 + glyph) % 26 ** 6
  return Array.from({ length: 6 }, (_, at) =>
    String.fromCharCode(65 + (Math.floor(sum / 26 ** at) % 26)),
  ).join('')
}

function widthsOf(font: Font, glyphs: ReadonlyMap<number, string>): string {
  return [...glyphs.keys()].map((glyph) => `${glyph} [${font.widthOf(glyph)}]`).join(' ')
}

// So that what is read aloud, found and copied is text.
function wordsOf(glyphs: ReadonlyMap<number, string>): string {
  const entries = [...glyphs].map(([glyph, character]) => `<${hex(glyph)}> <${utf16(character)}>`)
  const blocks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, index) => {
    const part = entries.slice(index * 100, (index + 1) * 100)
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function hex(glyph: number): string {
  return glyph.toString(16).padStart(4, '0')
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

function textOf(text: string): string {
  return `<feff${utf16(text)}>`
}
