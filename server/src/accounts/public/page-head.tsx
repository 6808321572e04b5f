import type { ReactNode } from 'react'
import { JsonLd } from '../../platform/pages/render-page.tsx'
import type { PublicBrand } from './find-brand.ts'

type Head = {
  brand: PublicBrand
  lang: string
  title: string
  description?: string | undefined
  /** The path of this page in a language. */
  pathIn: (lang: string) => string
  /** The languages it is written in. */
  languages: readonly string[]
  /** The address of a picture of what it is about. */
  image?: string | undefined
  /** What machines read about it (schema.org). */
  data?: readonly object[]
  children?: ReactNode
}

/** What search engines and those who share a public page are told of it: its one address, its languages, its data. */
export function PageHead({
  brand,
  lang,
  title,
  description,
  pathIn,
  languages,
  image,
  data = [],
  children,
}: Head) {
  const canonical = `${brand.origin}${pathIn(lang)}`
  return (
    <>
      <link rel="canonical" href={canonical} />
      {languages.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={`${brand.origin}${pathIn(one)}`} />
      ))}
      {children}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={brand.name} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={lang.replace('-', '_')} />
      {image && <meta property="og:image" content={image} />}
      {data.map((one) => (
        <JsonLd key={JSON.stringify(one).length} data={one} />
      ))}
    </>
  )
}

/** From the first page down to this one, for machines. */
export function breadcrumbs(brand: PublicBrand, trail: readonly { name: string; path: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${brand.origin}${path}`,
    })),
  }
}
