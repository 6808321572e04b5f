import type { Visit } from '../../accounts/index.ts'
import { PlaceSearch } from '../../locations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { type FormFault, FormFaults, FormField, FormTrap, faultMarks } from '../form-parts.tsx'
import { renderRequestPage } from '../layout.tsx'
import type { Ground } from './ground.ts'
import { type Fault, longestMessage, type Typed } from './read-form.ts'

export type FormPage = { ground: Ground; typed: Typed; faults: readonly Fault[]; stamp: string }

const accepted =
  'image/*,audio/*,video/*,application/pdf,text/plain,text/csv,text/calendar,.rtf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp'

/** The contact form: all is typed once, and what was wrong is said beside it. */
export function renderForm(visit: Visit, page: FormPage): RenderedPage {
  const { brand, lang, say, query } = visit
  const { ground, typed, faults, stamp } = page
  const { place } = ground.choice
  const at = place && { at: place.slug }
  const title = say('requests.writeTo', { name: place?.name ?? brand.name })
  const told = faults.map(({ field, key, file }) => ({
    field,
    text: say(`requests.${key}`, { file: file ?? '' }),
  }))
  return renderRequestPage(visit, {
    title: faults.length > 0 ? say('requests.faultTitle', { title }) : title,
    path: (one) => `/contact/write?${new URLSearchParams({ ...(isBlank(page) ? at : query), lang: one })}`,
    at: place?.slug,
    // What somebody typed is theirs; the form itself is what people look for elsewhere.
    ...(isBlank(page) && {
      description: say('help.contactDescription', { name: place?.name ?? brand.name }),
    }),
    scripts: ['/help-search.js', '/contact-form.js'],
    children: (
      <>
        <h1>{title}</h1>
        {(typed.q !== '' || ground.article) && <p className="narrow">{say('requests.writeLead')}</p>}
        <FormFaults visit={visit} faults={told} />
        {ground.article && (
          <div className="told-of">
            <p>
              {say('requests.aboutArticle')} <a href={ground.article.path}>{ground.article.title}</a>
            </p>
          </div>
        )}
        {!ground.choice.all && (
          <PlaceSearch
            {...{ visit, choice: ground.choice, page: '/contact/write' }}
            keep={{ ...(typed.q && { q: typed.q }), ...(typed.article && { article: typed.article }) }}
          />
        )}
        <form
          className="form"
          method="post"
          action={`${brand.base}/contact/write?lang=${lang}`}
          encType="multipart/form-data"
          noValidate={faults.length > 0}
          data-stamp={stamp}
        >
          <Hidden values={{ stamp, q: typed.q, article: typed.article, work: '' }} />
          <FormTrap visit={visit} />
          <Fields visit={visit} page={page} faults={told} />
          <div>
            <button type="submit">{say('requests.send')}</button>
            <p className="hint">{say('requests.sendHint')}</p>
          </div>
        </form>
      </>
    ),
  })
}

function isBlank({ ground, typed, faults }: FormPage): boolean {
  return faults.length === 0 && typed.q === '' && !ground.article && ground.choice.typed === ''
}

function Hidden({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} defaultValue={value} />
  ))
}

type FieldsProps = { visit: Visit; page: FormPage; faults: readonly FormFault[] }

function Fields({ visit, page: { ground, typed }, faults }: FieldsProps) {
  const { say, brand, lang } = visit
  const optional = { faults, beside: say('requests.optional') }
  const { all, place } = ground.choice
  return (
    <>
      {all && all.length > 1 ? (
        <FormField faults={faults} id="at" label={say('requests.location')}>
          <select id="at" name="at" defaultValue={place?.slug ?? ''}>
            <option value="">{say('requests.anyLocation')}</option>
            {all.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </FormField>
      ) : (
        <input type="hidden" name="at" value={place?.slug ?? ''} />
      )}
      <FormField {...optional} id="subject" label={say('requests.subject')}>
        <div className="suggesting" data-suggest={`${brand.base}/help/${lang}/suggest`} data-suggest-away="">
          <input
            id="subject"
            name="subject"
            defaultValue={typed.subject}
            maxLength={150}
            autoComplete="off"
          />
        </div>
      </FormField>
      <FormField faults={faults} id="message" label={say('requests.message')}>
        <textarea
          id="message"
          name="message"
          defaultValue={typed.message}
          required
          maxLength={longestMessage}
          {...faultMarks(faults, 'message')}
        />
      </FormField>
      <div className="pair">
        <FormField faults={faults} id="name" label={say('requests.name')}>
          <input
            id="name"
            name="name"
            defaultValue={typed.name}
            required
            maxLength={120}
            autoComplete="name"
            {...faultMarks(faults, 'name')}
          />
        </FormField>
        <FormField faults={faults} id="email" label={say('requests.email')}>
          <input
            id="email"
            name="email"
            type="email"
            defaultValue={typed.email}
            required
            maxLength={254}
            autoComplete="email"
            {...faultMarks(faults, 'email')}
          />
        </FormField>
      </div>
      <FormField {...optional} id="phone" label={say('requests.phone')}>
        <input
          id="phone"
          name="phone"
          type="tel"
          defaultValue={typed.phone}
          maxLength={60}
          autoComplete="tel"
        />
      </FormField>
      <FormField {...optional} id="files" label={say('requests.files')} hint={say('requests.filesHint')}>
        <input
          id="files"
          name="files"
          type="file"
          multiple
          accept={accepted}
          {...faultMarks(faults, 'files', 'files-hint')}
        />
      </FormField>
    </>
  )
}
