import type { Visit } from '../../accounts/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { renderRequestPage } from '../layout.tsx'
import { linkMinutes } from './keys.ts'

/** Asks for the address to which the link goes; what it says afterwards is the same for every address. */
export function renderDoor(visit: Visit, door: { isSent: boolean; isWrong: boolean }): RenderedPage {
  const { say } = visit
  const title = say('requests.mine')
  return renderRequestPage(visit, {
    title: door.isWrong ? say('requests.faultTitle', { title }) : title,
    path: (one) => `/requests?lang=${one}`,
    ...(!door.isWrong && !door.isSent && { description: say('requests.doorLead') }),
    children: (
      <>
        <h1>{title}</h1>
        {door.isSent ? (
          <div className="done">
            <p role="status">{say('requests.linkMailed', { minutes: linkMinutes })}</p>
          </div>
        ) : (
          <p className="narrow">{say('requests.doorLead')}</p>
        )}
        <AddressForm visit={visit} isWrong={door.isWrong} />
      </>
    ),
  })
}

/** Why a link does not open any more, and the way to a new one. */
export function renderSpent(visit: Visit, state: 'used' | 'expired'): RenderedPage {
  const { say } = visit
  const title = say(`requests.link_${state}`)
  return renderRequestPage(visit, {
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p className="narrow">{say(`requests.linkText_${state}`)}</p>
        <AddressForm visit={visit} isWrong={false} />
      </>
    ),
  })
}

/** A link only shows this; the button opens. So nothing happens when a mail scanner follows it. */
export function renderOpening(visit: Visit, token: string): RenderedPage {
  const { say, brand, lang } = visit
  return renderRequestPage(visit, {
    title: say('requests.mine'),
    children: (
      <>
        <h1>{say('requests.openTitle')}</h1>
        <p className="narrow">{say('requests.openText')}</p>
        <form method="post" action={`${brand.base}/r/${token}?lang=${lang}`}>
          <button type="submit">{say('requests.openButton')}</button>
        </form>
      </>
    ),
  })
}

/** What is about to be deleted, and the button that does it. */
export function renderDeletion(
  visit: Visit,
  token: string,
  page: { address: string; count: number },
): RenderedPage {
  const { say, brand, lang } = visit
  return renderRequestPage(visit, {
    title: say('requests.deleteTitle'),
    children: (
      <>
        <h1>{say('requests.deleteTitle')}</h1>
        <p className="narrow">{say('requests.deleteText', page)}</p>
        <form method="post" action={`${brand.base}/r/${token}?lang=${lang}`}>
          <button type="submit" className="danger">
            {say('requests.deleteButton')}
          </button>
        </form>
        <p className="actions">
          <a href={`${brand.base}/requests?lang=${lang}`}>{say('requests.deleteNot')}</a>
        </p>
      </>
    ),
  })
}

/** Says that nothing is kept any more. */
export function renderDeleted(visit: Visit, count: number): RenderedPage {
  const { say } = visit
  return renderRequestPage(visit, {
    title: say('requests.deletedTitle'),
    children: (
      <>
        <h1>{say('requests.deletedTitle')}</h1>
        <div className="done">
          <p role="status">{say('requests.deletedText', { count })}</p>
        </div>
      </>
    ),
  })
}

function AddressForm({ visit: { say, brand, lang }, isWrong }: { visit: Visit; isWrong: boolean }) {
  return (
    <form className="form" method="post" action={`${brand.base}/requests?lang=${lang}`}>
      <div>
        <label htmlFor="email">{say('requests.email')}</label>
        <input
          id="email"
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="email"
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'email-wrong' : undefined}
        />
        {isWrong && (
          <p className="wrong" id="email-wrong">
            {say('requests.email_wrong')}
          </p>
        )}
      </div>
      <div>
        <button type="submit" name="act" value="link">
          {say('requests.mailLink')}
        </button>
      </div>
    </form>
  )
}
