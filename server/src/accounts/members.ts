import { type SqlBool, sql } from 'kysely'
import type { Role, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

export type Member = {
  id: string
  name: string
  email: string
  role: Role
  locale: string
  allLocations: boolean
  locationIds: string[]
  allDepartments: boolean
  departmentIds: string[]
  disabled: boolean
  createdAt: Date
  version: number
}

const locationIds = sql<string[]>`array(select location_id from member_locations l
  where l.account_id = members.account_id and l.member_id = members.id order by 1)`.as('locationIds')
const departmentIds = sql<string[]>`array(select department_id from member_departments d
  where d.account_id = members.account_id and d.member_id = members.id order by 1)`.as('departmentIds')

function members(tx: Tx) {
  return tx.db
    .selectFrom('members')
    .select([
      'id',
      'name',
      'email',
      // The table allows only these.
      sql<Role>`role`.as('role'),
      'locale',
      'allLocations',
      'allDepartments',
      'createdAt',
      'version',
      sql<boolean>`disabled_at is not null`.as('disabled'),
      locationIds,
      departmentIds,
    ])
    .where('accountId', '=', tx.accountId)
}

/** Members by name; `after` is the last row's name and id. Gives one row more than asked when there are more. */
export function listMembers(
  tx: Tx,
  page: { limit: number; after?: readonly [string, string] | undefined },
): Promise<Member[]> {
  return members(tx)
    .$if(page.after !== undefined, (query) =>
      query.where(sql<SqlBool>`(name, id) > (${page.after?.[0]}, ${page.after?.[1]}::uuid)`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
}

/** @throws AppError not_found */
export async function getMember(tx: Tx, id: string): Promise<Member> {
  const member = await members(tx).where('id', '=', id).executeTakeFirst()
  if (!member) throw new AppError('not_found', 'There is no such member.')
  return member
}

/** One member's row, locked against other changes. @throws AppError not_found */
export async function lockMember(tx: Tx, id: string): Promise<Member> {
  await tx.db
    .selectFrom('members')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return getMember(tx, id)
}
