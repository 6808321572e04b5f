import type { ReactNode } from 'react'
import type { Visit } from '../../accounts/index.ts'
import { PlaceSearch } from '../../locations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
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
        <Faults visit={visit} faults={faults} />
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
          <Trap visit={visit} />
          <Fields visit={visit} page={page} />
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

// Nobody sees it or comes to it by keyboard; what fills in all fields it finds does.
function Trap({ visit: { say } }: { visit: Visit }) {
  return (
    <div className="unseen" aria-hidden="true">
      <label>
        {say('requests.trap')}
        <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}

function Faults({ visit: { say }, faults }: { visit: Visit; faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  return (
    <section className="trouble" aria-labelledby="faults">
      <h2 id="faults">{say('requests.faults')}</h2>
      <ul>
        {faults.map(({ field, key, file }) => (
          <li key={field + key}>
            {field === 'form' ? (
              say(`requests.${key}`)
            ) : (
              <a href={`#${field}`}>{say(`requests.${key}`, { file: file ?? '' })}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fields({ visit, page: { ground, typed, faults } }: { visit: Visit; page: FormPage }) {
  const { say, brand, lang } = visit
  const field = { say, faults }
  const { all, place } = ground.choice
  return (
    <>
      {all && all.length > 1 ? (
        <Field {...field} id="at" label={say('requests.location')}>
          <select id="at" name="at" defaultValue={place?.slug ?? ''}>
            <option value="">{say('requests.anyLocation')}</option>
            {all.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      ) : (
        <input type="hidden" name="at" value={place?.slug ?? ''} />
      )}
      <Field {...field} id="subject" label={say('requests.subject')}>
        <div className="suggesting" data-suggest={`${brand.base}/help/${lang}/suggest`} data-suggest-away="">
          <input
            id="subject"
            name="subject"
            defaultValue={typed.subject}
            maxLength={150}
            autoComplete="off"
          />
        </div>
      </Field>
      <Field {...field} id="message" label={say('requests.message')} needed>
        <textarea
          id="message"
          name="message"
          defaultValue={typed.message}
          required
          maxLength={longestMessage}
          {...faultOf(faults, 'message')}
        />
      </Field>
      <div className="pair">
        <Field {...field} id="name" label={say('requests.name')} needed>
          <input
            id="name"
            name="name"
            defaultValue={typed.name}
            required
            maxLength={120}
            autoComplete="name"
            {...faultOf(faults, 'name')}
          />
        </Field>
        <Field {...field} id="email" label={say('requests.email')} needed>
          <input
            id="email"
            name="email"
            type="email"
            defaultValue={typed.email}
            required
            maxLength={254}
            autoComplete="email"
            {...faultOf(faults, 'email')}
          />
        </Field>
      </div>
      <Field {...field} id="phone" label={say('requests.phone')}>
        <input
          id="phone"
          name="phone"
          type="tel"
          defaultValue={typed.phone}
          maxLength={60}
          autoComplete="tel"
        />
      </Field>
      <Field {...field} id="files" label={say('requests.files')} hint={say('requests.filesHint')}>
        <input
          id="files"
          name="files"
          type="file"
          multiple
          accept={accepted}
          {...faultOf(faults, 'files', 'files-hint')}
        />
      </Field>
    </>
  )
}

type FieldProps = {
  say: Visit['say']
  faults: readonly Fault[]
  id: string
  label: string
  hint?: string
  /** Without it the field says that it may stay empty. */
  needed?: boolean
  children: ReactNode
}

function Field({ say, faults, id, label, hint, needed = false, children }: FieldProps) {
  const fault = faults.find(({ field }) => field === id)
  return (
    <div>
      <label htmlFor={id}>
        {label}
        {!needed && id !== 'at' && <span className="hint"> {say('requests.optional')}</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {fault && (
        <p className="wrong" id={`${id}-wrong`}>
          {say(`requests.${fault.key}`, { file: fault.file ?? '' })}
        </p>
      )}
    </div>
  )
}

function faultOf(faults: readonly Fault[], id: Fault['field'], hintId?: string) {
  const isWrong = faults.some(({ field }) => field === id)
  const describedBy = [isWrong ? `${id}-wrong` : undefined, hintId].filter(Boolean).join(' ')
  return { 'aria-invalid': isWrong || undefined, 'aria-describedby': describedBy || undefined }
}
