import type { Front } from '../draw-shop.ts'
import type { DemoCountry } from '../shapes.ts'

/** What the shops of a country look like from the street. */
export const fronts: Record<DemoCountry, Front> = {
  IT: { wall: [232, 205, 170], frame: [15, 107, 102], awning: [233, 162, 59], sky: [150, 190, 220] },
  PL: { wall: [214, 198, 190], frame: [15, 107, 102], awning: [176, 74, 62], sky: [168, 192, 212] },
  DE: { wall: [206, 212, 204], frame: [20, 37, 43], awning: [15, 107, 102], sky: [160, 184, 206] },
  GB: { wall: [178, 128, 104], frame: [28, 62, 82], awning: [233, 162, 59], sky: [172, 186, 200] },
}
