/** A file found as uuencoded lines inside a text body. */
export type UuFile = { filename: string; content: Uint8Array }

/** Takes `begin 644 name … end` blocks out of a text. A block without a valid line or without end stays text. */
export function extractUuencoded(text: string): { text: string; files: UuFile[] } {
  if (!/^begin [0-7]{3,4} /m.test(text)) return { text, files: [] }
  const lines = text.split('\n')
  const ends = nextEnds(lines)
  const kept: string[] = []
  const files: UuFile[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const filename = /^begin [0-7]{3,4} (.{1,255})$/.exec(lines[i] ?? '')?.[1]
    const end = ends[i]
    const content = filename && end !== undefined ? decodeUuLines(lines.slice(i + 1, end)) : undefined
    if (filename && end !== undefined && content) {
      files.push({ filename: filename.trim(), content })
      i = end
    } else kept.push(lines[i] ?? '')
  }
  return { text: kept.join('\n'), files }
}

/** Decodes a body whose Content-Transfer-Encoding is uuencode. */
export function decodeUuBody(text: string): UuFile | undefined {
  return extractUuencoded(text).files[0]
}

// Computed once from the back, so that many `begin` lines without `end` stay linear.
function nextEnds(lines: string[]) {
  const ends: (number | undefined)[] = new Array(lines.length)
  let next: number | undefined
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    ends[i] = next
    if (lines[i]?.trim() === 'end') next = i
    else if (lines[i]?.startsWith('begin ')) next = undefined
  }
  return ends
}

function decodeUuLines(lines: string[]) {
  const out: number[] = []
  for (const line of lines) {
    const text = line.trimEnd()
    const size = uuValue(text, 0)
    if (size === 0 || text === '') continue
    if (text.length - 1 > 4 * Math.ceil(size / 3) + 2 || /[^ -`]/.test(text)) return undefined
    const start = out.length
    for (let i = 1; i < text.length; i += 4) {
      const word =
        (uuValue(text, i) << 18) |
        (uuValue(text, i + 1) << 12) |
        (uuValue(text, i + 2) << 6) |
        uuValue(text, i + 3)
      out.push((word >> 16) & 255, (word >> 8) & 255, word & 255)
    }
    while (out.length < start + size) out.push(0)
    out.length = start + size
  }
  return Uint8Array.from(out)
}

// Trailing spaces (value 0) are often cut off in transport.
function uuValue(text: string, at: number) {
  const code = text.charCodeAt(at)
  return Number.isNaN(code) ? 0 : (code - 32) & 63
}
