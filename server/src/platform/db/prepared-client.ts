import pg from 'pg'

const names = new Map<string, string>()
const mostNames = 1_000

// What it answers says nothing: how a transaction begins, and how one ends that changed nothing (`end`, where others say
// `commit`).
const isNeverWaitedFor = /^(?:begin\b|end$)/

/**
 * A connection that lets PostgreSQL keep the plan of every statement it has seen: parsing and planning the same insert
 * for each of a thousand mails costs more than running it. Lists (with a limit) are planned anew each time, because the
 * best plan of a filter depends on its values. A transaction's `begin` and a reading one's `end` go out with what
 * follows: for one question they would be two of three ways to the database and back.
 */
export class PreparedClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true })
  }

  // The library's own overloads; only the form (text, values) is changed on its way.
  override query: pg.Client['query'] = (...words: unknown[]) => {
    const [text, values, ...rest] = words
    if (typeof text === 'string' && isNeverWaitedFor.test(text) && rest.length === 0) {
      // Should it fail, what follows fails too, and is waited for.
      Promise.resolve(Reflect.apply(super.query, this, words)).catch(() => undefined)
      return Promise.resolve({ command: '', rowCount: null, rows: [], fields: [] })
    }
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
