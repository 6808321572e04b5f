import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Architecture, readArchitecture, unread } from './architecture.ts'
import { architecture as rules } from './architecture-rules.ts'
import { domains } from './domains.ts'
import { plant } from './planted.ts'

/** One violation each: the rule, who imports, whom. Every second one imports only a type. */
const violations: [rule: string, from: string, to: string][] = [
  ['no-cycles', 'server/src/platform/ids.ts', 'server/src/platform/log.ts'],
  ['no-unknown-modules', 'server/src/platform/config.ts', 'server/src/platform/gone.ts'],
  ['no-tests-in-the-product', 'server/src/contacts/merge.ts', 'server/test/cast.ts'],
  ['only-known-folders', 'server/src/app.ts', 'server/src/helpers/text.ts'],
  ['server-knows-no-client', 'server/src/contacts/page.ts', 'console/src/lib/format.ts'],
  ['platform-knows-no-domain', 'server/src/platform/jobs.ts', 'server/src/contacts/index.ts'],
  ['language-knows-no-domain', 'server/src/language/mood.ts', 'server/src/contacts/index.ts'],
  ['domain-through-its-index', 'server/src/conversations/assign.ts', 'server/src/contacts/merge.ts'],
  ['domain-through-its-index', 'server/src/demo/load.ts', 'server/src/contacts/merge.ts'],
  ['domains-know-no-connector', 'server/src/conversations/send.ts', 'server/src/connectors/registry.ts'],
  ['connectors-are-strangers', 'server/src/connectors/sms/parse.ts', 'server/src/connectors/email/parse.ts'],
  [
    'connectors-are-strangers',
    'server/src/connectors/channels/health.ts',
    'server/src/connectors/sms/parse.ts',
  ],
  ['only-the-top-knows-the-top', 'server/src/connectors/intake.ts', 'server/src/app.ts'],
  ['clients-know-no-server', 'console/src/lib/session.ts', 'server/src/contacts/index.ts'],
  ['sdk-knows-nobody', 'sdk/src/client.ts', 'console/src/lib/format.ts'],
  ['features-are-strangers', 'console/src/features/inbox/list.tsx', 'console/src/features/people/card.tsx'],
  ['features-know-no-routes', 'console/src/features/inbox/page.tsx', 'console/src/routes.tsx'],
  ['ui-and-lib-know-no-feature', 'console/src/ui/panes.tsx', 'console/src/features/people/card.tsx'],
  ...domains
    .slice(0, -1)
    .map((domain, index): [string, string, string] => [
      `order-${domain}`,
      `server/src/${domain}/early.ts`,
      `server/src/${domains[index + 1]}/index.ts`,
    ]),
]

/** What the rules allow: down the order, through an index, from the top, out of the registry. */
const allowed: [from: string, to: string][] = [
  ['server/src/conversations/receive.ts', 'server/src/contacts/index.ts'],
  ['server/src/contacts/index.ts', 'server/src/contacts/merge.ts'],
  ['server/src/connectors/registry.ts', 'server/src/connectors/email/parse.ts'],
  ['server/src/connectors/email/receive.ts', 'server/src/connectors/deliver.ts'],
  ['server/src/connectors/email/receive.ts', 'server/src/connectors/channels/health.ts'],
  ['server/src/connectors/email/receive.ts', 'server/src/conversations/index.ts'],
  ['server/src/main.ts', 'server/src/app.ts'],
  ['server/src/cli.ts', 'server/src/doctor/check.ts'],
  ['server/src/doctor/check.ts', 'server/src/connectors/registry.ts'],
  ['server/src/contacts/merge.test.ts', 'server/test/cast.ts'],
  ['server/src/contacts/test-people.ts', 'server/test/cast.ts'],
  ['console/src/routes.tsx', 'console/src/features/people/card.tsx'],
  ['console/src/features/people/card.tsx', 'console/src/lib/format.ts'],
]

let planted: ReturnType<typeof plant>
let found: Architecture

beforeAll(async () => {
  planted = plant(write([...violations.map(([, from, to]): [string, string] => [from, to]), ...allowed]))
  found = await readArchitecture(planted.folder)
}, 60_000)

afterAll(() => planted.remove())

describe('a planted violation is found:', () => {
  test.each(violations)('%s: %s → %s', (rule, from, to) => {
    const target = rule === 'no-unknown-modules' ? './gone.ts' : to
    expect(found.violations).toContainEqual(expect.objectContaining({ rule, from, to: target }))
  })
})

test.each(allowed)('%s may import %s', (from, to) => {
  expect(found.violations.filter((violation) => violation.from === from && violation.to === to)).toEqual([])
})

test('every rule is proved by a violation, but that of the last domain, which nothing follows', () => {
  const proved = violations.map(([rule]) => rule)
  const unproved = rules.forbidden?.map(({ name }) => name).filter((name) => !proved.includes(name ?? ''))
  expect(unproved).toEqual([`order-${domains.at(-1)}`])
})

test('a file that was not read is named', () => {
  expect(unread([...found.modules, 'server/src/forgotten.ts'], found.modules)).toEqual([
    'server/src/forgotten.ts',
  ])
})

function write(imports: [from: string, to: string][]): Record<string, string> {
  const files: Record<string, string> = {
    'server/src/platform/log.ts':
      "import type { a } from './ids.ts'\nexport type A = typeof a\nexport const a = 1\n",
  }
  imports.forEach(([from, to], index) => {
    const word = index % 2 === 0 ? 'import' : 'import type'
    const way = '../'.repeat(from.split('/').length - 1)
    const path = to.endsWith('gone.ts') ? './gone.ts' : `${way}${to}`
    files[from] =
      `${word} { a as a${index} } from '${path}'\n${files[from] ?? ''}export type A${index} = typeof a${index}\n`
    if (!to.endsWith('gone.ts')) files[to] ??= ''
  })
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, exporting(text)]))
}

function exporting(text: string): string {
  return text.includes('export const a =') ? text : `${text}export const a = 1\n`
}
