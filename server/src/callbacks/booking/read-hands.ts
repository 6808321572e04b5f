import { sql } from 'kysely'
import { hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { Hand } from '../slots/slots.ts'

type Wanted = {
  locationId: string
  departmentId: string | null
  skillTagId: string | null
  language: string
  /** A call that is to be moved: it is in nobody's way. */
  exceptId: string | null
}

type Row = {
  id: string
  shifts: unknown
  languages: string[]
  busy: { start: number; end: number }[]
}

/**
 * Everybody who calls back for a place: who may work there and for the department, takes new conversations, has the
 * skill, and speaks the language as far as somebody there does. Whoever has promised least comes first.
 */
export async function readHands(tx: Tx, wanted: Wanted): Promise<Hand[]> {
  const { locationId, departmentId, skillTagId, language, exceptId } = wanted
  const { rows } = await sql<Row>`
    select members.id, work.shifts, coalesce(work.languages, '{}') as languages,
      (select coalesce(json_agg(json_build_object(
          'start', extract(epoch from starts_at) * 1000, 'end', extract(epoch from busy_until) * 1000)), '[]')
        from callbacks where callbacks.account_id = members.account_id and member_id = members.id
          and callbacks.id is distinct from ${exceptId}::uuid and busy_until > ${tx.now()}
          and (state = 'booked' or (state = 'held' and held_until > ${tx.now()}))) as busy
    from members left join member_work as work on work.account_id = members.account_id and work.member_id = members.id
    where members.account_id = ${tx.accountId}::uuid and members.disabled_at is null and members.role <> 'viewer'
      and coalesce(work.takes_new, true)
      and (members.all_locations or exists (select from member_locations as one where one.account_id = members.account_id
        and one.member_id = members.id and one.location_id = ${locationId}::uuid))
      and (${departmentId}::uuid is null or members.all_departments or exists (select from member_departments as one
        where one.account_id = members.account_id and one.member_id = members.id
          and one.department_id = ${departmentId}::uuid))
      and (${skillTagId}::uuid is null or exists (select from member_skills as one
        where one.account_id = members.account_id and one.member_id = members.id and one.tag_id = ${skillTagId}::uuid))
    order by members.id`.execute(tx.db)
  const speaking = rows.filter(({ languages }) => languages.length === 0 || languages.includes(language))
  return (speaking.length > 0 ? speaking : rows)
    .toSorted((one, other) => one.busy.length - other.busy.length)
    .map(({ id, shifts, busy }) => ({ id, busy, shifts: shifts === null ? null : hoursOf(shifts) }))
}
