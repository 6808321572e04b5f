import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import { useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { Chip } from '../../ui/chip.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { type Signature, signaturesOptions } from './queries.ts'

const manyLocations = 8
const mostShown = 200

/** What stands below answers, by location. */
export function SignaturesPage() {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data: signatures } = useSuspenseQuery(signaturesOptions)
  const { data: locations } = useSuspenseQuery(locationsOptions)
  const [search, setSearch] = useState('')
  const says = (one: Signature | undefined) => one !== undefined && Object.keys(one.texts).length > 0
  const brand = signatures.find(({ location }) => location === null)
  const found = locations.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))
  return (
    <Page title={translate('settings.signatures')} lead={translate('wording.signaturesLead')}>
      {permissions.includes('account.manage') && (
        <RowList label={translate('wording.brandSignature')}>
          <Row
            to={paths.signature('brand')}
            name={translate('wording.brandSignature')}
            detail={translate('wording.brandSignatureText')}
            side={<Chip>{translate(says(brand) ? 'wording.hasOwn' : 'wording.noSignature')}</Chip>}
          />
        </RowList>
      )}
      {locations.length > manyLocations && (
        <SearchField label={translate('wording.searchLocations')} value={search} onChange={setSearch} />
      )}
      <RowList label={translate('common.locations')}>
        {found.slice(0, mostShown).map(({ id, name }) => {
          const own = says(signatures.find(({ location }) => location?.id === id))
          const other = says(brand) ? 'wording.usesBrand' : 'wording.noSignature'
          return (
            <Row
              key={id}
              to={paths.signature(id)}
              name={name}
              side={<Chip>{translate(own ? 'wording.hasOwn' : other)}</Chip>}
            />
          )
        })}
      </RowList>
    </Page>
  )
}
