/**
 * What a statement is to a story: `settled` asks what no story changes, `unread` writes what no story reads, `needless`
 * does nothing here, everything else is `plain`.
 */
export type Purpose = 'settled' | 'unread' | 'needless' | 'plain'

const settled = new Set([
  'accounts',
  'channels',
  'departments',
  'locations',
  'mail_addresses',
  'members',
  'member_departments',
  'member_locations',
  'sla_policies',
])
const known = new Map<string, Purpose>()

/** Statements come thousands of times: each text is looked at once. */
export function purposeOf(sql: string): Purpose {
  const purpose = known.get(sql) ?? judge(sql)
  known.set(sql, purpose)
  return purpose
}

function judge(sql: string): Purpose {
  const [, verb, written = ''] = /^(insert into|delete from) "(\w+)"/.exec(sql) ?? []
  if (verb === 'insert into' && written === 'sending_attempts') return 'unread'
  // Nobody in a story leaves a draft; and the stories of one customer are told one after the other.
  if (verb === 'delete from' && written === 'drafts') return 'needless'
  if (sql.startsWith('select pg_advisory_xact_lock(')) return 'needless'
  const tables = [...sql.matchAll(/\b(?:from|join)\s+"?(\w+)"?/gi)].map(([, name]) => name ?? '')
  const isQuestion = /^\s*select\b/i.test(sql) && !/\bfor (?:no key )?update\b/i.test(sql)
  return isQuestion && tables.length > 0 && tables.every((name) => settled.has(name)) ? 'settled' : 'plain'
}
