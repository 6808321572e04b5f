import { addDepartment, addMember, updateAccount, updateDepartment } from '../../accounts/index.ts'
import { type Connectors, createChannel } from '../../connectors/index.ts'
import { addField, addStatus, addTag } from '../../conversations/index.ts'
import { createRegion, insertLocation } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { within } from '../../platform/context.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { fields, statuses, tags } from '../content/marks.ts'
import { makeRecord } from '../make-record.ts'
import type { DemoCorpus, DemoLocation } from '../shapes.ts'
import { furnishDesk } from './furnish-desk.ts'
import { hoursOf } from './hours-of.ts'
import { showPhotos } from './show-photos.ts'
import { writeHelp } from './write-help.ts'

export type Founding = {
  corpus: Omit<DemoCorpus, 'conversations' | 'contacts'>
  connectors: Connectors
  /** The present of the story. */
  asOf: Date
  /** The one set-up made. */
  firstDepartmentId: string
  passwordHash: string
}

type Ids = ReadonlyMap<string, string>

/** Makes the brand's departments, places, channels and people by the real commands, all or nothing. */
export async function foundBrand(context: Context, founding: Founding): Promise<void> {
  const { corpus, connectors } = founding
  await context.transaction(async (tx) => {
    const inside = within(context, tx)
    await dress(inside, corpus)
    const departments = await makeDepartments(inside, founding)
    const locations = await makeLocations(inside, tx, founding, departments)
    await showPhotos(inside, corpus.locations, locations)
    await makeMarks(inside)
    await openChannels(inside, connectors, corpus, { departments, locations })
    await inviteAll(inside, founding, { departments, locations })
    await furnishDesk(inside, connectors, departments, corpus.brand.website)
    await writeHelp(inside, corpus.people, founding.asOf)
  })
}

async function dress(context: Context, { brand }: Founding['corpus']): Promise<void> {
  const { colours, font, tone, languages, defaultLanguage, website } = brand
  const legal = {
    imprintUrl: `${website}/imprint`,
    privacyUrl: `${website}/privacy`,
    termsUrl: null,
    footer: '',
  }
  await updateAccount(context, {
    defaultLocale: defaultLanguage,
    languages: [...languages],
    brand: { colour: colours.ink, accent: colours.accent, font, tone, legal },
  })
}

async function makeDepartments(context: Context, { corpus, firstDepartmentId }: Founding): Promise<Ids> {
  const [first, ...others] = corpus.departments
  const ids = new Map<string, string>()
  if (first) {
    await updateDepartment(context, firstDepartmentId, { name: first.name, description: first.purpose })
    ids.set(first.key, firstDepartmentId)
  }
  for (const { key, name, purpose } of others)
    ids.set(key, await addDepartment(context, { name, description: purpose }))
  return ids
}

async function makeMarks(context: Context): Promise<void> {
  for (const { name, colour } of tags) await addTag(context, { name, colour })
  for (const { name, kind, choices } of fields)
    await addField(context, { name, kind, choices: [...choices], isRequired: false })
  for (const { name } of statuses) await addStatus(context, { name, category: 'waiting' })
}

async function makeLocations(
  context: Context,
  tx: Tx,
  { corpus: { regions, locations }, asOf }: Founding,
  departments: Ids,
): Promise<Ids> {
  const regionIds = new Map<string, string>()
  for (const { key, name } of regions) regionIds.set(key, await createRegion(context, name))
  const ids = new Map<string, string>()
  for (const location of locations) {
    const place = {
      regionId: regionIds.get(location.regionKey) ?? null,
      departmentIds: [...departments.values()],
    }
    ids.set(
      location.key,
      await insertLocation(tx, { ...valuesOf(location), ...makeRecord(location, asOf), ...place }),
    )
  }
  return ids
}

function valuesOf({ address, coordinates, language, timeZone, key, ...location }: DemoLocation) {
  return {
    name: location.name,
    code: key,
    street: address.street,
    locality: address.city,
    administrativeArea: address.administrativeArea ?? '',
    postcode: address.postcode,
    country: location.country,
    ...coordinates,
    zone: timeZone,
    locale: language,
    phone: location.phone,
    email: location.email,
    hours: hoursOf({ timeZone, ...location }),
  }
}

// What is written here stays here: behind these addresses is nobody.
async function openChannels(
  context: Context,
  connectors: Connectors,
  { brand, locations }: Founding['corpus'],
  ids: { departments: Ids; locations: Ids },
): Promise<void> {
  const channels = [
    { name: brand.name, address: brand.supportEmail, locationId: null },
    ...locations.map(({ key, name, email }) => ({
      name,
      address: email,
      locationId: ids.locations.get(key) ?? null,
    })),
  ]
  for (const channel of channels)
    await createChannel(context, connectors, {
      ...channel,
      connector: 'email',
      settings: { isPractice: true },
    })
}

async function inviteAll(
  context: Context,
  { corpus, passwordHash }: Founding,
  ids: { departments: Ids; locations: Ids },
): Promise<void> {
  for (const { name, email, role, languages, locationKeys, departmentKeys } of corpus.people) {
    // Set-up made the owner.
    if (role === 'owner') continue
    await addMember(context, {
      ...{ name, email, role, passwordHash },
      locale: localeOf(languages[0]),
      locationIds: idsOf(ids.locations, locationKeys),
      departmentIds: idsOf(ids.departments, departmentKeys),
    })
  }
}

function idsOf(ids: Ids, keys: readonly string[] | 'all'): string[] | null {
  return keys === 'all' ? null : keys.flatMap((key) => ids.get(key) ?? [])
}
