import type { Visit } from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import {
  type FormFault,
  FormFaults,
  FormField,
  FormTrap,
  faultMarks,
  renderRequestPage,
} from '../../requests/index.ts'
import type { OpenLink } from './read-link.ts'
import { type Fault, longestWords, type Words } from './read-words.ts'

type Shown = { link: OpenLink; words: Words; faults: readonly Fault[]; stamp: string }

/** Where whoever reviewed a location goes on privately. It tells nothing of the review: anybody may hold the link. */
export function renderPrivately(visit: Visit, { link, words, faults, stamp }: Shown): RenderedPage {
  const { brand, lang, say, params } = visit
  const title = say('review-answers.privateTitle', { name: link.placeName ?? brand.name })
  const told = faults.map(({ field, key }) => ({ field, text: say(`review-answers.${key}`) }))
  return renderRequestPage(visit, {
    title: faults.length > 0 ? say('requests.faultTitle', { title }) : title,
    at: link.placeSlug ?? undefined,
    children: (
      <>
        <h1>{title}</h1>
        <p className="narrow">{say('review-answers.privateLead')}</p>
        <FormFaults visit={visit} faults={told} />
        <form
          className="form"
          method="post"
          action={`${brand.base}/p/${params.token}?lang=${lang}`}
          noValidate={faults.length > 0}
        >
          <input type="hidden" name="stamp" defaultValue={stamp} />
          <FormTrap visit={visit} />
          <Fields say={say} words={words} faults={told} />
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

type FieldsProps = { say: Visit['say']; words: Words; faults: readonly FormFault[] }

function Fields({ say, words, faults }: FieldsProps) {
  return (
    <>
      <FormField faults={faults} id="message" label={say('requests.message')}>
        <textarea
          id="message"
          name="message"
          defaultValue={words.message}
          required
          maxLength={longestWords}
          {...faultMarks(faults, 'message')}
        />
      </FormField>
      <FormField faults={faults} id="name" label={say('requests.name')}>
        <input
          id="name"
          name="name"
          defaultValue={words.name}
          required
          maxLength={120}
          autoComplete="name"
          {...faultMarks(faults, 'name')}
        />
      </FormField>
      <p className="hint" id="way">
        {say('review-answers.oneWay')}
      </p>
      <div className="pair">
        <FormField faults={faults} id="email" label={say('requests.email')}>
          <input
            id="email"
            name="email"
            type="email"
            defaultValue={words.email}
            maxLength={254}
            autoComplete="email"
            {...faultMarks(faults, 'email', 'way')}
          />
        </FormField>
        <FormField faults={faults} id="phone" label={say('requests.phone')}>
          <input
            id="phone"
            name="phone"
            type="tel"
            defaultValue={words.phone}
            maxLength={60}
            autoComplete="tel"
            {...faultMarks(faults, 'phone', 'way')}
          />
        </FormField>
      </div>
    </>
  )
}
