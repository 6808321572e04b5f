import { type Handle, type PublicBrand, renderBrandPage } from '../../accounts/index.ts'

/**
 * Until a brand has said where its imprint and its privacy notice are, its help centre says that it opens soon and leads
 * to a person: no page is public without what the law wants at its foot.
 */
export function whenOpen(handle: Handle): Handle {
  return async (visit) => {
    if (isOpen(visit.brand)) return handle(visit)
    const { brand, lang, say } = visit
    const title = say('help.notOpen')
    return {
      page: renderBrandPage({
        ...{ brand, lang, say, title },
        home: `${brand.base}/help/${lang}`,
        head: <meta name="robots" content="noindex" />,
        children: (
          <>
            <h1>{title}</h1>
            <p>{say('help.notOpenText')}</p>
            <p>
              <a className="button" href={`${brand.base}/contact?lang=${lang}`}>
                {say('help.person')}
              </a>
            </p>
          </>
        ),
      }),
    }
  }
}

/** Whether a brand's help centre is there for everybody. */
export function isOpen({ legal }: PublicBrand): boolean {
  return Boolean(legal.imprintUrl && legal.privacyUrl)
}
