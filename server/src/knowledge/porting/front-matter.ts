/** What stands at the head of a Markdown file, by name. */
export type Head = Record<string, string | readonly string[]>

const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** A file as its head and what follows it. Of YAML only what such heads are made of: texts and lists of texts. */
export function readFrontMatter(text: string): { head: Head; body: string } {
  const whole = text.replace(/^\ufeff/, '')
  const match = whole.startsWith('---') ? fence.exec(whole) : null
  if (!match) return { head: {}, body: whole }
  const head: Record<string, string | string[]> = {}
  let last = ''
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const entry = /^([\w-]{1,40}):[ \t]*(.*)$/.exec(line)
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line)
    if (entry) {
      last = (entry[1] ?? '').toLowerCase()
      head[last] = entryOf((entry[2] ?? '').trim())
    } else if (item && last) head[last] = [...listOf(head[last]), scalarOf((item[1] ?? '').trim())]
  }
  return { head, body: whole.slice(match[0].length).replace(/^\r?\n/, '') }
}

/** The same as text; what is empty is left out. */
export function writeFrontMatter(head: Head): string {
  const lines = Object.entries(head)
    .filter(([, value]) => value.length > 0)
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${name}: ${JSON.stringify(value)}`
        : `${name}: [${value.map((one) => JSON.stringify(one)).join(', ')}]`,
    )
  return `---\n${lines.join('\n')}\n---\n\n`
}

/** A value that should be one text. */
export function textIn(value: Head[string] | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** A value that may be several texts; also where they stand with commas between them. */
export function listIn(value: Head[string] | undefined): string[] {
  const list = typeof value === 'string' ? value.split(',') : (value ?? [])
  return list.map((one) => one.trim()).filter((one) => one !== '')
}

function entryOf(raw: string): string | string[] {
  if (!(raw.startsWith('[') && raw.endsWith(']'))) return scalarOf(raw)
  const items = raw.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,"']+/g) ?? []
  return items.map((item) => scalarOf(item.trim())).filter((item) => item !== '')
}

function scalarOf(raw: string): string {
  if (/^"(?:[^"\\]|\\.)*"$/.test(raw)) {
    try {
      return String(JSON.parse(raw))
    } catch {
      return raw.slice(1, -1)
    }
  }
  return /^'.*'$/.test(raw) ? raw.slice(1, -1).replaceAll("''", "'") : raw
}

function listOf(value: Head[string] | undefined): readonly string[] {
  return typeof value === 'string' ? (value === '' ? [] : [value]) : (value ?? [])
}
