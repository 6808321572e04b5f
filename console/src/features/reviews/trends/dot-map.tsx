import { useTranslate } from '../../../lib/i18n.tsx'
import type { ReviewMap } from './queries.ts'
import classes from './trends.module.css'

type Props = Pick<ReviewMap, 'map' | 'dots'>

// Orange over white to blue (ColorBrewer PuOr, turned): told apart also by who sees no red or no green.
const colours = ['#b35806', '#f1a340', '#f7f7f7', '#7fb2e5', '#2166ac'] as const
const [smallest, largest] = [2.5, 11]

/** Every location where it lies: as large as it has reviews, as blue as they are good. The list says the same in words. */
export function DotMap({ map: { width, height, land }, dots }: Props) {
  const translate = useTranslate()
  const most = Math.max(1, ...dots.map(reviewsOf))
  // The area says how many; the large ones lie below, so that none is hidden.
  const drawn = dots.toSorted((a, b) => reviewsOf(b) - reviewsOf(a))
  const crowded = dots.length > 400 ? 0.45 : 1
  return (
    <figure className={classes.map}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={translate('review-trends.mapSays', { count: dots.length })}
      >
        <path d={land} className={classes.land} />
        {drawn.map((dot, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: dots have nothing else, and are drawn anew as a whole
            key={index}
            cx={dot[0] ?? 0}
            cy={dot[1] ?? 0}
            r={crowded * (smallest + (largest - smallest) * Math.sqrt(reviewsOf(dot) / most))}
            className={classes.place}
            style={dot[3] == null ? undefined : { fill: colourOf(dot[3]) }}
          />
        ))}
      </svg>
      <figcaption className={classes.legend}>
        <svg viewBox="0 0 130 14" width="130" height="14" aria-hidden>
          {colours.map((colour, index) => (
            <circle
              key={colour}
              cx={13 + index * 26}
              cy="7"
              r="6"
              style={{ fill: colour }}
              className={classes.place}
            />
          ))}
        </svg>
        {translate('review-trends.mapLegend')}
      </figcaption>
    </figure>
  )
}

// Most places have between three and five stars: what is below three is as low as can be.
function colourOf(stars: number): string {
  return colours[Math.min(4, Math.max(0, Math.floor((stars - 2.5) / 0.5)))] ?? colours[2]
}

function reviewsOf(dot: ReviewMap['dots'][number]): number {
  return dot[2] ?? 0
}
