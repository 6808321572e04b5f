import type { ReactNode } from 'react'
import type { Visit } from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../../requests/index.ts'
import type { OpenLink } from './read-link.ts'
import { type Fault, longestWords, type Words } from './read-words.ts'

type Shown = { link: OpenLink; words: Words; faults: readonly Fault[]; stamp: string }

/** Where whoever reviewed a location goes on privately. It tells nothing of the review: anybody may hold the link. */
export function renderPrivately(visit: Visit, { link, words, faults, stamp }: Shown): RenderedPage {
  const { brand, lang, say, params } = visit
  const title = say('review-answers.privateTitle', { name: link.placeName ?? brand.name })
  return renderRequestPage(visit, {
    title: faults.length > 0 ? say('requests.faultTitle', { title }) : title,
    at: link.placeSlug ?? undefined,
    children: (
      <>
        <h1>{title}</h1>
        <p className="narrow">{say('review-answers.privateLead')}</p>
        <Faults say={say} faults={faults} />
        <form
          className="form"
          method="post"
          action={`${brand.base}/p/${params.token}?lang=${lang}`}
          noValidate={faults.length > 0}
        >
          <input type="hidden" name="stamp" defaultValue={stamp} />
          <div className="unseen" aria-hidden="true">
            <label>
              {say('requests.trap')}
              <input name="website" tabIndex={-1} autoComplete="off" />
            </label>
          </div>
          <Fields say={say} words={words} faults={faults} />
          <div>
            <button type="submit">{say('requests.send')}</button>
            <p className="hint">{say('review-answers.privateHint')}</p>
          </div>
        </form>
      </>
    ),
  })
}

/** That it has arrived. */
export function renderWritten(visit: Visit, { placeName, placeSlug }: OpenLink): RenderedPage {
  const { brand, say } = visit
  const title = say('requests.sent')
  return renderRequestPage(visit, {
    ...{ title, at: placeSlug ?? undefined },
    children: (
      <>
        <h1>{title}</h1>
        <div className="done">
          <p role="status">{say('review-answers.privateSent', { name: placeName ?? brand.name })}</p>
        </div>
      </>
    ),
  })
}

type Said = { say: Visit['say']; faults: readonly Fault[] }

function Faults({ say, faults }: Said) {
  if (faults.length === 0) return null
  return (
    <section className="trouble" aria-labelledby="faults">
      <h2 id="faults">{say('requests.faults')}</h2>
      <ul>
        {faults.map(({ field, key }) => (
          <li key={field + key}>
            {field === 'form' ? (
              say(`review-answers.${key}`)
            ) : (
              <a href={`#${field}`}>{say(`review-answers.${key}`)}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fields({ say, words, faults }: Said & { words: Words }) {
  const field = { say, faults }
  return (
    <>
      <Field {...field} id="message" label={say('requests.message')}>
        <textarea
          id="message"
          name="message"
          defaultValue={words.message}
          required
          maxLength={longestWords}
          {...marks(faults, 'message')}
        />
      </Field>
      <Field {...field} id="name" label={say('requests.name')}>
        <input
          id="name"
          name="name"
          defaultValue={words.name}
          required
          maxLength={120}
          autoComplete="name"
          {...marks(faults, 'name')}
        />
      </Field>
      <p className="hint" id="way">
        {say('review-answers.oneWay')}
      </p>
      <div className="pair">
        <Field {...field} id="email" label={say('requests.email')}>
          <input
            id="email"
            name="email"
            type="email"
            defaultValue={words.email}
            maxLength={254}
            autoComplete="email"
            {...marks(faults, 'email')}
          />
        </Field>
        <Field {...field} id="phone" label={say('requests.phone')}>
          <input
            id="phone"
            name="phone"
            type="tel"
            defaultValue={words.phone}
            maxLength={60}
            autoComplete="tel"
            {...marks(faults, 'phone')}
          />
        </Field>
      </div>
    </>
  )
}

function Field({
  say,
  faults,
  id,
  label,
  children,
}: Said & { id: string; label: string; children: ReactNode }) {
  const fault = faults.find(({ field }) => field === id)
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children}
      {fault && (
        <p className="wrong" id={`${id}-wrong`}>
          {say(`review-answers.${fault.key}`)}
        </p>
      )}
    </div>
  )
}

function marks(faults: readonly Fault[], id: Fault['field']) {
  const isWrong = faults.some(({ field }) => field === id)
  const isWay = id === 'email' || id === 'phone'
  const describedBy = [isWrong && `${id}-wrong`, isWay && 'way'].filter(Boolean).join(' ')
  return { 'aria-invalid': isWrong || undefined, 'aria-describedby': describedBy || undefined }
}
