import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { useTranslate } from '../lib/i18n.tsx'
import classes from './stars.module.css'

const five = [1, 2, 3, 4, 5]

/** How many of five stars a review gives; heard as one sentence. */
export function Stars({ count }: { count: number | null }) {
  const translate = useTranslate()
  if (count === null) return <span className={classes.none}>{translate('reviews.noStars')}</span>
  return (
    <span
      className={classes.stars}
      role="img"
      aria-label={translate('reviews.starsOfFive', { stars: count })}
      data-low={count <= 2 || undefined}
    >
      {five.map((one) =>
        one <= count ? <IconStarFilled key={one} size={14} /> : <IconStar key={one} size={14} stroke={1.5} />,
      )}
    </span>
  )
}
