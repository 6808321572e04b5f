import type { Tx } from '../../../platform/context.ts'
import { countCells, keyOf, type Window } from './count-cells.ts'
import { type Cell, judgeCell, mostChanceOf, priorOf, type Verdict } from './rule.ts'

/** Something more people complain of than usual: at a location, or all over a region. */
export type FoundProblem = Cell &
  Verdict & { theme: string; locationId: string | null; regionId: string | null; busiestId: string }

/** Looks at every theme at every location, and in every region what no single location of it explains. */
export async function findProblems(
  tx: Tx,
  window: Window,
  suspects: 'with' | 'without',
): Promise<FoundProblem[]> {
  const { exposures, complaints, before, themes } = await countCells(tx, window, suspects)
  const complaintsOf = Map.groupBy(complaints, keyOf)
  const most = mostChanceOf(exposures.size * themes.length)
  return themes.flatMap((theme) => {
    const cells: LocationCell[] = [...exposures.values()].map((place) => {
      const some = complaintsOf.get(keyOf({ ...place, theme })) ?? []
      return {
        ...{ locationId: place.locationId, regionId: place.regionId, texts: place.texts },
        ...{ textsBefore: place.textsBefore, before: before.get(keyOf({ ...place, theme })) ?? 0 },
        ...{ seen: some.length, persons: [...new Set(some.map(({ person }) => person))] },
      }
    })
    const here = problemsOf(cells.map(asLocation), { theme, most })
    const explained = new Set(here.map(({ locationId }) => locationId))
    const rest = cells.filter(({ locationId }) => !explained.has(locationId))
    return [...here, ...problemsOf(asRegions(rest), { theme, most })]
  })
}

type LocationCell = Omit<Cell, 'people'> & { locationId: string; regionId: string | null; persons: string[] }
type Judged = Cell & { locationId: string | null; regionId: string | null; busiestId: string }

function asLocation({ persons, ...cell }: LocationCell): Judged {
  return { ...cell, regionId: null, people: persons.length, busiestId: cell.locationId }
}

function asRegions(cells: readonly LocationCell[]): Judged[] {
  return [...Map.groupBy(cells, ({ regionId }) => regionId)].flatMap(([regionId, some]) => {
    const told = some.filter(({ seen }) => seen > 0)
    const busiest = told.toSorted((a, b) => b.seen - a.seen)[0]
    if (regionId === null || !busiest) return []
    const total = (of: (cell: LocationCell) => number) => some.reduce((sum, cell) => sum + of(cell), 0)
    // What only one location has seen is no matter of the region.
    const people = told.length < 2 ? 0 : new Set(told.flatMap(({ persons }) => persons)).size
    return {
      ...{ locationId: null, regionId, people, busiestId: busiest.locationId },
      ...{ seen: total(({ seen }) => seen), texts: total(({ texts }) => texts) },
      ...{ before: total(({ before }) => before), textsBefore: total(({ textsBefore }) => textsBefore) },
    }
  })
}

function problemsOf(cells: readonly Judged[], { theme, most }: { theme: string; most: number }) {
  const prior = priorOf(cells)
  return cells.flatMap((cell) => {
    const verdict = judgeCell(cell, prior, most)
    return verdict.isProblem ? [{ ...cell, ...verdict, theme }] : []
  })
}
