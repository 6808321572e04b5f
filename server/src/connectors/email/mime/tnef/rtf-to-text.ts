import { decodeText } from '../charset.ts'

const HIDDEN_GROUPS = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'themedata',
  'listtable',
])
const BREAKS = new Set(['par', 'line', 'row', 'sect', 'page'])
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n\\]/gi

type State = { isHidden: boolean; skipsAfterUnicode: number }

/** The words of an RTF text, one line per paragraph. Linear; formatting, pictures and tables of fonts are left out. */
export function rtfToText(rtf: string) {
  const charset = `windows-${/\\ansicpg(\d{3,5})/.exec(rtf)?.[1] ?? '1252'}`
  const stack: State[] = []
  let state: State = { isHidden: false, skipsAfterUnicode: 1 }
  let skip = 0
  const out: string[] = []
  const bytes: number[] = []
  const flush = () => {
    if (bytes.length > 0) out.push(decodeText(Uint8Array.from(bytes.splice(0)), charset))
  }
  for (const [, word, number, hex, symbol, brace, text] of rtf.matchAll(TOKEN)) {
    if (hex === undefined) flush()
    if (brace === '{') stack.push({ ...state })
    else if (brace === '}') state = stack.pop() ?? state
    else if (word && HIDDEN_GROUPS.has(word)) state.isHidden = true
    else if (symbol === '*') state.isHidden = true
    else if (state.isHidden) continue
    else if (hex !== undefined) {
      if (skip > 0) skip -= 1
      else bytes.push(Number.parseInt(hex, 16))
    } else if (word === 'u' && number) {
      out.push(String.fromCharCode(Number(number) & 0xffff))
      skip = state.skipsAfterUnicode
    } else if (word === 'uc') state.skipsAfterUnicode = Number(number ?? 1)
    else if (word) out.push(BREAKS.has(word) ? '\n' : word === 'tab' || word === 'cell' ? '\t' : '')
    else if (symbol)
      out.push(symbol === '~' ? ' ' : symbol === '_' ? '-' : /[\\{}]/.test(symbol) ? symbol : '')
    else if (text) {
      out.push(text.slice(skip))
      skip = Math.max(0, skip - text.length)
    }
  }
  flush()
  return out
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
