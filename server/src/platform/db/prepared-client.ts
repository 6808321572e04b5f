import pg from 'pg'

const names = new Map<string, string>()
const mostNames = 1_000

/**
 * A connection that lets PostgreSQL keep the plan of every statement it has seen: parsing and planning the same insert
 * for each of a thousand mails costs more than running it. Lists (with a limit) are planned anew each time, because the
 * best plan of a filter depends on its values.
 */
export class PreparedClient extends pg.Client {
  // The library's own overloads; only the form (text, values) is changed on its way.
  override query: pg.Client['query'] = (...words: unknown[]) => {
    const [text, values, ...rest] = words
    const name =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 && rest.length === 0
        ? nameOf(text)
        : undefined
    return Reflect.apply(super.query, this, name === undefined ? words : [{ name, text, values }])
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined) return known
  // Every distinct text stays prepared on every connection: a statement of ever new shapes must not fill memory.
  if (names.size >= mostNames || /\blimit\b/i.test(text)) return undefined
  const name = `vicino_${names.size}`
  names.set(text, name)
  return name
}
