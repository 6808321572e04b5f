import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { articleStates } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { membersOptions } from '../../../lib/places.ts'
import { type ArticleSearch, paths } from '../../../paths.ts'
import { SearchField } from '../../../ui/search-field.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { policies, policyNames } from '../policies.ts'
import { stateNames } from '../text-state.ts'
import { useHelpCentre } from '../use-help-centre.ts'
import classes from './list.module.css'

/** What narrows the list of articles; all of it stands in the address. */
export function ArticleFilters() {
  const translate = useTranslate()
  const spoken = useLocale()
  const navigate = useNavigate()
  const search: ArticleSearch = useSearch({ strict: false })
  const { languages } = useHelpCentre()
  const members = (useQuery(membersOptions).data ?? []).filter((one) => !one.disabled)
  const narrow = (changes: ArticleSearch) =>
    void navigate({
      to: paths.helpCentre(),
      search: Object.fromEntries(Object.entries({ ...search, ...changes }).filter(([, value]) => value)),
      replace: true,
    })
  return (
    <search className={classes.filters} aria-label={translate('articles.narrow')}>
      <SearchField
        className={classes.search}
        label={translate('articles.search')}
        value={search.q ?? ''}
        onChange={(q) => narrow({ q })}
      />
      <SearchSelect
        className={classes.select ?? ''}
        aria-label={translate('articles.state')}
        placeholder={translate('articles.anyState')}
        data={[
          ...articleStates.map((state) => ({ value: state, label: translate(stateNames[state]) })),
          { value: 'archived', label: translate('articles.stateArchived') },
        ]}
        value={search.archived ? 'archived' : (search.state ?? null)}
        onChange={(state) =>
          narrow(
            state === 'archived' ? { archived: 'true', state: '' } : { archived: '', state: state ?? '' },
          )
        }
        clearable
      />
      <SearchSelect
        className={classes.select ?? ''}
        aria-label={translate('articles.kind')}
        placeholder={translate('articles.anyKind')}
        data={[
          { value: 'public', label: translate('articles.kindPublic') },
          { value: 'internal', label: translate('articles.kindInternal') },
          {
            group: translate('articles.policies'),
            items: policies.map((policy) => ({ value: policy, label: translate(policyNames[policy]) })),
          },
        ]}
        value={search.policy ?? search.kind ?? null}
        onChange={(value) => narrow(kindOf(value))}
        clearable
      />
      {languages.length > 1 && (
        <SearchSelect
          className={classes.select ?? ''}
          aria-label={translate('articles.missing')}
          placeholder={translate('articles.missing')}
          data={languages.map((locale) => ({
            value: locale,
            label: translate('articles.missingIn', { language: languageName(locale, spoken) }),
          }))}
          value={search.missing ?? null}
          onChange={(missing) => narrow({ missing: missing ?? '' })}
          clearable
        />
      )}
      <SearchSelect
        className={classes.select ?? ''}
        aria-label={translate('articles.owner')}
        placeholder={translate('articles.anyOwner')}
        data={members.map(({ id, name, email }) => ({ value: id, label: name || email }))}
        value={search.owner ?? null}
        onChange={(owner) => narrow({ owner: owner ?? '' })}
        clearable
        limit={100}
      />
    </search>
  )
}

function kindOf(value: string | null): ArticleSearch {
  const isKind = value === 'public' || value === 'internal'
  return { kind: isKind ? value : '', policy: isKind ? '' : (value ?? '') }
}
