import { expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'

const stage = await cast()

test('skills, rules, automations and macros follow a tag into the one it becomes part of', async () => {
  const brand = await stage.brand('Alba')
  const add = async (path: string, given: object) =>
    (await brand.api<{ id: string }>('POST', path, given)).body.id
  const [kept, other] = [await add('/tags', { name: 'Refund' }), await add('/tags', { name: 'refunds' })]
  const ben = await brand.member({})
  await brand.api('PATCH', `/members/${ben.id}/work`, { skillTagIds: [other, kept] })
  const isTagged = { field: 'tag', op: 'is', value: [other] }
  const actions = [{ kind: 'tag', add: [other], remove: [] }]
  const made = { name: 'R', filter: { all: [isTagged] }, actions }
  const ruleId = await add('/rules', made)
  const trigger = { kind: 'event', events: ['tag_added'], tagIds: [other] }
  const automationId = await add('/automations', { ...made, trigger })
  const macroId = await add('/macros', { name: 'M', actions, audience: 'everybody' })

  expect((await brand.api('POST', `/tags/${kept}/merges`, { otherId: other })).status).toBe(200)
  await stage.settle()

  const read = async (path: string) => JSON.stringify((await brand.api('GET', path)).body)
  for (const path of [`/rules/${ruleId}`, `/automations/${automationId}`, `/macros/${macroId}`]) {
    const text = await read(path)
    expect(text, path).toContain(kept)
    expect(text, path).not.toContain(other)
  }
  const work = (await brand.api<{ skillTagIds: string[] }>('GET', `/members/${ben.id}/work`)).body
  expect(work.skillTagIds).toEqual([kept])
})
