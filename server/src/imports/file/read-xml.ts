import { Parser } from 'htmlparser2'
import { longestRecord } from './raw-record.ts'

export type XmlRecord = { list: string; value: unknown } | { tooBig: true } | { isCut: true }

type Open = {
  name: string
  type: string | undefined
  isNull: boolean
  children: [string, unknown][]
  text: string
}

const deepest = 40

/**
 * The records of an XML list as Ruby on Rails writes it: children of the root become objects, `type` says what a value
 * is, `nil` that there is none, and dashes in names become underscores. Entities other than XML's own mean nothing here.
 */
export async function* readXml(chunks: AsyncIterable<Buffer>): AsyncGenerator<XmlRecord> {
  const open: Open[] = []
  const ready: XmlRecord[] = []
  let size = 0
  let hasRoot = false
  let isRootClosed = false
  const parser = new Parser(
    {
      onopentag(name, { type, nil }) {
        hasRoot = true
        if (open.length === 1) size = 0
        if (open.length < deepest)
          open.push({ name: name.replaceAll('-', '_'), type, isNull: nil === 'true', children: [], text: '' })
        else open.push({ name: '', type: undefined, isNull: true, children: [], text: '' })
      },
      ontext(text) {
        size += text.length
        const inner = open.at(-1)
        if (inner && open.length > 1 && size <= longestRecord) inner.text += text
      },
      onclosetag(_name, isImplied) {
        const closed = open.pop()
        if (!closed) return
        if (open.length === 0) isRootClosed = !isImplied
        else if (open.length > 1) open.at(-1)?.children.push([closed.name, meaningOf(closed)])
        else if (size > longestRecord) ready.push({ tooBig: true })
        // What the end of the file closes was cut.
        else if (!isImplied) ready.push({ list: closed.name, value: meaningOf(closed) })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder('utf8')
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield* ready.splice(0)
  }
  parser.end()
  yield* ready.splice(0)
  if (hasRoot && !isRootClosed) yield { isCut: true }
}

function meaningOf({ type, isNull, children, text }: Open): unknown {
  if (isNull) return null
  if (type === 'array') return children.map(([, value]) => value)
  if (children.length > 0) return Object.fromEntries(children)
  if (type === 'integer') return Number(text)
  if (type === 'boolean') return text.trim() === 'true'
  return text
}
