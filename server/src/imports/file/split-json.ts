import { longestRecord } from './raw-record.ts'

export type Split = { list: string; text: string } | { tooBig: true }

const [quote, backslash, openObject, closeObject, openArray, closeArray, colon] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x3a,
]

// Keys of pages that things have too: what stands in a list is a thing.
const alsoFields = new Set(['comments', 'contacts', 'conversations', 'groups', '_embedded'])

type Container = { isArray: boolean; list: string }

/**
 * Takes the objects out of JSON of any size as its bytes come: those of a list, those that follow each other, and those
 * that lie in the lists of a page (`{"tickets": […], "next_page": …}`). Every byte is looked at once.
 * @param wrappers the keys under which pages hold their lists; an object that has told its id is no page
 */
export function createJsonSplitter(file: string, wrappers: ReadonlySet<string>) {
  const around: Container[] = []
  let parts: Buffer[] = []
  let length = 0
  let depth = 0
  let state: 'between' | 'inside' | 'too-big' = 'between'
  let isText = false
  let isEscaped = false
  let isName = false
  let name = ''
  let hasId = false
  let letters: number[] = []
  let hasContent = false

  const listHere = () => (around.at(-1)?.isArray ? around.at(-1)?.list : name) || file
  const begin = () => {
    state = 'inside'
    depth = 1
    hasId = false
    name = ''
    isName = true
    parts = []
    length = 0
  }

  function readName(byte: number): void {
    if (!isText) return
    if (letters.length < 40) letters.push(byte)
  }

  /** Whether the object that has just begun turns out to be a page around lists. */
  function isPage(byte: number): boolean {
    if (depth !== 1 || hasId || (byte !== openArray && byte !== openObject)) return false
    if (around.some((one) => one.isArray) && alsoFields.has(name)) return false
    return wrappers.has(name) && around.filter((one) => !one.isArray).length < 3
  }

  function endText(): void {
    isText = false
    if (isName) name = Buffer.from(letters).toString('utf8')
    letters = []
  }

  return {
    /** The objects that end in these bytes. */
    *push(chunk: Buffer): Generator<Split> {
      let from = 0
      for (let at = 0; at < chunk.byteLength; at++) {
        const byte = chunk[at] ?? 0
        if (isText) {
          if (isEscaped) isEscaped = false
          else if (byte === backslash) isEscaped = true
          else if (byte === quote) endText()
          else if (isName && (state === 'between' || depth === 1)) readName(byte)
          continue
        }
        if (byte <= 0x20) continue
        hasContent = true
        if (byte === quote) {
          isText = true
          continue
        }
        if (state === 'between') {
          if (byte === openArray) {
            around.push({ isArray: true, list: name || listHere() })
            name = ''
          } else if (byte === openObject) {
            const list = around.at(-1)?.isArray ? listHere() : name
            begin()
            around.push({ isArray: false, list: list || file })
            from = at
          } else if (byte === closeArray || byte === closeObject) {
            around.pop()
            name = ''
          } else if (byte === 0x2c) isName = around.at(-1)?.isArray === false
          else if (byte === colon) isName = false
          continue
        }
        if (depth === 1 && byte === colon) {
          if (name === 'id') hasId = true
          isName = false
        } else if (depth === 1 && byte === 0x2c) isName = true
        if (isPage(byte)) {
          const title = titleOf(Buffer.concat([...parts, chunk.subarray(from, at)]))
          parts = []
          state = 'between'
          isName = true
          if (byte === openArray) around.push({ isArray: true, list: title || name })
          else around.push({ isArray: false, list: name })
          name = ''
          continue
        }
        if (byte === openObject || byte === openArray) depth += 1
        else if (byte === closeObject || byte === closeArray) depth -= 1
        if (depth > 0) continue
        const { list = file } = around.pop() ?? {}
        if (state === 'too-big') yield { tooBig: true }
        else yield { list, text: Buffer.concat([...parts, chunk.subarray(from, at + 1)]).toString('utf8') }
        state = 'between'
        parts = []
        name = ''
      }
      if (state === 'inside') {
        parts.push(chunk.subarray(from))
        length += chunk.byteLength - from
        if (length > longestRecord) {
          state = 'too-big'
          parts = []
        }
      }
    },
    /** Whether what came ends where it should. */
    isWhole: () => hasContent && state === 'between' && around.length === 0 && !isText,
  }
}

// A dump of tables names the table beside its rows: {"type":"table","name":"threads","data":[…
function titleOf(head: Buffer): string {
  const text = head.toString('utf8')
  const found = /^\s*\{[^{}[\]]*"type"\s*:\s*"table"[^{}[\]]*"name"\s*:\s*"(\w{1,60})"/.exec(text)
  return found?.[1] ?? ''
}
