/**
 * Undoes format=flowed (RFC 3676): lines that end in a space go on in the next line of the same quote depth.
 * Libraries join across quote depths (`> q ` + `> r` → `> q> r`), so this is done here. Linear.
 */
export function unflow(text: string, deletesSpace: boolean) {
  const out: string[] = []
  let pieces: string[] = []
  let openDepth = -1
  for (const raw of text.split('\n')) {
    const { depth, line } = unstuff(raw.endsWith('\r') ? raw.slice(0, -1) : raw)
    const isFlowed = line.endsWith(' ') && line !== '-- '
    if (openDepth !== depth || line === '-- ') {
      flush(out, pieces, openDepth)
      pieces = []
    }
    pieces.push(isFlowed && deletesSpace ? line.slice(0, -1) : line)
    openDepth = depth
    if (!isFlowed) {
      flush(out, pieces, depth)
      pieces = []
      openDepth = -1
    }
  }
  flush(out, pieces, openDepth)
  return out.join('\n')
}

function unstuff(line: string) {
  let depth = 0
  while (line[depth] === '>') depth += 1
  const rest = line.slice(depth)
  return { depth, line: rest.startsWith(' ') ? rest.slice(1) : rest }
}

function flush(out: string[], pieces: string[], depth: number) {
  if (pieces.length === 0) return
  const line = pieces.join('')
  out.push(depth > 0 ? `${'>'.repeat(Math.min(depth, 100))}${line === '' ? '' : ' '}${line}` : line)
}
