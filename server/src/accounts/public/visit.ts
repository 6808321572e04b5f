import type { Context } from '../../platform/context.ts'
import type { Say } from './brand-page.tsx'
import type { PublicBrand } from './find-brand.ts'

/** Who asks, as far as a request says. */
export type Caller = {
  /** From where, as the network tells; a whole shop may share one. */
  address: string
  /** What their browser calls itself. */
  agent: string
  /** The page they came from, where it is one of the brand's. */
  cameFrom: string
}

/** Somebody who looks at a brand's public pages. */
export type Visit = Caller & {
  brand: PublicBrand
  /** The brand's data, as the system sees it: what a page shows is for the page to choose. */
  context: Context
  /** The language of the path, else of `?lang=`, else the browser's, else the brand's. */
  lang: string
  say: Say
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** What a form sent; empty for a page that is looked at. */
  form: unknown
  /** What came with a form that takes files. */
  files: readonly UploadedFile[]
  /** What was wrong with the files: a key of errors.json. The words of the form are there all the same. */
  fault: 'files_too_big' | 'form_unread' | undefined
  cookies: Readonly<Record<string, string | undefined>>
}

/** A file a visitor sent; what it says of itself is only what it says. */
export type UploadedFile = { filename: string; declaredType: string; content: Buffer }
