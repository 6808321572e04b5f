export type ServerEvent = { event: string; data: string }

/** Reads Server-Sent Events out of text that comes in pieces, cut anywhere. */
export function createEventParser(): (piece: string) => ServerEvent[] {
  let rest = ''
  return (piece) => {
    // A line end may itself be cut in two.
    const text = rest + piece
    const safe = text.endsWith('\r') ? text.slice(0, -1) : text
    const blocks = safe.replaceAll(/\r\n?/g, '\n').split('\n\n')
    rest = (blocks.pop() ?? '') + text.slice(safe.length)
    return blocks.flatMap(readBlock)
  }
}

function readBlock(block: string): ServerEvent[] {
  let event = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (name === 'event') event = value
    if (name === 'data') data.push(value)
  }
  return data.length > 0 ? [{ event, data: data.join('\n') }] : []
}
