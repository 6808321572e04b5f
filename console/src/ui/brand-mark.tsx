import classes from './brand-mark.module.css'

type BrandMarkProps = { name: string; logoUrl?: string | null | undefined; size?: number }

/** The brand's logo, or its first letter on its colour. */
export function BrandMark({ name, logoUrl, size = 24 }: BrandMarkProps) {
  const style = { '--mark-size': `${size}px` }
  if (logoUrl) return <img src={logoUrl} alt="" className={classes.logo} style={style} />
  return (
    <span className={classes.letter} style={style} aria-hidden>
      {[...name.trim()][0]?.toUpperCase() ?? 'V'}
    </span>
  )
}
